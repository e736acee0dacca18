/**
 * ipme_match: the length that a netmask counts for, 0 to 32. The sum over its octets, which is the prefix length for an
 * ordinary netmask and nothing of the kind for one with gaps. Source: ipme.c.
 */
export declare function netmaskLength(netmask: number): number;
/** Not all ones before all zeros. */
export declare function isGapped(netmask: number): boolean;
/** The address has bits outside its netmask, so that the entry matches nothing. */
export declare function hasHostBits(address: number, netmask: number): boolean;
/** The netmask of a prefix length (0 to 32), as an unsigned number. */
export declare function netmaskOf(prefixLength: number): number;
/** How many leading bits of an address the netmask looks at, 0 to 32: the prefix length of an ordinary netmask. */
export declare function reach(netmask: number): number;
/** `10.0.0.1`, for an unsigned 32-bit number. */
export declare function dotted(address: number): string;
