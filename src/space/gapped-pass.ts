import { greatest, type Judging, type Lengths, lengthsOfClasses } from "./class-lengths.ts";
import { addressOf, isNotipme } from "./entry-numbers.ts";
import { isCandidate, isGone, STATUS } from "./entry-status.ts";
import { lowerBound } from "./lower-bound.ts";
import type { SeenInterfaces } from "./seen-interfaces.ts";

/** One pass over the entries, longest first. */
interface Pass extends Judging {
  readonly number: number;
  readonly present: Lengths;
  /** A class is settled if it is an interface address on every host, or if an entry that is kept holds it. */
  readonly settled: Uint8Array;
  /** How many entries of the present length hold a class, by list. */
  readonly ipmeCount: Uint32Array;
  readonly notipmeCount: Uint32Array;
}

/** Goes over every entry once, longest first; true if one was redundant. */
export function takeOnce(judging: Judging, order: readonly (readonly number[])[], number: number): boolean {
  const { divided, status } = judging;
  const pass: Pass = {
    ...judging,
    number,
    present: lengthsOfClasses(judging),
    settled: divided.bare.map((one) => 1 - one),
    ipmeCount: new Uint32Array(divided.count),
    notipmeCount: new Uint32Array(divided.count),
  };
  let found = false;
  for (let l = 32; l >= 0; l--) {
    const level = (order[l] as readonly number[]).filter((id) => !isGone(status[id] as number));
    for (const id of level) count(pass, id, 1);
    for (const id of level) if (isRedundant(pass, id)) found = true;
    for (const id of level) settle(pass, id);
  }
  return found;
}

/** Gives an entry its status; a redundant entry no longer counts. */
function isRedundant(pass: Pass, id: number): boolean {
  const { ids, length, interfaces, status, passOf, number } = pass;
  if (id < ids.firstMoreipme || !isCandidate(status[id] as number)) return false;
  const isSingle = length[id] === 32;
  if (isSingle && isNotipme(ids, id) && mayExclude(interfaces, addressOf(ids, id))) return false;
  if (isNeeded(pass, id)) {
    status[id] = STATUS.needed;
    return false;
  }
  if (isSingle && !isNotipme(ids, id) && isNeededWithoutInterfaces(pass, id)) {
    status[id] = STATUS.alreadyInterface;
    return false;
  }
  count(pass, id, -1);
  status[id] = STATUS.redundant;
  passOf[id] = Math.min(number, 255);
  return true;
}

function count({ ids, divided: { first, list }, ipmeCount, notipmeCount }: Pass, id: number, by: number): void {
  const counts = isNotipme(ids, id) ? notipmeCount : ipmeCount;
  for (let k = first[id] as number; k < (first[id + 1] as number); k++) (counts[list[k] as number] as number) += by;
}

/** Called for an entry when its length is done: if the entry is kept, it settles its classes for the shorter ones. */
function settle(pass: Pass, id: number): void {
  const { divided, status, settled, ipmeCount, notipmeCount } = pass;
  const { first, list } = divided;
  const kept = !isGone(status[id] as number);
  for (let k = first[id] as number; k < (first[id + 1] as number); k++) {
    const cls = list[k] as number;
    ipmeCount[cls] = 0;
    notipmeCount[cls] = 0;
    if (kept) settled[cls] = 1;
  }
}

function isNeeded(pass: Pass, id: number): boolean {
  const { divided, settled } = pass;
  const { first, list } = divided;
  for (let k = first[id] as number; k < (first[id + 1] as number); k++) {
    const cls = list[k] as number;
    if (settled[cls] === 0 && isNeededAt(pass, id, cls)) return true;
  }
  return false;
}

function isNeededAt({ ids, length, present, ipmeCount, notipmeCount }: Pass, id: number, cls: number): boolean {
  const below = 2 ** (length[id] as number);
  const b = greatest((present.ipme[cls] as number) % below);
  const n = greatest((present.notipme[cls] as number) % below);
  if (!isNotipme(ids, id)) return ipmeCount[cls] === 1 && notipmeCount[cls] === 0 && b <= n;
  return notipmeCount[cls] === 1 && ((ipmeCount[cls] as number) > 0 || n < b);
}

/** A single address that every host has on an interface: would the entry be needed if no host had it? */
function isNeededWithoutInterfaces({ ids, divided, present }: Pass, id: number): boolean {
  const cls = divided.list[divided.first[id] as number] as number;
  if (divided.bare[cls] === 1 || addressOf(ids, id) === 0) return false;
  const n = greatest(present.notipme[cls] as number);
  return n < 32 && greatest((present.ipme[cls] as number) % 2 ** 32) <= n;
}

/** A single address in notipme excludes the interface that has it, and might do so where the interfaces are unknown. */
function mayExclude({ declared, address }: SeenInterfaces, its: number): boolean {
  return !declared || address[lowerBound(address, its)] === its;
}
