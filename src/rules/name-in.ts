import { hasByteOrderMark } from "../lines/skipped-line.ts";
import type { Span } from "../qmail/types.ts";
import type { LineFile } from "./read-file.ts";

/** The value of a file of one line without what other rules report: a mark, blanks, a comment, a carriage return, what a NUL cuts off. */
export function nameIn({ bytes, value }: LineFile): Span {
  let start = hasByteOrderMark(bytes) ? 3 : 0;
  while (start < value.end && isBlank(bytes[start])) start++;
  let end = start;
  while (end < value.end && bytes[end] !== 0 && !(bytes[end] === 0x23 && (end === start || isBlank(bytes[end - 1]))))
    end++;
  while (end > start && (isBlank(bytes[end - 1]) || bytes[end - 1] === 0x0d)) end--;
  return { start, end: Math.max(start, end) };
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09;
}
