import type { Dialect, Entry, InterfaceSet, IpFile, Lists, Verdict } from "./types.ts";
/**
 * ipme_init: both lists of one host. `set` null stands for a host without interfaces. A dialect that does not read the
 * files gets lists without them. Source: ipme.c.
 */
export declare function makeLists(dialect: Dialect, set: InterfaceSet | null, moreipme: IpFile | null, notipme: IpFile | null): Lists;
/** The i-th entry of a file, with its origin. */
export declare function entryAt(file: IpFile, index: number): Entry;
/** ipme_is: is this address (an unsigned 32-bit number) me, and which entries said so? On a tie it is not. Source: ipme.c. */
export declare function ipmeIs(lists: Lists, address: number): Verdict;
/** ipmeprint: every entry in effect, byte for byte as the patch's program prints it. Source: ipmeprint.c. */
export declare function ipmeprint(dialect: Dialect, lists: Lists): string;
