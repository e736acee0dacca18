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
/** How many bytes are looked at to estimate how many entries there will be. */
const SAMPLE = 1 << 16;

/**
 * striptrailingwhitespace: where the text between the offsets ends without its trailing newlines, spaces and tabs. Source:
 * control.c.
 */
function stripped(bytes: Uint8Array, start: number, end: number): number {
  let at = end;
  while (at > start && isStripped(bytes[at - 1])) at--;
  return at;
}

function isStripped(byte: number | undefined): boolean {
  return byte === SPACE || byte === TAB || byte === NEWLINE;
}

/**
 * control_readline: the value, which is the first line. An empty file has an empty value; it does not
 * count as missing. Source: control.c.
 */
export function controlReadline(bytes: Uint8Array): Span {
  return { start: 0, end: stripped(bytes, 0, lineEnd(bytes, 0)) };
}

/**
 * control_readint: the number in the first line, of which the low 32 bits are kept. Stock qmail wants its first bytes to be digits.
 * indimail skips blanks and takes a sign: after either, a text without digits means 0, unless it ends after the blanks. Source:
 * control.c, scan_ulong.c; libqmail's scan_int.c.
 */
export function controlReadint(bytes: Uint8Array, reader: NumberReader): NumberReading {
  const { start, end } = controlReadline(bytes);
  let at = start;
  let sign = 1;
  if (reader === "indimail") {
    while (at < end && (bytes[at] === SPACE || bytes[at] === TAB)) at++;
    if (at === end || bytes[at] === NUL) at = start;
    else if (bytes[at] === MINUS || bytes[at] === PLUS) sign = bytes[at++] === MINUS ? -1 : 1;
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
 * control_readfile: the entries of a list or map. Blanks at the end of a line are removed; a line that is then empty or begins with
 * `#` or NUL is dropped, and a NUL further on ends one entry and begins another. Source: control.c.
 */
export function controlReadfile(bytes: Uint8Array): ListEntries {
  return readEntries(bytes, bytes.includes(NUL));
}

/** The entries of a file in which a NUL is a byte like any other: what qmail-newmrh reads. Source: qmail-newmrh.c. */
export function readWholeLines(bytes: Uint8Array): ListEntries {
  return readEntries(bytes, false);
}

function readEntries(bytes: Uint8Array, atNul: boolean): ListEntries {
  const length = bytes.length;
  let columns = columnsFor(expectedEntries(bytes));
  let count = 0;
  let line = 0;
  for (let from = 0, newline = 0; from < length; from = newline + 1) {
    for (newline = from; newline < length && bytes[newline] !== NEWLINE; ) newline++;
    line++;
    const to = stripped(bytes, from, newline);
    const first = bytes[from];
    if (to === from || first === HASH || (atNul && first === NUL)) continue;
    for (let start = from; start <= to; ) {
      const end = atNul ? indexOfNul(bytes, start, to) : to;
      if (count === columns.start.length) columns = larger(columns);
      columns.start[count] = start;
      columns.end[count] = end;
      columns.line[count++] = line;
      start = end + 1;
    }
  }
  const { start, end, line: lineOf } = columns;
  return {
    count,
    lines: line,
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    line: lineOf.subarray(0, count),
  };
}

/** control_readfile with flagme where there is no file: the value of `me`, even an empty one, as a list. Source: control.c. */
export function meAsEntries(me: Uint8Array): ListEntries {
  const { end: valueEnd } = controlReadline(me);
  let count = 1;
  for (let i = 0; i < valueEnd; i++) if (me[i] === NUL) count++;
  const { start, end, line } = columnsFor(count);
  for (let i = 0, from = 0; i < count; i++) {
    const to = indexOfNul(me, from, valueEnd);
    start[i] = from;
    end[i] = to;
    from = to + 1;
  }
  return { count, lines: 1, start, end, line: line.fill(1) };
}

/** The offset of the first NUL between two offsets, or the second offset where there is none. */
function indexOfNul(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  while (at < end && bytes[at] !== NUL) at++;
  return at;
}

type Columns = Pick<ListEntries, "start" | "end" | "line">;

function columnsFor(room: number): Columns {
  return { start: new Uint32Array(room), end: new Uint32Array(room), line: new Uint32Array(room) };
}

function larger({ start, end, line }: Columns): Columns {
  const columns = columnsFor(Math.ceil(start.length * 1.5));
  columns.start.set(start);
  columns.end.set(end);
  columns.line.set(line);
  return columns;
}

/** The number of entries if the whole file is like its beginning, plus a tenth. Blank lines do not count. */
function expectedEntries(bytes: Uint8Array): number {
  const seen = Math.min(bytes.length, SAMPLE);
  let lines = 0;
  for (let i = 1; i < seen; i++) if (bytes[i] === NEWLINE && bytes[i - 1] !== NEWLINE) lines++;
  return seen === bytes.length ? lines + 1 : Math.ceil((lines / seen) * bytes.length * 1.1) + 8;
}
