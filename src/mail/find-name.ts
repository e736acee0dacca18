import { bytesOf, latin1Of, loweredText } from "../qmail/latin1.ts";
import { MARKED } from "./name-bag.ts";
import { isEmpty, type NamePool, type NameRow, writeKey } from "./name-row.ts";
import { compareKeys } from "./name-sort.ts";

export function isMarkedAt({ pool }: NameRow, index: number): boolean {
  return ((pool.marks[index] as number) & MARKED) !== 0;
}

/** The names of the row are slices of one text. */
export function nameAt({ pool }: NameRow, index: number): string {
  pool.text ??= latin1Of(pool.names);
  return pool.text.slice(pool.at[index], pool.at[index + 1]);
}

/** One past the last index from `index` on whose name is below that of `index`. */
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

/** The names below a name; all of them for the root (null). */
export function below(row: NameRow, name: string | null): NameRow {
  if (name === null || isEmpty(row)) return row;
  const key = keyBytes(name, 1);
  const from = lowerBound(row, key, row.from);
  // Past everything below: the byte after NUL.
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

/** The key of a name in lower case, followed by `more` NULs. */
function keyBytes(name: string, more: number): Uint8Array {
  const bytes = bytesOf(loweredText(name));
  const key = new Uint8Array(name.length + more);
  writeKey(bytes, key);
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
