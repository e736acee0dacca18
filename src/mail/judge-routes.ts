import { FORM } from "./form.ts";
import { isBounceKey } from "./form-of.ts";
import { hitIn } from "./hits.ts";
import { redundancy } from "./judge-maps.ts";
import { STATUS, statusOf, UNSAFE } from "./key-status.ts";
import type { Listing } from "./listing.ts";
import { type MailLists, type RouteList, routesIn } from "./mail-lists.ts";
import { hasValue, sameValue } from "./same-value.ts";
import { scanKey } from "./scan-key.ts";
import { type Freed, freedRoutes, shadowOfRoute } from "./shadows.ts";

/** smtproutes and qmtproutes: what locals, virtualdomains or qmtproutes shadows, then what is redundant. */
export function judgeRoutes(lists: MailLists): void {
  const { scan } = lists;
  const maps = routesIn(lists);
  if (maps.length === 0) return;
  const freed = freedRoutes(lists, maps);
  const bounces: (readonly [number, number])[] = [];
  for (const [own, { bytes, entries, keyEnd, form, status }] of maps.entries()) {
    const name = nameOf(lists, maps[own] as Listing);
    for (let i = 0; i < entries.count; i++) {
      if (form[i] !== FORM.fine || statusOf(status[i] as number) !== STATUS.needed) continue;
      const start = entries.start[i] as number;
      const end = keyEnd[i] as number;
      scanKey(scan, bytes, start, end);
      const isBounce = scan.at >= 0;
      const isFreed = isBounce ? freed.any : freed.routes[own]?.[i] === 1;
      const isShadowed = shadowOfRoute(lists, name, bytes, start, end, isFreed) !== null;
      if (isBounce && !isShadowed) bounces.push([own, i]);
      const verdict = isShadowed ? STATUS.shadowed : isBounce ? 0 : redundancy(maps, own, i, scan);
      status[i] = (status[i] as number) | verdict;
    }
  }
  for (const [own, i] of bounces) {
    const { status } = maps[own] as Listing;
    status[i] = (status[i] as number) | bounceRedundancy(lists, maps, own, i, freed);
  }
}

function nameOf({ qmtproutes }: MailLists, routes: Listing): RouteList {
  return routes === qmtproutes ? "qmtproutes" : "smtproutes";
}

/**
 * The same for an entry `!@`, once all others are judged. Without a value it does nothing in smtproutes; in qmtproutes it makes the
 * transfer QMTP, as any entry there does. With a value it is redundant if all mail that leaves the host has that route anyway.
 * Entries with errors can be anything: beside one, nothing is said.
 */
function bounceRedundancy(
  lists: MailLists,
  maps: readonly Listing[],
  own: number,
  entry: number,
  freed: Freed,
): number {
  const map = maps[own] as Listing;
  if (maps.some(hasErrors)) return 0;
  const isEmpty = !hasValue(map, entry);
  if (isEmpty && map.values !== "qmtp-route") return STATUS.redundant;
  // What keeps mail from a route can itself go when a line with an error is mended.
  let isSure = true;
  const isSettled = ![lists.locals, lists.percenthack, lists.virtualdomains].some(hasErrors);
  for (const [at, { bytes, entries, keyEnd, status }] of maps.entries()) {
    for (let i = 0; i < entries.count; i++) {
      const now = statusOf(status[i] as number);
      if (
        now === STATUS.duplicate ||
        now === STATUS.conflicting ||
        (at === own && (isEmpty || sameValue(map, i, entry)))
      )
        continue;
      const isBounce = isBounceKey(bytes, entries.start[i] as number, keyEnd[i] as number);
      if (isBounce && !hasValue(maps[at] as Listing, i)) continue;
      if (isBounce || now !== STATUS.shadowed) return 0;
      isSure = isSettled;
    }
  }
  if (defaultOf(lists, maps) >= 0) return STATUS.redundant | (isSure ? 0 : UNSAFE);
  return leavesUnrouted(lists, freed) ? 0 : STATUS.redundant | (isSettled ? 0 : UNSAFE);
}

function hasErrors(list: Listing | null): boolean {
  return list?.form.some((one) => one !== FORM.fine) === true;
}

/** The default route, or -1. */
function defaultOf({ scan }: MailLists, maps: readonly Listing[]): number {
  const { bytes } = maps[0] as Listing;
  return hitIn(maps, scan, bytes, 0, 0, -1, 0);
}

/** Whether, without a default route, some mail leaves the host that no route takes. */
function leavesUnrouted({ scan, virtualdomains }: MailLists, { unrouted }: Freed): boolean {
  if (unrouted || virtualdomains === null) return true;
  const rest = hitIn([virtualdomains], scan, virtualdomains.bytes, 0, 0, -1, 0);
  return rest < 0 || !hasValue(virtualdomains, rest);
}

/** The entry that makes `!@` redundant, or -1: the default route. */
export function bounceCause(lists: MailLists, name: RouteList, entry: number): number {
  const maps = routesIn(lists);
  const found = defaultOf(lists, maps);
  const map = lists[name];
  if (found < 0 || map === null || maps[lists.scan.hitIn] !== map) return -1;
  return sameValue(map, found, entry) ? found : -1;
}
