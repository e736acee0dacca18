import { sizeOf } from "../space/address-set.ts";
import type { HostDifference } from "./host-difference.ts";

/** How many addresses become me, of both families. */
export function gainedOf({ difference, ipv6 }: Pick<HostDifference, "difference" | "ipv6">): number {
  return sizeOf(difference.nowMe) + ipv6.nowMe.length;
}

/** How many stop being me. */
export function lostOf({ difference, ipv6 }: Pick<HostDifference, "difference" | "ipv6">): number {
  return sizeOf(difference.noLongerMe) + ipv6.noLongerMe.length;
}
