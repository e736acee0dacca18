import type { Dialect, Entry, EntryValue, InterfaceSet, IpFile, IpFileName } from "../qmail/types.js";
import type { MapWith } from "./needed-besides.js";
import type { VerdictMap } from "./sealed.js";
import type { SeenInterfaces } from "./seen-interfaces.js";
/** An entry of one of the two files, by its index there. */
export interface EntryPlace {
    readonly name: IpFileName;
    readonly index: number;
}
/** Why an entry is needless. */
export interface NeedlessBecause {
    /**
     * The entries that decide in its place, widest first: none can be left out. Null: gapped netmasks make that take too long.
     */
    readonly because: readonly Entry[] | null;
    /** The interface addresses that do. */
    readonly interfaces: readonly EntryValue[];
    /** An address that the entry matches and that shows it: the lowest, or for single addresses the first. */
    readonly witness: EntryValue;
}
/** Which entries of moreipme and notipme are needless, and why: on all hosts, exactly. */
export interface JudgedEntries {
    /** There are too many classes of addresses: only the duplicates are known. */
    readonly tooMany: boolean;
    /** The STATUS of an entry. */
    status(place: EntryPlace): number;
    /** How many entries of a file have this STATUS. */
    count(name: IpFileName, status: number): number;
    /** Their indexes, ascending. */
    each(name: IpFileName, status: number): Iterable<number>;
    explain(place: EntryPlace): NeedlessBecause;
    /** Would it change nothing if this entry alone went? */
    isNeedlessAlone(place: EntryPlace): boolean;
    /** The line number of the first entry of a file that reads the same as this one. */
    firstLike(file: IpFile, index: number): number;
    /** The duplicate and redundant entries that must stay if these do; `mapWith` judges what is left on a host. */
    neededBesides(kept: readonly EntryPlace[], maps: readonly VerdictMap[], mapWith: MapWith): (at: EntryPlace) => boolean;
    /** The greatest length in each list that matches an address, or -1, on a host without interfaces. */
    lengthsAt(address: number): {
        readonly ipme: number;
        readonly notipme: number;
    };
    /** The entry at which gapped netmasks make too many classes; where that is not known, the first with such a netmask. */
    entryOfGaps(): Entry | null;
}
/** What entries are judged on: both files, and the interface sets of all hosts that read them (null: unknown). */
export interface EntriesOnHosts {
    readonly dialect: Pick<Dialect, "implicit" | "singles">;
    readonly sets: readonly (InterfaceSet | null)[];
    readonly interfaces: SeenInterfaces;
    readonly moreipme: IpFile | null;
    readonly notipme: IpFile | null;
}
export type JudgeEntries = (on: EntriesOnHosts) => JudgedEntries;
