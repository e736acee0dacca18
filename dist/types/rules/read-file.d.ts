import type { TemplateMark } from "../lines/template-mark.js";
import type { Form } from "../mail/form.js";
import { type Status } from "../mail/key-status.js";
import { type Listing } from "../mail/listing.js";
import type { ListName } from "../mail/mail-lists.js";
import type { ControlFile } from "../qmail/control-table-types.js";
import type { ListEntries, NumberReading } from "../qmail/control-types.js";
import type { Dialect, SourceFile, Span } from "../qmail/types.js";
/** A control file other than moreipme and notipme, as a program of the dialect reads it. Everything is worked out on demand. */
interface ReadBase extends SourceFile {
    readonly name: string;
    /** Its row in the table of the dialect's files. */
    readonly row: ControlFile;
    /** Where the file shows that it is a template. Only rules that survive templates get such a file. */
    readonly template: TemplateMark | null;
}
/** A file of one line. */
export interface LineFile extends ReadBase {
    readonly kind: "line";
    /** control_readline: the first line without blanks at its end. */
    readonly value: Span;
}
/** A file with a number in its first line. */
export interface IntFile extends ReadBase {
    readonly kind: "int";
    readonly value: Span;
    readonly number: NumberReading;
}
type ListKind = "list" | "map" | "iplist" | "regex";
/** A file of entries. */
export interface ListFile<Kind extends ListKind = ListKind> extends ReadBase {
    readonly kind: Kind;
    readonly entries: ListEntries;
    /** Offset after each entry's key: in a map its first colon, else the end of the entry. */
    readonly keyEnd: Uint32Array;
    /** The list of src/mail that this is, where its entries are judged against others; else null. */
    readonly mail: ListName | null;
    /** What is wrong with an entry itself: FORM. */
    readonly form: (index: number) => Form;
    /** What other entries make of it: STATUS. For a file that is not looked up (`row.lookup`), this means nothing. */
    readonly status: (index: number) => Status;
    /** The entries about which either of the two says something, ascending. */
    readonly notable: () => Uint32Array;
    /** The file as src/mail has it. */
    readonly listing: () => Listing;
}
export interface CdbFile extends ReadBase {
    readonly kind: "cdb";
}
/** A file that is not taken apart. */
export interface RawFile extends ReadBase {
    readonly kind: "native" | "pem" | "shell";
}
export type ReadFile = LineFile | IntFile | ListFile<"list"> | ListFile<"map"> | ListFile<"iplist"> | ListFile<"regex"> | CdbFile | RawFile;
/** Judges entries: the forms and statuses of a file's listing are known afterwards. */
export type Judge = (listing: Listing) => void;
/** Which entries of a file have an error that is neither in their bytes nor in their keys. */
export type EntryErrors = (name: string, bytes: Uint8Array, entries: ListEntries) => ((entry: number) => boolean) | null;
/** The list of src/mail that the file of this name is. */
export declare function listNamed(name: string): ListName | null;
/**
 * Reads a file the way its row says. `judged`: the listing where src/mail judges it among others. null for a folder, and for
 * moreipme and notipme, which have their own reader.
 */
export declare function readControlFile(row: ControlFile, name: string, source: SourceFile, dialect: Dialect, judged: () => Listing | null, judge: Judge, errors: EntryErrors): ReadFile | null;
export {};
