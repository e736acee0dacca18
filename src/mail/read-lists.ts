import { controlReadfile, controlReadline } from "../qmail/control-file.ts";
import type { HashSeed } from "../qmail/control-types.ts";
import { randomSeed } from "../qmail/key-hash.ts";
import { type Listing, type Lookup, makeListing, type Values } from "./listing.ts";
import type { MailLists } from "./lists.ts";
import { makeScan } from "./scan-key.ts";

/** The files of one control directory that decide about recipients; null for a file that is not there. */
export interface MailFiles {
  readonly me: Uint8Array | null;
  readonly locals: Uint8Array | null;
  readonly percenthack: Uint8Array | null;
  readonly rcpthosts: Uint8Array | null;
  readonly virtualdomains: Uint8Array | null;
  readonly smtproutes: Uint8Array | null;
}

export function readLists(files: MailFiles, seed: HashSeed = randomSeed()): MailLists {
  return {
    scan: makeScan(seed),
    locals: files.locals === null ? implicit(files.me) : list(files.locals, "exact", "none"),
    implicitLocals: files.locals === null,
    percenthack: list(files.percenthack, "exact", "none"),
    rcpthosts: list(files.rcpthosts, "domains", "none"),
    morercpthosts: null,
    morercpthostsCdb: null,
    virtualdomains: list(files.virtualdomains, "addresses", "text"),
    smtproutes: list(files.smtproutes, "routes", "route"),
  };
}

function list(bytes: Uint8Array | null, lookup: Lookup, values: Values): Listing | null {
  return bytes === null ? null : makeListing(bytes, controlReadfile(bytes), lookup, values);
}

function implicit(me: Uint8Array | null): Listing | null {
  if (me === null) return null;
  const { start, end } = controlReadline(me);
  const one = (value: number): Uint32Array => Uint32Array.of(value);
  return makeListing(me, { count: 1, lines: 1, start: one(start), end: one(end), line: one(1) }, "exact", "none");
}
