import { readCdb } from "../qmail/cdb.ts";
import { controlReadfile, meAsEntries, readWholeLines } from "../qmail/control-file.ts";
import type { ControlFiles, HashSeed, ListEntries } from "../qmail/control-types.ts";
import { randomSeed } from "../qmail/key-hash.ts";
import { type Listing, makeListing } from "./listing.ts";
import type { MailLists, Wanted } from "./mail-lists.ts";
import type { RouteKind } from "./route-value.ts";
import { makeScan } from "./scan-key.ts";

/** What else is known about a directory. */
export interface ReadOptions {
  /** How the dialect takes routes apart, if not as stock qmail does: indimail also has qmtproutes. */
  readonly routes?: Exclude<RouteKind, "qmtp-route">;
  /** The file is there but cannot be judged (a template, for example); nothing that depends on it is judged either. */
  readonly isUnknown?: (file: string) => boolean;
  /** Which entries of a file have an error beyond their bytes and keys: a value that is not a route. */
  readonly errors?: (file: string, bytes: Uint8Array, entries: ListEntries) => ((entry: number) => boolean) | null;
  readonly seed?: HashSeed;
}

/** The lists of a control directory, and what can be judged about them. */
export function readLists(files: ControlFiles, options: ReadOptions = {}): { lists: MailLists; wanted: Wanted } {
  const { seed = randomSeed(), routes = "route" } = options;
  const isIndimail = routes === "indimail-route";
  const lookup = isIndimail ? "bounce-routes" : "routes";
  const unknown = new Set<string>();
  const bytesOf = (name: string): Uint8Array | null => {
    const file = files.file(name);
    if (file.kind === "unreadable" || (file.kind === "bytes" && options.isUnknown?.(name))) unknown.add(name);
    return file.kind === "bytes" && !unknown.has(name) ? file.bytes : null;
  };
  const list = (name: string, lookup: Listing["lookup"], values: Listing["values"]): Listing | null => {
    const bytes = bytesOf(name);
    if (bytes === null) return null;
    const entries = name === "morercpthosts" ? readWholeLines(bytes) : controlReadfile(bytes);
    return makeListing(bytes, entries, lookup, values, options.errors?.(name, bytes, entries) ?? null);
  };
  const cdb = (): Listing | null => {
    const bytes = bytesOf("morercpthosts.cdb");
    const keys = bytes === null ? null : readCdb(bytes, seed);
    if (bytes !== null && keys === null) unknown.add("morercpthosts.cdb");
    return bytes === null || keys === null ? null : makeListing(bytes, keys.map.entries, "keys", "none");
  };
  const locals = list("locals", "exact", "none");
  const me = locals === null && !unknown.has("locals") ? bytesOf("me") : null;
  const lists: MailLists = {
    scan: makeScan(seed),
    locals: me === null ? locals : makeListing(me, meAsEntries(me), "exact", "none"),
    implicitLocals: me !== null,
    percenthack: list("percenthack", "exact", "none"),
    rcpthosts: list("rcpthosts", "domains", "none"),
    morercpthosts: list("morercpthosts", "domains", "none"),
    morercpthostsCdb: cdb(),
    virtualdomains: list("virtualdomains", "addresses", "text"),
    smtproutes: list("smtproutes", lookup, routes),
    qmtproutes: isIndimail ? list("qmtproutes", lookup, "qmtp-route") : null,
  };
  return { lists, wanted: wantedOf(unknown) };
}

function wantedOf(unknown: ReadonlySet<string>): Wanted {
  const known = (...names: string[]): boolean => !names.some((name) => unknown.has(name));
  const virtual = known("locals", "me", "percenthack", "virtualdomains");
  return {
    hosts: known("rcpthosts", "morercpthosts", "morercpthosts.cdb"),
    virtual,
    routes: virtual && known("smtproutes", "qmtproutes"),
  };
}
