import type { Blocks } from "./blocks.js";
import type { EntryClasses } from "./entry-classes.js";
import type { EntryNumbers } from "./entry-numbers.js";
/** One address at a time, where gapped netmasks make too many classes: there are no parts. */
export interface Singles {
    readonly kind: "single";
    readonly ids: EntryNumbers;
    readonly blocks: Blocks;
    readonly gapped: readonly number[];
}
/** What decides each part. */
export interface Deciders {
    readonly ids: EntryNumbers;
    readonly count: number;
    /** The id of the best match in each list (the first of equals), or -1. */
    readonly ipme: Int32Array;
    readonly notipme: Int32Array;
    /** Its length, or -1. */
    readonly ipmeLength: Int8Array;
    readonly notipmeLength: Int8Array;
}
/**
 * The parts are ordered pieces: piece i is `[start[i], start[i + 1])`, the last ends at 2^32. Neighbours may have the same
 * deciding entries.
 */
export interface PieceMap extends Deciders {
    readonly kind: "pieces";
    readonly start: Uint32Array;
}
/** The parts are classes, because gapped netmasks would make too many pieces. A part may have no address at all. */
export interface ClassMap extends Deciders {
    readonly kind: "classes";
    readonly entries: EntryClasses;
}
/** Is part i me? */
export declare function isMeAt(where: Deciders, part: number): boolean;
/** What decides one address, in the same terms as for a part. */
export interface DecidersAt {
    readonly ipme: number;
    readonly notipme: number;
    readonly ipmeLength: number;
    readonly notipmeLength: number;
}
