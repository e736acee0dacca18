import { hasByteOrderMark, skippedLine } from "../../lines/skipped-line.ts";
import { lineEnd } from "../../qmail/lines.ts";
import { isText, wordFor } from "../byte-words.ts";
import { makeFileFix, makeFix } from "../make-fix.ts";
import type { ReadFile } from "../read-file.ts";
import { type Found, foundOn, type Rule } from "../rule.ts";

const MARK = { start: 0, end: 3 };

export const byteOrderMark: Rule = {
  id: "byte-order-mark",
  level: "error",
  summary: "the file begins with a UTF-8 byte order mark, which qmail takes for part of its first line",
  fix: "removes the mark",
  onlyWith: "byte-order-mark",
  bad: { moreipme: "\xef\xbb\xbf203.0.113.7\n" },
  good: { moreipme: "203.0.113.7\n" },
  *notableLine(reading, file, subject): Generator<Found> {
    const skipped = skippedLine(reading, file, subject);
    if (skipped?.kind !== "byte-order-mark") return;
    yield foundOn(
      file,
      reading,
      MARK,
      () => ({
        message: skipped.harmless
          ? "The file begins with a byte order mark, which qmail takes for part of the first line; here nothing is lost."
          : "qmail skips the first line: to qmail its first three bytes, a byte order mark, are not digits.",
        reads: "nothing",
        remedy: "Save the file without a byte order mark.",
        fix: makeFix(subject, file, [{ ...MARK, text: "" }]),
      }),
      skipped.harmless ? "warning" : undefined,
    );
  },
  *anyFile(file, subject): Generator<Found> {
    if (!isText(file) || !hasByteOrderMark(file.bytes)) return;
    const harmless = isCommentOrBlank(file);
    yield {
      file,
      line: 1,
      ...MARK,
      ...(harmless ? { level: "warning" as const } : {}),
      detail: () => ({
        message: harmless
          ? "The file begins with a byte order mark, which makes its first line an entry and not a comment or blank line; nothing matches it."
          : `The file begins with a byte order mark: to qmail these three bytes are the beginning of the first ${wordFor(file)}.`,
        remedy: "Save the file without a byte order mark.",
        fix: makeFileFix(subject, file, [{ ...MARK, text: "" }]),
      }),
    };
  },
};

/** Without the mark, the first line would be passed over. */
function isCommentOrBlank({ bytes, row }: ReadFile): boolean {
  if (!row.comments) return false;
  if (bytes[3] === 0x23) return true;
  const end = lineEnd(bytes, 0);
  for (let i = 3; i < end; i++) if (bytes[i] !== 0x20 && bytes[i] !== 0x09 && bytes[i] !== 0x0d) return false;
  return true;
}
