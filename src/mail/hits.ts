import { findKey } from "./find-key.ts";
import type { Listing } from "./listing.ts";
import type { Scan } from "./scan-key.ts";

// The keys that qmail tries are levels of the scanned text: the whole domain is level `scan.dots`, the suffixes at its dots are the
// levels below, the longest first, and the empty key of a map is level -1.

/** The level of the whole domain. */
export function domainLevel(scan: Scan): number {
  return scan.dots;
}

/** The level of the scanned key itself if it is a domain or a suffix; for `u@d` that of the domain, which comes next. */
export function levelOf(scan: Scan, start: number, end: number): number {
  return start === end ? -1 : scan.dots;
}

/**
 * The first entry found from `level` down, or -1; `scan.hit` is its level. The scanned text is `bytes[start, end)`. The empty key
 * is tried only in maps: rcpthosts has no catch-all.
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
  if (listing.values === "none" || level < -1) return -1;
  return findKey(listing, bytes, end, end, scan.seed[0]);
}

/**
 * The same for maps that are looked at in turn at each level; at the first level the search begins with map `from`. `scan.hitIn` is
 * the map of the hit.
 */
export function hitIn(
  maps: readonly Listing[],
  scan: Scan,
  bytes: Uint8Array,
  start: number,
  end: number,
  level: number,
  from: number,
): number {
  for (let at = level; at >= -1; at--) {
    const whole = at === scan.dots;
    const begin = at < 0 ? end : whole ? (scan.at < 0 ? start : scan.at + 1) : (scan.offset[at] as number);
    const hash = at < 0 ? scan.seed[0] : whole ? scan.domainHash : (scan.suffixHash[at] as number);
    for (let i = at === level ? from : 0; i < maps.length; i++) {
      const found = findKey(maps[i] as Listing, bytes, begin, end, hash);
      if (found < 0) continue;
      scan.hit = at;
      scan.hitIn = i;
      return found;
    }
  }
  scan.hit = -1;
  return -1;
}
