import type { Entry, IpFile } from "../qmail/types.js";
/** An entry without a line: an implicit one or, in the numbering of one host, an interface address. */
type Fixed = Entry | Pick<Entry, "address" | "netmask">;
/**
 * The entries of a directory under one numbering: the implicit entries, the lines of moreipme, the lines of notipme, in
 * that order. Interface addresses have no number: they differ from host to host.
 */
export interface EntryNumbers {
    readonly implicit: readonly Fixed[];
    readonly moreipme: IpFile | null;
    readonly notipme: IpFile | null;
    /** The number of the first line of moreipme, of the first line of notipme, and one past the last. */
    readonly firstMoreipme: number;
    readonly firstNotipme: number;
    readonly count: number;
}
export declare function numberEntries(implicit: readonly Fixed[], moreipme: IpFile | null, notipme: IpFile | null): EntryNumbers;
export declare function addressOf(ids: EntryNumbers, id: number): number;
export declare function netmaskById(ids: EntryNumbers, id: number): number;
/** The length that the entry counts for in `ipme_match`. */
export declare function lengthOf(ids: EntryNumbers, id: number): number;
export declare function isNotipme(ids: EntryNumbers, id: number): boolean;
/** The entry of that number, with its origin. */
export declare function entryOf(ids: EntryNumbers, id: number): Entry;
export {};
