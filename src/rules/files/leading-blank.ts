import { skippedLine } from "../../lines/skipped-line.ts";
import { readAs } from "../../lines/words.ts";
import { FORM } from "../../mail/form.ts";
import type { Span } from "../../qmail/types.ts";
import { wordFor } from "../byte-words.ts";
import { makeFileFix, makeFix } from "../make-fix.ts";
import type { IntFile, LineFile, ListFile, ReadFile } from "../read-file.ts";
import { type Found, foundIn, foundOn, type Rule } from "../rule.ts";
import type { Subject } from "../subject.ts";

export const leadingBlank: Rule = {
  id: "leading-blank",
  level: "error",
  summary: "blanks before an entry or a value: qmail skips the line, or takes them for part of it",
  fix: "removes the blanks",
  onlyWith: "leading-blank",
  bad: { moreipme: " 203.0.113.7\n", files: { smtproutes: "example.org: mail.example.net\n" } },
  good: { moreipme: "203.0.113.7\n", files: { smtproutes: "example.org:mail.example.net\n" } },
  *notableLine(reading, file, subject): Generator<Found> {
    const skipped = skippedLine(reading, file, subject);
    if (skipped?.kind !== "leading-blank") return;
    yield foundOn(file, reading, skipped.blanks, () => {
      const message = "qmail skips this line: an address must begin with the line's first byte.";
      const meant = readAs(file.reader.line(file.bytes, reading.line, skipped.blanks.end));
      if (meant === "0.0.0.0/0.0.0.0") {
        const remedy = `Delete the line: without the blanks qmail would read ${meant}, which covers every address there is.`;
        return { message, reads: "nothing", remedy, fix: null };
      }
      const remedy = `Remove the blanks, and qmail reads ${meant}.`;
      return { message, reads: "nothing", remedy, fix: makeFix(subject, file, [{ ...skipped.blanks, text: "" }]) };
    });
  },
  notableEntry(index, file, subject): Found | null {
    if (file.kind === "iplist") return null;
    const spans = blanksAround(file, index);
    const [first] = spans;
    if (first === undefined) return null;
    const isKey = first.start === file.entries.start[index];
    return foundIn(file, index, () => detailOf(file, spans, isKey, subject), { at: first });
  },
  *line(file, subject): Generator<Found> {
    const blanks = blanksAt(file.bytes, 0, file.value.end);
    if (blanks === null || startsComment(file, blanks)) return;
    yield { file, line: 1, ...blanks, detail: () => detailOf(file, [blanks], true, subject) };
  },
  *int(file, subject): Generator<Found> {
    const blanks = blanksAt(file.bytes, 0, file.value.end);
    if (blanks === null || file.number.digits.end > file.number.digits.start) return;
    const first = file.bytes[blanks.end] as number;
    if (first < 0x30 || first > 0x39) return; // bad-number reports it
    yield { file, line: 1, ...blanks, detail: () => detailOf(file, [blanks], true, subject) };
  },
};

/** The blanks with which `[start, end)` begins, where something follows them. */
function blanksAt(bytes: Uint8Array, start: number, end: number): Span | null {
  let at = start;
  while (at < end && (bytes[at] === 0x20 || bytes[at] === 0x09)) at++;
  return at === start || at === end ? null : { start, end: at };
}

/** A `#` after them: that was meant as a comment, for which there is a rule of its own. */
function startsComment({ bytes, row }: ReadFile, { end }: Span): boolean {
  return bytes[end] === 0x23 && row.secret !== "line" && row.holds !== "text";
}

/** The blanks before an entry and, in a map, before its value. */
function blanksAround(file: ListFile, index: number): Span[] {
  const { bytes, entries, keyEnd, kind } = file;
  if (file.form(index) === FORM.nulByte) return [];
  const start = entries.start[index] as number;
  const end = entries.end[index] as number;
  const colon = keyEnd[index] as number;
  const spans = [blanksAt(bytes, start, end)];
  if (kind === "map" && colon < end) spans.push(blanksAt(bytes, colon + 1, end));
  const isComment = (span: Span): boolean => kind !== "regex" && startsComment(file, span);
  return spans.filter((span): span is Span => span !== null && !isComment(span));
}

function detailOf(
  file: ListFile | LineFile | IntFile,
  spans: readonly Span[],
  isKey: boolean,
  subject: Subject,
): ReturnType<Found["detail"]> {
  const edits = spans.map((span) => ({ ...span, text: "" }));
  const word = isKey ? wordFor(file) : "value";
  return {
    message: `A blank comes before the ${word}, ${effectOf(file, isKey)}.`,
    remedy: "Remove the blanks.",
    fix: makeFileFix(subject, file, edits),
  };
}

function effectOf({ kind }: ReadFile, isKey: boolean): string {
  if (kind === "int") return "where qmail wants a digit: it uses its default";
  if (kind === "regex") return "and is part of it: it only matches an address with a blank there";
  if (kind === "line" || !isKey) return "and is part of it";
  return "and is part of it: it matches nothing";
}
