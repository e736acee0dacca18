import { FORM } from "../../mail/form.ts";
import { textOf } from "../../qmail/latin1.ts";
import { lineEnd } from "../../qmail/lines.ts";
import type { Span } from "../../qmail/types.ts";
import type { Edit } from "../edit.ts";
import { beginsWithComment, whatIsIn } from "../first-line.ts";
import { makeFileFix } from "../make-fix.ts";
import type { LineFile, ListFile } from "../read-file.ts";
import { type Detail, type Fix, type Found, foundIn, type Rule } from "../rule.ts";
import type { Subject } from "../subject.ts";

const HASH = 0x23;
const BAR = 0x7c;

export const notAComment: Rule = {
  id: "not-a-comment",
  level: "error",
  summary: "a # that does not begin a comment: what follows it is part of the entry or value",
  fix: "puts the comment on a line of its own above; in a file of one line, removes it",
  bad: { files: { rcpthosts: "example.org # since 2019\n", me: "mail.example.org # new\n" } },
  good: { files: { rcpthosts: "# since 2019\nexample.org\n", me: "mail.example.org\n" } },
  notableEntry(index, file, subject): Found | null {
    if ((file.kind !== "list" && file.kind !== "map") || file.row.secret === "line") return null;
    const { bytes, entries } = file;
    const start = entries.start[index] as number;
    const end = entries.end[index] as number;
    // Part of a line: nul-byte reports that, and taking a comment out of it would leave the rest, perhaps
    // a secret, on a line of its own.
    if (file.form(index) === FORM.nulByte || bytes[end] === 0) return null;
    const at = lateHash(bytes, start, file.row.secret === "behind bar" ? firstBar(bytes, start, end) : end);
    if (at < 0) return null;
    return foundIn(file, index, () => detailOf(file, { start, end }, at, subject), { at: { start: at, end } });
  },
  *line(file, subject): Generator<Found> {
    const { bytes, value, row } = file;
    if (row.holds === "text" || row.secret === "line") return;
    const at = beginsWithComment(file) ? 0 : lateHash(bytes, 0, value.end);
    if (at < 0) return;
    yield {
      file,
      line: 1,
      start: at,
      end: value.end,
      detail: () => ({
        message: "There are no comments in this file: the # and what follows it are part of the value.",
        remedy: `The ${whatIsIn(file)} must be on the first line, with nothing else.`,
        fix: withoutComment(file, at, subject),
      }),
    };
  },
};

function detailOf(file: ListFile, entry: Span, at: number, subject: Subject): Detail {
  const isWhole = blanksBefore(file.bytes, entry.start, at) === entry.start;
  return {
    message: isWhole
      ? "There are blanks before this #, so it does not begin a comment: to qmail the line is an entry."
      : "A # begins a comment only as the first byte of a line: to qmail, this is part of the entry.",
    remedy: isWhole ? "Remove the blanks before it." : "Put the comment on a line of its own.",
    fix: makeFileFix(subject, file, commentAbove(file.bytes, entry, at)),
  };
}

/** The first `#` after a blank, or -1. As the very first byte, it would begin a comment. */
function lateHash(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) if (bytes[at] === HASH && isBlank(bytes[at - 1])) return at;
  return -1;
}

function firstBar(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && bytes[at] !== BAR) at++;
  return at;
}

/** Where the blanks before `at` begin. */
function blanksBefore(bytes: Uint8Array, start: number, at: number): number {
  let from = at;
  while (from > start && isBlank(bytes[from - 1])) from--;
  return from;
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09;
}

/** A carriage return at the end of the line stays there. */
function commentAbove(bytes: Uint8Array, { start, end }: Span, at: number): Edit[] {
  const from = blanksBefore(bytes, start, at);
  if (from === start) return [{ start, end: at, text: "" }];
  const to = bytes[end - 1] === 0x0d ? end - 1 : end;
  const comment = textOf(bytes, { start: at, end: to });
  return [
    { start, end: start, text: `${comment}\n` },
    { start: from, end: to, text: "" },
  ];
}

/** Null where the first line is only the comment and nothing after it could take its place. */
function withoutComment(file: LineFile, at: number, subject: Subject): Fix | null {
  const { bytes, value } = file;
  const from = blanksBefore(bytes, 0, at);
  if (from > 0) return makeFileFix(subject, file, [{ start: from, end: value.end, text: "" }]);
  const next = lineEnd(bytes, 0) + 1;
  if (next >= bytes.length || bytes[next] === 0x0a) return null;
  return makeFileFix(subject, file, [{ start: 0, end: next, text: "" }]);
}
