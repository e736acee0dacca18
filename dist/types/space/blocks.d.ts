import type { IpFile } from "../qmail/types.js";
import { type EntryNumbers } from "./entry-numbers.js";
/**
 * A block is an aligned range of addresses that one entry matches: 2^(32 - reach) addresses from `start`. An ordinary entry
 * is one block; a netmask with gaps has one for every way to fill the gaps. Any two blocks are nested or disjoint.
 */
export interface Blocks {
    /** First address, ascending; where equal, the wider block first, then by id. */
    readonly start: Uint32Array;
    /** `id * 64 + reach`. */
    readonly tag: Uint32Array;
    /** Some entry's netmask has gaps: a block's reach may differ from the length that its entry counts for. */
    readonly gapped: boolean;
}
/** If gapped netmasks have more blocks than this, they are not listed: the space is then divided into classes. */
export declare const MOST_GAPPED_BLOCKS: number;
export declare function reachOfTag(tag: number): number;
export declare function idOfTag(tag: number): number;
/** How many addresses a block of that reach has. From a table, because computing a power costs more than what is done with it. */
export declare function blockSize(reach: number): number;
/** How many blocks a netmask needs: 2 to the number of zeros before its last 1. */
export declare function blocksOf(netmask: number): number;
/**
 * The blocks of all entries that match anything (those with host bits set have none), sorted. Null where gapped netmasks
 * would need more than MOST_GAPPED_BLOCKS.
 */
export declare function makeBlocks(ids: EntryNumbers): Blocks | null;
/** The blocks of the entries whose netmasks have no gaps. Null where there are too many entries. */
export declare function makeOrdinaryBlocks(ids: EntryNumbers): Blocks | null;
/** The entries with gapped netmasks that match anything. */
export declare function gappedEntries(ids: EntryNumbers): Generator<number>;
/** The blocks of only these entries, whose netmasks have no gaps. */
export declare function blocksAmong(ids: EntryNumbers, among: readonly number[]): Blocks;
/** Indexes of the entries with gapped netmasks or host bits: only a file's notable lines can hold one. */
export declare function unusualEntries(file: IpFile): Generator<number>;
/** Calls `visit` with the tag of every block that holds an address, the widest first. There may be millions. */
export declare function eachTagAround({ start, tag }: Blocks, address: number, visit: (tag: number) => void): void;
