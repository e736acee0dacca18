/** Cubes inside one block, in columns; the first is the block itself. */
export interface Closure {
    readonly address: readonly number[];
    readonly netmask: readonly number[];
    /** How many addresses the class of each cell has. */
    readonly size: ArrayLike<number>;
    /** Pairs of numbers, in the order of the subtractions: a cell, and the cell that is subtracted from it. */
    readonly steps: ArrayLike<number>;
    /** The cubes of `inside` that hold each cell. */
    readonly held: readonly (readonly number[])[];
    /** The number of a cell that is known to exist. */
    readonly find: (address: number, netmask: number) => number;
}
/** What all closures of a directory may cost together. */
export interface Budget {
    /** Classes that gapped netmasks add. */
    classes: number;
    /** Intersections. */
    steps: number;
    /** Checks whether two cubes have an address in common. */
    looks: number;
}
/** The budget for one directory, or `times` as much. */
export declare function makeBudget(times?: number): Budget;
/** Cubes in columns. */
export interface Cubes {
    readonly address: ArrayLike<number>;
    readonly netmask: ArrayLike<number>;
}
/** The number of netmask bits that are not set: a cube has 2 to the power of this many addresses. */
export declare function freeBits(netmask: number): number;
/** The cells of the block, of which each cube of `inside` holds a part; or the number of the cube at which the budget ran out. */
export declare function closeUnder(start: number, reach: number, cubes: Cubes, inside: readonly number[], budget: Budget): Closure | number;
/** The cells where there is just one cube, the most common case. */
export declare function halve(start: number, reach: number, cubes: Cubes, only: number): Closure;
