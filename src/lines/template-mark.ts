import type { ControlFile } from "../qmail/control-table-types.ts";
import type { Span } from "../qmail/types.ts";

/** The first mark of template text in a file, and its line. */
export interface TemplateMark extends Span {
  readonly line: number;
}

/** The part of a file's row that tells where a mark is just text. */
export type Row = Pick<ControlFile, "kind" | "secret">;

const NEWLINE = 0x0a;
const HASH = 0x23;
const DOLLAR = 0x24;
const PERCENT = 0x25;
const LESS = 0x3c;
const BRACKET = 0x5b;
const CLOSING = 0x5d;
const BRACE = 0x7b;
const BAR = 0x7c;

/** The first mark of template text, if there is one. `brace`, `percent`: the offset of the first such byte, or -1. */
export function firstMark(bytes: Uint8Array, row: Row | null, brace: number, percent: number): TemplateMark | null {
  let [nextBrace, nextPercent] = [brace, percent];
  let line = 1;
  let counted = 0;
  for (;;) {
    const at = nextBrace < 0 ? nextPercent : nextPercent < 0 ? nextBrace : Math.min(nextBrace, nextPercent);
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
    if (nextBrace >= 0 && nextBrace < end) nextBrace = bytes.indexOf(BRACE, end);
    if (nextPercent >= 0 && nextPercent < end) nextPercent = bytes.indexOf(PERCENT, end);
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
