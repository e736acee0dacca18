import { ipv6Text } from "../qmail/ipv6-octets.ts";
import { dotted } from "../qmail/netmask.ts";
import type { Entry } from "../qmail/types.ts";

/** What decides an address: a line, an implicit entry, an interface. */
export type DecidedBy =
  | { readonly file: string; readonly line: number }
  | { readonly implicit: string }
  | { readonly interface: string; readonly address: string };

/** Where an entry comes from, as JSON has it. */
export function decidedBy({ address, netmask, ipv6, origin }: Entry): DecidedBy {
  if (origin.kind === "line") return { file: origin.file.path, line: origin.line };
  if (origin.kind === "interface")
    return { interface: origin.label, address: ipv6 === undefined ? dotted(address) : ipv6Text(ipv6) };
  if (ipv6 !== undefined) return { implicit: ipv6Text(ipv6) };
  return { implicit: `${dotted(address)}/${dotted(netmask)}` };
}
