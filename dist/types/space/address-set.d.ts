import { type Ranges } from "./address-ranges.js";
import type { CubeSet } from "./cube-set.js";
import { type Network } from "./networks.js";
/** A set of addresses, as ranges or, where there would be too many, as the cubes of one label. */
export type AddressSet = Ranges | {
    readonly cubes: CubeSet;
    readonly label: number;
};
/** How many addresses are in the set: exactly. */
export declare function sizeOf(set: AddressSet): number;
/** How many addresses are in at least one of the sets; null where some are cubes: their counts alone cannot tell that. */
export declare function sizeTogether(sets: readonly AddressSet[]): number | null;
/**
 * Of the fewest networks that cover the set exactly, the first `limit`, and how many more there are: null where that cannot be
 * counted.
 */
export declare function firstNetworks(set: AddressSet, limit: number): {
    readonly networks: readonly Network[];
    readonly omitted: number | null;
};
