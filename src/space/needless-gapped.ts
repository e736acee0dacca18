import { netmaskLength } from "../qmail/netmask.ts";
import { type Blocks, idOfTag } from "./blocks.ts";
import { type DividedEntries, divideEntries } from "./divide-entries.ts";
import type { TooManyWith } from "./entry-classes.ts";
import { addressOf, type EntryNumbers, isNotipme, netmaskById } from "./ids.ts";
import { lowerBound } from "./lower-bound.ts";
import type { SeenInterfaces } from "./seen-interfaces.ts";
import { isCandidate, isGone, STATUS } from "./status.ts";

// Needless entries where some netmask has gaps. A block inside another may then count for less, so there is no tree to walk: the
// addresses are divided into classes, and the entries are taken one by one, longest first. An entry that is kept settles its
// classes for all shorter ones, so these are not looked at again.

const ME = 1;
const LISTED = 2;
const EXCLUDED = 4;

/**
 * Judges the entries of some ordinary blocks and the gapped ones among each other: nothing else may have an address in common with
 * them. Returns the entry with which there are too many classes, if there are; then only the duplicates are marked.
 */
export function sweepGapped(
  ids: EntryNumbers,
  blocks: Blocks,
  gapped: readonly number[],
  interfaces: SeenInterfaces,
  status: Uint8Array,
  passOf: Uint8Array,
): TooManyWith | null {
  const judged = [...new Set([...Array.from(blocks.tag, idOfTag), ...gapped])].sort((a, b) => a - b);
  markDuplicates(ids, judged, status);
  const divided = divideEntries(ids, judged, interfaces);
  if ("tooManyWith" in divided) return divided;
  const length = new Uint8Array(ids.count);
  for (const id of judged) length[id] = netmaskLength(netmaskById(ids, id));
  judgeIdleAndShadowed(ids, divided, judged, length, interfaces, status);
  const order = longestFirst(ids, judged, length);
  for (let number = 1; takeOnce(ids, divided, order, length, interfaces, status, passOf, number); number++);
  return null;
}

/** The lengths that count in each list, class by class, as sets of bits: bit l of a number below 2^33. */
interface Lengths {
  readonly ipme: Float64Array;
  readonly notipme: Float64Array;
}

function lengthsOfClasses(ids: EntryNumbers, divided: DividedEntries, length: Uint8Array, status: Uint8Array): Lengths {
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

function judgeIdleAndShadowed(
  ids: EntryNumbers,
  divided: DividedEntries,
  judged: readonly number[],
  length: Uint8Array,
  { declared }: SeenInterfaces,
  status: Uint8Array,
): void {
  const { count, first, list, bare, isInterface } = divided;
  const present = lengthsOfClasses(ids, divided, length, status);
  const seen = new Uint8Array(count);
  for (let cls = 0; cls < count; cls++) {
    const b = greatest(present.ipme[cls] as number);
    const n = greatest(present.notipme[cls] as number);
    if (bare[cls] === 1 && b >= 0) (seen[cls] as number) |= LISTED | (b > n ? ME : EXCLUDED);
    if (isInterface[cls] === 1) (seen[cls] as number) |= LISTED | (n < 32 ? ME : EXCLUDED);
  }
  for (const id of judged) {
    if (id < ids.firstMoreipme || status[id] !== STATUS.needed) continue;
    let its = 0;
    for (let k = first[id] as number; k < (first[id + 1] as number); k++) its |= seen[list[k] as number] as number;
    if (!isNotipme(ids, id)) {
      if ((its & ME) === 0) status[id] = STATUS.shadowed;
    } else if (declared || length[id] !== 32) {
      if ((its & LISTED) === 0) status[id] = STATUS.idle;
      else if ((its & EXCLUDED) === 0) status[id] = STATUS.shadowed;
    }
  }
}

/** Takes every entry once, longest first; true if one was redundant. */
function takeOnce(
  ids: EntryNumbers,
  divided: DividedEntries,
  order: readonly (readonly number[])[],
  length: Uint8Array,
  interfaces: SeenInterfaces,
  status: Uint8Array,
  passOf: Uint8Array,
  number: number,
): boolean {
  const { count, first, list, bare } = divided;
  const { firstMoreipme, firstNotipme } = ids;
  const present = lengthsOfClasses(ids, divided, length, status);
  /** A class is settled where it is an interface address on every host, or an entry that is kept holds it. */
  const settled = bare.map((one) => 1 - one);
  /** How many entries of the present length hold a class, by list. */
  const same = [new Uint32Array(count), new Uint32Array(count)] as const;
  let found = false;

  const add = (id: number, by: number): void => {
    const counts = id >= firstNotipme ? same[1] : same[0];
    for (let k = first[id] as number; k < (first[id + 1] as number); k++) (counts[list[k] as number] as number) += by;
  };
  const isNeededAt = (id: number, cls: number): boolean => {
    const below = 2 ** (length[id] as number);
    const b = greatest((present.ipme[cls] as number) % below);
    const n = greatest((present.notipme[cls] as number) % below);
    if (id < firstNotipme) return same[0][cls] === 1 && same[1][cls] === 0 && b <= n;
    return same[1][cls] === 1 && ((same[0][cls] as number) > 0 || n < b);
  };
  const isNeeded = (id: number): boolean => {
    for (let k = first[id] as number; k < (first[id + 1] as number); k++) {
      const cls = list[k] as number;
      if (settled[cls] === 0 && isNeededAt(id, cls)) return true;
    }
    return false;
  };
  /** A single address that every host has on an interface: would the entry be needed if none had? */
  const isNeededWithoutInterfaces = (id: number): boolean => {
    const cls = list[first[id] as number] as number;
    if (bare[cls] === 1 || addressOf(ids, id) === 0) return false;
    const n = greatest(present.notipme[cls] as number);
    return n < 32 && greatest((present.ipme[cls] as number) % 2 ** 32) <= n;
  };

  for (let l = 32; l >= 0; l--) {
    const level = (order[l] as readonly number[]).filter((id) => !isGone(status[id] as number));
    for (const id of level) add(id, 1);
    for (const id of level) {
      if (id < firstMoreipme || !isCandidate(status[id] as number)) continue;
      if (id >= firstNotipme && l === 32 && mayExclude(interfaces, addressOf(ids, id))) continue;
      if (isNeeded(id)) {
        status[id] = STATUS.needed;
      } else if (id < firstNotipme && l === 32 && isNeededWithoutInterfaces(id)) {
        status[id] = STATUS.alreadyInterface;
      } else {
        add(id, -1);
        status[id] = STATUS.redundant;
        passOf[id] = Math.min(number, 255);
        found = true;
      }
    }
    for (const id of level) {
      const kept = !isGone(status[id] as number);
      for (let k = first[id] as number; k < (first[id + 1] as number); k++) {
        const cls = list[k] as number;
        same[0][cls] = 0;
        same[1][cls] = 0;
        if (kept) settled[cls] = 1;
      }
    }
  }
  return found;
}

/** A single address in notipme excludes an interface that has it, and may do so where the interfaces are unknown. */
function mayExclude({ declared, address }: SeenInterfaces, its: number): boolean {
  return !declared || address[lowerBound(address, its)] === its;
}

/** Equal entries of one file: all but the first. */
function markDuplicates(ids: EntryNumbers, judged: readonly number[], status: Uint8Array): void {
  const known = new Set<string>();
  for (const id of judged) {
    if (id < ids.firstMoreipme) continue;
    const key = `${isNotipme(ids, id) ? "-" : ""}${addressOf(ids, id)}/${netmaskById(ids, id)}`;
    if (known.has(key)) status[id] = STATUS.duplicate;
    known.add(key);
  }
}

/** The ids by length; of equal lengths moreipme before notipme, and the later line first. The implicit entries come last. */
function longestFirst(ids: EntryNumbers, judged: readonly number[], length: Uint8Array): number[][] {
  const order: number[][] = Array.from({ length: 33 }, () => []);
  const latestFirst = [...judged].reverse();
  for (const id of latestFirst) if (!isNotipme(ids, id)) (order[length[id] as number] as number[]).push(id);
  for (const id of latestFirst) if (isNotipme(ids, id)) (order[length[id] as number] as number[]).push(id);
  return order;
}

function greatest(set: number): number {
  if (set === 0) return -1;
  return set >= 2 ** 32 ? 32 : 31 - Math.clz32(set);
}
