import type { AddressSet } from "./address-set.js";
import type { ClassMap, PieceMap, Singles } from "./deciders.js";
import type { DifferentParts } from "./different-parts.js";
declare const SEALED: unique symbol;
/** Which addresses are me, for one host: the whole space. */
export interface VerdictMap {
    readonly [SEALED]: "all";
}
/** The same where gapped netmasks make too many classes: only single addresses can be asked about. */
export interface SingleMap {
    readonly [SEALED]: "single";
}
/** Where two hosts' verdicts differ, exactly. */
export interface SpaceDifference {
    readonly [SEALED]: "difference";
    /** The addresses that become me, and that stop being me. */
    readonly nowMe: AddressSet;
    readonly noLongerMe: AddressSet;
    /**
     * Single addresses that notipme has on one side only: if an interface has one of them, that address becomes me where it was
     * removed, and stops being me where it was added.
     */
    readonly excludedBefore: readonly number[];
    readonly excludedNow: readonly number[];
}
export declare function seal(map: PieceMap | ClassMap): VerdictMap;
export declare function sealSingles(map: Singles): SingleMap;
export declare function sealDifference(difference: Omit<SpaceDifference, typeof SEALED> & DifferentParts): SpaceDifference;
export declare function unseal(map: VerdictMap): PieceMap | ClassMap;
export declare function unsealAny(map: VerdictMap | SingleMap): PieceMap | ClassMap | Singles;
/** The parts that differ. */
export declare function partsOf(difference: SpaceDifference): DifferentParts;
export {};
