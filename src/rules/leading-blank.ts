import { readLine } from "../qmail/lines.ts";
import { makeFix } from "./make-fix.ts";
import { type Found, foundOn, type LineRule } from "./rule.ts";
import { skippedLine } from "./skipped-line.ts";
import { readAs } from "./words.ts";

export const leadingBlank: LineRule = {
  id: "leading-blank",
  level: "error",
  summary: "blanks before an entry make qmail skip the line",
  fix: "removes the blanks",
  bad: { moreipme: " 203.0.113.7\n" },
  good: { moreipme: "203.0.113.7\n" },
  *line(reading, file, subject): Generator<Found> {
    const skipped = skippedLine(reading, file, subject);
    if (skipped?.kind !== "leading-blank") return;
    yield foundOn(file, reading, skipped.blanks, () => ({
      message: "qmail skips this line: an address must begin with the line's first byte.",
      reads: "nothing",
      remedy: `Remove the blanks, and qmail reads ${readAs(readLine(file.bytes, reading.line, skipped.blanks.end))}.`,
      fix: makeFix(subject, file, [{ ...skipped.blanks, text: "" }]),
    }));
  },
};
