import { findKey } from "./find-key.ts";
import type { Listing } from "./listing.ts";
import type { Scan } from "./scan-key.ts";

// The keys that qmail tries are levels of the scanned text: the domain as a whole is level `scan.dots`, the suffixes at its dots are
// the levels below, the longest first, and the empty key of a map is level -1.

/** Below every level: nothing is tried. */
const NO_LEVEL = -2;

/** The level of the whole domain. */
export function domainLevel(scan: Scan): number {
  return scan.dots;
}

/** The level of what is tried after the scanned key itself: after `u@d` the domain, after a domain its suffixes, after `` nothing. */
export function levelAfter(scan: Scan, start: number, end: number): number {
  if (scan.at >= 0) return scan.dots;
  return start === end ? NO_LEVEL : scan.dots - 1;
}

/**
 * The first entry that is found from `level` down, or -1; `scan.hit` is its level. The scanned text is `bytes[start, end)`. The
 * empty key is tried in maps alone: rcpthosts has no catch-all.
 */
export function hitFrom(
  listing: Listing,
  scan: Scan,
  bytes: Uint8Array,
  start: number,
  end: number,
  level: number,
): number {
  for (let at = level; at >= 0; at--) {
    const whole = at === scan.dots;
    const from = whole ? (scan.at < 0 ? start : scan.at + 1) : (scan.offset[at] as number);
    const hash = whole ? scan.domainHash : (scan.suffixHash[at] as number);
    const found = findKey(listing, bytes, from, end, hash);
    if (found < 0) continue;
    scan.hit = at;
    return found;
  }
  scan.hit = -1;
  if (listing.values === "none" || level === NO_LEVEL) return -1;
  return findKey(listing, bytes, end, end, scan.seed[0]);
}
