import { leadsHere, type OwnHost, type RouteMistake, routeMistake } from "../mail/bad-route.ts";
import { COLON } from "../mail/byte-class.ts";
import type { ListEntries } from "../qmail/control-types.ts";
import type { Dialect } from "../qmail/types.ts";
import { once } from "../text/once.ts";
import type { Host } from "../tree/control-directory.ts";
import type { ReadFile } from "./read-file.ts";

/** Why a route cannot work, or leads back to the host that it is on; null otherwise. */
export type RouteError = RouteMistake | "here" | null;

export type RouteErrors = (bytes: Uint8Array, entries: ListEntries, entry: number) => RouteError;

/** Judges routes as a dialect takes them. `me`: the file of that name, asked for when it is needed. */
export function makeRouteErrors(dialect: Dialect, hosts: readonly Host[], me: () => ReadFile | null): RouteErrors {
  const auth = hasLogins(dialect);
  const own = once((): OwnHost => ({ me: nameInMe(me()), addresses: addressesOfEvery(hosts) }));
  return (bytes, { start, end }, entry) => {
    const last = end[entry] as number;
    let at = start[entry] as number;
    while (at < last && bytes[at] !== COLON) at++;
    if (at === last) return null;
    return routeMistake(bytes, at + 1, last, auth) ?? (leadsHere(bytes, at + 1, last, auth, own()) ? "here" : null);
  };
}

/** sagredo alone knows routes with user and password. */
export function hasLogins({ name }: Dialect): boolean {
  return name === "sagredo";
}

function nameInMe(me: ReadFile | null): Uint8Array | null {
  return me?.kind === "line" ? me.bytes.subarray(me.value.start, me.value.end) : null;
}

/** The IPv4 addresses that each of these hosts has on an interface that is up; none where the interfaces are unknown. */
function addressesOfEvery(hosts: readonly Host[]): ReadonlySet<number> {
  const sets = hosts.map(
    ({ set }) =>
      new Set((set?.addresses ?? []).flatMap(({ address, up }) => (up && typeof address === "number" ? address : []))),
  );
  const [first = new Set<number>(), ...rest] = sets;
  return new Set([...first].filter((address) => rest.every((set) => set.has(address))));
}
