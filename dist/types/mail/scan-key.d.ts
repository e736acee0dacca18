import type { HashSeed } from "../qmail/control-types.js";
/**
 * One pass over a key from its right end: the hash of every suffix that begins at a dot comes for free, so a name full of dots
 * costs no more than any other of its length. The fields are those of the key scanned last.
 */
export interface Scan {
    readonly seed: HashSeed;
    /** Of the whole key. */
    hash: number;
    /** Which classes of bytes it has: bits of byte-class.ts. */
    bits: number;
    /** The same for what stands after the last `@`. */
    domainBits: number;
    /** Offset of the last `@`, or -1. */
    at: number;
    /** Of what stands after the last `@`, or of the whole key. */
    domainHash: number;
    /** How many dots the domain has after its first byte; the shortest suffix comes first. No more than MOST_DOTS. */
    dots: number;
    /** It has more dots than that. */
    isTooLong: boolean;
    /** Offset of each of these dots, and the hash of the suffix that begins there. */
    offset: Int32Array;
    suffixHash: Int32Array;
    /** The level of the last hit and, among several maps, the one that it is in (hits.ts). */
    hit: number;
    hitIn: number;
    /** The entry that made the last one redundant, and its list. */
    by: number;
    byList: "rcpthosts" | "morercpthosts" | "morercpthostsCdb" | "own";
}
export declare function makeScan(seed: HashSeed): Scan;
/**
 * Scans `bytes[start, end)`. The hash takes each byte in ASCII lower case, multiplies by a secret odd number and mixes the high
 * bits down: nobody can choose keys that collide without knowing the seed.
 */
export declare function scanKey(scan: Scan, bytes: Uint8Array, start: number, end: number): void;
