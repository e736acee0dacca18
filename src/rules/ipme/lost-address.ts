import { bytesAsText } from "../../lines/line-text.ts";
import { lostAddresses } from "../../lines/lost-addresses.ts";
import { alternatives, eachOnItsLine, isPlainEntry, meantNetwork } from "../../lines/meant.ts";
import { splitAddresses } from "../../lines/split-addresses.ts";
import { readAs } from "../../lines/words.ts";
import type { LineReading } from "../../qmail/types.ts";
import { showBeginning } from "../../text/show.ts";
import { makeFix } from "../make-fix.ts";
import { type Detail, type Found, foundOn, type Rule } from "../rule.ts";

/** How many a message names. */
const NAMED = 5;
/** How many are counted: a line may be as long as a file. */
const COUNTED = 1000;

export const lostAddress: Rule = {
  id: "lost-address",
  level: "error",
  summary: "a second address on the line, which qmail does not read",
  fix: "where the line is nothing but addresses, separated by blanks or commas, and a comment: writes one line for each, or joins an address and its netmask",
  onlyWith: "unusual",
  bad: { moreipme: "203.0.113.7 203.0.113.8\n" },
  good: { moreipme: "203.0.113.7\n203.0.113.8\n" },
  *notableLine(reading, file, subject): Generator<Found> {
    if (reading.entry === null) return;
    const first = lostAddresses(file.bytes, reading).next();
    if (first.done === true) return;
    yield foundOn(file, reading, first.value, () => {
      const named: string[] = [];
      let count = 0;
      for (const { start, end } of lostAddresses(file.bytes, reading)) {
        if (++count > COUNTED) break;
        if (count <= NAMED) named.push(showBeginning(file.bytes, start, end));
      }
      const shown =
        named.join(", ") + (count > NAMED ? ` and ${count > COUNTED ? "hundreds" : count - NAMED} more` : "");
      const lines = reading.terminated ? splitAddresses(file.bytes, reading) : null;
      return {
        message: `qmail reads one address from a line; ${shown} ${count === 1 ? "is" : "are"} lost.`,
        reads: readAs(reading),
        ...remedyOf(file.bytes, reading, lines),
        fix:
          lines === null
            ? null
            : makeFix(subject, file, [{ start: reading.start, end: reading.end, text: lines.join("\n") }]),
      };
    });
  },
};

function remedyOf(
  bytes: Uint8Array,
  { start, seen, terminated }: LineReading,
  fixed: readonly string[] | null,
): Remedy {
  if (fixed !== null) {
    const entries = fixed.map((line) => line.trimEnd()).filter((line) => !line.startsWith("#"));
    const named = entries.every(isPlainEntry) ? eachOnItsLine(entries) : null;
    if (named === null) return { remedy: "Write each on a line of its own." };
    return { remedy: `Write ${named}.`, write: [{ text: entries.join("\n") }] };
  }
  const [address = "", mask = "", ...more] = bytesAsText(bytes, { start, end: seen.end })
    .replace(/#.*/s, "")
    .trim()
    .split(/[ \t]+/, 3);
  const meant = terminated && more.length === 0 && /^[\d.]+$/.test(mask) ? meantNetwork(address, mask) : [];
  if (meant.length === 0) return { remedy: "Write one address, or one network with its netmask, on each line." };
  return { remedy: `Write ${alternatives(meant)}.`, write: meant.map((text) => ({ text })) };
}

type Remedy = Pick<Detail, "remedy" | "write">;
