import type { Ranges } from "./address-ranges.js";
/** An aligned network: 2^(32 - length) addresses. */
export interface Network {
    readonly address: number;
    readonly length: number;
}
/** The fewest networks that cover the set exactly, ascending: from each address, the widest one that fits. */
export declare function networksOf(ranges: Ranges): Generator<Network>;
/** `10.0.0.0/8`: a set of addresses, as people write it. It is not a line for moreipme. */
export declare function networkText({ address, length }: Network): string;
