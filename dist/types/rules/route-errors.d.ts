import { type RouteMistake } from "../mail/route-mistake.js";
import type { RouteKind } from "../mail/route-value.js";
import type { ListEntries } from "../qmail/control-types.js";
import type { Dialect } from "../qmail/types.js";
import type { Host } from "../tree/control-directory.js";
import type { ReadFile } from "./read-file.js";
import type { SubjectMail } from "./subject-mail.js";
/** Why a route cannot work, or `here` if it leads back to its own host; null otherwise. */
export type RouteError = RouteMistake | "here" | null;
export type RouteErrors = (file: string, bytes: Uint8Array, entries: ListEntries, entry: number) => RouteError;
/**
 * Judges routes the way a dialect takes them. `me`: the file of that name, on demand; `world`: where the hosts
 * are reached, if that is declared.
 */
export declare function makeRouteErrors(dialect: Dialect, hosts: readonly Host[], me: () => ReadFile | null, world: SubjectMail | null): RouteErrors;
/** How a dialect takes the routes of smtproutes apart. */
export declare function routeKind({ name }: Dialect): Exclude<RouteKind, "qmtp-route">;
/** The files of routes. */
export declare const ROUTE_FILES: readonly string[];
