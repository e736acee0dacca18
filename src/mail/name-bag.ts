import { lowered } from "../qmail/key-hash.ts";

/** An entry may hold for every name below this one: a wildcard of a file, or a name that the DNS knows. */
export const MARKED = 1;
/** The host's rcpthosts has exactly this name. */
export const ACCEPTED = 2;
/** The host's locals has it. */
export const LOCAL = 4;

/** Names being collected, in any order and any number of times: most that are there already are found. */
export interface NameBag {
  /** The names, one after the other, in lower case. */
  bytes: Uint8Array;
  size: number;
  /** Offsets, one more than there are names. */
  at: Uint32Array;
  marks: Uint8Array;
  count: number;
  /** The name that was met last: most files have their names in the same order. */
  met: number;
  /** By some bits of a hash: the number + 1 of the last name that had them. */
  recent: Uint32Array;
}

export function nameBag(): NameBag {
  return makeBag(1024, 64);
}

/** With room for `size` bytes and `count` names. */
export function makeBag(size: number, count: number): NameBag {
  return {
    bytes: new Uint8Array(size),
    size: 0,
    at: new Uint32Array(count + 1),
    marks: new Uint8Array(count),
    count: 0,
    met: -1,
    recent: new Uint32Array(64),
  };
}

/** Adds a mark to a name that is there already, if it is found quickly. */
export function markKnown(bag: NameBag, bytes: Uint8Array, start: number, end: number, mark: number): boolean {
  let known = bag.met + 1;
  if (known >= bag.count || !isName(bag, known, bytes, start, end)) {
    known = (bag.recent[slotOf(bag, bytes, start, end)] as number) - 1;
    if (known < 0 || !isName(bag, known, bytes, start, end)) return false;
  }
  bag.met = known;
  bag.marks[known] = (bag.marks[known] as number) | mark;
  return true;
}

function isName({ bytes, at }: NameBag, index: number, name: Uint8Array, start: number, end: number): boolean {
  const own = at[index] as number;
  if ((at[index + 1] as number) - own !== end - start) return false;
  for (let i = end - start - 1; i >= 0; i--) if (bytes[own + i] !== lowered(name[start + i] as number)) return false;
  return true;
}

function slotOf({ recent }: NameBag, bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + lowered(bytes[i] as number)) | 0;
  return (hash ^ (hash >>> 15)) & (recent.length - 1);
}

/** Puts a name into the bag, in lower case. */
export function addName(bag: NameBag, bytes: Uint8Array, start: number, end: number, mark: number): void {
  const { size, count } = bag;
  if (size + end - start > bag.bytes.length) bag.bytes = grown(bag.bytes, size + end - start);
  if (count + 1 >= bag.at.length) grow(bag);
  let out = size;
  for (let i = start; i < end; i++) bag.bytes[out++] = lowered(bytes[i] as number);
  bag.marks[count] = mark;
  bag.size = out;
  bag.at[++bag.count] = out;
  bag.recent[slotOf(bag, bytes, start, end)] = bag.count;
}

function grow(bag: NameBag): void {
  const at = new Uint32Array(bag.at.length * 2);
  at.set(bag.at);
  bag.at = at;
  bag.marks = grown(bag.marks, at.length);
  // One more bit of the hash counts: a name may stand in either of two places.
  const recent = new Uint32Array(bag.recent.length * 2);
  recent.set(bag.recent);
  recent.set(bag.recent, bag.recent.length);
  bag.recent = recent;
}

function grown(bytes: Uint8Array, least: number): Uint8Array {
  const larger = new Uint8Array(Math.max(least, bytes.length * 2));
  larger.set(bytes);
  return larger;
}
