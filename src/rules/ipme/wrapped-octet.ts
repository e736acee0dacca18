import { readOctets } from "../../lines/line-text.ts";
import { readAs } from "../../lines/words.ts";
import type { Octet } from "../../qmail/types.ts";
import { showBeginning } from "../../text/show.ts";
import { type Found, foundOn, type Rule } from "../rule.ts";

export const wrappedOctet: Rule = {
  id: "wrapped-octet",
  level: "error",
  summary: "an octet above 255, of which qmail keeps the remainder modulo 256",
  fix: null,
  onlyWith: "unusual",
  bad: { moreipme: "203.0.113.300\n" },
  good: { moreipme: "203.0.113.30\n" },
  *notableLine(reading, file): Generator<Found> {
    const wrapped = readOctets(reading).filter((octet) => octet.wrapped);
    const [first] = wrapped;
    if (first === undefined) return;
    const says = (octet: Octet): string => `${showBeginning(file.bytes, octet.start, octet.end)} as ${octet.value}`;
    yield foundOn(file, reading, first, () => ({
      message: `An octet is above 255; qmail keeps the remainder modulo 256 and reads ${wrapped.map(says).join(", ")}.`,
      reads: readAs(reading),
      remedy: "Write the octet that was meant, from 0 to 255.",
      fix: null,
    }));
  },
};
