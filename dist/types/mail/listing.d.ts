import type { ListEntries } from "../qmail/control-types.js";
import type { RouteKind } from "./route-value.js";
/**
 * How a key is looked up. `domains`: by the domain and its suffixes (rcpthosts, morercpthosts); `exact`: by the domain alone
 * (locals, percenthack); `addresses`: by the address, the domain and its suffixes (virtualdomains); `routes`: by the domain and its
 * suffixes (smtproutes); `bounce-routes`: the same, and `!@` for messages without a sender (indimail's smtproutes and qmtproutes);
 * `plain`: only whether two keys are the same is judged. `keys`: from a cdb, which has no lines that could have errors.
 */
export type Lookup = "domains" | "exact" | "addresses" | "routes" | "bounce-routes" | "plain" | "keys";
/** When two values of a map are the same: `text` by bytes, routes by what qmail-remote makes of them. */
export type Values = "none" | "text" | RouteKind;
/** A list or map as control_readfile and constmap read it, with a form byte and a status byte for each entry. */
export interface Listing {
    readonly bytes: Uint8Array;
    readonly entries: ListEntries;
    /** Offset after each key: a map's first colon, or the end of the entry. */
    readonly keyEnd: Uint32Array;
    readonly lookup: Lookup;
    readonly values: Values;
    /** FORM by entry. */
    readonly form: Uint8Array;
    /** STATUS by entry, with marks. */
    readonly status: Uint8Array;
    readonly table: Table;
    /** Which entries have an error that was found elsewhere (in their values, for example). */
    readonly errors: ((entry: number) => boolean) | null;
    readonly hasNul: boolean;
    /**
     * By the entry that stands for a key with several entries: index + 1 of the last of them with an error of its own. It stays, so
     * it decides once the others are gone.
     */
    lastError: Uint32Array | null;
}
/**
 * The hash tables of a listing: keys that begin with a dot have their own, because only they are looked up as suffixes, and they
 * are few. A slot is 0, or an entry's index + 1 in its lowest `indexBits` with bits of the hash above. Of entries with the same key
 * the table has the one that stands for them: the first after the last entry with another value.
 */
export interface Table {
    readonly whole: Int32Array;
    readonly dotted: Int32Array;
    readonly indexBits: number;
}
/** A listing about which nothing is known yet: `judgeKeys` fills in forms, duplicates and the table. */
export declare function makeListing(bytes: Uint8Array, entries: ListEntries, lookup: Lookup, values: Values, errors?: ((entry: number) => boolean) | null): Listing;
