/** A set of addresses as ranges, two numbers each: the first address, and one past the last. They ascend, and no two touch. */
export type Ranges = readonly number[];
/** How many addresses are in the set. */
export declare function countAddresses(ranges: Ranges): number;
/** How many addresses are in at least one of the sets. */
export declare function countTogether(sets: readonly Ranges[]): number;
/** Adds `[from, to)` after the last range, joined with it where they touch. */
export declare function appendRange(ranges: number[], from: number, to: number): void;
/** The addresses of some ranges, which may overlap; each includes both its ends. */
export declare function unionOf(ranges: readonly {
    readonly from: number;
    readonly to: number;
}[]): Ranges;
/** Does the set have an address from `from` to `to`? */
export declare function meets(ranges: Ranges, from: number, to: number): boolean;
/** Does the set have all addresses from `from` to `to`? Ranges do not touch, so a single range must hold them all. */
export declare function covers(ranges: Ranges, from: number, to: number): boolean;
