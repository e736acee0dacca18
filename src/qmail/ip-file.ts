import { readLine } from "./lines.ts";
import { hasHostBits, isGapped } from "./netmask.ts";
import type { IpFile, IpFileName, LineReading } from "./types.ts";

// This file is dense because a directory may hold a million lines and each costs what this loop costs. A line spelled in the
// ordinary way is read here, straight from the bytes; any other goes to `readLine`, which says everything about it. That
// both agree is a property test.

const NEWLINE = 0x0a;
const DOT = 0x2e;
const SLASH = 0x2f;
const CARRIAGE_RETURN = 0x0d;
/** The longest ordinary line: 255.255.255.255/255.255.255.255 and its newline. */
const LONGEST = 32;
/** Files up to this size are copied to have that room, so that the slow reader is not even compiled for an ordinary one. */
const SMALL = 1 << 14;
const NONE = new Uint32Array(0);
/** Columns are made for lines of this length, and grow where a file has shorter ones. */
const USUAL = 13;

/** ipme_readipfile: every entry of the file, and the lines that a reader might want to know more about. Source: ipme.c. */
export function readIpFile(name: IpFileName, path: string, bytes: Uint8Array): IpFile {
  let capacity = Math.floor(bytes.length / USUAL) + 8;
  let address = new Uint32Array(capacity);
  let netmask = new Uint32Array(capacity);
  let lineOf = new Uint32Array(capacity);
  let startOf = new Uint32Array(capacity);
  let notableLine = NONE;
  let notableStart = NONE;
  let count = 0;
  let notable = 0;
  let line = 0;

  // The fast loop reads up to LONGEST bytes from the start of a line: it needs room behind the end.
  const text = bytes.length <= SMALL ? padded(bytes) : bytes;
  for (let start = 0; start < bytes.length; ) {
    line++;
    if (count === capacity) {
      address = grown(address);
      netmask = grown(netmask);
      lineOf = grown(lineOf);
      startOf = grown(startOf);
      capacity = address.length;
    }
    const ordinary = start + LONGEST <= text.length;
    let at = ordinary ? scanOrdinary(text, start) : -1;
    if (at >= 0) {
      const a = scanned[0] as number;
      let m = 0xffffffff;
      if (text[at] === SLASH) {
        at = scanOrdinary(text, at + 1);
        m = scanned[0] as number;
      }
      if (at >= 0 && text[at] === NEWLINE && !hasHostBits(a, m) && !isGapped(m)) {
        address[count] = a;
        netmask[count] = m;
        lineOf[count] = line;
        startOf[count++] = start;
        start = at + 1;
        continue;
      }
    }
    const reading = readLine(bytes, line, start);
    if (reading.entry !== null) {
      address[count] = reading.entry.address;
      netmask[count] = reading.entry.netmask;
      lineOf[count] = line;
      startOf[count++] = start;
    }
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
    lines: line,
    entries: {
      count,
      address: address.subarray(0, count),
      netmask: netmask.subarray(0, count),
      line: lineOf.subarray(0, count),
      start: startOf.subarray(0, count),
    },
    notable: { count: notable, line: notableLine.subarray(0, notable), start: notableStart.subarray(0, notable) },
  };
}

function padded(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length + LONGEST);
  out.set(bytes);
  return out;
}

/**
 * The address that `scanOrdinary` found: a second return value that costs no object. In an array, because a variable would hold
 * a number above 2^31 as an object of its own.
 */
const scanned = new Uint32Array(1);

/**
 * Four octets of 0 to 255 without leading zeros, into `scanned`. Returns the offset behind the last digit, or -1. Reads at
 * most 16 bytes from `at`.
 */
function scanOrdinary(bytes: Uint8Array, at: number): number {
  let address = 0;
  let i = at;
  for (let part = 0; ; part++) {
    let octet = (bytes[i++] as number) - 0x30;
    if (octet >>> 0 > 9) return -1;
    let digit = (bytes[i] as number) - 0x30;
    if (digit >>> 0 <= 9) {
      if (octet === 0) return -1;
      octet = octet * 10 + digit;
      digit = (bytes[++i] as number) - 0x30;
      if (digit >>> 0 <= 9) {
        octet = octet * 10 + digit;
        i++;
        if (octet > 255) return -1;
      }
    }
    address = (address << 8) | octet;
    if (part === 3) break;
    if (bytes[i++] !== DOT) return -1;
  }
  scanned[0] = address;
  return i;
}

/** The slow reader's word for what the fast loop takes: only the last lines of a file come here. */
function isOrdinary({ terminated, start, end, entry, address, netmask, slash }: LineReading): boolean {
  if (!terminated || entry === null || address === null || end - start >= LONGEST) return false;
  const last = netmask ?? address;
  return (
    last.end === end &&
    (slash < 0 || address.end === slash) &&
    [address, ...(netmask === null ? [] : [netmask])].every((scan) =>
      scan.octets.every((octet) => !octet.wrapped && !octet.leadingZero),
    ) &&
    !hasHostBits(entry.address, entry.netmask) &&
    !isGapped(entry.netmask)
  );
}

/** Nobody wants to know more about a comment or a blank line, unless it ends the file, or has a carriage return at its end. */
function isPlainComment({ line, start, end, terminated }: LineReading, bytes: Uint8Array): boolean {
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
