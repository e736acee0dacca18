import { type Via } from "./simulation.js";
/** What `*` stands for in the outcomes of a class. */
export interface Varying {
    /** The text of the witness, and what percenthack makes of it; none for a class of one recipient. */
    readonly whole: readonly string[];
    /** Local parts in which some text differs, and how they are shown. */
    readonly locals: readonly {
        readonly text: string;
        readonly shown: string;
    }[];
    /** The domains that differ: that of the class, and the one behind it if percenthack takes that away. */
    readonly domains: readonly string[];
}
/** The class's text at the end of what qmail-lspawn gets, or else its local part before the `@`, is starred. */
export declare function starredAs(as: string, { whole, locals }: Varying): string;
/** Only the domain's own text differs. */
export declare function starredVia(via: Via, domains: readonly string[]): string;
