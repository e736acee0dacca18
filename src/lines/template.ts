import type { ControlFile } from "../qmail/control-table-types.ts";
import type { SourceFile, Span } from "../qmail/types.ts";

/** The first mark of template text in a file, and its line. */
export interface TemplateMark extends Span {
  readonly line: number;
}

const NEWLINE = 0x0a;
const HASH = 0x23;
const DOLLAR = 0x24;
const PERCENT = 0x25;
const LESS = 0x3c;
const BRACKET = 0x5b;
const CLOSING = 0x5d;
const BRACE = 0x7b;
const BAR = 0x7c;

/**
 * Is this a template, about which nothing can be said until it is filled in? `{{`, `{%`, `<%`, `${`, or a `[%` with `%]` after it
 * on the line; not in a comment, which is whatever follows a `#`. Null where it is not.
 */
export function templateMark(bytes: Uint8Array): TemplateMark | null {
  if (bytes.length < LARGE) return findMark(bytes);
  const known = marks.get(bytes);
  if (known !== undefined) return known;
  const mark = findMark(bytes);
  marks.set(bytes, mark);
  return mark;
}

/** For files from this size on the answer is remembered, because several ask. */
const LARGE = 1 << 16;
const marks = new WeakMap<Uint8Array, TemplateMark | null>();

/** The part of a file's row that tells where a mark is just text. */
type Row = Pick<ControlFile, "kind" | "secret">;

/**
 * The same for any control file. In patterns, `${` and `[%` can be meant literally; a secret, which a route has after
 * its first `|`, can be any text.
 */
export function findMark(bytes: Uint8Array, row: Row | null = null): TemplateMark | null {
  if (row?.secret === "line" || row?.secret === "private key") return null;
  let line = 1;
  let counted = 0;
  // Every mark has one of two bytes, which hardly any other file has: lines without them are not looked at.
  let brace = bytes.indexOf(BRACE);
  let percent = bytes.indexOf(PERCENT);
  for (;;) {
    const at = brace < 0 ? percent : percent < 0 ? brace : Math.min(brace, percent);
    if (at < 0) return null;
    const start = bytes.lastIndexOf(NEWLINE, at) + 1;
    const newline = bytes.indexOf(NEWLINE, at);
    const end = newline < 0 ? bytes.length : newline;
    const bar = row?.secret === "behind bar" ? bytes.subarray(start, end).indexOf(BAR) : -1;
    const mark = markIn(bytes, start, bar < 0 ? end : start + bar, row?.kind === "regex");
    if (mark >= 0) {
      for (let i = bytes.indexOf(NEWLINE, counted); i >= 0 && i < start; i = bytes.indexOf(NEWLINE, counted)) {
        line++;
        counted = i + 1;
      }
      return { start: mark, end: mark + 2, line };
    }
    if (newline < 0) return null;
    if (brace >= 0 && brace < end) brace = bytes.indexOf(BRACE, end);
    if (percent >= 0 && percent < end) percent = bytes.indexOf(PERCENT, end);
  }
}

/** The offset of the first mark in a line, or -1. */
function markIn(bytes: Uint8Array, start: number, end: number, isPattern: boolean): number {
  let closing = -1;
  for (let i = end - 2; i >= start && closing < 0; i--) {
    if (bytes[i] === PERCENT && bytes[i + 1] === CLOSING) closing = i;
  }
  for (let i = start; i + 1 < end && bytes[i] !== HASH; i++) {
    const [first, second] = [bytes[i], bytes[i + 1]];
    if (second === BRACE && (first === BRACE || (first === DOLLAR && !isPattern))) return i;
    if (second !== PERCENT) continue;
    if (first === BRACE || first === LESS || (first === BRACKET && closing >= i + 2 && !isPattern)) return i;
  }
  return -1;
}

/** Why there is no answer that depends on a file: a sentence without a full stop. Null where it is not a template. */
export function whyNotJudged(
  { bytes }: SourceFile,
  row: Row | null = null,
): { readonly message: string; readonly line: number } | null {
  const mark = row === null ? templateMark(bytes) : findMark(bytes, row);
  if (mark === null) return null;
  const text = String.fromCharCode(bytes[mark.start] as number, bytes[mark.start + 1] as number);
  return {
    line: mark.line,
    message: `this is a template ("${text}"): nothing that depends on it can be judged before it is filled in`,
  };
}
