import type { SourceFile } from "../qmail/types.ts";
import { firstMark, type Row, type TemplateMark } from "./template-mark.ts";

const PERCENT = 0x25;
const BRACE = 0x7b;

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

/** For files of at least this size the answer is remembered, because it is asked for several times. */
const LARGE = 1 << 16;
const marks = new WeakMap<Uint8Array, TemplateMark | null>();

/**
 * The same for any control file. In patterns, `${` and `[%` can be meant literally; a secret, which a route has after
 * its first `|`, can be any text.
 */
export function findMark(bytes: Uint8Array, row: Row | null = null): TemplateMark | null {
  if (row?.secret === "line" || row?.secret === "private key") return null;
  // Every mark has one of two bytes, which hardly any other file has: lines without them are not looked at.
  const brace = bytes.indexOf(BRACE);
  const percent = bytes.indexOf(PERCENT);
  return brace < 0 && percent < 0 ? null : firstMark(bytes, row, brace, percent);
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
