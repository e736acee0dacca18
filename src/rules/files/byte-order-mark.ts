import { skippedLine } from "../../lines/skipped-line.ts";
import { makeFix } from "../make-fix.ts";
import { type Found, foundOn, type Rule } from "../rule.ts";

export const byteOrderMark: Rule = {
  id: "byte-order-mark",
  level: "error",
  summary: "the file begins with a UTF-8 byte order mark, so its first line is skipped",
  fix: "removes the mark",
  bad: { moreipme: "\xef\xbb\xbf203.0.113.7\n" },
  good: { moreipme: "203.0.113.7\n" },
  *notableLine(reading, file, subject): Generator<Found> {
    const skipped = skippedLine(reading, file, subject);
    if (skipped?.kind !== "byte-order-mark") return;
    const mark = { start: 0, end: 3 };
    yield foundOn(
      file,
      reading,
      mark,
      () => ({
        message: skipped.harmless
          ? "The file begins with a byte order mark, which qmail takes for part of the first line; here nothing is lost by it."
          : "qmail skips the first line: to qmail its first three bytes, a byte order mark, are no digits.",
        reads: "nothing",
        remedy: "Save the file without a byte order mark.",
        fix: makeFix(subject, file, [{ ...mark, text: "" }]),
      }),
      skipped.harmless ? "warning" : undefined,
    );
  },
};
