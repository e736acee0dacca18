/** IPv4 as a number, IPv6 as a bigint. */
export type Address = number | bigint;
/** For sorting. */
export declare function compareAddresses(a: Address, b: Address): number;
/** The address that follows; after the last one, a number that is not an address. */
export declare function addressAfter<A extends Address>(address: A): A;
export declare function addressText(address: Address): string;
