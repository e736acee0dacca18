import type { Octet, ScannedAddress } from "./types.ts";

const DOT = 0x2e;

/**
 * ip_scan: four decimal numbers with dots between them, from the very first byte of `[start, end)`. What follows the
 * fourth number is not looked at. Returns null where a number or a dot is missing.
 *
 * Each number is computed modulo 2^64 and kept modulo 256; since 256 divides 2^64, modulo 256 at every digit is the same.
 * Source: ip.c, scan_ulong.c.
 */
export function ipScan(bytes: Uint8Array, start: number, end: number): ScannedAddress | null {
  const octets: Octet[] = [];
  let address = 0;
  let at = start;
  for (let i = 0; i < 4; i++) {
    if (i > 0) {
      if (at >= end || bytes[at] !== DOT) return null;
      at++;
    }
    const octet = scanOctet(bytes, at, end);
    if (octet === null) return null;
    octets.push(octet);
    address = ((address << 8) | octet.value) >>> 0;
    at = octet.end;
  }
  return { start, end: at, address, octets };
}

/** Whether ip_scan finds an address there, but not which. */
export function isAddress(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  for (let i = 0; i < 4; i++) {
    if (i > 0 && (at >= end || bytes[at++] !== DOT)) return false;
    const before = at;
    while (at < end && (bytes[at] as number) >= 0x30 && (bytes[at] as number) <= 0x39) at++;
    if (at === before) return false;
  }
  return true;
}

function scanOctet(bytes: Uint8Array, start: number, end: number): Octet | null {
  let value = 0;
  let written = 0; // the number itself, as far as it matters: anything above 255 becomes 256
  let at = start;
  for (; at < end; at++) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit < 0 || digit > 9) break;
    value = (value * 10 + digit) & 0xff;
    written = Math.min(written * 10 + digit, 256);
  }
  if (at === start) return null;
  return { start, end: at, value, wrapped: written > 255, leadingZero: at - start > 1 && bytes[start] === 0x30 };
}
