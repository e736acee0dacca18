import type { DividedEntries } from "./divide-entries.ts";
import { type EntryNumbers, isNotipme } from "./entry-numbers.ts";
import { isGone } from "./entry-status.ts";
import type { SeenInterfaces } from "./seen-interfaces.ts";

/** Everything that is judged, and the results so far. */
export interface Judging {
  readonly ids: EntryNumbers;
  readonly divided: DividedEntries;
  readonly length: Uint8Array;
  readonly interfaces: SeenInterfaces;
  readonly status: Uint8Array;
  readonly passOf: Uint8Array;
}

/** The lengths that count in each list, class by class, as sets of bits: length l is bit l of a number below 2^33. */
export interface Lengths {
  readonly ipme: Float64Array;
  readonly notipme: Float64Array;
}

export function lengthsOfClasses({ ids, divided, length, status }: Judging): Lengths {
  const { count, first, list } = divided;
  const sets = { ipme: new Float64Array(count), notipme: new Float64Array(count) };
  for (let id = 0; id < ids.count; id++) {
    if (first[id] === first[id + 1] || isGone(status[id] as number)) continue;
    const set = isNotipme(ids, id) ? sets.notipme : sets.ipme;
    const bit = 2 ** (length[id] as number);
    for (let k = first[id] as number; k < (first[id + 1] as number); k++) {
      const cls = list[k] as number;
      if (Math.floor((set[cls] as number) / bit) % 2 === 0) set[cls] = (set[cls] as number) + bit;
    }
  }
  return sets;
}

/** The greatest number in a set of bits; -1 where it is empty. */
export function greatest(set: number): number {
  if (set === 0) return -1;
  return set >= 2 ** 32 ? 32 : 31 - Math.clz32(set);
}
