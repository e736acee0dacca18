import { lastErrorOf } from "./enter.ts";
import { findKey } from "./find-key.ts";
import { FORM } from "./form.ts";
import { coverOfHost, coverOfMore } from "./judge-hosts.ts";
import { redundancy } from "./judge-maps.ts";
import { bounceCause } from "./judge-routes.ts";
import { isSafe, STATUS, type Status, statusOf } from "./key-status.ts";
import type { Listing } from "./listing.ts";
import { type ListName, type MailLists, type RouteList, routesIn } from "./mail-lists.ts";
import { scanKey } from "./scan-key.ts";
import { shadowOfRoute, shadowOfVirtual } from "./shadows.ts";

/** An entry of a list. `locals` means `me` if there is no such file. */
export interface Place {
  readonly list: ListName;
  readonly entry: number;
}

/** Why an entry has its status. */
export interface Evidence {
  readonly status: Status;
  /** Removing it, together with all others that can go safely, changes nothing, even if lines with errors are mended by removal. */
  readonly safe: boolean;
  /**
   * The entry that a duplicate repeats, that makes a conflicting or shadowed entry dead, or that does the same as a redundant one
   * and stays. null: none, as for an empty value that nothing after it needs.
   */
  readonly by: Place | null;
}

/** How far the way from a redundant entry to its cause is followed through entries that are redundant too. */
const FAR = 32;

/** Worked out for an entry only when it is shown: of a million, few are. null: there is nothing to say about it. */
export function evidenceOf(lists: MailLists, name: ListName, entry: number): Evidence | null {
  const list = lists[name];
  const byte = list?.status[entry];
  if (list === null || byte === undefined || list.form[entry] !== FORM.fine) return null;
  const status = statusOf(byte);
  if (status === STATUS.needed) return null;
  return { status, safe: isSafe(byte), by: placeOf(lists, name, list, entry, status) };
}

function placeOf(lists: MailLists, name: ListName, list: Listing, entry: number, status: Status): Place | null {
  const start = list.entries.start[entry] as number;
  const end = list.keyEnd[entry] as number;
  if (status === STATUS.shadowed) {
    scanKey(lists.scan, list.bytes, start, end);
    return isRoutes(name)
      ? shadowOfRoute(lists, name, list.bytes, start, end, false)
      : shadowOfVirtual(lists, list.bytes, start, end);
  }
  if (status !== STATUS.redundant) {
    scanKey(lists.scan, list.bytes, start, end);
    return { list: name, entry: findKey(list, list.bytes, start, end, lists.scan.hash) };
  }
  let place = nearest(lists, name, entry);
  for (let way = 0; way < FAR && place !== null; way++) {
    const other = lists[place.list];
    if (other === null || statusOf(other.status[place.entry] as number) !== STATUS.redundant) break;
    place = nearest(lists, place.list, place.entry);
  }
  return place;
}

/** What makes an entry redundant; it may be redundant itself. */
function nearest(lists: MailLists, name: ListName, entry: number): Place | null {
  const { scan } = lists;
  const list = lists[name] as Listing;
  const start = list.entries.start[entry] as number;
  const end = list.keyEnd[entry] as number;
  scanKey(scan, list.bytes, start, end);
  if (name === "virtualdomains" || isRoutes(name)) {
    const maps = isRoutes(name) ? routesIn(lists) : [list];
    if (isRoutes(name) && scan.at >= 0) scan.by = bounceCause(lists, name, entry);
    else redundancy(maps, maps.indexOf(list), entry, scan);
    return scan.by < 0 ? null : { list: name, entry: scan.by };
  }
  const verdict =
    name === "morercpthosts" ? coverOfMore(lists, list, start, end) : coverOfHost(lists, list.bytes, start, end);
  if (verdict !== 0) return { list: scan.byList === "own" ? name : scan.byList, entry: scan.by };
  const error = lastErrorOf(list, entry);
  return error < 0 ? null : { list: name, entry: error };
}

function isRoutes(name: ListName): name is RouteList {
  return name === "smtproutes" || name === "qmtproutes";
}
