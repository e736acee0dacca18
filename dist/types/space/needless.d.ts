import { type Blocks } from "./blocks.js";
import { type Ids } from "./ids.js";
import type { SeenInterfaces } from "./seen-interfaces.js";
export interface Needless {
    /** STATUS by id. */
    readonly status: Uint8Array;
    /** How many entries of each file have each STATUS. */
    readonly counts: {
        readonly moreipme: Uint32Array;
        readonly notipme: Uint32Array;
    };
    /** In which pass a redundant entry was found, from 1; 255 stands for all later ones. */
    readonly pass: Uint8Array;
    readonly blocks: Blocks;
}
/**
 * Which entries are duplicates, idle, shadowed or redundant: exactly, for all 2^32 addresses and all declared hosts. Where no
 * interface set is declared, for every possible one. Null where netmasks with gaps split the space into too many pieces.
 */
export declare function judgeNeedless(ids: Ids, interfaces: SeenInterfaces): Needless | null;
/** The duplicates alone, where the rest cannot be judged. */
export declare function judgeDuplicates(ids: Ids): Uint8Array;
