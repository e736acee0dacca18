import type { Classes } from "./classes.js";
import { type Budget } from "./closure.js";
import { type EntryNumbers } from "./entry-numbers.js";
/** The classes of some entries, which are known by numbers. */
export interface EntryClasses {
    readonly classes: Classes;
    /** For each gapped cube, the entries that match exactly that cube. */
    readonly owners: readonly (readonly number[])[];
}
/** The entry at which the classes become too many. */
export interface TooManyWith {
    readonly tooManyWith: number;
}
export declare function isTooMany(made: EntryClasses | TooManyWith): made is TooManyWith;
/** Collects entries, then divides the space by them. */
export interface EntryCollector {
    /** Adds an entry; one with host bits matches nothing, and is left out. */
    readonly add: (entry: number, address: number, netmask: number) => void;
    readonly divide: (budget?: Budget) => EntryClasses | TooManyWith;
}
export declare function collectEntries(): EntryCollector;
/** Adds all entries of a numbering; `offset` is added to their numbers. */
export declare function addEntries({ add }: EntryCollector, ids: EntryNumbers, offset?: number): void;
/** Calls `visit` with every entry that matches the addresses of a class. */
export declare function eachEntryOf({ classes, owners }: EntryClasses, cls: number, visit: (entry: number) => void): void;
/** Calls `visit` with every entry that matches an address. */
export declare function eachEntryAt({ classes, owners }: EntryClasses, address: number, visit: (entry: number) => void): void;
