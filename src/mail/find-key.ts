import { equalWithoutCase } from "../qmail/key-hash.ts";
import { DOT } from "./byte-class.ts";
import type { Listing } from "./listing.ts";

/** The entry that stands for this key, or -1. `hash` is the key's, as `scanKey` finds it. */
export function findKey(listing: Listing, bytes: Uint8Array, start: number, end: number, hash: number): number {
  const { table } = listing;
  const slots = slotsFor(listing, bytes, start, end);
  const slot = slotOf(listing, slots, bytes, start, end, hash);
  return ((slots[slot] as number) & ((1 << table.indexBits) - 1)) - 1;
}

/** The slots to which this key belongs. */
export function slotsFor({ table }: Listing, bytes: Uint8Array, start: number, end: number): Int32Array {
  return end > start && bytes[start] === DOT ? table.dotted : table.whole;
}

/** The slot that holds this key, or the free slot where it would be. There is always a free one. */
export function slotOf(
  listing: Listing,
  slots: Int32Array,
  key: Uint8Array,
  start: number,
  end: number,
  hash: number,
): number {
  const { bytes, entries, keyEnd } = listing;
  const mask = slots.length - 1;
  const indexMask = (1 << listing.table.indexBits) - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const held = slots[slot] as number;
    if (held === 0) return slot;
    if (((held ^ hash) & ~indexMask) !== 0) continue;
    const entry = (held & indexMask) - 1;
    const at = entries.start[entry] as number;
    if ((keyEnd[entry] as number) - at === end - start && equalWithoutCase(bytes, at, key, start, end - start))
      return slot;
  }
}
