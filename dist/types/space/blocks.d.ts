import type { IpFile } from "../qmail/types.js";
import { type Ids } from "./ids.js";
/**
 * A block is an aligned range of addresses that one entry matches: 2^(32 - reach) addresses from `start`. An ordinary entry
 * is one block; a netmask with gaps has one for every way to fill the gaps. Any two blocks are nested or disjoint.
 */
export interface Blocks {
    /** First address; ascending, and where equal the wider block first, then by id. */
    readonly start: Uint32Array;
    /** `id * 64 + reach`. */
    readonly tag: Uint32Array;
    /** Some entry's netmask has gaps: a block's reach is not the length that its entry counts for. */
    readonly gapped: boolean;
}
/** More blocks of gapped netmasks than this are not worked out: nothing that a person wrote comes near. */
export declare const MOST_GAPPED_BLOCKS: number;
export declare function reachOfTag(tag: number): number;
export declare function idOfTag(tag: number): number;
/** How many addresses a block of that reach has. From a table: a power costs more than what is done with it. */
export declare function blockSize(reach: number): number;
/** How many blocks a netmask needs: 2 to the number of zeros before its last one. */
export declare function blocksOf(netmask: number): number;
/**
 * The blocks of all entries that match anything (those with host bits set have none), sorted. Null where gapped netmasks
 * would need more than MOST_GAPPED_BLOCKS.
 */
export declare function makeBlocks(ids: Ids): Blocks | null;
/** The blocks of these entries alone, which must be some of those of `makeBlocks`. */
export declare function blocksAmong(ids: Ids, among: readonly number[]): Blocks;
/** Indexes of the entries with gapped netmasks or host bits: only a file's notable lines can hold one. */
export declare function unusualEntries(file: IpFile): Generator<number>;
/** The first index in `[from, to)` whose value is at least `value`; `to` if there is none. */
export declare function lowerBound(values: Uint32Array, value: number, from?: number, to?: number): number;
/** The numbers of the blocks that hold an address, the widest first. */
export declare function blocksAround({ start, tag }: Blocks, address: number): number[];
