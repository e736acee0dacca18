import { hasHostBits, netmaskLength } from "../qmail/netmask.ts";
import type { IpFile, IpFileName } from "../qmail/types.ts";
import { once } from "../text/once.ts";
import { STATUS } from "./entry-status.ts";
import type { EntriesOnHosts, JudgedEntries } from "./judged-entries.ts";
import { areNeeded, entriesIn, MOST_ENTRIES, meet, type PlainEntry } from "./needed-at-sight.ts";
import { sweepEntries } from "./sweep-entries.ts";

/**
 * Judges a few entries of which all but the duplicates are needed, as they nearly always are: comparing each with every other shows
 * that without the code that judges a million. Null where it does not.
 */
export function judgeFew(on: EntriesOnHosts): JudgedEntries | null {
  const { implicit } = on.dialect;
  const { address, declared } = on.interfaces;
  const moreipme = fewOf(on.moreipme);
  const notipme = fewOf(on.notipme);
  if (moreipme === null || notipme === null) return null;
  const isSeen = (one: PlainEntry): boolean => address.some((seen) => meet(one, single(seen)));
  if (moreipme.distinct.some(isSeen) || notipme.distinct.some(isSeen)) return null;
  if (!areNeeded(implicit, moreipme.distinct, notipme.distinct, declared)) return null;
  const ipme = [...implicit, ...moreipme.distinct];
  const swept = once(() => sweepEntries(on));
  const firsts = { moreipme: moreipme.firsts, notipme: notipme.firsts };
  const statusOf = (name: IpFileName, index: number): number =>
    firsts[name][index] === index ? STATUS.needed : STATUS.duplicate;
  const each = (name: IpFileName, status: number): number[] =>
    [...firsts[name].keys()].filter((index) => statusOf(name, index) === status);
  return {
    tooMany: false,
    status: ({ name, index }) => statusOf(name, index),
    count: (name, status) => each(name, status).length,
    each,
    explain: (place) => swept().explain(place),
    isNeedlessAlone: (place) => swept().isNeedlessAlone(place),
    firstLike: ({ name, entries }, index) => entries.line[firsts[name][index] as number] as number,
    neededBesides: (kept, maps, mapWith) => swept().neededBesides(kept, maps, mapWith),
    lengthsAt: (at) => ({ ipme: longest(ipme, at), notipme: longest(notipme.distinct, at) }),
    entryOfGaps: () => null,
  };
}

interface Few {
  /** For each entry, the index of the first that reads the same. */
  readonly firsts: readonly number[];
  readonly distinct: readonly PlainEntry[];
}

/** Null where there are too many, or where one matches everything, or nothing. */
function fewOf(file: IpFile | null): Few | null {
  if (file !== null && file.entries.count > MOST_ENTRIES) return null;
  const all = entriesIn(file);
  if (all.some((one) => one.netmask === 0 || hasHostBits(one.address, one.netmask))) return null;
  const firsts = all.map(({ address, netmask }) =>
    all.findIndex((one) => one.address === address && one.netmask === netmask),
  );
  return { firsts, distinct: all.filter((_, i) => firsts[i] === i) };
}

function single(address: number): PlainEntry {
  return { address, netmask: 0xffffffff };
}

/** The greatest length of those that match, or -1. */
function longest(entries: readonly PlainEntry[], address: number): number {
  return Math.max(
    -1,
    ...entries.filter((one) => meet(one, single(address))).map(({ netmask }) => netmaskLength(netmask)),
  );
}
