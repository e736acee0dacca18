/**
 * An IPv4 address as a person must write it here: four decimal octets from 0 to 255 without leading zeros, and nothing
 * else. An unsigned 32-bit number, or null.
 */
export declare function strictAddress(text: string): number | null;
