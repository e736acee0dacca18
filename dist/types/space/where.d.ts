import type { Lists } from "../qmail/types.js";
import { type Ids } from "./ids.js";
/**
 * Where is me, for one host: the whole space as ordered disjoint pieces, each with the entries that decide it. Piece i is
 * `[start[i], start[i + 1])`, the last one ends at 2^32. Neighbours may have the same deciding entries.
 */
export interface Where {
    readonly ids: Ids;
    readonly count: number;
    readonly start: Uint32Array;
    /** The id of the best match in each list (the first of equals), or -1. */
    readonly ipme: Int32Array;
    readonly notipme: Int32Array;
    /** Its length, or -1. */
    readonly ipmeLength: Int8Array;
    readonly notipmeLength: Int8Array;
}
/** Null where netmasks with gaps split the space into too many pieces. */
export declare function whereIsMe(lists: Lists): Where | null;
/** Is piece i me? */
export declare function isMeAt(where: Where, piece: number): boolean;
/** The number of the piece that holds this address. */
export declare function pieceAt(where: Where, address: number): number;
/** One past the last address of piece i: up to 2^32. */
export declare function pieceEnd(where: Where, piece: number): number;
/**
 * Would this entry change a verdict if it were added to the list? Exact, for this host. `netmask` must be an ordinary one
 * without host bits.
 */
export declare function wouldChange(where: Where, list: "moreipme" | "notipme", address: number, netmask: number): boolean;
