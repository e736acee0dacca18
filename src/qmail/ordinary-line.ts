import { hasHostBits, isGapped } from "./netmask.ts";
import type { LineReading } from "./types.ts";

const DOT = 0x2e;
/** The longest ordinary line: 255.255.255.255/255.255.255.255 and its newline. */
export const LONGEST = 32;

/**
 * The address that `scanOrdinary` found: a second return value without allocating an object. It is in an array, because a variable
 * would hold a number above 2^31 as an object.
 */
export const scanned: Int32Array = new Int32Array(1);

/**
 * Four octets of 0 to 255 without leading zeros, into `scanned`. Returns the offset after the last digit, or -1. Reads at
 * most 16 bytes from `at`.
 */
export function scanOrdinary(bytes: Uint8Array, at: number): number {
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

/** The slow reader's test for what the fast loop takes: such a line comes here only at a file's end or when columns are full. */
export function isOrdinary({ terminated, start, end, entry, address, netmask, slash }: LineReading): boolean {
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
