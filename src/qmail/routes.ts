import { type ControlMap, firstSuffix, type Hit, hit } from "./control-map.ts";
import { bytesOf } from "./latin1.ts";
import type { Programs } from "./programs.ts";
import { quoteAddress } from "./quote.ts";

const AT = 0x40;

/** Where a route leads: a host, of which only the addresses are looked up, and a port. */
export interface Relay {
  readonly host: string;
  readonly port: number;
}

/** The entry that decides on the route, and what it says: null where it sends the message to the MX after all. */
export interface Route {
  readonly hit: Hit;
  readonly relay: Relay | null;
}

/** The entry of smtproutes for a host: the host itself, what follows each dot, then the empty key. Source: qmail-remote.c. */
export function routeOf(programs: Programs, smtproutes: ControlMap | null, host: string): Route | null {
  return routeBy(programs, firstSuffix(smtproutes, bytesOf(host), 0));
}

/**
 * The entry of sagredo's authsenders for a sender: the sender, what follows each dot and each `@`, then the empty key, which alone
 * is looked up where no sender is given.
 */
export function senderRouteOf(programs: Programs, authsenders: ControlMap, sender: string | null): Route | null {
  return routeBy(programs, firstSuffix(authsenders, bytesOf(sender === null ? "" : quoteAddress(sender)), 0, AT));
}

/** Where indimail's qmail-remote sends a message, and what decided: `route` is null where nothing did. */
export interface QmtpRoute {
  readonly route: Route | null;
  readonly isQmtp: boolean;
  /** The port on which MX hosts are asked. */
  readonly port: number;
}

const QMTP = 209;
const SMTP = 25;
const DOT = 0x2e;

/**
 * The routes of indimail: for the empty sender, first those of `!@`, where one without a value does not end the search; then, level
 * by level, qmtproutes before smtproutes. An entry of qmtproutes without a value leaves the message to the MX hosts, which are
 * asked over QMTP. moresmtproutes.cdb is never found: its path lacks a slash. Source: indimail's qmail-remote.c.
 */
export function qmtpRouteOf(
  qmtproutes: ControlMap | null,
  smtproutes: ControlMap | null,
  host: string,
  sender: string | null,
): QmtpRoute {
  let isQmtp = false;
  let port = SMTP;
  const at = (key: Uint8Array, start: number): Hit | null => {
    const qmtp = hit(qmtproutes, key, start);
    const found = qmtp ?? hit(smtproutes, key, start);
    if (qmtp !== null) isQmtp = true;
    if (found !== null) port = qmtp === null ? SMTP : QMTP;
    return found;
  };
  const route = (found: Hit): Route => ({
    hit: found,
    relay: found.value === "" ? null : qmtpRelay(found.value, port),
  });
  const bounce = sender === "" ? at(BOUNCE, 0) : null;
  if (bounce !== null && bounce.value !== "") return { route: route(bounce), isQmtp, port };
  const bytes = bytesOf(host);
  for (let start = 0; start <= bytes.length; start++) {
    if (start > 0 && start < bytes.length && bytes[start] !== DOT) continue;
    const found = at(bytes, start);
    if (found !== null) return { route: route(found), isQmtp, port };
  }
  return { route: bounce === null ? null : route(bounce), isQmtp, port };
}

const BOUNCE = bytesOf("!@");

/** `HOST`, `HOST:PORT` and what may follow a further colon: `HOST:` keeps the default port of its file, `HOST::` means SMTP's. */
function qmtpRelay(value: string, own: number): Relay {
  const colon = value.indexOf(":");
  if (colon < 0) return { host: value, port: own };
  const host = value.slice(0, colon);
  if (colon + 1 === value.length) return { host, port: own };
  return { host, port: value[colon + 1] === ":" ? SMTP : portIn(value, colon + 1) };
}

function routeBy(programs: Programs, found: Hit | null): Route | null {
  if (found === null) return null;
  return { hit: found, relay: found.value === "" ? null : readRelay(programs, found.value) };
}

/**
 * `HOST`, `HOST:PORT` and, in sagredo, `|USER|PASSWORD` after it. A port is the digits after the first colon, modulo 65536; without
 * digits it is 0, where nobody answers. Source: qmail-remote.c, timeoutconn.c.
 */
function readRelay(programs: Programs, value: string): Relay {
  const bar = programs.readsSenderRoutes ? value.indexOf("|") : -1;
  const relay = bar < 0 ? value : value.slice(0, bar);
  const colon = relay.indexOf(":");
  if (colon < 0) return { host: relay, port: 25 };
  return { host: relay.slice(0, colon), port: portIn(relay, colon + 1) };
}

function portIn(text: string, from: number): number {
  let port = 0;
  for (let at = from; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) break;
    port = (10 * port + digit) & 0xffff;
  }
  return port;
}
