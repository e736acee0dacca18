import { makeConstMap } from "./constmap.ts";
import { controlReadfile, meAsEntries } from "./control-file.ts";
import type { ControlFiles, HashSeed, Locals } from "./control-types.ts";
import { randomSeed } from "./key-hash.ts";

/**
 * The part of qmail-send's getcontrols that reads locals. A `me` that cannot be read stops qmail-send even where locals exists;
 * where both are missing, it does not start either. Source: qmail-send.c, control.c.
 */
export function readLocals(files: ControlFiles, seed: HashSeed = randomSeed()): Locals {
  const me = files.file("me");
  if (me.kind === "unreadable") return { kind: "unreadable", file: "me" };
  const locals = files.file("locals");
  if (locals.kind === "unreadable") return { kind: "unreadable", file: "locals" };
  if (locals.kind === "bytes") {
    const list = makeConstMap(locals.bytes, controlReadfile(locals.bytes), false, seed);
    return { kind: "list", file: "locals", list };
  }
  if (me.kind === "missing") return { kind: "missing" };
  return { kind: "list", file: "me", list: makeConstMap(me.bytes, meAsEntries(me.bytes), false, seed) };
}
