import { ipScan } from "../qmail/ip-scan.ts";

/**
 * An IPv4 address as a person must write it here: four decimal octets from 0 to 255 without leading zeros, and nothing
 * else. An unsigned 32-bit number, or null.
 */
export function strictAddress(text: string): number | null {
  const bytes = Uint8Array.from(text, (c) => Math.min(c.charCodeAt(0), 255));
  const scan = ipScan(bytes, 0, bytes.length);
  if (scan === null || scan.end !== bytes.length) return null;
  return scan.octets.some((octet) => octet.wrapped || octet.leadingZero) ? null : scan.address;
}
