import type { IpFile } from "../qmail/types.ts";
import type { Deciders } from "./deciders.ts";
import { differenceBetween } from "./difference.ts";
import type { EntryNumbers } from "./entry-numbers.ts";
import { STATUS } from "./entry-status.ts";
import { partsOf, type VerdictMap } from "./sealed.ts";

/** The verdicts of a host, by its number, with these entries; null where gapped netmasks make too many classes. */
export type MapWith = (host: number, moreipme: IpFile | null, notipme: IpFile | null) => VerdictMap | null;

/**
 * Duplicate and redundant entries can all go together. If some of them are kept, others may have to stay: they are redundant only
 * without the ones kept. `maps`: the verdicts of each host with all entries.
 */
export function neededBesides(
  ids: EntryNumbers,
  status: Uint8Array,
  kept: readonly number[],
  maps: readonly VerdictMap[],
  mapWith: MapWith,
): ReadonlySet<number> {
  const stay = new Set<number>();
  const isGone = (its: number | undefined): boolean => its === STATUS.redundant || its === STATUS.duplicate;
  const gone = Uint8Array.from(status, (its) => (isGone(its) ? 1 : 0));
  for (const id of kept) gone[id] = 0;
  // Whatever decided where a verdict would change is put back, until no verdict changes.
  for (let changed = true; changed; ) {
    changed = false;
    const moreipme = without(ids.moreipme, gone, ids.firstMoreipme);
    const notipme = without(ids.notipme, gone, ids.firstNotipme);
    for (const [host, before] of maps.entries()) {
      const after = mapWith(host, moreipme, notipme);
      const difference = after === null ? null : differenceBetween(before, after);
      if (difference === null) continue;
      const { base, basePart } = partsOf(difference);
      for (const part of basePart) {
        for (const id of decidersOf(base, part, ids)) {
          if (gone[id] !== 1) continue;
          gone[id] = 0;
          stay.add(id);
          changed = true;
        }
      }
    }
  }
  return stay;
}

/** Turns ids of a host's numbering, which has the interfaces among its first entries, into the directory's. */
function decidersOf(host: Deciders, part: number, ids: EntryNumbers): number[] {
  const offset = host.ids.firstMoreipme - ids.firstMoreipme;
  return [host.ipme[part] as number, host.notipme[part] as number]
    .map((id) => id - offset)
    .filter((id) => id >= ids.firstMoreipme);
}

/** The file as it is read without the entries that are gone. */
function without(file: IpFile | null, gone: Uint8Array, first: number): IpFile | null {
  if (file === null) return null;
  const keep = (_: number, i: number): boolean => gone[first + i] !== 1;
  const { address, netmask, line, start } = file.entries;
  const columns = [address, netmask, line, start].map((column) => column.filter(keep));
  const [a, m, l, s] = columns as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  return { ...file, entries: { count: a.length, address: a, netmask: m, line: l, start: s } };
}
