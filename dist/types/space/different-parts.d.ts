import type { AddressSet } from "./address-set.js";
import type { Deciders } from "./deciders.js";
import type { EntryClasses } from "./entry-classes.js";
/** Where verdicts differ, part by part. Columns, because there may be millions of runs. */
export interface DifferentParts {
    /** The runs in which the verdict differs. Each is what two parts have in common, one of each side: those that hold it. */
    readonly base: Deciders;
    readonly head: Deciders;
    readonly basePart: readonly number[];
    readonly headPart: readonly number[];
    /** The classes that are the parts of both sides, where they are classes. */
    readonly entries: EntryClasses | null;
    /** The addresses of the runs, by a number for each run (-1: left out); null where there are too many to tell apart. */
    readonly setsOf: (numberOf: (run: number) => number, count: number) => readonly AddressSet[] | null;
}
