import { showBeginning } from "../show.ts";
import { lostAddresses, splitAddresses } from "./line-text.ts";
import { makeFix } from "./make-fix.ts";
import { type Found, foundOn, type LineRule } from "./rule.ts";
import { readAs } from "./words.ts";

/** How many a message names. */
const NAMED = 5;

export const lostAddress: LineRule = {
  id: "lost-address",
  level: "error",
  summary: "a second address on the line, which qmail does not read",
  fix: "where the line is nothing but addresses, separated by blanks or commas, and a comment: writes one line for each",
  bad: { moreipme: "203.0.113.7 203.0.113.8\n" },
  good: { moreipme: "203.0.113.7\n203.0.113.8\n" },
  *line(reading, file, subject): Generator<Found> {
    if (reading.entry === null) return;
    const lost = lostAddresses(file.bytes, reading);
    const [first] = lost;
    if (first === undefined) return;
    yield foundOn(file, reading, first, () => {
      const named = lost.slice(0, NAMED).map(({ start, end }) => showBeginning(file.bytes, start, end));
      const shown = named.join(", ") + (lost.length > NAMED ? ` and ${lost.length - NAMED} more` : "");
      const lines = reading.terminated ? splitAddresses(file.bytes, reading) : null;
      return {
        message: `qmail reads one address from a line; ${shown} ${lost.length === 1 ? "is" : "are"} lost.`,
        reads: readAs(reading),
        remedy:
          lines === null
            ? "Write one address, or one network with its netmask, on each line."
            : "Write each on a line of its own.",
        fix:
          lines === null
            ? null
            : makeFix(subject, file, [{ start: reading.start, end: reading.end, text: lines.join("\n") }]),
      };
    });
  },
};
