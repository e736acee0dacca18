import { dotted } from "../qmail/netmask.ts";
import type { LineReading } from "../qmail/types.ts";

/** An entry as a line of moreipme would have it: without its netmask where that is 255.255.255.255. */
export function entryText({ address, netmask }: { readonly address: number; readonly netmask: number }): string {
  return netmask === 0xffffffff ? dotted(address) : `${dotted(address)}/${dotted(netmask)}`;
}

/** What qmail makes of a line. */
export function readAs(reading: LineReading): string {
  return reading.entry === null ? "nothing" : entryText(reading.entry);
}
