import { type ControlMap, firstSuffix, type Hit } from "./control-map.ts";
import { bytesOf } from "./latin1.ts";
import type { Programs } from "./programs.ts";
import { quoteAddress } from "./quote.ts";

const AT = 0x40;

/** Where a route leads: a host that is looked up by its address alone, and a port. */
export interface Relay {
  readonly host: string;
  readonly port: number;
}

/** The entry that decides on the route, and what it says: null where it sends the message to the MX all the same. */
export interface Route {
  readonly hit: Hit;
  readonly relay: Relay | null;
}

/** The entry of smtproutes for a host: the host itself, what follows each dot, then nothing. Source: qmail-remote.c. */
export function routeOf(programs: Programs, smtproutes: ControlMap | null, host: string): Route | null {
  return routeBy(programs, firstSuffix(smtproutes, bytesOf(host), 0));
}

/**
 * The entry of sagredo's authsenders for a sender: the sender, what follows each dot and each `@`, then nothing, which is all that
 * is looked up for a sender that is not given.
 */
export function senderRouteOf(programs: Programs, authsenders: ControlMap, sender: string | null): Route | null {
  return routeBy(programs, firstSuffix(authsenders, bytesOf(sender === null ? "" : quoteAddress(sender)), 0, AT));
}

function routeBy(programs: Programs, found: Hit | null): Route | null {
  if (found === null) return null;
  return { hit: found, relay: found.value === "" ? null : readRelay(programs, found.value) };
}

/**
 * `HOST`, `HOST:PORT` and, in sagredo, `|USER|PASSWORD` behind it. A port is the digits behind the first colon, modulo 65536;
 * without digits it is 0, on which nobody answers. Source: qmail-remote.c, timeoutconn.c.
 */
function readRelay(programs: Programs, value: string): Relay {
  const bar = programs.readsSenderRoutes ? value.indexOf("|") : -1;
  const relay = bar < 0 ? value : value.slice(0, bar);
  const colon = relay.indexOf(":");
  if (colon < 0) return { host: relay, port: 25 };
  let port = 0;
  for (let at = colon + 1; at < relay.length; at++) {
    const digit = relay.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) break;
    port = (10 * port + digit) & 0xffff;
  }
  return { host: relay.slice(0, colon), port };
}
