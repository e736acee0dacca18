import { ipv6Text } from "../qmail/ipv6-octets.ts";
import type { Entry } from "../qmail/types.ts";
import type { Cause } from "../space/change-groups.ts";
import type { HostDifference } from "./host-difference.ts";

/** An IPv6 address whose verdict changes, and the entries that make the difference. */
export interface Ipv6Change {
  readonly nowMe: boolean;
  readonly text: string;
  readonly causes: readonly Cause[];
}

/** The first IPv6 addresses whose verdict changes, those that become me before the others. */
export function ipv6Changes({ base, head, ipv6 }: HostDifference, limit: number): Ipv6Change[] {
  const change = (address: bigint, nowMe: boolean): Ipv6Change => {
    const verdicts = { base: base.lists.single?.verdict(address), head: head.lists.single?.verdict(address) };
    // It is me on one side; what makes it so there, or keeps it from being so on the other, is new or gone.
    const [is, other] = nowMe ? (["head", "base"] as const) : (["base", "head"] as const);
    const removed = verdicts[other]?.notipme ?? null;
    const has = verdicts[other]?.ipme == null ? (verdicts[is]?.ipme ?? null) : null;
    const cause = (side: "base" | "head", entry: Entry | null, list: Cause["list"]): Cause[] =>
      entry === null ? [] : [{ side, entry, list }];
    return { nowMe, text: ipv6Text(address), causes: [...cause(is, has, "ipme"), ...cause(other, removed, "notipme")] };
  };
  const all = [
    ...ipv6.nowMe.slice(0, limit).map((address) => change(address, true)),
    ...ipv6.noLongerMe.slice(0, limit).map((address) => change(address, false)),
  ];
  return all.slice(0, limit);
}
