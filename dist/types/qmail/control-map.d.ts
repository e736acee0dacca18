import type { ConstMap } from "./control-types.js";
import type { EntryPlace, Evidence } from "./way.js";
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
export declare function hit(source: ControlMap | null, key: Uint8Array, start?: number, end?: number): Hit | null;
/**
 * The first entry for the bytes from `start` on, then from each dot on (dot included), then for the empty key: the loop of
 * virtualdomains and smtproutes. `other`: another byte that cuts as a dot does. Source: qmail-send.c, qmail-remote.c.
 */
export declare function firstSuffix(source: ControlMap | null, key: Uint8Array, start: number, other?: number): Hit | null;
/** An entry as evidence. */
export declare function placeOf({ file, map }: ControlMap, entry: number): EntryPlace;
/** A key of a compiled list as evidence: the line of the text that it is made from, or, in a cdb, the key. */
export declare function keyEvidence(file: string, map: ConstMap, entry: number): Evidence;
