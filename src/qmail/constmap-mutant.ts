import { hashOfEntry, previousDuplicate, slotOfEntry } from "./constmap.ts";
import type { ConstMap } from "./control-types.ts";

const COLON = 0x3a;

/**
 * The map as it would be without some of its entries, whose indices stay: what is looked up is found among the others. It costs a copy
 * of the table, where reading the file again would cost the hash of every key.
 */
export function withoutEntries(map: ConstMap, gone: readonly number[]): ConstMap {
  const indexMask = (1 << map.indexBits) - 1;
  const entryIn = (held: number): number => (held & indexMask) - 1;
  const table = map.table.slice();
  const freed: number[] = [];
  for (const entry of gone) {
    const slot = slotOfEntry(map, entry);
    if (entryIn(map.table[slot] as number) !== entry) continue;
    let next = previousDuplicate(map, entry);
    while (next >= 0 && gone.includes(next)) next = previousDuplicate(map, next);
    if (next < 0) freed.push(slot);
    else table[slot] = (hashOfEntry(map, next) & ~indexMask) | (next + 1);
  }
  // A free slot would end the search for others behind it. An entry that is found as it is does no harm in any slot.
  const other = table.find((held) => held !== 0 && !gone.includes(entryIn(held))) ?? 0;
  for (const slot of freed) table[slot] = other;
  return { ...map, table };
}

/** The map with another value behind the key of an entry; its place in the file stays that of the line. */
export function withValue(map: ConstMap, entry: number, value: string): ConstMap {
  const from = map.entries.start[entry] as number;
  const length = (map.keyEnd[entry] as number) - from;
  const at = map.bytes.length;
  const bytes = new Uint8Array(at + length + 1 + value.length);
  bytes.set(map.bytes);
  bytes.copyWithin(at, from, from + length);
  bytes[at + length] = COLON;
  for (let i = 0; i < value.length; i++) bytes[at + length + 1 + i] = value.charCodeAt(i);
  const [start, end, keyEnd] = [map.entries.start.slice(), map.entries.end.slice(), map.keyEnd.slice()];
  start[entry] = at;
  keyEnd[entry] = at + length;
  end[entry] = bytes.length;
  return { ...map, bytes, keyEnd, entries: { ...map.entries, start, end } };
}
