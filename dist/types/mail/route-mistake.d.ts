import { type RouteKind } from "./route-value.js";
/** What can be wrong with the value of a route. */
export type RouteMistake = "bar" | "one bar" | "empty host" | "blank" | "IPv6 literal" | "octet" | "no port" | "port 0" | "large port";
/** Why qmail-remote cannot do what a route says, or null. */
export declare function routeMistake(bytes: Uint8Array, start: number, end: number, kind: RouteKind): RouteMistake | null;
/** How a program may send mail to its own host. */
export interface OwnHost {
    /** The name in `me`, or null where it is not known. */
    readonly me: Uint8Array | null;
    /** Port 25 of the address leads every host that has the file to itself. */
    has(address: number): boolean;
}
/** The route leads to port 25 of the host that has it. */
export declare function leadsHere(bytes: Uint8Array, start: number, end: number, kind: RouteKind, own: OwnHost): boolean;
