import { entryAt } from "../qmail/ipme.ts";
import { netmaskLength } from "../qmail/netmask.ts";
import type { IpFile, Lists, Match, Verdict } from "../qmail/types.ts";

/** A list by netmask, longest first: the first entry for each network. */
type Masks = readonly {
  readonly netmask: number;
  readonly length: number;
  readonly first: ReadonlyMap<number, number>;
}[];

/** At most this many verdicts are remembered. */
const MOST_KNOWN = 1024;

/**
 * ipme_is for many addresses: the same answer without looking at every entry each time. A file of a hundred thousand entries has
 * few netmasks. Source: ipme.c.
 */
export function ipmeIndex(lists: Lists): (address: number) => Verdict {
  const moreipme = masksOf(lists.moreipme);
  const notipme = masksOf(lists.notipme);
  const known = new Map<number, Verdict>();
  return (address) => {
    const before = known.get(address);
    if (before !== undefined) return before;
    const fixed = matchFixed(lists, address);
    const file = matchFile(lists.moreipme, moreipme, address);
    const ipme = (file?.length ?? -1) > (fixed?.length ?? -1) ? file : fixed;
    const not = matchFile(lists.notipme, notipme, address);
    const verdict = { me: (ipme?.length ?? -1) > (not?.length ?? -1), ipme, notipme: not };
    // A fleet has many hosts, and each may be asked about every address that any of them has.
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(address, verdict);
    return verdict;
  };
}

/** Hosts that share a file share its masks. */
const masks = new WeakMap<IpFile, Masks>();

function masksOf(file: IpFile | null): Masks {
  if (file === null) return [];
  const known = masks.get(file) ?? makeMasks(file);
  masks.set(file, known);
  return known;
}

function makeMasks(file: IpFile): Masks {
  const { count, address, netmask } = file.entries;
  const byMask = new Map<number, Map<number, number>>();
  for (let i = 0; i < count; i++) {
    const mask = netmask[i] as number;
    const first = byMask.get(mask) ?? new Map<number, number>();
    byMask.set(mask, first);
    const network = address[i] as number;
    if (!first.has(network)) first.set(network, i);
  }
  const all = Array.from(byMask, ([mask, first]) => ({ netmask: mask, length: netmaskLength(mask), first }));
  return all.sort((a, b) => b.length - a.length);
}

function matchFile(file: IpFile | null, all: Masks, address: number): Match | null {
  let best = -1;
  let bestLength = -1;
  for (const { netmask, length, first } of all) {
    // Netmasks with gaps can have the same length: then the first entry counts.
    if (length < bestLength) break;
    const entry = first.get((address & netmask) >>> 0);
    if (entry !== undefined && (best < 0 || entry < best)) {
      best = entry;
      bestLength = length;
    }
  }
  return best < 0 || file === null ? null : { length: bestLength, entry: entryAt(file, best) };
}

function matchFixed({ fixed }: Lists, address: number): Match | null {
  let best: Match | null = null;
  for (const entry of fixed) {
    if ((address & entry.netmask) >>> 0 !== entry.address) continue;
    const length = netmaskLength(entry.netmask);
    if (length > (best?.length ?? -1)) best = { length, entry };
  }
  return best;
}
