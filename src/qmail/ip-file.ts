import { EntryColumns } from "./entry-columns.ts";
import { readLine } from "./lines.ts";
import { hasHostBits, isGapped } from "./netmask.ts";
import { isOrdinary, LONGEST, scanned, scanOrdinary } from "./ordinary-line.ts";
import type { IpFile, IpFileName, IpReader, LineReading } from "./types.ts";

// This file is dense because a directory may hold a million lines, and each costs what this loop costs. A line spelled in the
// ordinary way is read here, straight from the bytes; any other goes to `readLine`, which says everything about it. A property
// test checks that the two agree.

const NEWLINE = 0x0a;
const SLASH = 0x2f;
const CARRIAGE_RETURN = 0x0d;
/** Files up to this size are copied to make room after their end: the slow reader is then not even compiled for an ordinary one. */
const SMALL = 1 << 14;
/** How many lines are read at a time: a function that is called more than once is compiled once, for all files. */
const PORTION = 4096;
const NONE = new Uint32Array(0);
const NOTHING_NOTABLE: IpFile["notable"] = { count: 0, line: NONE, start: NONE };
/** EntryColumns are made for lines of this length, and grow where a file has shorter ones. */
const USUAL = 13;

/** qmail has no such limit. Reading stops there, as `lines` then shows: a longer file would take gigabytes. */
export const MOST_LINES = 4_000_000;

/** The most entries of a file with IPv6 addresses: each such address takes many times what another does, so no more are read. */
export const MOST_SINGLES = 250_000;

/** ipme_readipfile: every entry of the file, and the lines that a reader might want to know more about. Source: ipme.c. */
export function readIpFile(name: IpFileName, path: string, bytes: Uint8Array): IpFile {
  let entries = new EntryColumns(Math.min(Math.floor(bytes.length / USUAL), MOST_LINES) + 8);
  let notableLine = NONE;
  let notableStart = NONE;
  let notable = 0;
  let line = 0;

  const text = bytes.length <= SMALL ? padded(bytes) : bytes;
  // The fast loop reads up to LONGEST bytes from the start of a line: it needs room after the end.
  const end = Math.min(bytes.length, text.length - LONGEST + 1);
  for (let start = 0; start < bytes.length && line <= MOST_LINES; ) {
    const before = entries.count;
    start = readOrdinary(text, start, end, line, entries);
    line += entries.count - before;
    if (entries.count - before === PORTION || start === bytes.length) continue;
    if (entries.count === entries.capacity) entries = entries.larger();
    const reading = readLine(bytes, ++line, start);
    if (reading.entry !== null) entries.add(reading.entry.address, reading.entry.netmask, line, start);
    if (!isOrdinary(reading) && !isPlainComment(reading, bytes)) {
      if (notable === notableLine.length) {
        notableLine = grown(notableLine);
        notableStart = grown(notableStart);
      }
      notableLine[notable] = line;
      notableStart[notable++] = start;
    }
    start = reading.end + 1;
  }

  return {
    name,
    path,
    bytes,
    reader: stockReader,
    lines: line,
    entries: entries.filled(),
    notable:
      notable === 0
        ? NOTHING_NOTABLE
        : { count: notable, line: notableLine.subarray(0, notable), start: notableStart.subarray(0, notable) },
  };
}

/** How every dialect but indimail reads the two files, if it reads them at all. */
export const stockReader: IpReader = { file: readIpFile, line: readLine };

/**
 * Reads lines that are spelled in the ordinary way, from offset `from` up to the first one that is not, or to `end`, or as many as
 * there is room for, and no more than PORTION. `line` is the number of the line before. Returns the offset where it stopped.
 */
function readOrdinary(text: Uint8Array, from: number, end: number, line: number, entries: EntryColumns): number {
  const { address, netmask, line: lineOf, start: startOf } = entries;
  const full = Math.min(entries.capacity, entries.count + PORTION);
  let count = entries.count;
  let start = from;
  let number = line;
  while (start < end && count < full) {
    let at = scanOrdinary(text, start);
    if (at < 0) break;
    const a = scanned[0] as number;
    let m = -1;
    if (text[at] === SLASH) {
      at = scanOrdinary(text, at + 1);
      m = scanned[0] as number;
    }
    if (at < 0 || text[at] !== NEWLINE || hasHostBits(a, m) || isGapped(m)) break;
    address[count] = a;
    netmask[count] = m;
    lineOf[count] = ++number;
    startOf[count++] = start;
    start = at + 1;
  }
  entries.count = count;
  return start;
}

function padded(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length + LONGEST);
  out.set(bytes);
  return out;
}

/**
 * There is nothing to say about a comment or blank line, unless it lacks a newline or ends in a carriage return.
 */
export function isPlainComment({ line, start, end, terminated }: LineReading, bytes: Uint8Array): boolean {
  if (!terminated || bytes[end - 1] === CARRIAGE_RETURN || (line === 1 && bytes[0] === 0xef)) return false;
  let at = start;
  while (at < end && (bytes[at] === 0x20 || bytes[at] === 0x09)) at++;
  return at === end || bytes[at] === 0x23;
}

function grown(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(column.length * 2 + 8);
  larger.set(column);
  return larger;
}
