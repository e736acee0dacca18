import { DOT } from "./byte-class.ts";
import { findKey, slotOf, slotsFor } from "./find-key.ts";
import { FORM } from "./form.ts";
import { formOf } from "./form-of.ts";
import { CLEAN, DROPPED, HAS_DEAD, STATUS, statusOf, UNSAFE } from "./key-status.ts";
import type { Listing } from "./listing.ts";
import { sameValue } from "./same-value.ts";
import { type Scan, scanKey } from "./scan-key.ts";

// Of the entries with the same key the last decides. Those with its value that come after the last entry with another value are the
// same entry repeated: the first of them stands for the key, the rest are duplicates, and all before them are dead, that is,
// conflicting. An entry with an error of its own takes part, because qmail sees it, but gets no status.

/** How many entries are put into the table at a time. */
export const PORTION = 2048;

const hashes = new Int32Array(PORTION);

/** Which entries of a portion: all, those that begin with a dot, or the rest. */
export type Which = "all" | "dotted" | "whole";

/**
 * Puts the entries `[from, from + PORTION)` into the table, with their forms, and the status of duplicates. `look` is called for
 * each entry without an error while its scan is at hand, and gives its status if it is no duplicate. True if an entry made another
 * one dead.
 *
 * First all keys are hashed, then all slots are touched, then they are filled: the table is larger than any cache, and this way the
 * processor waits for many slots at once, not for each in turn.
 */
export function enterPortion(
  listing: Listing,
  scan: Scan,
  from: number,
  which: Which,
  look: ((start: number, end: number) => number) | null = null,
): boolean {
  const { bytes, entries, keyEnd, form, status } = listing;
  const to = Math.min(entries.count, from + PORTION);
  for (let i = from; i < to; i++) {
    const start = entries.start[i] as number;
    if (which === "dotted" && bytes[start] !== DOT) continue;
    const end = keyEnd[i] as number;
    scanKey(scan, bytes, start, end);
    hashes[i - from] = scan.hash;
    if (which !== "whole" || bytes[start] !== DOT) form[i] = formOf(listing, i, scan);
    if (look === null || form[i] !== FORM.fine || isKnown(status[i] as number)) continue;
    status[i] = (status[i] as number) | look(start, end);
  }
  if (which !== "dotted") touch(listing.table.whole, to - from);
  let conflicts = false;
  for (let i = from; i < to; i++) {
    if (which !== "all" && (bytes[entries.start[i] as number] === DOT) !== (which === "dotted")) continue;
    if (enter(listing, i, hashes[i - from] as number)) conflicts = true;
  }
  return conflicts;
}

function isKnown(status: number): boolean {
  return statusOf(status) !== STATUS.needed;
}

/** Reads slots and does nothing with them, to bring them into the cache. */
function touch(slots: Int32Array, count: number): number {
  const mask = slots.length - 1;
  let all = 0;
  for (let i = 0; i < count; i++) all ^= slots[(hashes[i] as number) & mask] as number;
  return all;
}

/** Puts an entry into the table. True if it makes another entry dead. */
function enter(listing: Listing, entry: number, hash: number): boolean {
  const { bytes, entries, keyEnd, form, status, table } = listing;
  const own = form[entry];
  if (own === FORM.missingColon) {
    status[entry] = DROPPED;
    return false;
  }
  const clean = own === FORM.fine ? CLEAN : 0;
  const start = entries.start[entry] as number;
  const end = keyEnd[entry] as number;
  const slots = slotsFor(listing, bytes, start, end);
  const slot = slotOf(listing, slots, bytes, start, end, hash);
  const indexMask = (1 << table.indexBits) - 1;
  const found = ((slots[slot] as number) & indexMask) - 1;
  if (found >= 0 && sameValue(listing, found, entry)) {
    // Safe to remove if another entry without an error stays.
    if (clean) status[entry] = STATUS.duplicate | (((status[found] as number) & CLEAN) === 0 ? UNSAFE : 0);
    else setLastError(listing, found, entry);
    status[found] = (status[found] as number) | clean;
    return false;
  }
  if (found >= 0) {
    setLastError(listing, entry, clean ? lastErrorOf(listing, found) : entry);
    status[found] = ((status[found] as number) & CLEAN) | STATUS.conflicting;
  }
  slots[slot] = (hash & ~indexMask) | (entry + 1);
  status[entry] = (status[entry] as number) | clean;
  return found >= 0;
}

/** The last entry with an error of its own among those with the key of `standing`, which stands for it; or -1. */
export function lastErrorOf({ form, lastError }: Listing, standing: number): number {
  const kept = lastError === null ? 0 : (lastError[standing] as number);
  if (kept > 0) return kept - 1;
  return form[standing] === FORM.fine ? -1 : standing;
}

function setLastError(listing: Listing, standing: number, entry: number): void {
  if (entry < 0) return;
  listing.lastError ??= new Uint32Array(listing.entries.count);
  listing.lastError[standing] = entry + 1;
}

/**
 * Once all entries are in: a duplicate of an entry that turned out to be dead is dead too. Goes from the last to the first, to know
 * whether an entry without an error comes later; if none does, removing a dead entry is not safe.
 */
export function settleConflicts(listing: Listing, scan: Scan): void {
  const { bytes, entries, keyEnd, form, status } = listing;
  for (let i = entries.count - 1; i >= 0; i--) {
    const now = statusOf(status[i] as number);
    if (now !== STATUS.conflicting && now !== STATUS.duplicate) continue;
    const start = entries.start[i] as number;
    const end = keyEnd[i] as number;
    scanKey(scan, bytes, start, end);
    const standing = findKey(listing, bytes, start, end, scan.hash);
    if (i > standing) continue;
    const later = (status[standing] as number) & (CLEAN | HAS_DEAD);
    const clean = form[i] === FORM.fine;
    status[i] = clean ? STATUS.conflicting | (later === 0 ? UNSAFE : 0) : 0;
    if (clean) status[standing] = (status[standing] as number) | HAS_DEAD;
  }
}
