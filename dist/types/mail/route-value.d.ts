import type { Span } from "../qmail/types.js";
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
export declare function routeValue(bytes: Uint8Array, start: number, end: number, kind: RouteKind): RouteValue;
/** The port if there is none to read: in indimail also after `relay:`, and after `relay::`, where it is SMTP's in either file. */
export declare function defaultPort(bytes: Uint8Array, colon: number, end: number, kind: RouteKind): number | null;
/** Whether two values send mail the same way: same host regardless of case, same port, same login. */
export declare function sameRoute(a: Uint8Array, aSpan: Span, b: Uint8Array, bSpan: Span, kind: RouteKind): boolean;
