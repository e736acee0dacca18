import { type DecidedBy } from "../assertions/decided-by.js";
import { type ControlFiles } from "./files.js";
import type { Options } from "./options.js";
/** The entry of a list that decides an address there. */
export interface BestEntry {
    /** Four decimal octets, or IPv6. */
    readonly address: string;
    /** Null for IPv6. */
    readonly netmask: string | null;
    /** The netmask length as qmail counts it: the longer entry wins, and a tie is not me. */
    readonly length: number;
    readonly decidedBy: DecidedBy;
    /** The line, made printable; null where the entry is not a line. */
    readonly text: string | null;
}
/** A line to add to a file, or to delete from it. */
export type LineChange = {
    readonly file: string;
    readonly add: string;
    readonly message: string;
} | {
    readonly file: string;
    readonly delete: number;
    readonly message: string;
};
/**
 * The verdict on an address.
 *
 * @example
 * import { type AddressAnswer, ipmetest } from "qmailint";
 * const answer: AddressAnswer = ipmetest({ moreipme: "10.0.0.0/255.0.0.0\n" }, "10.1.2.3");
 * [answer.me, answer.ipme?.length, answer.notipme]; // [true, 8, null]
 */
export interface AddressAnswer {
    readonly me: boolean;
    /** The best entries of the ipme list (interfaces, implicit ones, moreipme) and of notipme; null where none matches. */
    readonly ipme: BestEntry | null;
    readonly notipme: BestEntry | null;
    /** Both match with the same length, which is not me. */
    readonly tie: boolean;
    /** Why, as a sentence. */
    readonly because: string;
    /** The fewest lines that turn the verdict on this address; null where no line can. */
    readonly change: readonly LineChange[] | null;
}
/**
 * What `ipme_is` answers for an address. Throws a UsageError for anything that is not an address, and
 * for a file that is a template.
 *
 * @example
 * import { ipmetest } from "qmailint";
 * const { me, change } = ipmetest({ moreipme: "10.0.0.0/255.0.0.0\n" }, "192.0.2.7");
 * me; // false
 * change; // [{ file: "moreipme", add: "192.0.2.7", message: "add 192.0.2.7 to moreipme" }]
 */
export declare function ipmetest(files: ControlFiles, address: string, options?: Options): AddressAnswer;
/**
 * The lists in effect, as the dialect's own ipmeprint prints them, as text. Throws a UsageError as `ipmetest` does.
 *
 * @example
 * import { ipmeprint } from "qmailint";
 * ipmeprint({ moreipme: "203.0.113.7\n" }, { interfaces: ["192.0.2.10"] }).split("\n").length; // 5
 */
export declare function ipmeprint(files: ControlFiles, options?: Options): string;
/**
 * Which addresses are me.
 *
 * @example
 * import { type Ranges, ranges } from "qmailint";
 * const answer: Ranges = ranges({ moreipme: "203.0.113.7\n" });
 * answer.networks.at(-1); // { network: "203.0.113.7/32", decidedBy: { file: "moreipme", line: 1 } }
 */
export interface Ranges {
    /** Ascending. */
    readonly networks: readonly {
        readonly network: string;
        readonly decidedBy: DecidedBy;
    }[];
    /** How many networks are left out where there are very many; null: more than were counted. */
    readonly omitted: number | null;
    /** How many addresses are me. */
    readonly count: number;
}
/**
 * All addresses that are me, as networks, with what decides them. Throws a UsageError as `ipmetest` does, and where netmasks with gaps
 * divide the addresses into too many classes.
 *
 * @example
 * import { ranges } from "qmailint";
 * ranges({ moreipme: "10.0.0.0/255.0.0.0\n", notipme: "10.1.2.3\n" }).count; // 33554432
 */
export declare function ranges(files: ControlFiles, options?: Options): Ranges;
