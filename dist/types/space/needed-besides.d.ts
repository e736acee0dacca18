import type { IpFile } from "../qmail/types.js";
import type { EntryNumbers } from "./entry-numbers.js";
import { type VerdictMap } from "./sealed.js";
/** The verdicts of a host, by its number, with these entries; null where gapped netmasks make too many classes. */
export type MapWith = (host: number, moreipme: IpFile | null, notipme: IpFile | null) => VerdictMap | null;
/**
 * Duplicate and redundant entries can all go together. If some of them are kept, others may have to stay: they are redundant only
 * without the ones kept. `maps`: the verdicts of each host with all entries.
 */
export declare function neededBesides(ids: EntryNumbers, status: Uint8Array, kept: readonly number[], maps: readonly VerdictMap[], mapWith: MapWith): ReadonlySet<number>;
