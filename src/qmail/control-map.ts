import { find, valueSpan } from "./constmap.ts";
import type { ConstMap } from "./control-types.ts";
import { textOf } from "./latin1.ts";
import { findSuffix } from "./suffixes.ts";
import type { EntryPlace, Evidence } from "./way.ts";

/** A list or map, with the file it was read from. */
export interface ControlMap {
  readonly file: string;
  readonly map: ConstMap;
}

/** An entry that was found, and its value, which is empty in a list. */
export interface Hit {
  readonly value: string;
  readonly by: EntryPlace;
}

/** constmap: the entry whose key is these bytes. Source: constmap.c. */
export function hit(source: ControlMap | null, key: Uint8Array, start = 0, end: number = key.length): Hit | null {
  if (source === null) return null;
  const entry = find(source.map, key, start, end);
  return entry < 0 ? null : hitOf(source, entry);
}

/**
 * The first entry for the bytes from `start` on, then from each dot on (dot included), then for the empty key: the loop of
 * virtualdomains and smtproutes. `other`: another byte that cuts as a dot does. Source: qmail-send.c, qmail-remote.c.
 */
export function firstSuffix(source: ControlMap | null, key: Uint8Array, start: number, other?: number): Hit | null {
  if (source === null) return null;
  const entry = findSuffix(source.map, key, start, key.length, false, other);
  return entry < 0 ? hit(source, key, key.length) : hitOf(source, entry);
}

/** An entry as evidence. */
export function placeOf({ file, map }: ControlMap, entry: number): EntryPlace {
  const { start, end, line } = map.entries;
  return {
    kind: "entry",
    file,
    entry,
    line: line[entry] as number,
    start: start[entry] as number,
    end: end[entry] as number,
  };
}

function hitOf(source: ControlMap, entry: number): Hit {
  return { value: textOf(source.map.bytes, valueSpan(source.map, entry)), by: placeOf(source, entry) };
}

/** A key of a compiled list as evidence: the line of the text that it is made from, or, in a cdb, the key. */
export function keyEvidence(file: string, map: ConstMap, entry: number): Evidence {
  const place = placeOf({ file, map }, entry);
  return place.line > 0 ? place : { kind: "key", file, key: textOf(map.bytes, place) };
}
