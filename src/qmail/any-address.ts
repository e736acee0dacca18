import { ipv6Text } from "./ipv6-octets.ts";
import { dotted } from "./netmask.ts";

/** IPv4 as a number, IPv6 as a bigint. */
export type Address = number | bigint;

/** For sorting. */
export function compareAddresses(a: Address, b: Address): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The address that follows; after the last one, a number that is not an address. */
export function addressAfter<A extends Address>(address: A): A {
  return (typeof address === "bigint" ? address + 1n : Number(address) + 1) as A;
}

export function addressText(address: Address): string {
  return typeof address === "number" ? dotted(address) : ipv6Text(address);
}
