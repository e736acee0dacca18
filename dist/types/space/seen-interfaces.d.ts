/**
 * The interface addresses that qmail sees, over all declared hosts: each address once, ascending, with the numbers of the
 * hosts that have it. Where no set is declared, there is one host without an address, and `declared` is false.
 */
export interface SeenInterfaces {
    readonly declared: boolean;
    readonly hosts: number;
    readonly address: Uint32Array;
    readonly on: readonly (readonly number[])[];
}
/** From the addresses seen on each declared host; null where none is declared. */
export declare function seenInterfaces(hosts: readonly (readonly number[])[] | null): SeenInterfaces;
