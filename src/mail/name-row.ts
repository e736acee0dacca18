import { lowered } from "../qmail/key-hash.ts";
import { bytesOf, latin1Of, loweredText } from "../qmail/latin1.ts";
import { isWellFormed } from "./domain-text.ts";
import { compareKeys, sortedOrder } from "./name-sort.ts";

// Names in the order of their labels from the right: a name before what is below it, and both before the next name beside it. A key is
// the name with its labels turned round and a NUL between them, so that keys compare as names should. There are hundreds of thousands
// of them: they are bytes, one after the other.

/** An entry may hold for every name below this one: a wildcard of a file, or a name that the DNS knows. */
export const MARKED = 1;
/** rcpthosts of the host has the very name. */
export const ACCEPTED = 2;
/** locals of the host has it. */
export const LOCAL = 4;

/** Sorted names, each once; key and name of an index have the same offsets. */
export interface NamePool {
  readonly keys: Uint8Array;
  readonly names: Uint8Array;
  /** One more than there are names. */
  readonly at: Uint32Array;
  readonly marks: Uint8Array;
  text: string | null;
}

/** The names of a pool from one index to another. */
export interface NameRow {
  readonly pool: NamePool;
  readonly from: number;
  readonly to: number;
}

/** Names while they are put together, in any order and any number of times: most of those that are there already are found. */
export interface NameBag {
  /** The names, one after the other, in lower case. */
  bytes: Uint8Array;
  size: number;
  /** One more than there are names. */
  at: Uint32Array;
  marks: Uint8Array;
  count: number;
  /** The name that was met last: most files have their names in one order. */
  met: number;
  /** By some bits of a hash: the number + 1 of the last name that had them. */
  recent: Uint32Array;
}

const DOT = 0x2e;

export function nameBag(): NameBag {
  return makeBag(1024, 64);
}

function makeBag(size: number, count: number): NameBag {
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

/** Writes labels from the right. */
function turn(from: Uint8Array, start: number, end: number, cut: number, to: Uint8Array, at: number, by: number): void {
  let out = at;
  for (let last = end; last >= start; ) {
    let first = last;
    while (first > start && from[first - 1] !== cut) first--;
    for (let i = first; i < last; i++) to[out++] = from[i] as number;
    last = first - 1;
    if (last >= start) to[out++] = by;
  }
}

/** The names of a bag, sorted, each once. */
export function rowOf({ bytes, size, at, marks, count }: NameBag): NameRow {
  const keys = turnedAll(bytes, at, count, size, DOT, 0);
  const order = sortedOrder(keys, at.subarray(0, count), at.subarray(1, count + 1));
  const making = makeBag(size, count);
  for (let i = 0; i < count; i++) {
    const key = order[i] as number;
    append(making, keys, at[key] as number, at[key + 1] as number, marks[key] as number);
  }
  return finished(making);
}

function turnedAll(
  from: Uint8Array,
  at: Uint32Array,
  count: number,
  size: number,
  cut: number,
  by: number,
): Uint8Array {
  const to = new Uint8Array(size);
  for (let i = 0; i < count; i++) turn(from, at[i] as number, at[i + 1] as number, cut, to, at[i] as number, by);
  return to;
}

export function rowOfTexts(names: Iterable<string>): NameRow {
  const bag = nameBag();
  for (const name of names) addName(bag, bytesOf(name), 0, name.length, 0);
  return rowOf(bag);
}

/** Those of the names that are ordinary domains (`isOrdinary`), all marked. */
export function ordinaryNames(names: Iterable<string>, aLabels: boolean): NameRow {
  const bag = nameBag();
  const bytes = new Uint8Array(256);
  for (const name of names) {
    const { length } = name;
    let all = 0;
    for (let i = 0; i < length; i++) {
      const code = name.charCodeAt(i);
      all |= code;
      bytes[i] = code;
    }
    if (all >= 0x80 || markKnown(bag, bytes, 0, length, MARKED)) continue;
    if (isWellFormed(bytes, 0, length, aLabels)) addName(bag, bytes, 0, length, MARKED);
  }
  return rowOf(bag);
}

/** Two rows as one. */
export function merged(one: NameRow, two: NameRow): NameRow {
  if (isEmpty(one)) return two;
  if (isEmpty(two)) return one;
  const [a, b] = [one.pool, two.pool];
  const making = makeBag(sizeOf(one) + sizeOf(two), one.to - one.from + two.to - two.from);
  let i = one.from;
  let j = two.from;
  while (i < one.to || j < two.to) {
    const order = i === one.to ? 1 : j === two.to ? -1 : comparePlaces(a, i, b, j);
    if (order <= 0) append(making, a.keys, a.at[i] as number, a.at[i + 1] as number, a.marks[i] as number);
    if (order > 0) append(making, b.keys, b.at[j] as number, b.at[j + 1] as number, b.marks[j] as number);
    // It is the last one now, and only its mark is added.
    if (order === 0) making.marks[making.count - 1] = (a.marks[i] as number) | (b.marks[j] as number);
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return finished(making);
}

function comparePlaces(a: NamePool, i: number, b: NamePool, j: number): number {
  return compareKeys(
    a.keys,
    a.at[i] as number,
    a.at[i + 1] as number,
    b.keys,
    b.at[j] as number,
    b.at[j + 1] as number,
  );
}

/** Adds the next key, unless it is the last already. */
function append(making: NameBag, keys: Uint8Array, start: number, end: number, mark: number): void {
  const { count, bytes, size } = making;
  if (count > 0 && compareKeys(bytes, making.at[count - 1] as number, size, keys, start, end) === 0) {
    making.marks[count - 1] = (making.marks[count - 1] as number) | mark;
    return;
  }
  let out = size;
  for (let i = start; i < end; i++) bytes[out++] = keys[i] as number;
  making.size = out;
  making.marks[count] = mark;
  making.at[++making.count] = out;
}

/** Sorted keys as a row. */
function finished({ bytes, size, at, marks, count }: NameBag): NameRow {
  const names = turnedAll(bytes, at, count, size, 0, DOT);
  return {
    pool: { keys: bytes.subarray(0, size), names, at: at.subarray(0, count + 1), marks, text: null },
    from: 0,
    to: count,
  };
}

export function isEmpty({ from, to }: NameRow): boolean {
  return from === to;
}

function sizeOf({ pool, from, to }: NameRow): number {
  return (pool.at[to] as number) - (pool.at[from] as number);
}

export function isMarkedAt({ pool }: NameRow, index: number): boolean {
  return ((pool.marks[index] as number) & MARKED) !== 0;
}

/** The names of the row are windows of one text. */
export function nameAt({ pool }: NameRow, index: number): string {
  pool.text ??= latin1Of(pool.names);
  return pool.text.slice(pool.at[index], pool.at[index + 1]);
}

/** Behind the last index from `index` on whose name is below that of `index`. */
export function endOfBelow({ pool, to }: NameRow, index: number): number {
  // Most names have nothing below them.
  if (index + 1 === to || !isBelow(pool, index + 1, index)) return index + 1;
  let low = index + 2;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBelow(pool, middle, index)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBelow({ keys, at }: NamePool, index: number, above: number): boolean {
  const start = at[above] as number;
  const length = (at[above + 1] as number) - start;
  const other = at[index] as number;
  if ((at[index + 1] as number) - other <= length || keys[other + length] !== 0) return false;
  for (let i = length - 1; i >= 0; i--) if (keys[other + i] !== keys[start + i]) return false;
  return true;
}

/** The names below a name; of the root (null) all. */
export function below(row: NameRow, name: string | null): NameRow {
  if (name === null || isEmpty(row)) return row;
  const key = keyBytes(name, 1);
  const from = lowerBound(row, key, row.from);
  // Behind all that is below: the byte after NUL.
  key[key.length - 1] = 1;
  return { pool: row.pool, from, to: lowerBound(row, key, from) };
}

export function hasName(row: NameRow, name: string): boolean {
  return indexOf(row, name) >= 0;
}

/** The index of a name, or -1. */
export function indexOf(row: NameRow, name: string): number {
  if (isEmpty(row)) return -1;
  const key = keyBytes(name, 0);
  const at = lowerBound(row, key, row.from);
  const { pool } = row;
  if (at === row.to) return -1;
  return compareKeys(pool.keys, pool.at[at] as number, pool.at[at + 1] as number, key, 0, key.length) === 0 ? at : -1;
}

/** The key of a name in lower case, and so many NULs. */
function keyBytes(name: string, more: number): Uint8Array {
  const bytes = bytesOf(loweredText(name));
  const key = new Uint8Array(name.length + more);
  turn(bytes, 0, name.length, DOT, key, 0, 0);
  return key;
}

function lowerBound({ pool: { keys, at }, to }: NameRow, key: Uint8Array, from: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareKeys(keys, at[middle] as number, at[middle + 1] as number, key, 0, key.length) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
