import type { Address } from "../qmail/any-address.js";
import { type Fleet } from "./hosts.js";
/** Who is reached at an address, and as what. */
export interface Reach {
    /** The hosts at which a connection from `sender` arrives, up or down, in the order of the fleet. */
    at(sender: number, address: Address, port: number): readonly number[];
    /** The hosts that are reached at the address on any port. */
    hasAddress(address: Address): readonly number[];
    isRelayClient(host: number, address: number): boolean;
    /** Whether the receiver may take a connection for a client's, and whether for one from outside. `address` null: unknown. */
    arrivesAs(sender: number, receiver: number, address: Address | null): {
        readonly client: boolean;
        readonly outside: boolean;
    };
    /** The same text for hosts whose connections look the same to every other host. */
    asSender(host: number): string;
}
/** The IPv4 address to which a connection goes; null if it goes over IPv6. */
export declare function ipv4Of(address: Address): number | null;
/** `bound`: the addresses of outgoingip for each host; null stands for whichever the system chooses. */
export declare function makeReach({ hosts }: Fleet, bound: (host: number) => readonly (number | null)[]): Reach;
