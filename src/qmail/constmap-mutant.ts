import { hashOfEntry, previousDuplicate, slotOfEntry } from "./constmap.ts";
import type { ConstMap } from "./control-types.ts";

const COLON = 0x3a;

/**
 * A map as it would be after small changes to its file. Entries keep their indices, and their lines. Each answer is valid only
 * until the next is asked for: a copy of a large table for each of a hundred thousand lines would take longer than everything else.
 */
export interface MutableMap {
  /** Without some of the entries: look-ups see only the others. */
  without(gone: readonly number[]): ConstMap;
  /** With another value for the key of an entry. */
  withValue(entry: number, value: string): ConstMap;
}

export function mutableMap(map: ConstMap): MutableMap {
  let table: Int32Array | null = null;
  let slots: readonly number[] = [];
  const without = (gone: readonly number[]): ConstMap => {
    table ??= map.table.slice();
    for (const slot of slots) table[slot] = map.table[slot] as number;
    slots = takeOut(map, table, gone);
    return { ...map, table };
  };
  let texts: Texts | null = null;
  return {
    without,
    withValue(entry, value) {
      texts ??= textsOf(map);
      return { ...map, ...giveValue(map, texts, entry, value) };
    },
  };
}

/** Takes entries out of a copy of the map's table, and returns the slots that changed. */
function takeOut(map: ConstMap, table: Int32Array, gone: readonly number[]): readonly number[] {
  const indexMask = (1 << map.indexBits) - 1;
  const entryIn = (held: number): number => (held & indexMask) - 1;
  const changed: number[] = [];
  const freed: number[] = [];
  for (const entry of gone) {
    const slot = slotOfEntry(map, entry);
    if (entryIn(map.table[slot] as number) !== entry) continue;
    changed.push(slot);
    let next = previousDuplicate(map, entry);
    while (next >= 0 && gone.includes(next)) next = previousDuplicate(map, next);
    if (next < 0) freed.push(slot);
    else table[slot] = (hashOfEntry(map, next) & ~indexMask) | (next + 1);
  }
  // A free slot would end the search for entries after it. An entry that is found where it belongs does no harm in any other slot.
  const other = table.find((held) => held !== 0 && !gone.includes(entryIn(held))) ?? 0;
  for (const slot of freed) table[slot] = other;
  return changed;
}

/** Copies of the columns that say where texts stand, and of the texts, with room at the end for one more entry. */
interface Texts {
  bytes: Uint8Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly keyEnd: Uint32Array;
  /** The entry that was moved. */
  moved: number;
}

function textsOf({ bytes, entries, keyEnd }: ConstMap): Texts {
  const columns = { start: entries.start.slice(), end: entries.end.slice(), keyEnd: keyEnd.slice() };
  return { bytes, ...columns, moved: -1 };
}

/** Moves an entry to the end of the bytes, with another value. */
function giveValue(
  { bytes, entries, keyEnd }: ConstMap,
  texts: Texts,
  entry: number,
  value: string,
): Pick<ConstMap, "bytes" | "entries" | "keyEnd"> {
  if (texts.moved >= 0) {
    texts.start[texts.moved] = entries.start[texts.moved] as number;
    texts.end[texts.moved] = entries.end[texts.moved] as number;
    texts.keyEnd[texts.moved] = keyEnd[texts.moved] as number;
  }
  const from = entries.start[entry] as number;
  const at = bytes.length;
  const keyAt = at + (keyEnd[entry] as number) - from;
  const end = keyAt + 1 + value.length;
  if (texts.bytes.length < end) {
    texts.bytes = new Uint8Array(end + (end - at));
    texts.bytes.set(bytes);
  }
  texts.bytes.copyWithin(at, from, from + keyAt - at);
  texts.bytes[keyAt] = COLON;
  for (let i = 0; i < value.length; i++) texts.bytes[keyAt + 1 + i] = value.charCodeAt(i);
  texts.moved = entry;
  texts.start[entry] = at;
  texts.keyEnd[entry] = keyAt;
  texts.end[entry] = end;
  return { bytes: texts.bytes, keyEnd: texts.keyEnd, entries: { ...entries, start: texts.start, end: texts.end } };
}
