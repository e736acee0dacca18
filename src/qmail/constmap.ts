import type { ConstMap, HashSeed, ListEntries } from "./control-types.ts";
import { equalWithoutCase, keyHash, randomSeed } from "./key-hash.ts";
import type { Span } from "./types.ts";

const COLON = 0x3a;
/** How many entries are hashed before they are put in. */
const PORTION = 1024;
const NONE = new Uint32Array(0);

/**
 * constmap_init: a list (flagcolon false) or a map. Of several entries with the same key, the last is found, because constmap.c
 * puts each at the head of its chain. The table has at most three slots of four bytes per entry, and at least four in all; a slot
 * also holds as many bits of the hash as fit beside the index, so that keys are seldom compared in vain. Source: constmap.c.
 */
export function makeConstMap(
  bytes: Uint8Array,
  entries: ListEntries,
  flagcolon: boolean,
  seed: HashSeed = randomSeed(),
): ConstMap {
  const { keyEnd, dropped } = flagcolon ? splitAtColons(bytes, entries) : { keyEnd: entries.end, dropped: NONE };
  const indexBits = 32 - Math.clz32(entries.count);
  const table = new Int32Array(slotsFor(entries.count));
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
  const { bytes, entries, flagcolon, keyEnd, table, indexBits } = map;
  const indexMask = (1 << indexBits) - 1;
  const hashes = new Int32Array(PORTION + 1);
  let later = NONE;
  let earlier = NONE;
  let count = 0;
  for (let i = 0; i < entries.count; i++) {
    if (i % PORTION === 0) hashPortion(map, i, hashes);
    const end = keyEnd[i] as number;
    if (flagcolon && end === entries.end[i]) continue;
    const hash = hashes[i % PORTION] as number;
    const slot = slotOf(map, bytes, entries.start[i] as number, end, hash);
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

/**
 * The hashes of a portion of entries, from the entry `from` on. Their slots are all touched in a loop that does nothing else, so
 * that the processor fetches many of them at once and has them at hand when the entries are put in. This halves the time.
 */
function hashPortion(map: Omit<ConstMap, "duplicates">, from: number, hashes: Int32Array): void {
  const { bytes, entries, keyEnd, table, seed } = map;
  const end = Math.min(PORTION, entries.count - from);
  for (let i = 0; i < end; i++)
    hashes[i] = keyHash(bytes, entries.start[from + i] as number, keyEnd[from + i] as number, seed);
  let seen = 0;
  for (let i = 0; i < end; i++) seen |= table[(hashes[i] as number) & (table.length - 1)] as number;
  // Nobody reads it; but a loop without a result could be optimized away.
  hashes[PORTION] = seen;
}

/** The slot with an entry of this key, or the free slot where it would be. There is always a free slot. */
function slotOf(map: Omit<ConstMap, "duplicates">, key: Uint8Array, start: number, end: number, hash: number): number {
  const { table, indexBits } = map;
  const mask = table.length - 1;
  const indexMask = (1 << indexBits) - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const held = table[slot] as number;
    if (held === 0) return slot;
    if (((held ^ hash) & ~indexMask) === 0 && hasKey(map, (held & indexMask) - 1, key, start, end)) return slot;
  }
}

function hasKey(
  { bytes, entries, keyEnd }: Omit<ConstMap, "duplicates">,
  entry: number,
  key: Uint8Array,
  start: number,
  end: number,
): boolean {
  const at = entries.start[entry] as number;
  return (keyEnd[entry] as number) - at === end - start && equalWithoutCase(bytes, at, key, start, end - start);
}

/** constmap: the entry whose key is these bytes (ASCII case aside), the last if there are several, or -1. Source: constmap.c. */
export function find(map: ConstMap, key: Uint8Array, start: number, end: number): number {
  return findHashed(map, key, start, end, keyHash(key, start, end, map.seed));
}

/** `find` for callers that already have the key's hash. */
export function findHashed(map: ConstMap, key: Uint8Array, start: number, end: number, hash: number): number {
  const held = map.table[slotOf(map, key, start, end, hash)] as number;
  return (held & ((1 << map.indexBits) - 1)) - 1;
}

/** The hash of an entry's key. */
export function hashOfEntry({ bytes, entries, keyEnd, seed }: ConstMap, entry: number): number {
  return keyHash(bytes, entries.start[entry] as number, keyEnd[entry] as number, seed);
}

/** The slot of an entry's key: it holds the last entry of that key. */
export function slotOfEntry(map: ConstMap, entry: number): number {
  const { bytes, entries, keyEnd } = map;
  const start = entries.start[entry] as number;
  return slotOf(map, bytes, start, keyEnd[entry] as number, hashOfEntry(map, entry));
}

/** Whether a key with this hash may be in the map: rarely a false positive, and no key is compared. */
export function mayHold({ table, indexBits }: ConstMap, hash: number): boolean {
  const mask = table.length - 1;
  const indexMask = (1 << indexBits) - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const held = table[slot] as number;
    if (held === 0) return false;
    if (((held ^ hash) & ~indexMask) === 0) return true;
  }
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

/** Where the key of an entry is. */
export function keySpan({ entries, keyEnd }: Pick<ConstMap, "entries" | "keyEnd">, entry: number): Span {
  return { start: entries.start[entry] as number, end: keyEnd[entry] as number };
}

/** Where the value of an entry is: everything after the first colon. In a list, the empty span at the end. */
export function valueSpan({ entries, keyEnd }: Pick<ConstMap, "entries" | "keyEnd">, entry: number): Span {
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
