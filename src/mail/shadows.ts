import { DOT } from "./byte-class.ts";
import { findKey } from "./find-key.ts";
import { FORM } from "./form.ts";
import { hitFrom, hitIn, levelOf } from "./hits.ts";
import { DROPPED, STATUS, statusOf } from "./key-status.ts";
import type { Listing } from "./listing.ts";
import type { MailLists, RouteList } from "./mail-lists.ts";
import { hasValue } from "./same-value.ts";
import { type Scan, scanKey } from "./scan-key.ts";

const PERCENT = 0x25;

/** The entry that keeps every recipient from reaching the scanned key of virtualdomains, or null. */
export function shadowOfVirtual(
  { scan, locals, percenthack }: MailLists,
  bytes: Uint8Array,
  start: number,
  end: number,
): { readonly list: "locals" | "percenthack"; readonly entry: number } | null {
  // A wildcard has more domains below it than locals can name.
  if (scan.at < 0 && (start === end || bytes[start] === DOT)) return null;
  const from = scan.at < 0 ? start : scan.at + 1;
  const local = locals === null ? -1 : findKey(locals, bytes, from, end, scan.domainHash);
  if (local >= 0) return { list: "locals", entry: local };
  if (percenthack === null || scan.at < 0) return null;
  const hack = findKey(percenthack, bytes, from, end, scan.domainHash);
  if (hack < 0) return null;
  const percent = bytes.indexOf(PERCENT, start);
  return percent >= 0 && percent < scan.at ? { list: "percenthack", entry: hack } : null;
}

/** The mail that exceptions in virtualdomains (entries with an empty value) free, although it would be virtual otherwise. */
export interface Freed {
  /** By route file, then by entry. */
  readonly routes: readonly Uint8Array[];
  /** Any at all. */
  any: boolean;
  /** Some that has no route. */
  unrouted: boolean;
}

/**
 * Which routes get mail from an exception, although their domains are virtual otherwise. An exception frees its own domain or, as a
 * wildcard, all but finitely many below it; all of these have the same first hit in the route files.
 */
export function freedRoutes(lists: MailLists, routes: readonly Listing[]): Freed {
  const { scan, virtualdomains: map } = lists;
  const freed: Freed = {
    routes: routes.map(({ entries }) => new Uint8Array(entries.count)),
    any: false,
    unrouted: false,
  };
  if (map === null) return freed;
  for (let i = 0; i < map.entries.count; i++) {
    if (hasValue(map, i)) continue;
    const start = map.entries.start[i] as number;
    const end = map.keyEnd[i] as number;
    scanKey(scan, map.bytes, start, end);
    if (!stands(map, i, scan) || shadowOfVirtual(lists, map.bytes, start, end) !== null) continue;
    freed.any = true;
    free(freed, routes, scan, map.bytes, start, end);
  }
  return freed;
}

/** Marks what the scanned exception frees. */
function free(freed: Freed, routes: readonly Listing[], scan: Scan, bytes: Uint8Array, start: number, end: number) {
  let from = 0;
  for (let level = levelOf(scan, start, end); level >= -1; level = scan.hit) {
    const route = hitIn(routes, scan, bytes, start, end, level, from);
    if (route < 0) break;
    (freed.routes[scan.hitIn] as Uint8Array)[route] = 1;
    // For a name that is too long the first hit is unknown: it may be any of these, or a route that is not judged.
    if (!scan.isTooLong) return;
    from = scan.hitIn + 1;
  }
  freed.unrouted = true;
}

/** The entry is the one that qmail finds for its key, or has the same value. */
function stands(map: Listing, entry: number, scan: Scan): boolean {
  const status = map.status[entry] as number;
  if ((status & DROPPED) !== 0) return false;
  if (map.form[entry] === FORM.fine) return statusOf(status) !== STATUS.conflicting;
  const start = map.entries.start[entry] as number;
  return findKey(map, map.bytes, start, map.keyEnd[entry] as number, scan.hash) === entry;
}

/** The entry that keeps from qmail-remote all mail whose first hit is the scanned route key, or hides that key from it; or null. */
export function shadowOfRoute(
  { scan, locals, virtualdomains, qmtproutes }: MailLists,
  name: RouteList,
  bytes: Uint8Array,
  start: number,
  end: number,
  freed: boolean,
): { readonly list: "locals" | "virtualdomains" | "qmtproutes"; readonly entry: number } | null {
  // All mail without a sender is looked up under `!@`.
  const isBounce = scan.at >= 0;
  if (locals !== null && start < end && bytes[start] !== DOT && !isBounce) {
    const local = findKey(locals, bytes, start, end, scan.hash);
    if (local >= 0) return { list: "locals", entry: local };
  }
  if (virtualdomains !== null && !freed) {
    const level = isBounce ? -1 : levelOf(scan, start, end);
    const virtual = hitFrom(virtualdomains, scan, bytes, start, end, level);
    if (virtual >= 0 && hasValue(virtualdomains, virtual)) return { list: "virtualdomains", entry: virtual };
  }
  if (qmtproutes === null || name === "qmtproutes") return null;
  const first = findKey(qmtproutes, bytes, start, end, scan.hash);
  return first < 0 ? null : { list: "qmtproutes", entry: first };
}
