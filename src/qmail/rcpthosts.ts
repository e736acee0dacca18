import { makeMorercpthosts, readCdb } from "./cdb.ts";
import { makeConstMap } from "./constmap.ts";
import { controlReadfile } from "./control-file.ts";
import type { Acceptance, ControlFiles, HashSeed, MoreRcpthosts, Rcpthosts } from "./control-types.ts";
import { randomSeed } from "./key-hash.ts";
import { findSuffix } from "./suffixes.ts";

const AT = 0x40;
const BROKEN = { kind: "broken" } as const;

/**
 * rcpthosts_init: rcpthosts, and morercpthosts.cdb where rcpthosts exists. `textCounts`: where there is no .cdb, the keys
 * that qmail-newmrh would make from morercpthosts take its place (a repository seldom holds both). Source: rcpthosts.c.
 */
export function readRcpthosts(files: ControlFiles, textCounts = false, seed: HashSeed = randomSeed()): Rcpthosts {
  const file = files.file("rcpthosts");
  if (file.kind !== "bytes") return { kind: file.kind };
  const more = readMore(files, textCounts, seed);
  if (more === "unopenable") return { kind: "unreadable" };
  return { kind: "list", list: makeConstMap(file.bytes, controlReadfile(file.bytes), false, seed), more };
}

function readMore(files: ControlFiles, textCounts: boolean, seed: HashSeed): MoreRcpthosts | "unopenable" {
  const file = files.file("morercpthosts.cdb");
  if (file.kind === "unreadable") return file.isFolder ? BROKEN : "unopenable";
  if (file.kind === "bytes") {
    const keys = readCdb(file.bytes, seed);
    return keys === null ? BROKEN : { kind: "keys", file: "morercpthosts.cdb", keys };
  }
  const text = textCounts ? files.file("morercpthosts") : file;
  if (text.kind !== "bytes") return { kind: "none" };
  return { kind: "keys", file: "morercpthosts", keys: makeMorercpthosts(text.bytes, seed) };
}

/**
 * rcpthosts(): whether a recipient is accepted, and what decided. The address is the bytes between the offsets; its domain is what
 * follows the last `@`. An address without an `@` is accepted, unless `nolocal` is set (indimail): then it is taken for a domain,
 * and a missing rcpthosts accepts nothing. Source: rcpthosts.c.
 */
export function rcpthosts(
  hosts: Rcpthosts,
  address: Uint8Array,
  start: number = 0,
  end: number = address.length,
  nolocal = false,
): Acceptance {
  if (hosts.kind === "unreadable") return { accepted: null, by: "unreadable" };
  if (hosts.kind === "missing") return { accepted: !nolocal, by: "no rcpthosts" };
  let domain = end;
  while (domain > start && address[domain - 1] !== AT) domain--;
  if (domain === start && !nolocal) return { accepted: true, by: "no domain" };
  return acceptsDomain(hosts, address, domain, end);
}

/** rcpthosts() after the `@`: rcpthosts with all suffixes of the domain, then morercpthosts with all of them. */
export function acceptsDomain(hosts: Rcpthosts, bytes: Uint8Array, start: number, end: number): Acceptance {
  if (hosts.kind === "unreadable") return { accepted: null, by: "unreadable" };
  if (hosts.kind === "missing") return { accepted: true, by: "no rcpthosts" };
  const entry = findSuffix(hosts.list, bytes, start, end);
  if (entry >= 0) return { accepted: true, by: "rcpthosts", entry };
  if (hosts.more.kind === "none" || start === end) return { accepted: false, by: "no entry" };
  if (hosts.more.kind === "broken") return { accepted: null, by: "unreadable" };
  const key = findSuffix(hosts.more.keys.map, bytes, start, end);
  return key < 0 ? { accepted: false, by: "no entry" } : { accepted: true, by: hosts.more.file, entry: key };
}
