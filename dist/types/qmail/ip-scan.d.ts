import type { ScannedAddress } from "./types.ts";
/**
 * ip_scan: four decimal numbers with dots between them, from the very first byte of `[start, end)`. What follows the
 * fourth number is not looked at. Returns null where a number or a dot is missing.
 *
 * Each number is computed modulo 2^64 and kept modulo 256; since 256 divides 2^64, modulo 256 at every digit is the same.
 * Source: ip.c, scan_ulong.c.
 */
export declare function ipScan(bytes: Uint8Array, start: number, end: number): ScannedAddress | null;
