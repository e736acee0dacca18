import { ip4Scan } from "../ip4-scan.ts";
import type { LineReading } from "../types.ts";
import { ip6Scan } from "./ip6-scan.ts";

const NEWLINE = 0x0a;
const SLASH = 0x2f;
const ALL = 0xffffffff;
/** ::ffff:0:0/96, which only ip4_scan may produce. */
const MAPPED = 0xffffn;

/**
 * getln and the body of ipme_readipfile's loop in indimail. The last byte is dropped unseen, as everywhere; a NUL ends the text. An
 * IPv4 address is looked for first, then an IPv6 address; what follows either is not looked at. 0.0.0.0 becomes `::`, and an IPv4 address
 * written as IPv6 is skipped. Source: indimail's ipme.c.
 */
export function readSingle(bytes: Uint8Array, line: number, start: number): LineReading {
  const newline = bytes.indexOf(NEWLINE, start);
  const terminated = newline >= 0;
  const end = terminated ? newline : bytes.length;
  const kept = terminated ? end : Math.max(start, end - 1);
  const nul = indexIn(bytes, 0, start, kept);
  const seen = { start, end: nul < 0 ? kept : nul };
  const slash = indexIn(bytes, SLASH, start, seen.end);
  const read = { line, start, end, terminated, seen, slash, netmask: null };

  const address = ip4Scan(bytes, start, seen.end);
  if (address !== null) {
    const entry =
      address.address === 0 ? { address: 0, netmask: ALL, ipv6: 0n } : { address: address.address, netmask: ALL };
    return { ...read, address, ipv6: null, entry, skipped: null };
  }
  const ipv6 = ip6Scan(bytes, start, seen.end);
  if (ipv6 === null || ipv6.address >> 32n === MAPPED)
    return { ...read, address: null, ipv6, entry: null, skipped: "bad-address" };
  return {
    ...read,
    address: null,
    ipv6,
    entry: { address: 0, netmask: ALL, ipv6: ipv6.address },
    skipped: null,
  };
}

function indexIn(bytes: Uint8Array, byte: number, start: number, end: number): number {
  for (let i = start; i < end; i++) if (bytes[i] === byte) return i;
  return -1;
}
