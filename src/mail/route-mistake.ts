import type { Span } from "../qmail/types.ts";
import { BAR, COLON, isBlank, lowerOf } from "./byte-class.ts";
import { defaultPort, type RouteKind, type RouteValue, routeValue } from "./route-value.ts";

/** What can be wrong with the value of a route. */
export type RouteMistake =
  | "bar"
  | "one bar"
  | "empty host"
  | "blank"
  | "IPv6 literal"
  | "octet"
  | "no port"
  | "port 0"
  | "large port";

const OPENING = 0x5b;
const CLOSING = 0x5d;
const MOST_PORT = 65535;

/** Why qmail-remote cannot do what a route says, or null. */
export function routeMistake(bytes: Uint8Array, start: number, end: number, kind: RouteKind): RouteMistake | null {
  if (start === end) return null;
  const bars = count(bytes, BAR, start, end);
  if (bars > 0 && kind !== "auth-route") return "bar";
  if (bars === 1) return "one bar";
  const { host } = routeValue(bytes, start, end, kind);
  if (host.start === host.end) return "empty host";
  for (let i = host.start; i < host.end; i++) if (isBlank(bytes[i])) return "blank";
  if (bytes[host.start] === OPENING && bytes[host.end - 1] !== CLOSING) return "IPv6 literal";
  const octets = octetsOf(bytes, host);
  if (octets?.some((octet) => octet > 255)) return "octet";
  return defaultPort(bytes, host.end, end, kind) === null ? portMistake(bytes, host.end, end) : null;
}

function portMistake(bytes: Uint8Array, colon: number, end: number): RouteMistake | null {
  if (colon === end || bytes[colon] !== COLON) return null;
  let port = 0;
  let at = colon + 1;
  for (; at < end; at++) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit < 0 || digit > 9) break;
    port = Math.min(port * 10 + digit, MOST_PORT + 1);
  }
  if (at === colon + 1) return "no port";
  if (port === 0) return "port 0";
  return port > MOST_PORT ? "large port" : null;
}

/** The four numbers of `1.2.3.4` or `[1.2.3.4]`, each at most 256 (which stands for any larger one); null for anything else. */
function octetsOf(bytes: Uint8Array, { start, end }: Span): readonly number[] | null {
  const inside = end - start > 2 && bytes[start] === OPENING && bytes[end - 1] === CLOSING;
  const octets: number[] = [];
  let octet = -1;
  for (let i = inside ? start + 1 : start; i < (inside ? end - 1 : end); i++) {
    const byte = bytes[i] as number;
    if (byte >= 0x30 && byte <= 0x39) octet = Math.min(256, Math.max(octet, 0) * 10 + byte - 0x30);
    else if (byte === 0x2e && octet >= 0 && octets.length < 3) {
      octets.push(octet);
      octet = -1;
    } else return null;
  }
  return octet < 0 || octets.length < 3 ? null : [...octets, octet];
}

/** How a program may send mail to its own host. */
export interface OwnHost {
  /** The name in `me`, or null where it is not known. */
  readonly me: Uint8Array | null;
  /** Port 25 of the address leads every host that has the file to itself. */
  has(address: number): boolean;
}

const LOCALHOST = Uint8Array.from("localhost", (character) => character.charCodeAt(0));

/** The route leads to port 25 of the host that has it. */
export function leadsHere(bytes: Uint8Array, start: number, end: number, kind: RouteKind, own: OwnHost): boolean {
  if (start === end) return false;
  const { host, port }: RouteValue = routeValue(bytes, start, end, kind);
  if (port !== 25) return false;
  const octets = octetsOf(bytes, host);
  if (octets === null) return [LOCALHOST, own.me].some((name) => name !== null && isSame(bytes, host, name));
  const address = octets.reduce((sum, octet) => sum * 256 + octet, 0);
  return own.has(address);
}

function isSame(bytes: Uint8Array, { start, end }: Span, name: Uint8Array): boolean {
  if (name.length === 0 || name.length !== end - start) return false;
  for (let i = 0; i < name.length; i++)
    if (lowerOf(name[i] as number) !== lowerOf(bytes[start + i] as number)) return false;
  return true;
}

function count(bytes: Uint8Array, byte: number, start: number, end: number): number {
  let found = 0;
  for (let i = start; i < end; i++) if (bytes[i] === byte) found++;
  return found;
}
