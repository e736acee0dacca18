import { DOT } from "./byte-class.ts";
import { findKey } from "./find-key.ts";
import { FORM } from "./form.ts";
import { domainLevel, hitFrom } from "./hits.ts";
import type { Listing } from "./listing.ts";
import type { MailLists } from "./lists.ts";
import { hasValue } from "./same-value.ts";
import { type Scan, scanKey } from "./scan-key.ts";
import { DROPPED, STATUS, statusOf } from "./status.ts";

const PERCENT = 0x25;

/** The entry because of which no recipient gets as far as the scanned key of virtualdomains, or null. */
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

/**
 * Which routes some exception of virtualdomains (an entry with an empty value) has mail for, although the domains of the route are
 * virtual otherwise. An exception frees its own domain or, as a wildcard, all but finitely many below it; all of these have the
 * same first hit in smtproutes.
 */
export function freedRoutes(lists: MailLists, routes: Listing): Uint8Array {
  const { scan, virtualdomains: map } = lists;
  const freed = new Uint8Array(routes.entries.count);
  if (map === null) return freed;
  for (let i = 0; i < map.entries.count; i++) {
    if (hasValue(map, i)) continue;
    const start = map.entries.start[i] as number;
    const end = map.keyEnd[i] as number;
    scanKey(scan, map.bytes, start, end);
    if (!stands(map, i, scan) || shadowOfVirtual(lists, map.bytes, start, end) !== null) continue;
    for (let level = start === end ? -1 : domainLevel(scan); level >= -1; level = scan.hit - 1) {
      const route = hitFrom(routes, scan, map.bytes, start, end, level);
      if (route < 0) break;
      freed[route] = 1;
      // Of a name that is too long the first hit is not known: it may be any of these, or a route that is not judged.
      if (!scan.isTooLong) break;
    }
  }
  return freed;
}

/** The entry is the one that qmail finds for its key, or has its value. */
function stands(map: Listing, entry: number, scan: Scan): boolean {
  const status = map.status[entry] as number;
  if ((status & DROPPED) !== 0) return false;
  if (map.form[entry] === FORM.fine) return statusOf(status) !== STATUS.conflicting;
  const start = map.entries.start[entry] as number;
  return findKey(map, map.bytes, start, map.keyEnd[entry] as number, scan.hash) === entry;
}

/** The entry because of which qmail-remote is never asked for mail whose first hit is the scanned key of smtproutes, or null. */
export function shadowOfRoute(
  { scan, locals, virtualdomains }: MailLists,
  bytes: Uint8Array,
  start: number,
  end: number,
  freed: boolean,
): { readonly list: "locals" | "virtualdomains"; readonly entry: number } | null {
  if (locals !== null && start < end && bytes[start] !== DOT) {
    const local = findKey(locals, bytes, start, end, scan.hash);
    if (local >= 0) return { list: "locals", entry: local };
  }
  if (virtualdomains === null || freed) return null;
  const level = start === end ? -1 : domainLevel(scan);
  const virtual = hitFrom(virtualdomains, scan, bytes, start, end, level);
  return virtual >= 0 && hasValue(virtualdomains, virtual) ? { list: "virtualdomains", entry: virtual } : null;
}
