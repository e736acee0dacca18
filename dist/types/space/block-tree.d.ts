import { type Blocks } from "./blocks.js";
/** Ordinary blocks as a tree: equal ones are one node. Node 0 is the whole space, and a node comes after those around it. */
export interface Tree {
    readonly blocks: Blocks;
    readonly count: number;
    readonly start: Float64Array;
    readonly reach: Uint8Array;
    /** The smallest block around it; -1 for the whole space. */
    readonly parent: Int32Array;
    /** `[first, end)`: the blocks that it stands for. */
    readonly first: Uint32Array;
    readonly end: Uint32Array;
}
/** Puts sorted blocks into a tree. */
export declare function makeTree(blocks: Blocks): Tree;
