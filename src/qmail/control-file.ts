import type { ListEntries, NumberReader, NumberReading } from "./control-types.ts";
import { lineEnd } from "./lines.ts";
import type { Span } from "./types.ts";

const NUL = 0x00;
const TAB = 0x09;
const NEWLINE = 0x0a;
const SPACE = 0x20;
const HASH = 0x23;
const PLUS = 0x2b;
const MINUS = 0x2d;

/** striptrailingwhitespace: where the text between the offsets ends without its last newlines, spaces and tabs. Source: control.c. */
function stripped(bytes: Uint8Array, start: number, end: number): number {
  let at = end;
  while (at > start && isStripped(bytes[at - 1])) at--;
  return at;
}

function isStripped(byte: number | undefined): boolean {
  return byte === SPACE || byte === TAB || byte === NEWLINE;
}

/** control_readline: the value, which is the first line. An empty file has an empty value, not none. Source: control.c. */
export function controlReadline(bytes: Uint8Array): Span {
  return { start: 0, end: stripped(bytes, 0, lineEnd(bytes, 0)) };
}

/**
 * control_readint: the number in the first line, of which the low 32 bits are kept. Stock qmail wants digits as its first
 * bytes. indimail skips blanks and takes a sign; once it has passed over something, no digits mean 0. Source: control.c,
 * scan_ulong.c; libqmail's scan_int.c.
 */
export function controlReadint(bytes: Uint8Array, reader: NumberReader): NumberReading {
  const { start, end } = controlReadline(bytes);
  let at = start;
  let sign = 1;
  if (reader === "indimail") {
    while (at < end && (bytes[at] === SPACE || bytes[at] === TAB)) at++;
    if (at < end && (bytes[at] === MINUS || bytes[at] === PLUS)) sign = bytes[at++] === MINUS ? -1 : 1;
  }
  const before = at;
  let written = 0;
  let low = 0;
  for (; at < end; at++) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit < 0 || digit > 9) break;
    written = 10 * written + digit;
    low = (Math.imul(low, 10) + digit) | 0;
  }
  // `|| 0`: there is no -0 in C.
  const value = at === start ? null : Math.imul(low, sign);
  return { value, digits: { start: before, end: at }, written: sign * written || 0 };
}

/**
 * control_readfile: the entries of a list or map. Blanks at the end of a line go; what then is empty or begins with `#` or NUL is
 * dropped, and a NUL further on ends an entry and begins another. Source: control.c.
 */
export function controlReadfile(bytes: Uint8Array): ListEntries {
  const room = countPieces(bytes);
  const start = new Uint32Array(room);
  const end = new Uint32Array(room);
  const lineOf = new Uint32Array(room);
  let count = 0;
  let line = 0;
  for (let from = 0; from < bytes.length; ) {
    let newline = from;
    let nul = false;
    for (; newline < bytes.length; newline++) {
      const byte = bytes[newline] as number;
      if (byte === NEWLINE) break;
      if (byte === NUL) nul = true;
    }
    line++;
    const first = bytes[from];
    const to = stripped(bytes, from, newline);
    if (to > from && first !== HASH && first !== NUL) {
      for (let piece = from; nul; piece = (end[count - 1] as number) + 1) {
        const at = bytes.indexOf(NUL, piece);
        if (at < 0 || at >= to) {
          from = piece;
          break;
        }
        start[count] = piece;
        end[count] = at;
        lineOf[count++] = line;
      }
      start[count] = from;
      end[count] = to;
      lineOf[count++] = line;
    }
    from = newline + 1;
  }
  return {
    count,
    lines: line,
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    line: lineOf.subarray(0, count),
  };
}

/** At least as many as there are entries, and no more where there are no comments: the columns are made once, and not too large. */
function countPieces(bytes: Uint8Array): number {
  let pieces = 1;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte === NEWLINE || byte === NUL) pieces++;
  }
  return pieces;
}
