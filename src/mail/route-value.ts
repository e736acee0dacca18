import type { Span } from "../qmail/types.ts";
import { BAR, COLON, lowerOf } from "./byte-class.ts";

/**
 * How the value of a route is taken apart: `route` as in stock qmail, `auth-route` as sagredo's `relay[:port]|user|password`,
 * `indimail-route` as in indimail's smtproutes, `qmtp-route` as in its qmtproutes.
 */
export type RouteKind = "route" | "auth-route" | "indimail-route" | "qmtp-route";

/** What qmail-remote makes of the value of a route. */
export interface RouteValue {
  /** The text before the first colon. Mail goes by MX if the whole value is empty. */
  readonly host: Span;
  /** Modulo 65536, as the connection is made. Without a colon 25, in qmtproutes 209; without digits after it 0 (`defaultPort`). */
  readonly port: number;
  /** What stands after the first bar if the dialect knows user and password. */
  readonly login: Span;
}

/** The part of qmail-remote's main that takes a route apart. Source: qmail-remote.c. */
export function routeValue(bytes: Uint8Array, start: number, end: number, kind: RouteKind): RouteValue {
  const bar = kind === "auth-route" ? indexOf(bytes, BAR, start, end) : end;
  const colon = indexOf(bytes, COLON, start, bar);
  const port = defaultPort(bytes, colon, bar, kind) ?? portIn(bytes, colon + 1, bar);
  return { host: { start, end: colon }, port, login: { start: Math.min(bar + 1, end), end } };
}

/** The port if there is none to read: in indimail also after `relay:`, and after `relay::`, where it is SMTP's in either file. */
export function defaultPort(bytes: Uint8Array, colon: number, end: number, kind: RouteKind): number | null {
  const own = kind === "qmtp-route" ? 209 : 25;
  if (colon === end) return own;
  if (kind !== "indimail-route" && kind !== "qmtp-route") return null;
  if (colon + 1 === end) return own;
  return bytes[colon + 1] === COLON ? 25 : null;
}

function portIn(bytes: Uint8Array, start: number, end: number): number {
  let port = 0;
  for (let i = start; i < end; i++) {
    const digit = (bytes[i] as number) - 0x30;
    if (digit < 0 || digit > 9) break;
    port = (port * 10 + digit) % 65536;
  }
  return port;
}

/** Whether two values send mail the same way: same host regardless of case, same port, same login. */
export function sameRoute(a: Uint8Array, aSpan: Span, b: Uint8Array, bSpan: Span, kind: RouteKind): boolean {
  if (aSpan.start === aSpan.end || bSpan.start === bSpan.end)
    return aSpan.start === aSpan.end && bSpan.start === bSpan.end;
  const one = routeValue(a, aSpan.start, aSpan.end, kind);
  const two = routeValue(b, bSpan.start, bSpan.end, kind);
  return (
    one.port === two.port &&
    sameText(a, one.host, b, two.host, lowerOf) &&
    sameText(a, one.login, b, two.login, (byte) => byte)
  );
}

function sameText(
  a: Uint8Array,
  { start, end }: Span,
  b: Uint8Array,
  other: Span,
  as: (byte: number) => number,
): boolean {
  if (end - start !== other.end - other.start) return false;
  for (let i = 0; i < end - start; i++)
    if (as(a[start + i] as number) !== as(b[other.start + i] as number)) return false;
  return true;
}

function indexOf(bytes: Uint8Array, byte: number, start: number, end: number): number {
  for (let i = start; i < end; i++) if (bytes[i] === byte) return i;
  return end;
}
