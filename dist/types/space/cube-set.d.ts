import { type Classes } from "./classes.js";
/**
 * Sets of addresses as sums of cubes, told apart by labels: an address has label l if the weights of the cubes of that label that
 * hold it add up to 1; otherwise they add up to 0. No address has two labels; it may have none.
 */
export interface CubeSet {
    readonly address: readonly number[];
    readonly netmask: readonly number[];
    readonly weight: readonly number[];
    readonly label: readonly number[];
    /** How many addresses each label has. */
    readonly counts: ReadonlyMap<number, number>;
}
/** The sets of the addresses of all classes with a label; -1 means none. Null where the sums would be too large or too long. */
export declare function cubesOf(classes: Classes, labelOf: (cls: number) => number): CubeSet | null;
