import { type NameBag } from "./name-bag.js";
/** Sorted names, each once; the key and the name at an index have the same offsets. */
export interface NamePool {
    readonly keys: Uint8Array;
    readonly names: Uint8Array;
    /** Offsets, one more than there are names. */
    readonly at: Uint32Array;
    readonly marks: Uint8Array;
    text: string | null;
}
/** The names of a pool from one index to another. */
export interface NameRow {
    readonly pool: NamePool;
    readonly from: number;
    readonly to: number;
}
/** Writes the key of a name to the start of `to`. */
export declare function writeKey(name: Uint8Array, to: Uint8Array): void;
/** The names of a bag, sorted, each once. */
export declare function rowOf({ bytes, size, at, marks, count }: NameBag): NameRow;
export declare function rowOfTexts(names: Iterable<string>): NameRow;
/** The names that are ordinary domains (`isOrdinary`), all marked. */
export declare function ordinaryNames(names: Iterable<string>, aLabels: boolean): NameRow;
/** Two rows as one. Where a large one has all of a small one, as the DNS has the names of a host, it is that one. */
export declare function merged(one: NameRow, two: NameRow): NameRow;
export declare function isEmpty({ from, to }: NameRow): boolean;
