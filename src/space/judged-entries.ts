import type { Dialect, Entry, EntryValue, InterfaceSet, IpFile, IpFileName } from "../qmail/types.ts";
import { type EntryNumbers, entryOf, numberEntries } from "./entry-numbers.ts";
import { explainNeedless, isNeedlessAlone } from "./explain.ts";
import { lengthsAt } from "./match.ts";
import { type MapWith, neededBesides } from "./needed-besides.ts";
import { entryOfGaps, firstLike, judgeNeedless } from "./needless.ts";
import type { VerdictMap } from "./sealed.ts";
import type { SeenInterfaces } from "./seen-interfaces.ts";

/** An entry of one of the two files, by its index there. */
export interface EntryPlace {
  readonly name: IpFileName;
  readonly index: number;
}

/** Why an entry is needless. */
export interface NeedlessBecause {
  /**
   * The entries that decide in its place, widest first: none can be left out. Null: gapped netmasks make that too long to work out.
   */
  readonly because: readonly Entry[] | null;
  /** The interface addresses that do. */
  readonly interfaces: readonly EntryValue[];
  /** An address that the entry matches: the lowest that shows it. */
  readonly witness: EntryValue;
}

/** Which entries of moreipme and notipme are needless, and why: on all hosts, exactly. */
export interface JudgedEntries {
  /** There are too many classes of addresses: only the duplicates are known. */
  readonly tooMany: boolean;
  /** The STATUS of an entry. */
  status(place: EntryPlace): number;
  /** How many entries of a file have this STATUS. */
  count(name: IpFileName, status: number): number;
  /** Their indexes, ascending. */
  each(name: IpFileName, status: number): Iterable<number>;
  explain(place: EntryPlace): NeedlessBecause;
  /** Would it change nothing if this entry alone went? */
  isNeedlessAlone(place: EntryPlace): boolean;
  /** The line number of the first entry of a file that reads the same as this. */
  firstLike(file: IpFile, index: number): number;
  /** The duplicate and redundant entries that must stay if these ones do; `mapWith` judges what is left on a host. */
  neededBesides(
    kept: readonly EntryPlace[],
    maps: readonly VerdictMap[],
    mapWith: MapWith,
  ): (at: EntryPlace) => boolean;
  /** The greatest length in each list that matches an address, or -1, on a host without interfaces. */
  lengthsAt(address: number): { readonly ipme: number; readonly notipme: number };
  /** The entry at which gapped netmasks make too many classes; where that is not known, the first with such a netmask. */
  entryOfGaps(): Entry | null;
}

/** What entries are judged on: both files, and the interface sets of all hosts that read them (null: unknown). */
export interface EntriesOnHosts {
  readonly dialect: Pick<Dialect, "implicit" | "singles">;
  readonly sets: readonly (InterfaceSet | null)[];
  readonly interfaces: SeenInterfaces;
  readonly moreipme: IpFile | null;
  readonly notipme: IpFile | null;
}

export type JudgeEntries = (on: EntriesOnHosts) => JudgedEntries;

/** Judges the entries of both files with the dialect's implicit ones. */
export function judgeEntries({ dialect, moreipme, notipme, interfaces }: EntriesOnHosts): JudgedEntries {
  const { implicit } = dialect;
  const ids = numberEntries(implicit, moreipme, notipme);
  const needless = judgeNeedless(ids, interfaces);
  const idOf = ({ name, index }: EntryPlace): number => firstOf(ids, name) + index;
  return {
    tooMany: needless.tooManyWith !== null,
    status: (place) => needless.status[idOf(place)] as number,
    count: (name, status) => needless.counts[name][status] as number,
    each: (name, status) => indexesOf(statusesOf(ids, needless.status, name), status),
    explain: (place) => {
      const found = explainNeedless(ids, needless, interfaces, idOf(place));
      return {
        because: found.because?.map((id) => entryOf(ids, id)) ?? null,
        interfaces: found.interfaces.map(single),
        witness: single(found.witness),
      };
    },
    isNeedlessAlone: (place) => isNeedlessAlone(ids, needless, interfaces, idOf(place)),
    firstLike: (file, index) => firstLike(ids, needless, file, index),
    neededBesides: (kept, maps, mapWith) => {
      const found = neededBesides(ids, needless.status, kept.map(idOf), maps, mapWith);
      return (place) => found.has(idOf(place));
    },
    lengthsAt: (address) => lengthsAt(ids, needless, address),
    entryOfGaps: () => entryOfGaps(ids, needless),
  };
}

function single(address: number): EntryValue {
  return { address, netmask: 0xffffffff };
}

function firstOf(ids: EntryNumbers, name: IpFileName): number {
  return name === "moreipme" ? ids.firstMoreipme : ids.firstNotipme;
}

function statusesOf(ids: EntryNumbers, status: Uint8Array, name: IpFileName): Uint8Array {
  const first = firstOf(ids, name);
  return status.subarray(first, first + (ids[name]?.entries.count ?? 0));
}

function* indexesOf(statuses: Uint8Array, status: number): Generator<number> {
  for (let i = statuses.indexOf(status); i >= 0; i = statuses.indexOf(status, i + 1)) yield i;
}
