import { isGapped } from "../qmail/netmask.ts";
import { eachTagAround, idOfTag } from "./blocks.ts";
import type { NeedlessStatus } from "./candidates.ts";
import { addressOf, type EntryNumbers, isNotipme, lengthOf, netmaskById } from "./entry-numbers.ts";
import { STATUS } from "./entry-status.ts";
import { lowerBound } from "./lower-bound.ts";
import type { Needless } from "./needless.ts";
import { type Place, placesOf } from "./places.ts";
import type { SeenInterfaces } from "./seen-interfaces.ts";

/** Why an entry is needless. */
export interface Explanation {
  /**
   * The entries that decide in its place, widest first: none can be left out. Null: gapped netmasks make that take too long.
   */
  readonly because: readonly number[] | null;
  /** The interface addresses that do. */
  readonly interfaces: readonly number[];
  /** An address that the entry matches: the lowest that shows it. */
  readonly witness: number;
}

/**
 * Works out why one entry is needless, from the entries that overlap it. Wherever the entry could matter, another one must
 * decide: these are the candidates of a place, and the answer is an irreducible choice of them that serves all places.
 */
export function explainNeedless(
  ids: EntryNumbers,
  needless: Needless,
  interfaces: SeenInterfaces,
  id: number,
): Explanation {
  const status = needless.status[id] as NeedlessStatus;
  const others = overlapping(ids, needless, id).filter((other) => stands(ids, needless, id, other));
  const places = placesOf(ids, needless, interfaces, id, others, status);
  if (places === null) return { because: null, interfaces: [], witness: addressOf(ids, id) };
  const chosen = irreducible(places.list, (candidate) => (candidate < 0 ? 32 : lengthOf(ids, candidate)));
  return {
    because: chosen.filter((candidate) => candidate >= 0),
    interfaces: chosen.filter((candidate) => candidate < 0).map((k) => interfaces.address[-1 - k] as number),
    witness: places.lowest() ?? addressOf(ids, id),
  };
}

/**
 * A redundant entry may be redundant only once others have gone: would it change nothing if it alone went? That is what
 * makes its removal safe by itself.
 */
export function isNeedlessAlone(
  ids: EntryNumbers,
  needless: Needless,
  interfaces: SeenInterfaces,
  id: number,
): boolean {
  const { status } = needless;
  const others = overlapping(ids, needless, id).filter((other) => status[other] !== STATUS.matchesNothing);
  const places = placesOf(ids, needless, interfaces, id, others, STATUS.redundant);
  return places?.list.every(({ candidates }) => candidates.length > 0) ?? false;
}

/**
 * The other entries that match some address that this entry matches. Of equal ones, only the first; of those that equal this
 * entry, one.
 */
function overlapping(ids: EntryNumbers, { blocks, gapped, status }: Needless, id: number): number[] {
  const address = addressOf(ids, id);
  const netmask = netmaskById(ids, id);
  const found = new Set<number>();
  let hasTwin = false;
  const isTwin = (other: number): boolean =>
    addressOf(ids, other) === address &&
    netmaskById(ids, other) === netmask &&
    isNotipme(ids, other) === isNotipme(ids, id);
  const add = (other: number): void => {
    if (status[other] === STATUS.duplicate) {
      if (hasTwin || !isTwin(other)) return;
      hasTwin = true;
    }
    if (other !== id) found.add(other);
  };
  const meets = (other: number): boolean =>
    ((address ^ addressOf(ids, other)) & netmask & netmaskById(ids, other)) === 0;
  if (isGapped(netmask)) {
    for (let other = 0; other < ids.count; other++) if (meets(other)) add(other);
    return [...found];
  }
  for (const other of gapped) if (meets(other)) add(other);
  const end = address + (0xffffffff - netmask) + 1;
  eachTagAround(blocks, address, (tag) => add(idOfTag(tag)));
  for (let i = lowerBound(blocks.start, address); i < blocks.start.length && (blocks.start[i] as number) < end; i++)
    add(idOfTag(blocks.tag[i] as number));
  return [...found];
}

/** Was `other` in the lists when `id` was judged? */
function stands(ids: EntryNumbers, { status, pass }: Needless, id: number, other: number): boolean {
  const its = status[other];
  if (its === STATUS.duplicate || its === STATUS.matchesNothing) return false;
  if (its !== STATUS.redundant || status[id] === STATUS.idle || status[id] === STATUS.shadowed) return true;
  if (status[id] === STATUS.alreadyInterface) return false;
  const passes = (pass[other] as number) - (pass[id] as number);
  if (passes !== 0) return passes > 0;
  const lengths = lengthOf(ids, id) - lengthOf(ids, other);
  if (lengths !== 0) return lengths > 0;
  return isNotipme(ids, id) === isNotipme(ids, other) ? other < id : isNotipme(ids, other);
}

/** A choice that has a candidate for every place and from which none can be left out: the widest are kept. */
function irreducible(places: readonly Place[], length: (candidate: number) => number): number[] {
  const [only] = places;
  if (only !== undefined && places.length === 1 && only.candidates.length > 0) {
    return [only.candidates.reduce((a, b) => ((length(a) - length(b) || a - b) <= 0 ? a : b))];
  }
  const chosen = new Set(places.flatMap((place) => place.candidates));
  const served = places.map((place) => place.candidates.length);
  const at = new Map<number, number[]>();
  for (const [i, place] of places.entries()) {
    for (const candidate of place.candidates) {
      const list = at.get(candidate);
      if (list === undefined) at.set(candidate, [i]);
      else list.push(i);
    }
  }
  const narrowestFirst = [...chosen].sort((a, b) => length(b) - length(a) || b - a);
  for (const candidate of narrowestFirst) {
    const its = at.get(candidate) as number[];
    if (its.some((i) => served[i] === 1)) continue;
    for (const i of its) (served[i] as number)--;
    chosen.delete(candidate);
  }
  return narrowestFirst.filter((candidate) => chosen.has(candidate)).reverse();
}
