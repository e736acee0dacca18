import type { Span } from "../qmail/types.ts";
import { BAR, COLON, lowerOf } from "./byte-class.ts";

/** What qmail-remote makes of the value of a route. */
export interface RouteValue {
  /** The text before the first colon; the whole is empty where mail goes by MX. */
  readonly host: Span;
  /** Modulo 65536, as the connection is made. 25 without a colon; 0 where a colon has no digits after it. */
  readonly port: number;
  /** What stands after the first bar where the dialect knows user and password. */
  readonly login: Span;
}

/** The part of qmail-remote's main that takes a route apart. `auth`: sagredo's `relay[:port]|user|password`. Source: qmail-remote.c. */
export function routeValue(bytes: Uint8Array, start: number, end: number, auth: boolean): RouteValue {
  const bar = auth ? indexOf(bytes, BAR, start, end) : end;
  const colon = indexOf(bytes, COLON, start, bar);
  let port = colon === bar ? 25 : 0;
  for (let i = colon + 1; i < bar; i++) {
    const digit = (bytes[i] as number) - 0x30;
    if (digit < 0 || digit > 9) break;
    port = (port * 10 + digit) % 65536;
  }
  return { host: { start, end: colon }, port, login: { start: Math.min(bar + 1, end), end } };
}

/** Two values send mail the same way: same host without case, same port, same login. */
export function sameRoute(a: Uint8Array, aSpan: Span, b: Uint8Array, bSpan: Span, auth: boolean): boolean {
  if (aSpan.start === aSpan.end || bSpan.start === bSpan.end)
    return aSpan.start === aSpan.end && bSpan.start === bSpan.end;
  const one = routeValue(a, aSpan.start, aSpan.end, auth);
  const two = routeValue(b, bSpan.start, bSpan.end, auth);
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
