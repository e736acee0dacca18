import { findMark } from "../lines/template.ts";
import type { TemplateMark } from "../lines/template-mark.ts";
import type { Form } from "../mail/form.ts";
import { STATUS, type Status, statusOf } from "../mail/key-status.ts";
import { type Listing, type Lookup, makeListing, type Values } from "../mail/listing.ts";
import type { ListName } from "../mail/mail-lists.ts";
import { controlReadfile, controlReadint, controlReadline, readWholeLines } from "../qmail/control-file.ts";
import { numberReader } from "../qmail/control-files.ts";
import type { ControlFile } from "../qmail/control-table-types.ts";
import type { ListEntries, NumberReading } from "../qmail/control-types.ts";
import type { Dialect, SourceFile, Span } from "../qmail/types.ts";
import { once } from "../text/once.ts";

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

export type ReadFile =
  | LineFile
  | IntFile
  | ListFile<"list">
  | ListFile<"map">
  | ListFile<"iplist">
  | ListFile<"regex">
  | CdbFile
  | RawFile;

/** Judges entries: the forms and statuses of a file's listing are known afterwards. */
export type Judge = (listing: Listing) => void;

/** Which entries of a file have an error that is neither in their bytes nor in their keys. */
export type EntryErrors = (
  name: string,
  bytes: Uint8Array,
  entries: ListEntries,
) => ((entry: number) => boolean) | null;

const LISTS: readonly string[] = [
  "locals",
  "percenthack",
  "rcpthosts",
  "morercpthosts",
  "virtualdomains",
  "smtproutes",
  "qmtproutes",
];

/** The list of src/mail that the file of this name is. */
export function listNamed(name: string): ListName | null {
  return LISTS.includes(name) ? (name as ListName) : null;
}

/**
 * Reads a file the way its row says. `judged`: the listing where src/mail judges it among others. null for a folder, and for
 * moreipme and notipme, which have their own reader.
 */
export function readControlFile(
  row: ControlFile,
  name: string,
  source: SourceFile,
  dialect: Dialect,
  judged: () => Listing | null,
  judge: Judge,
  errors: EntryErrors,
): ReadFile | null {
  const { path, bytes } = source;
  const { kind } = row;
  const template = kind === "cdb" || kind === "pem" ? null : findMark(bytes, row);
  const base: ReadBase = { name, row, path, bytes, template };
  if (kind === "line") return { ...base, kind, value: controlReadline(bytes) };
  if (kind === "int") {
    return {
      ...base,
      kind,
      value: controlReadline(bytes),
      number: controlReadint(bytes, numberReader(dialect.name, row)),
    };
  }
  if (kind === "cdb") return { ...base, kind };
  if (kind === "native" || kind === "pem" || kind === "shell") return { ...base, kind };
  if (kind === "dir" || row.reader === "ipme_readipfile") return null;
  return readList(base, kind, judged, judge, errors) as ReadFile;
}

function readList(
  base: ReadBase,
  kind: ListKind,
  judged: () => Listing | null,
  judge: Judge,
  errors: EntryErrors,
): ListFile {
  const { bytes, name, row } = base;
  const mail = listNamed(name);
  const own = once((): Listing => {
    const entries = row.reader.startsWith("qmail-new") ? readWholeLines(bytes) : controlReadfile(bytes);
    const lookup: Lookup = "plain";
    const values: Values = kind === "map" ? "text" : "none";
    const listing = makeListing(bytes, entries, lookup, values, errors(name, bytes, entries));
    judge(listing);
    return listing;
  });
  const listing = (): Listing => (mail === null ? own() : (judged() ?? own()));
  return {
    ...base,
    kind,
    mail,
    get entries() {
      return listing().entries;
    },
    get keyEnd() {
      return listing().keyEnd;
    },
    form: (index) => listing().form[index] as Form,
    status: (index) => statusOf(listing().status[index] as number),
    notable: once(() => notableIn(listing())),
    listing,
  };
}

function notableIn({ form, status, entries: { count } }: Listing): Uint32Array {
  let found = new Uint32Array(64);
  let length = 0;
  for (let i = 0; i < count; i++) {
    if (form[i] === 0 && statusOf(status[i] as number) === STATUS.needed) continue;
    if (length === found.length) {
      const larger = new Uint32Array(2 * length);
      larger.set(found);
      found = larger;
    }
    found[length++] = i;
  }
  return found.subarray(0, length);
}
