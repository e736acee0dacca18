import type { SingleLists } from "../qmail/types.ts";
import { ipv6Me } from "./ipv6-difference.ts";

/** The IPv6 addresses that are me, for questions about ranges `[from, to]` in logarithmic time. */
export interface Ipv6Index {
  /** How many addresses of the range are me. */
  countMe(from: bigint, to: bigint): number;
  /** The lowest address of the range that is me (or is not), or null. */
  firstWith(me: boolean, from: bigint, to: bigint): bigint | null;
}

const known = new WeakMap<SingleLists, Ipv6Index>();
const NONE: Ipv6Index = { countMe: () => 0, firstWith: (me, from) => (me ? null : from) };

/** Made once for each SingleLists; in a dialect without IPv6, no address is me. */
export function indexIpv6(lists: SingleLists | undefined): Ipv6Index {
  if (lists === undefined) return NONE;
  let index = known.get(lists);
  if (index === undefined) {
    index = makeIndex(ipv6Me(lists));
    known.set(lists, index);
  }
  return index;
}

function makeIndex(me: readonly bigint[]): Ipv6Index {
  // For each address, the last of those that follow it without a gap.
  const last = new Int32Array(me.length);
  for (let i = me.length - 1; i >= 0; i--) {
    last[i] = me[i + 1] === (me[i] as bigint) + 1n ? (last[i + 1] as number) : i;
  }
  return {
    countMe: (from, to) => lowerBound(me, to + 1n) - lowerBound(me, from),
    firstWith(isMe, from, to) {
      const at = lowerBound(me, from);
      const first = me[at];
      if (isMe) return first !== undefined && first <= to ? first : null;
      const missing = first === from ? (me[last[at] as number] as bigint) + 1n : from;
      return missing <= to ? missing : null;
    },
  };
}

function lowerBound(all: readonly bigint[], wanted: bigint): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((all[middle] as bigint) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
