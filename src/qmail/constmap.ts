import type { ConstMap, HashSeed, ListEntries } from "./control-types.ts";
import { equalWithoutCase, keyHash, randomSeed } from "./key-hash.ts";
import type { Span } from "./types.ts";

const COLON = 0x3a;
const NONE = new Uint32Array(0);

/**
 * constmap_init: a list (flagcolon false) or a map. Of entries with the same key the last is found, because constmap.c puts
 * each at the head of its chain. The table has a slot of four bytes for each entry and at most two more; a slot has those bits of
 * the hash for which there is room beside the index, so that keys are seldom compared in vain. Source: constmap.c.
 */
export function makeConstMap(
  bytes: Uint8Array,
  entries: ListEntries,
  flagcolon: boolean,
  seed: HashSeed = randomSeed(),
): ConstMap {
  const { keyEnd, dropped } = flagcolon ? splitAtColons(bytes, entries) : { keyEnd: entries.end, dropped: NONE };
  const indexBits = 32 - Math.clz32(entries.count);
  const table = new Uint32Array(slotsFor(entries.count));
  const map = { bytes, entries, flagcolon, keyEnd, dropped, table, indexBits, seed };
  return { ...map, duplicates: fill(map) };
}

function slotsFor(count: number): number {
  let slots = 4;
  while (slots < count * 1.5) slots *= 2;
  return slots;
}

function splitAtColons(
  bytes: Uint8Array,
  { count, start, end }: ListEntries,
): { keyEnd: Uint32Array; dropped: Uint32Array } {
  const keyEnd = new Uint32Array(count);
  const dropped: number[] = [];
  for (let i = 0; i < count; i++) {
    const last = end[i] as number;
    let at = start[i] as number;
    while (at < last && bytes[at] !== COLON) at++;
    keyEnd[i] = at;
    if (at === last) dropped.push(i);
  }
  return { keyEnd, dropped: Uint32Array.from(dropped) };
}

/** Puts every entry into the table, a later one over an earlier one with the same key, and returns these pairs. */
function fill(map: Omit<ConstMap, "duplicates">): ConstMap["duplicates"] {
  const { bytes, entries, flagcolon, keyEnd, table, indexBits, seed } = map;
  const mask = table.length - 1;
  const indexMask = 2 ** indexBits - 1;
  let later = NONE;
  let earlier = NONE;
  let count = 0;
  for (let i = 0; i < entries.count; i++) {
    const start = entries.start[i] as number;
    const end = keyEnd[i] as number;
    if (flagcolon && end === entries.end[i]) continue;
    const hash = keyHash(bytes, start, end, seed);
    const slot = slotOf(map, bytes, start, end, hash, mask, indexMask);
    const found = ((table[slot] as number) & indexMask) - 1;
    if (found >= 0) {
      if (count === later.length) {
        later = grown(later);
        earlier = grown(earlier);
      }
      later[count] = i;
      earlier[count++] = found;
    }
    table[slot] = (hash & ~indexMask) | (i + 1);
  }
  return { count, later: later.subarray(0, count), earlier: earlier.subarray(0, count) };
}

/** The slot with an entry of this key, or the free slot where it would be. There always is a free one. */
function slotOf(
  { bytes, entries, keyEnd, table }: Omit<ConstMap, "duplicates">,
  key: Uint8Array,
  start: number,
  end: number,
  hash: number,
  mask: number,
  indexMask: number,
): number {
  const length = end - start;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const held = table[slot] as number;
    if (held === 0) return slot;
    if (((held ^ hash) & ~indexMask) !== 0) continue;
    const entry = (held & indexMask) - 1;
    const at = entries.start[entry] as number;
    if ((keyEnd[entry] as number) - at === length && equalWithoutCase(bytes, at, key, start, length)) return slot;
  }
}

/** constmap: the entry whose key is these bytes (ASCII case aside), the last of several, or -1. Source: constmap.c. */
export function find(map: ConstMap, key: Uint8Array, start: number, end: number): number {
  const indexMask = 2 ** map.indexBits - 1;
  const hash = keyHash(key, start, end, map.seed);
  const slot = slotOf(map, key, start, end, hash, map.table.length - 1, indexMask);
  return ((map.table[slot] as number) & indexMask) - 1;
}

/** `find` for text whose characters are bytes (Latin-1); any other text is found nowhere. */
export function findText(map: ConstMap, text: string): number {
  const key = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0xff) return -1;
    key[i] = code;
  }
  return find(map, key, 0, key.length);
}

/** Where the key of an entry stands. */
export function keySpan({ entries, keyEnd }: ConstMap, entry: number): Span {
  return { start: entries.start[entry] as number, end: keyEnd[entry] as number };
}

/** Where the value of an entry stands: all behind the first colon. In a list the empty span at the end. */
export function valueSpan({ entries, keyEnd }: ConstMap, entry: number): Span {
  const end = entries.end[entry] as number;
  return { start: Math.min((keyEnd[entry] as number) + 1, end), end };
}

/** The entry before this one that has the same key, or -1. */
export function previousDuplicate({ duplicates }: ConstMap, entry: number): number {
  const { later, earlier } = duplicates;
  let low = 0;
  let high = duplicates.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((later[middle] as number) < entry) low = middle + 1;
    else high = middle;
  }
  return later[low] === entry ? (earlier[low] as number) : -1;
}

function grown(column: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(column.length * 2 + 8);
  larger.set(column);
  return larger;
}
