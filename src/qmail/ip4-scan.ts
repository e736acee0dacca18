import { ipScan } from "./ip-scan.ts";
import type { Octet, ScannedAddress } from "./types.ts";

const WORD = 2 ** 32;

/** ip4_scan: like `ipScan`, but a number above 255 is not kept modulo 256; there is then no address. Source: indimail's ip.c. */
export function ip4Scan(bytes: Uint8Array, start: number, end: number): ScannedAddress | null {
  const scanned = ipScan(bytes, start, end);
  return scanned?.octets.some((octet) => octet.wrapped && isAbove255(bytes, octet)) === false ? scanned : null;
}

/** A number is computed modulo 2^64 before it is compared. Source: scan_ulong.c. */
function isAbove255(bytes: Uint8Array, { start, end }: Octet): boolean {
  let high = 0;
  let low = 0;
  for (let at = start; at < end; at++) {
    low = low * 10 + (bytes[at] as number) - 0x30;
    high = (high * 10 + Math.floor(low / WORD)) % WORD;
    low %= WORD;
  }
  return high > 0 || low > 255;
}
