import { COLON } from "../mail/byte-class.ts";
import { interfaceAddresses } from "../mail/hosts.ts";
import { isLoopback } from "../mail/loopback.ts";
import { leadsHere, type OwnHost, type RouteMistake, routeMistake } from "../mail/route-mistake.ts";
import type { RouteKind } from "../mail/route-value.ts";
import type { ListEntries } from "../qmail/control-types.ts";
import type { Dialect } from "../qmail/types.ts";
import { once } from "../text/once.ts";
import type { Host } from "../tree/control-directory.ts";
import type { ReadFile } from "./read-file.ts";
import type { SubjectMail } from "./subject-mail.ts";

/** Why a route cannot work, or `here` if it leads back to its own host; null otherwise. */
export type RouteError = RouteMistake | "here" | null;

export type RouteErrors = (file: string, bytes: Uint8Array, entries: ListEntries, entry: number) => RouteError;

/**
 * Judges routes the way a dialect takes them. `me`: the file of that name, on demand; `world`: where the hosts
 * are reached, if that is declared.
 */
export function makeRouteErrors(
  dialect: Dialect,
  hosts: readonly Host[],
  me: () => ReadFile | null,
  world: SubjectMail | null,
): RouteErrors {
  const own = once((): OwnHost => ({ me: nameInMe(me()), has: ownAddresses(hosts, world) }));
  return (file, bytes, { start, end }, entry) => {
    const last = end[entry] as number;
    let at = start[entry] as number;
    while (at < last && bytes[at] !== COLON) at++;
    if (at === last) return null;
    const kind = file === "qmtproutes" ? "qmtp-route" : routeKind(dialect);
    return routeMistake(bytes, at + 1, last, kind) ?? (leadsHere(bytes, at + 1, last, kind, own()) ? "here" : null);
  };
}

/** How a dialect takes the routes of smtproutes apart. */
export function routeKind({ name }: Dialect): Exclude<RouteKind, "qmtp-route"> {
  return name === "sagredo" ? "auth-route" : name === "indimail" ? "indimail-route" : "route";
}

/** The files of routes. */
export const ROUTE_FILES: readonly string[] = ["authsenders", "qmtproutes", "smtproutes"];

function nameInMe(me: ReadFile | null): Uint8Array | null {
  return me?.kind === "line" ? me.bytes.subarray(me.value.start, me.value.end) : null;
}

/**
 * Whether port 25 of an address leads each of these hosts to itself: the host is reached there, or one of its interfaces has the
 * address and no other host is reached there.
 */
function ownAddresses(hosts: readonly Host[], world: SubjectMail | null): OwnHost["has"] {
  const sets = hosts.map(({ set }) => new Set(interfaceAddresses(set)));
  const reached = new Map(world?.reached().map((one) => [one.name, one]));
  const arrivals = hosts.map(({ name }) => reached.get(name)?.arrivals ?? null);
  return (address) =>
    sets.every((set, i) => {
      const at = arrivals[i]?.(address) ?? { here: false, elsewhere: false };
      return at.here || (!at.elsewhere && (isLoopback(address) || set.has(address)));
    });
}
