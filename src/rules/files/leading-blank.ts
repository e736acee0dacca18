import { skippedLine } from "../../lines/skipped-line.ts";
import { readAs } from "../../lines/words.ts";
import { readLine } from "../../qmail/lines.ts";
import { makeFix } from "../make-fix.ts";
import { type Found, foundOn, type Rule } from "../rule.ts";

export const leadingBlank: Rule = {
  id: "leading-blank",
  level: "error",
  summary: "blanks before an entry make qmail skip the line",
  fix: "removes the blanks",
  bad: { moreipme: " 203.0.113.7\n" },
  good: { moreipme: "203.0.113.7\n" },
  *notableLine(reading, file, subject): Generator<Found> {
    const skipped = skippedLine(reading, file, subject);
    if (skipped?.kind !== "leading-blank") return;
    yield foundOn(file, reading, skipped.blanks, () => {
      const message = "qmail skips this line: an address must begin with the line's first byte.";
      const meant = readAs(readLine(file.bytes, reading.line, skipped.blanks.end));
      if (meant === "0.0.0.0/0.0.0.0") {
        const remedy = `Delete the line: without the blanks qmail would read ${meant}, which covers every address there is.`;
        return { message, reads: "nothing", remedy, fix: null };
      }
      const remedy = `Remove the blanks, and qmail reads ${meant}.`;
      return { message, reads: "nothing", remedy, fix: makeFix(subject, file, [{ ...skipped.blanks, text: "" }]) };
    });
  },
};
