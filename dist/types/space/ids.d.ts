import type { Entry, IpFile } from "../qmail/types.js";
/**
 * The entries of a directory under one numbering: the implicit entries, the lines of moreipme, the lines of notipme, in
 * this order. Interface addresses have no number: they differ from host to host.
 */
export interface Ids {
    readonly implicit: readonly {
        readonly address: number;
        readonly netmask: number;
    }[];
    readonly moreipme: IpFile | null;
    readonly notipme: IpFile | null;
    /** The number of the first line of moreipme, of the first line of notipme, and one past the last. */
    readonly firstMoreipme: number;
    readonly firstNotipme: number;
    readonly count: number;
}
export declare function numberEntries(implicit: readonly {
    readonly address: number;
    readonly netmask: number;
}[], moreipme: IpFile | null, notipme: IpFile | null): Ids;
export declare function addressOf(ids: Ids, id: number): number;
export declare function netmaskById(ids: Ids, id: number): number;
/** The length that the entry counts for in `ipme_match`. */
export declare function lengthOf(ids: Ids, id: number): number;
export declare function isNotipme(ids: Ids, id: number): boolean;
/** The entry of that number, with its origin. */
export declare function entryOf(ids: Ids, id: number): Entry;
