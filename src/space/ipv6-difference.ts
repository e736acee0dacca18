import type { SingleLists } from "../qmail/types.ts";

/** The IPv6 addresses that become me, and that stop being me: ascending. On a side without IPv6, none is me. */
export interface Ipv6Difference {
  readonly nowMe: readonly bigint[];
  readonly noLongerMe: readonly bigint[];
}

const NO_IPV6: Ipv6Difference = { nowMe: [], noLongerMe: [] };

export function ipv6Difference(before: SingleLists | undefined, now: SingleLists | undefined): Ipv6Difference {
  if (before === undefined && now === undefined) return NO_IPV6;
  return { nowMe: onlyIn(now, before), noLongerMe: onlyIn(before, now) };
}

/** The IPv6 addresses that are me, ascending. */
export function ipv6Me(lists: SingleLists | undefined): readonly bigint[] {
  return lists === undefined ? [] : lists.ipv6().filter((address) => lists.verdict(address).me);
}

function onlyIn(lists: SingleLists | undefined, other: SingleLists | undefined): bigint[] {
  return ipv6Me(lists).filter((address) => other === undefined || !other.verdict(address).me);
}

/** Is there no difference, for these interfaces, or (`everyInterface`) for every possible set of interface addresses? */
export function isSameIpv6(
  before: SingleLists | undefined,
  now: SingleLists | undefined,
  everyInterface: boolean,
): boolean {
  const { nowMe, noLongerMe } = ipv6Difference(before, now);
  if (nowMe.length + noLongerMe.length > 0) return false;
  return !everyInterface || isSameSet(before?.excluded() ?? new Set(), now?.excluded() ?? new Set());
}

type Excluded = ReturnType<SingleLists["excluded"]>;

function isSameSet(a: Excluded, b: Excluded): boolean {
  return a.size === b.size && [...a].every((address) => b.has(address));
}
