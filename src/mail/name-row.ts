import { bytesOf } from "../qmail/latin1.ts";
import { isWellFormed } from "./domain-text.ts";
import { addName, MARKED, makeBag, markKnown, type NameBag, nameBag } from "./name-bag.ts";
import { compareKeys, sortedOrder } from "./name-sort.ts";

// Names in the order of their labels from the right: a name, then what is below it, then the next name beside it. A key is the name
// with its labels reversed and a NUL between them, so that keys compare as names should. There are hundreds of thousands, so they
// are bytes, one after the other.

/** Sorted names, each once; the key and the name at an index have the same offsets. */
export interface NamePool {
  readonly keys: Uint8Array;
  readonly names: Uint8Array;
  /** Offsets, one more than there are names. */
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

const DOT = 0x2e;

/** Writes labels from right to left. */
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

/** Writes the key of a name to the start of `to`. */
export function writeKey(name: Uint8Array, to: Uint8Array): void {
  turn(name, 0, name.length, DOT, to, 0, 0);
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

/** The names that are ordinary domains (`isOrdinary`), all marked. */
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

/** Two rows as one. Where a large one has all of a small one, as the DNS has the names of a host, it is that one. */
export function merged(one: NameRow, two: NameRow): NameRow {
  if (isEmpty(one) || isWithin(one, two)) return two;
  if (isEmpty(two) || isWithin(two, one)) return one;
  const [a, b] = [one.pool, two.pool];
  const making = makeBag(sizeOf(one) + sizeOf(two), one.to - one.from + two.to - two.from);
  let i = one.from;
  let j = two.from;
  while (i < one.to || j < two.to) {
    const order = i === one.to ? 1 : j === two.to ? -1 : comparePlaces(a, i, b, j);
    if (order <= 0) append(making, a.keys, a.at[i] as number, a.at[i + 1] as number, a.marks[i] as number);
    if (order > 0) append(making, b.keys, b.at[j] as number, b.at[j + 1] as number, b.marks[j] as number);
    // Both have the name, now the last one: it gets both marks.
    if (order === 0) making.marks[making.count - 1] = (a.marks[i] as number) | (b.marks[j] as number);
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return finished(making);
}

/** From how many times as many names on it is looked whether a row has another. */
const MUCH_LARGER = 16;

/** Whether a much larger row has all names of a row, marked where they are. */
function isWithin(row: NameRow, larger: NameRow): boolean {
  if ((row.to - row.from) * MUCH_LARGER > larger.to - larger.from) return false;
  const [a, b] = [row.pool, larger.pool];
  let low = larger.from;
  for (let i = row.from; i < row.to; i++) {
    for (let high = larger.to; low < high; ) {
      const middle = (low + high) >>> 1;
      if (comparePlaces(b, middle, a, i) < 0) low = middle + 1;
      else high = middle;
    }
    if (low === larger.to || comparePlaces(b, low, a, i) !== 0) return false;
    if (((a.marks[i] as number) & ~(b.marks[low] as number) & MARKED) !== 0) return false;
  }
  return true;
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

/** Adds the next key, or just its mark if it is the last already. */
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
