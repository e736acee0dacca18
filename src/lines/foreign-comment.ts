import { afterBlanks } from "./skipped-line.ts";

const SLASH = 0x2f;
const SEMICOLON = 0x3b;

/** What to do about a line that begins as a comment does elsewhere, with `;` or `//`; null for any other line. */
export function foreignCommentRemedy(bytes: Uint8Array, start: number, end: number): string | null {
  const at = afterBlanks(bytes, start, end);
  if (at >= end) return null;
  const mark = bytes[at] === SEMICOLON ? ";" : bytes[at] === SLASH && bytes[at + 1] === SLASH ? "//" : null;
  return mark === null ? null : `A comment begins with #, not with ${mark}. If the line is not a comment, delete it.`;
}
