import { ipScan } from "./ip-scan.ts";
import type { LineReading, SkipReason } from "./types.ts";

const NEWLINE = 0x0a;
const SLASH = 0x2f;

/** Where the line that holds the byte at `offset` begins. */
export function lineStart(bytes: Uint8Array, offset: number): number {
  return offset <= 0 ? 0 : bytes.lastIndexOf(NEWLINE, offset - 1) + 1;
}

/** The number, from 1, of the line that holds the byte at `offset`. */
export function lineNumber(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let at = bytes.indexOf(NEWLINE); at >= 0 && at < offset; at = bytes.indexOf(NEWLINE, at + 1)) line++;
  return line;
}

/** The offset just after the text of the line that starts at `start`: its newline, or the end of the file. */
export function lineEnd(bytes: Uint8Array, start: number): number {
  const newline = bytes.indexOf(NEWLINE, start);
  return newline < 0 ? bytes.length : newline;
}

/**
 * getln and the body of ipme_readipfile's loop: one line, and what qmail makes of it.
 *
 * The last byte that getln returned is dropped unseen: the newline, or, at the end of a file without one, the
 * last character of the line. The text then ends at its first NUL, is cut at its first `/`, and both parts are scanned,
 * the netmask first. Source: ipme.c.
 */
export function readLine(bytes: Uint8Array, line: number, start: number): LineReading {
  const newline = bytes.indexOf(NEWLINE, start);
  const terminated = newline >= 0;
  const end = terminated ? newline : bytes.length;
  const kept = terminated ? end : Math.max(start, end - 1);
  const nul = indexIn(bytes, 0, start, kept);
  const seen = { start, end: nul < 0 ? kept : nul };
  const slash = indexIn(bytes, SLASH, start, seen.end);
  const netmask = slash < 0 ? null : ipScan(bytes, slash + 1, seen.end);
  const address = ipScan(bytes, start, slash < 0 ? seen.end : slash);

  let skipped: SkipReason | null = null;
  if (slash >= 0 && netmask === null) skipped = "bad-netmask";
  else if (address === null) skipped = "bad-address";
  const entry =
    skipped !== null || address === null
      ? null
      : { address: address.address, netmask: netmask === null ? 0xffffffff : netmask.address };
  return { line, start, end, terminated, seen, slash, address, netmask, entry, skipped };
}

function indexIn(bytes: Uint8Array, byte: number, start: number, end: number): number {
  for (let i = start; i < end; i++) if (bytes[i] === byte) return i;
  return -1;
}
