import { type Status } from "./key-status.js";
import { type ListName, type MailLists } from "./mail-lists.js";
/** An entry of a list. `locals` means `me` if there is no such file. */
export interface Place {
    readonly list: ListName;
    readonly entry: number;
}
/** Why an entry has its status. */
export interface Evidence {
    readonly status: Status;
    /** Removing it, together with all others that can go safely, changes nothing, even if lines with errors are mended by removal. */
    readonly safe: boolean;
    /**
     * The entry that a duplicate repeats, that makes a conflicting or shadowed entry dead, or that does the same as a redundant one
     * and stays. null: none, as for an empty value that nothing after it needs.
     */
    readonly by: Place | null;
}
/** Worked out for an entry only when it is shown: of a million, few are. null: there is nothing to say about it. */
export declare function evidenceOf(lists: MailLists, name: ListName, entry: number): Evidence | null;
