import { lastErrorOf } from "./enter.ts";
import { FORM } from "./form.ts";
import { hitFrom, levelAfter } from "./hits.ts";
import type { Listing } from "./listing.ts";
import type { MailLists } from "./lists.ts";
import { hasValue, sameValue } from "./same-value.ts";
import { type Scan, scanKey } from "./scan-key.ts";
import { freedRoutes, shadowOfRoute, shadowOfVirtual } from "./shadows.ts";
import { CLEAN, HAS_DEAD, STATUS, statusOf, UNSAFE } from "./status.ts";

// virtualdomains and smtproutes: what is tried after an entry's key depends on the key's text alone. So an entry that somebody has as
// the first hit is redundant if and only if the next hit has the same value, or there is none and its own is empty; and taking a
// redundant entry away changes no other's next value, so that all can go at once.

/** So many entries with errors of their own are passed over in search of one without. */
const PATIENCE = 16;

/** Shadowed by locals, then redundant. */
export function judgeVirtual(lists: MailLists, map: Listing): void {
  const { scan } = lists;
  const { bytes, entries, keyEnd, form, status } = map;
  for (let i = 0; i < entries.count; i++) {
    if (form[i] !== FORM.fine || statusOf(status[i] as number) !== STATUS.needed) continue;
    const start = entries.start[i] as number;
    const end = keyEnd[i] as number;
    scanKey(scan, bytes, start, end);
    const verdict = shadowOfVirtual(lists, bytes, start, end) !== null ? STATUS.shadowed : redundancy(map, i, scan);
    status[i] = (status[i] as number) | verdict;
  }
}

/**
 * 0, or `redundant`, with UNSAFE where only entries with errors make it so; `scan.by` is the entry that makes it so, or -1. The
 * entry's key was scanned just now.
 */
export function redundancy(map: Listing, entry: number, scan: Scan): number {
  const verdict = redundancyByNext(map, entry, scan);
  const error = lastErrorOf(map, entry);
  if (error < 0) return verdict;
  // That entry has the same key and stays: it decides then.
  if (!sameValue(map, error, entry)) return 0;
  if (verdict === STATUS.redundant) return verdict;
  scan.by = error;
  return STATUS.redundant | UNSAFE;
}

function redundancyByNext(map: Listing, entry: number, scan: Scan): number {
  const start = map.entries.start[entry] as number;
  const end = map.keyEnd[entry] as number;
  let level = levelAfter(scan, start, end);
  const next = hitFrom(map, scan, map.bytes, start, end, level);
  scan.by = next;
  if (next < 0) return hasValue(map, entry) ? 0 : STATUS.redundant;
  if (!sameValue(map, next, entry)) return 0;
  let found = next;
  for (let tries = 0; found >= 0 && tries < PATIENCE; tries++) {
    // Without the errors the dead entries of that key would decide.
    if (((map.status[found] as number) & (CLEAN | HAS_DEAD)) !== 0) break;
    level = scan.hit - 1;
    found = level < -1 ? -1 : hitFrom(map, scan, map.bytes, start, end, level);
  }
  if (found < 0) return STATUS.redundant | (hasValue(map, entry) ? UNSAFE : 0);
  const safe = ((map.status[found] as number) & CLEAN) !== 0 && sameValue(map, found, entry);
  if (safe) scan.by = found;
  return STATUS.redundant | (safe ? 0 : UNSAFE);
}

/** Shadowed by locals and virtualdomains, then redundant. */
export function judgeRoutes(lists: MailLists, routes: Listing): void {
  const { scan } = lists;
  const { bytes, entries, keyEnd, form, status } = routes;
  const freed = freedRoutes(lists, routes);
  for (let i = 0; i < entries.count; i++) {
    if (form[i] !== FORM.fine || statusOf(status[i] as number) !== STATUS.needed) continue;
    const start = entries.start[i] as number;
    const end = keyEnd[i] as number;
    scanKey(scan, bytes, start, end);
    const verdict =
      shadowOfRoute(lists, bytes, start, end, freed[i] === 1) !== null ? STATUS.shadowed : redundancy(routes, i, scan);
    status[i] = (status[i] as number) | verdict;
  }
}
