import { type Evidence } from "../mail/evidence.js";
import type { ListName, MailLists, Wanted } from "../mail/mail-lists.js";
import type { ControlFile } from "../qmail/control-table-types.js";
import type { Dialect, DialectName, Span } from "../qmail/types.js";
import { type ControlDirectory, type Host, type UnreadableFile } from "../tree/control-directory.js";
import type { Edit } from "./edit.js";
import type { IntFile, LineFile, ListFile, ReadFile } from "./read-file.js";
import type { RouteError } from "./route-errors.js";
import type { SubjectMail } from "./subject-mail.js";
/** What a rule may ask about the files other than moreipme and notipme. */
export interface SubjectFiles {
    /** The file as it is read; null where it does not exist, is not read by the dialect, is unreadable or is a template. */
    file(name: string): ReadFile | null;
    /** The same for callers that know its kind; null also where it has another kind. */
    line(name: string): LineFile | null;
    int(name: string): IntFile | null;
    list(name: string): ListFile | null;
    /** All that exist and can be read, including templates. */
    otherFiles(): readonly ReadFile[];
    /** Those that the dialect reads and qmailint does not: there is no answer that depends on them. */
    refused(): readonly UnreadableFile[];
    /** Does the dialect read a file of this name? */
    reads(name: string): boolean;
    /** The rows of the files that it reads, other than moreipme and notipme; for a family, those of the names that exist. */
    rows(): readonly ControlFile[];
    /** The existing names that it does not read but other dialects do, with those dialects. */
    readElsewhere(): ReadonlyMap<string, readonly DialectName[]>;
    /** Would the programs make the same of a file after some edits, which ascend and do not overlap? */
    keepsReading(file: ReadFile, edits: readonly Edit[]): boolean;
    /** Is there such a file? A link that leads nowhere does not count. */
    exists(name: string): boolean;
    /** Is it known what is in it, even if that is because there is no such file? Otherwise nothing that depends on it is judged. */
    isKnown(name: string): boolean;
    /** The lists that decide about recipients, judged, and how much of them could be judged. Worked out once. */
    mail(): {
        readonly lists: MailLists;
        readonly wanted: Wanted;
    };
    /**
     * Why the route of an entry of smtproutes, qmtproutes or authsenders cannot work, or `here` if it leads back
     * to its own host; null otherwise.
     */
    routeError(file: ListFile, entry: number): RouteError;
    /** The entry that a duplicate repeats, or that makes a conflicting one dead; in any file that is looked up. */
    twin(file: ListFile, entry: number): Twin;
    /** Would the outcome of all mail stay the same if the key of an entry that matches nothing were only this part of it? */
    keepsOutcomes(name: ListName, entry: number, key: Span): boolean;
    /** Why an entry of one of these lists has its status. */
    evidence(name: ListName, entry: number): Evidence | null;
}
/** The entry that qmail finds in place of another one with the same key. */
export interface Twin {
    readonly entry: number;
    /** Can the other one go without a change, even if lines with errors are mended by removal? */
    readonly safe: boolean;
    /** It has an error of its own, and so has every line that says the same. */
    readonly isFaulty: boolean;
}
/** How a subject gets its other files. */
export type FilesOf = (directory: ControlDirectory, dialect: Dialect, hosts: readonly Host[], world: SubjectMail | null) => SubjectFiles;
export declare function subjectFiles(directory: ControlDirectory, dialect: Dialect, hosts: readonly Host[], world?: SubjectMail | null): SubjectFiles;
