import { type Evidence, evidenceOf } from "../mail/evidence.ts";
import { findKey } from "../mail/find-key.ts";
import { CLEAN, isSafe } from "../mail/key-status.ts";
import type { ListName, MailLists, Wanted } from "../mail/mail-lists.ts";
import { changesNothing } from "../mail/mended-key.ts";
import { scanKey } from "../mail/scan-key.ts";
import { controlFile } from "../qmail/control-files.ts";
import type { ControlFile } from "../qmail/control-table-types.ts";
import type { Dialect, DialectName, Span } from "../qmail/types.ts";
import { once } from "../text/once.ts";
import { type ControlDirectory, type Host, refusedFiles, type UnreadableFile } from "../tree/control-directory.ts";
import { controlBytes } from "./control-bytes.ts";
import type { Edit } from "./edit.ts";
import { type FileReadings, makeReadings } from "./file-readings.ts";
import { isListFile } from "./is-list-file.ts";
import { isWritable, keepsReading } from "./keeps-reading.ts";
import { readElsewhere, rowsIn } from "./known-names.ts";
import type { IntFile, LineFile, ListFile, ReadFile } from "./read-file.ts";
import type { RouteError } from "./route-errors.ts";
import type { SubjectMail } from "./subject-mail.ts";

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
  mail(): { readonly lists: MailLists; readonly wanted: Wanted };
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
export type FilesOf = (
  directory: ControlDirectory,
  dialect: Dialect,
  hosts: readonly Host[],
  world: SubjectMail | null,
) => SubjectFiles;

export function subjectFiles(
  directory: ControlDirectory,
  dialect: Dialect,
  hosts: readonly Host[],
  world: SubjectMail | null = null,
): SubjectFiles {
  const readings = makeReadings(directory, dialect, hosts, world);
  const { read, names, mail, routeError } = readings;
  const isTemplate = (name: string): boolean => (read(name)?.template ?? null) !== null;
  const file = (name: string): ReadFile | null => (isTemplate(name) ? null : read(name));
  const ofKind = (name: string, kind: ReadFile["kind"]): ReadFile | null => {
    const found = file(name);
    return found?.kind === kind ? found : null;
  };
  const hasOddOwn = once(() => names().some((name) => isOddDomain(read(name))));
  return {
    file,
    line: (name) => ofKind(name, "line") as LineFile | null,
    int: (name) => ofKind(name, "int") as IntFile | null,
    list: (name) => {
      const found = file(name);
      return found !== null && isListFile(found) ? found : null;
    },
    otherFiles: once(() =>
      names()
        .map(read)
        .filter((found) => found !== null),
    ),
    refused: once(() => refusedFiles(directory, names())),
    reads: (name) => controlFile(dialect.name, name) !== null,
    rows: () => rowsIn(directory, dialect),
    readElsewhere: () => readElsewhere(directory, dialect),
    keepsReading: (file, edits) => keepsReading(file, dialect.name, edits, hasOddOwn()),
    exists: (name) => controlBytes(directory.file(name)).kind !== "missing",
    isKnown: (name) => {
      const { kind } = controlBytes(directory.file(name));
      return kind === "missing" || (kind === "bytes" && !isTemplate(name));
    },
    mail,
    routeError: ({ name, bytes, entries }, entry) => routeError(name, bytes, entries, entry),
    twin: (file, entry) => twinOf(readings, file, entry),
    keepsOutcomes: (name, entry, key) => keepsOutcomes(readings, name, entry, key),
    evidence: (name, entry) => evidenceOf(mail().lists, name, entry),
  };
}

/** Is it a domain that a program puts into addresses (`me`, envnoathost, localiphost...) and that nobody else can write? */
function isOddDomain(file: ReadFile | null): boolean {
  if (file?.kind !== "line" || (file.row.holds !== "host" && file.row.holds !== "domain")) return false;
  return !isWritable(file.bytes, file.value);
}

function twinOf({ scan }: FileReadings, file: ListFile, entry: number): Twin {
  const listing = file.listing();
  const { status } = listing;
  const [start, end] = [file.entries.start[entry] as number, file.keyEnd[entry] as number];
  scanKey(scan(), file.bytes, start, end);
  const found = findKey(listing, file.bytes, start, end, scan().hash);
  return {
    entry: found,
    safe: isSafe(status[entry] as number),
    isFaulty: ((status[found] as number) & CLEAN) === 0,
  };
}

function keepsOutcomes({ mail }: FileReadings, name: ListName, entry: number, { start, end }: Span): boolean {
  const { lists, wanted } = mail();
  const isRoute = name === "smtproutes" || name === "qmtproutes";
  const isKnown = name === "rcpthosts" ? wanted.hosts : isRoute ? wanted.routes : wanted.virtual;
  return isKnown && changesNothing(lists, name, entry, start, end);
}
