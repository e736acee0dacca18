import { lastErrorOf } from "./enter.ts";
import { findKey } from "./find-key.ts";
import { FORM } from "./form.ts";
import { hitIn, levelOf } from "./hits.ts";
import { CLEAN, HAS_DEAD, STATUS, statusOf, UNSAFE } from "./key-status.ts";
import type { Listing } from "./listing.ts";
import type { MailLists } from "./mail-lists.ts";
import { hasValue, sameValue } from "./same-value.ts";
import { type Scan, scanKey } from "./scan-key.ts";
import { shadowOfVirtual } from "./shadows.ts";

// virtualdomains and the routes: what is tried after an entry's key depends on the key's text alone. So an entry that is somebody's
// first hit is redundant if and only if the next hit has the same value, or there is none and its own is empty; and removing a
// redundant entry changes no other entry's next value, so all can go at once.

/** How many entries with errors of their own are passed over in search of one without. */
const PATIENCE = 16;

/** What locals or percenthack shadows, then what is redundant. */
export function judgeVirtual(lists: MailLists, map: Listing): void {
  const { scan } = lists;
  const { bytes, entries, keyEnd, form, status } = map;
  const maps = [map];
  for (let i = 0; i < entries.count; i++) {
    if (form[i] !== FORM.fine || statusOf(status[i] as number) !== STATUS.needed) continue;
    const start = entries.start[i] as number;
    const end = keyEnd[i] as number;
    scanKey(scan, bytes, start, end);
    const verdict = shadowOfVirtual(lists, bytes, start, end) !== null ? STATUS.shadowed : redundancy(maps, 0, i, scan);
    status[i] = (status[i] as number) | verdict;
  }
}

/**
 * 0, or `redundant`, with UNSAFE if only entries with errors make it so; `scan.by` is the entry that does, or -1. The entry's key
 * was just scanned. `maps`: those looked at in turn at each level; the entry is in `maps[own]`.
 */
export function redundancy(maps: readonly Listing[], own: number, entry: number, scan: Scan): number {
  const map = maps[own] as Listing;
  const verdict = redundancyByNext(maps, own, entry, scan);
  const error = lastErrorOf(map, entry);
  if (error < 0) return verdict;
  // That entry has the same key and stays: then it decides.
  if (!sameValue(map, error, entry)) return 0;
  if (verdict === STATUS.redundant) return verdict;
  scan.by = error;
  return STATUS.redundant | UNSAFE;
}

/** A hit in another map is never the same: an entry of qmtproutes means QMTP, even without a value. */
function redundancyByNext(maps: readonly Listing[], own: number, entry: number, scan: Scan): number {
  const map = maps[own] as Listing;
  const start = map.entries.start[entry] as number;
  const end = map.keyEnd[entry] as number;
  const next = hitIn(maps, scan, map.bytes, start, end, levelOf(scan, start, end), scan.at < 0 ? own + 1 : 0);
  scan.by = next;
  if (next < 0) return nothingSaid(maps, own, entry, scan);
  if (scan.hitIn !== own || !sameValue(map, next, entry)) return 0;
  let found = next;
  for (let tries = 0; found >= 0 && tries < PATIENCE; tries++) {
    // Once the errors are gone, the dead entries of that key would decide.
    if ((((maps[scan.hitIn] as Listing).status[found] as number) & (CLEAN | HAS_DEAD)) !== 0) break;
    found = hitIn(maps, scan, map.bytes, start, end, scan.hit, scan.hitIn + 1);
  }
  if (found < 0) return STATUS.redundant | (nothingSaid(maps, own, entry, scan) === STATUS.redundant ? 0 : UNSAFE);
  const safe = scan.hitIn === own && ((map.status[found] as number) & CLEAN) !== 0 && sameValue(map, found, entry);
  if (safe) scan.by = found;
  return STATUS.redundant | (safe ? 0 : UNSAFE);
}

const BOUNCE = Uint8Array.of(0x21, 0x40);

/**
 * What an entry is after which nothing is tried: redundant if it says the same as no entry. An empty value in qmtproutes does not:
 * it means QMTP to the exchangers. An empty `!@` there decides the port of messages without a sender if no other entry does.
 */
export function nothingSaid(maps: readonly Listing[], own: number, entry: number, scan: Scan): number {
  const map = maps[own] as Listing;
  if (hasValue(map, entry) || map.values === "qmtp-route") return 0;
  const [first] = maps;
  if (first?.values !== "qmtp-route") return STATUS.redundant;
  scanKey(scan, BOUNCE, 0, BOUNCE.length);
  const bounce = findKey(first, BOUNCE, 0, BOUNCE.length, scan.hash);
  if (bounce < 0) return STATUS.redundant;
  if (!hasValue(first, bounce)) return 0;
  const isSure = lastErrorOf(first, bounce) < 0 && ((first.status[bounce] as number) & HAS_DEAD) === 0;
  return STATUS.redundant | (isSure ? 0 : UNSAFE);
}
