import type { Octet } from "../qmail/types.ts";
import { showBeginning } from "../show.ts";
import { bytesAsText, readOctets } from "./line-text.ts";
import { makeFix } from "./make-fix.ts";
import { type Found, foundOn, type LineRule } from "./rule.ts";
import { readAs } from "./words.ts";

export const leadingZero: LineRule = {
  id: "leading-zero",
  level: "warning",
  summary: "an octet with a leading zero: decimal to qmail, octal to most other programs",
  fix: "removes the zeros",
  bad: { moreipme: "203.0.113.010\n" },
  good: { moreipme: "203.0.113.10\n" },
  *line(reading, file, subject): Generator<Found> {
    const padded = readOctets(reading).filter((octet) => octet.leadingZero);
    const [first] = padded;
    if (first === undefined) return;
    const written = (octet: Octet): string => showBeginning(file.bytes, octet.start, octet.end);
    yield foundOn(file, reading, first, () => ({
      message: `qmail reads ${padded.map(written).join(", ")} as decimal; most other programs take a leading zero for octal.`,
      reads: readAs(reading),
      remedy: "Write the octets without leading zeros.",
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

function withoutZeros(bytes: Uint8Array, { start, end }: Octet): string {
  return bytesAsText(bytes, { start, end }).replace(/^0+(?=\d)/, "");
}
