import { bytesAsText, readOctets } from "../../lines/line-text.ts";
import { unreadParts } from "../../lines/lost-addresses.ts";
import { isPlainEntry } from "../../lines/meant.ts";
import { readAs } from "../../lines/words.ts";
import type { LineReading, Octet } from "../../qmail/types.ts";
import { showBeginning } from "../../text/show.ts";
import { makeFix } from "../make-fix.ts";
import { type Detail, type Found, foundOn, type Rule } from "../rule.ts";

export const leadingZero: Rule = {
  id: "leading-zero",
  level: "warning",
  summary: "an octet with a leading zero: decimal to qmail, octal to most other programs",
  fix: "removes the zeros",
  onlyWith: "unusual",
  bad: { moreipme: "203.0.113.010\n" },
  good: { moreipme: "203.0.113.10\n" },
  *notableLine(reading, file, subject): Generator<Found> {
    const padded = readOctets(reading).filter((octet) => octet.leadingZero);
    const [first] = padded;
    if (first === undefined) return;
    const written = (octet: Octet): string => showBeginning(file.bytes, octet.start, octet.end);
    yield foundOn(file, reading, first, () => ({
      message: `qmail reads ${padded.map(written).join(", ")} as decimal; most other programs take a leading zero for octal.`,
      reads: readAs(reading),
      ...remedyOf(file.bytes, reading),
      fix: reading.terminated
        ? makeFix(
            subject,
            file,
            padded.map((octet) => ({ start: octet.start, end: octet.end, text: withoutZeros(file.bytes, octet) })),
          )
        : null,
    }));
  },
};

/** The remedy names the whole entry where nothing else is wrong with the line. */
function remedyOf(bytes: Uint8Array, reading: LineReading): Pick<Detail, "remedy" | "write"> {
  const entry = readAs(reading);
  const isAll = isPlainEntry(entry) && unreadParts(bytes, reading).length === 0 && reading.terminated;
  if (!isAll || reading.seen.end < reading.end || readOctets(reading).some((octet) => octet.wrapped))
    return { remedy: "Write the octets without leading zeros." };
  return { remedy: `Write ${entry}, without leading zeros.`, write: [{ text: entry }] };
}

function withoutZeros(bytes: Uint8Array, { start, end }: Octet): string {
  return bytesAsText(bytes, { start, end }).replace(/^0+(?=\d)/, "");
}
