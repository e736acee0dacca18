import { entryAt } from "../ipme.ts";
import { KeyMap, KeySet } from "../key-map.ts";
import { entryText } from "../netmask.ts";
import type { Entry, InterfaceSet, IpFile, Lists, SingleLists } from "../types.ts";
import { bytesOfCandidate, fixedCandidates } from "./fixed-singles.ts";
import { ipv4Lists, type Removal } from "./ipv4-lists.ts";

// notipme takes candidates out of the ipme list while that is being made, and compares bytes regardless of family: an
// IPv4 entry with the first four of sixteen, an IPv6 entry with all of them. What an IPv4 candidate has in the other
// twelve is left over from before.

/** ipme_init of indimail. Source: indimail's ipme.c. */
export function makeSingleLists(set: InterfaceSet | null, moreipme: IpFile | null, notipme: IpFile | null): Lists {
  const fixed = fixedCandidates(set);
  const removal = removalBy(notipme);
  const first = firstCandidates(fixed, moreipme);
  const entryOf = (index: number): Entry => fixed[index] ?? entryAt(moreipme as IpFile, index - fixed.length);
  let sorted: readonly bigint[] | null = null;
  const single: SingleLists = {
    *candidates() {
      const count = fixed.length + (moreipme?.entries.count ?? 0);
      for (let i = 0; i < count; i++) {
        const entry = entryOf(i);
        yield { entry, removedBy: removal(bytesOfCandidate(entry)) };
      }
    },
    verdict(address) {
      const index = first.get(address);
      const notipme = removal(address);
      return {
        me: index !== undefined && notipme === null,
        ipme: index === undefined ? null : entryOf(index),
        notipme,
      };
    },
    ipv6() {
      sorted ??= [...first.keys()].sort((a, b) => (a < b ? -1 : 1));
      return sorted;
    },
    excluded: () => removal.ipv6,
  };
  return { host: set?.host ?? null, ...ipv4Lists(fixed, moreipme, notipme, removal), single };
}

/** The first candidate for each IPv6 address: an index into the fixed ones, or, past their end, into moreipme. */
function firstCandidates(fixed: readonly Entry[], moreipme: IpFile | null): KeyMap<bigint, number> {
  const first = new KeyMap<bigint, number>();
  const add = (address: bigint | null | undefined, index: number): void => {
    if (address != null && !first.has(address)) first.set(address, index);
  };
  for (const [i, { ipv6 }] of fixed.entries()) add(ipv6, i);
  const { count, ipv6 } = moreipme?.entries ?? { count: 0 };
  if (ipv6 !== undefined) for (let i = 0; i < count; i++) add(ipv6(i), fixed.length + i);
  return first;
}

/** ipme_append_unless: the first entry of notipme that equals a candidate's bytes, or whose four bytes they begin with. */
function removalBy(notipme: IpFile | null): Removal & { readonly ipv6: ReturnType<SingleLists["excluded"]> } {
  const ipv4 = new Map<number, number>();
  const ipv6 = new KeyMap<bigint, number>();
  const { count, address, ipv6: six } = notipme?.entries ?? { count: 0, address: new Uint32Array(0) };
  for (let i = 0; i < count; i++) {
    const whole = six?.(i) ?? null;
    if (whole !== null) {
      if (!ipv6.has(whole)) ipv6.set(whole, i);
    } else if (!ipv4.has(address[i] as number)) ipv4.set(address[i] as number, i);
  }
  const removal: Removal = (bytes) => {
    const found = [ipv4.get(Number(bytes >> 96n)), ipv6.get(bytes)].filter((index) => index !== undefined);
    return found.length === 0 ? null : entryAt(notipme as IpFile, Math.min(...found));
  };
  return Object.assign(removal, { ipv6: new KeySet(ipv6.keys()) });
}

/** ipmeprint: the ipme list as it is, each address as the system writes it. */
export function printSingles({ single }: Lists): string {
  let out = "";
  for (const { entry, removedBy } of single?.candidates() ?? []) {
    if (removedBy === null) out += `${entryText(entry)} is me\n`;
  }
  return out;
}
