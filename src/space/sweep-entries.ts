import type { EntryValue, IpFileName } from "../qmail/types.ts";
import { type EntryNumbers, entryOf, numberEntries } from "./entry-numbers.ts";
import { explainNeedless, isNeedlessAlone } from "./explain.ts";
import type { EntriesOnHosts, EntryPlace, JudgedEntries } from "./judged-entries.ts";
import { lengthsAt } from "./match.ts";
import { neededBesides } from "./needed-besides.ts";
import { entryOfGaps, firstLike, judgeNeedless } from "./needless.ts";

/** Judges any number of entries, in order of their addresses. */
export function sweepEntries({ dialect, moreipme, notipme, interfaces }: EntriesOnHosts): JudgedEntries {
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
