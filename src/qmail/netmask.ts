import { ipv6Text } from "./ipv6-octets.ts";
import type { EntryValue } from "./types.ts";

/** The length that ipme_match gives an octet of a netmask: the number of its leading ones, if only zeros follow; else 0. */
const OCTET_LENGTH: Uint8Array = new Uint8Array(256);
for (let ones = 1; ones <= 8; ones++) OCTET_LENGTH[(0xff << (8 - ones)) & 0xff] = ones;

/**
 * ipme_match: the length that a netmask counts for, 0 to 32. It is summed over the octets: the prefix length of an ordinary
 * netmask, but nothing of the kind for one with gaps. Source: ipme.c.
 */
export function netmaskLength(netmask: number): number {
  return (
    (OCTET_LENGTH[netmask >>> 24] as number) +
    (OCTET_LENGTH[(netmask >>> 16) & 0xff] as number) +
    (OCTET_LENGTH[(netmask >>> 8) & 0xff] as number) +
    (OCTET_LENGTH[netmask & 0xff] as number)
  );
}

/** Not all ones before all zeros. */
export function isGapped(netmask: number): boolean {
  const zeros = ~netmask;
  return (zeros & (zeros + 1)) !== 0;
}

/** The address has bits outside its netmask, so the entry matches nothing. */
export function hasHostBits(address: number, netmask: number): boolean {
  return (address & ~netmask) !== 0;
}

/** The netmask of a prefix length (0 to 32), as an unsigned number. */
export function netmaskOf(prefixLength: number): number {
  return prefixLength === 0 ? 0 : (0xffffffff << (32 - prefixLength)) >>> 0;
}

/** How many leading bits of an address the netmask looks at, 0 to 32: the prefix length of an ordinary netmask. */
export function reach(netmask: number): number {
  return netmask === 0 ? 0 : Math.clz32(netmask & -netmask) + 1;
}

/** `10.0.0.1`, for an unsigned 32-bit number. */
export function dotted(address: number): string {
  return `${address >>> 24}.${(address >>> 16) & 0xff}.${(address >>> 8) & 0xff}.${address & 0xff}`;
}

/** An entry as a line of moreipme would have it: without its netmask where that is 255.255.255.255. */
export function entryText({ address, netmask, ipv6 }: EntryValue): string {
  if (ipv6 !== undefined) return ipv6Text(ipv6);
  return netmask === 0xffffffff ? dotted(address) : `${dotted(address)}/${dotted(netmask)}`;
}
