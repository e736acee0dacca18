import { ipv6Text } from "./ipv6-octets.ts";
import { dotted } from "./netmask.ts";

/** IPv4 as a number, IPv6 as a bigint. */
export type Address = number | bigint;

export function addressText(address: Address): string {
  return typeof address === "number" ? dotted(address) : ipv6Text(address);
}
