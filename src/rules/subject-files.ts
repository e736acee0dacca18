import { leadsHere, type OwnHost, type RouteMistake, routeMistake } from "../mail/bad-route.ts";
import { COLON, NEWLINE } from "../mail/byte-class.ts";
import { type Evidence, evidenceOf } from "../mail/evidence.ts";
import { findKey } from "../mail/find-key.ts";
import { judgeLists } from "../mail/judge.ts";
import { judgeKeys } from "../mail/judge-keys.ts";
import type { Listing } from "../mail/listing.ts";
import type { ListName, MailLists, Wanted } from "../mail/lists.ts";
import { changesNothing } from "../mail/mended-key.ts";
import { readLists } from "../mail/read-lists.ts";
import { makeScan, scanKey } from "../mail/scan-key.ts";
import { isSafe } from "../mail/status.ts";
import { controlFile } from "../qmail/control-files.ts";
import type { ControlFile } from "../qmail/control-table-types.ts";
import type { ControlBytes, ListEntries } from "../qmail/control-types.ts";
import { MOST_LINES } from "../qmail/ip-file.ts";
import { randomSeed } from "../qmail/key-hash.ts";
import type { Dialect, DialectName, Span } from "../qmail/types.ts";
import { once } from "../text/once.ts";
import { grouped } from "../text/plural.ts";
import { UsageError } from "../text/usage-error.ts";
import {
  type ControlDirectory,
  type Host,
  IP_FILES,
  isUnreadable,
  type LoadedFile,
  refusedFiles,
  type UnreadableFile,
} from "../tree/control-directory.ts";
import type { Edit } from "./edit.ts";
import { isListFile } from "./is-list-file.ts";
import { keepsReading } from "./keeps-reading.ts";
import { readElsewhere, rowsIn } from "./known-names.ts";
import {
  type EntryErrors,
  type IntFile,
  type LineFile,
  type ListFile,
  listNamed,
  type ReadFile,
  readControlFile,
} from "./read-file.ts";

/** What a rule may ask of the files other than moreipme and notipme. */
export interface SubjectFiles {
  /** The file as it is read; null where it is not there, not read by the dialect, unreadable or a template. */
  file(name: string): ReadFile | null;
  /** The same for who knows its kind; null also where it has another. */
  line(name: string): LineFile | null;
  int(name: string): IntFile | null;
  list(name: string): ListFile | null;
  /** All that are there and can be read, templates among them. */
  otherFiles(): readonly ReadFile[];
  /** Those that the dialect reads and qmailint does not: there is no answer that depends on them. */
  refused(): readonly UnreadableFile[];
  /** Does the dialect read a file of this name? */
  reads(name: string): boolean;
  /** The rows of the files that it reads, other than moreipme and notipme; of a family those of the names that are there. */
  rows(): readonly ControlFile[];
  /** The names that are there which it does not read and other dialects do, with these. */
  readElsewhere(): ReadonlyMap<string, readonly DialectName[]>;
  /** Does what the programs make of a file stay as it is with some edits, which ascend and do not overlap? */
  keepsReading(file: ReadFile, edits: readonly Edit[]): boolean;
  /** Is there such a file? A link that leads nowhere is none. */
  exists(name: string): boolean;
  /** Is it known what is in it, even if that is because there is no such file? Otherwise nothing that depends on it is judged. */
  isKnown(name: string): boolean;
  /** The lists that decide about recipients, judged, and what of them could be judged. Worked out once. */
  mail(): { readonly lists: MailLists; readonly wanted: Wanted };
  /** Why the route of an entry of smtproutes or authsenders cannot work, or leads back to the host that it is on; null otherwise. */
  routeError(file: ListFile, entry: number): RouteMistake | "here" | null;
  /** The entry that a duplicate repeats, or that makes a conflicting one dead; in any file that is looked up. */
  twin(file: ListFile, entry: number): { readonly entry: number; readonly safe: boolean };
  /** Would the outcome of all mail stay, if the key of an entry that matches nothing were this part of it? */
  keepsOutcomes(name: ListName, entry: number, key: Span): boolean;
  /** Why an entry of one of these lists has its status. */
  evidence(name: ListName, entry: number): Evidence | null;
}

/** How a subject comes to its other files. */
export type FilesOf = (directory: ControlDirectory, dialect: Dialect, hosts: readonly Host[]) => SubjectFiles;

export function subjectFiles(directory: ControlDirectory, dialect: Dialect, hosts: readonly Host[]): SubjectFiles {
  const known = new Map<string, ReadFile | null>();
  const seed = once(randomSeed);
  const scan = once(() => makeScan(seed()));
  const mail = once(() => {
    const files = { file: (name: string) => bounded(name, directory.file(name)) };
    const isUnknown = (name: string): boolean => (read(name)?.template ?? null) !== null;
    const { lists, wanted } = readLists(files, { authRoutes: hasLogins(dialect), isUnknown, errors, seed: seed() });
    judgeLists(lists, wanted);
    return { lists, wanted };
  });
  /** Routes to nowhere and routes to oneself: these lines are judged by no other rule. */
  const errors: EntryErrors = (name, bytes, entries) => {
    if (name !== "smtproutes" && name !== "authsenders") return null;
    return (entry) => routeError(bytes, entries, entry, hasLogins(dialect), ownHost()) !== null;
  };
  const ownHost = once((): OwnHost => ({ me: nameInMe(file("me")), addresses: addressesOfEvery(hosts) }));
  const read = (name: string): ReadFile | null => {
    let file = known.get(name);
    if (file === undefined) {
      file = readNow(name);
      known.set(name, file);
    }
    return file;
  };
  /** Those that the dialect reads. */
  const names = once(() =>
    directory.names.filter((name) => {
      const row = IP_FILES.some((one) => one === name) ? null : controlFile(dialect.name, name);
      return row !== null && row.kind !== "dir";
    }),
  );
  const readNow = (name: string): ReadFile | null => {
    const row = controlFile(dialect.name, name);
    const source = row === null ? null : directory.file(name);
    if (row === null || source === null || isUnreadable(source)) return null;
    if (row.comments) bounded(name, source);
    const list = listNamed(name);
    const judged = (): Listing | null => (list === null ? null : mail().lists[list]);
    return readControlFile(row, name, source, dialect, judged, (listing) => judgeKeys(listing, scan()), errors);
  };
  const file = (name: string): ReadFile | null => {
    const it = read(name);
    return it?.template == null ? it : null;
  };
  const ofKind = (name: string, kind: ReadFile["kind"]): ReadFile | null => {
    const it = file(name);
    return it?.kind === kind ? it : null;
  };
  return {
    file,
    line: (name) => ofKind(name, "line") as LineFile | null,
    int: (name) => ofKind(name, "int") as IntFile | null,
    list: (name) => {
      const it = file(name);
      return it !== null && isListFile(it) ? it : null;
    },
    otherFiles: once(() =>
      names()
        .map(read)
        .filter((one) => one !== null),
    ),
    refused: once(() => refusedFiles(directory, names())),
    reads: (name) => controlFile(dialect.name, name) !== null,
    rows: () => rowsIn(directory, dialect),
    readElsewhere: () => readElsewhere(directory, dialect),
    keepsReading: (file, edits) => keepsReading(file, dialect.name, edits),
    exists: (name) => controlBytes(directory.file(name)).kind !== "missing",
    isKnown: (name) => {
      const { kind } = controlBytes(directory.file(name));
      return kind === "missing" || (kind === "bytes" && (read(name)?.template ?? null) === null);
    },
    mail,
    routeError: ({ bytes, entries }, entry) => routeError(bytes, entries, entry, hasLogins(dialect), ownHost()),
    twin: (file, entry) => {
      const listing = file.listing();
      const [start, end] = [file.entries.start[entry] as number, file.keyEnd[entry] as number];
      scanKey(scan(), file.bytes, start, end);
      const found = findKey(listing, file.bytes, start, end, scan().hash);
      return { entry: found, safe: isSafe(listing.status[entry] as number) };
    },
    keepsOutcomes: (name, entry, { start, end }) => {
      const { lists, wanted } = mail();
      const isKnown = name === "rcpthosts" ? wanted.hosts : name === "smtproutes" ? wanted.routes : wanted.virtual;
      return isKnown && changesNothing(lists, name, entry, start, end);
    },
    evidence: (name, entry) => evidenceOf(mail().lists, name, entry),
  };
}

/** What is in a file of lines. Throws a UsageError where it has too many of them. */
function bounded(name: string, file: LoadedFile | null): ControlBytes {
  if (file === null || isUnreadable(file) || name.endsWith(".cdb") || file.bytes.length <= MOST_LINES)
    return controlBytes(file);
  let lines = 0;
  for (let at = file.bytes.indexOf(NEWLINE); at >= 0 && lines <= MOST_LINES; at = file.bytes.indexOf(NEWLINE, at + 1))
    lines++;
  if (lines <= MOST_LINES) return controlBytes(file);
  const limit = grouped(MOST_LINES);
  throw new UsageError(`it has more than ${limit} lines, and qmailint reads no longer file`, {
    file: file.path,
    line: 1,
    column: 1,
  });
}

/** sagredo alone knows routes with user and password. */
function hasLogins({ name }: Dialect): boolean {
  return name === "sagredo";
}

function routeError(
  bytes: Uint8Array,
  { start, end }: ListEntries,
  entry: number,
  auth: boolean,
  own: OwnHost,
): RouteMistake | "here" | null {
  const last = end[entry] as number;
  let at = start[entry] as number;
  while (at < last && bytes[at] !== COLON) at++;
  if (at === last) return null;
  return routeMistake(bytes, at + 1, last, auth) ?? (leadsHere(bytes, at + 1, last, auth, own) ? "here" : null);
}

function nameInMe(me: ReadFile | null): Uint8Array | null {
  return me?.kind === "line" ? me.bytes.subarray(me.value.start, me.value.end) : null;
}

/** The IPv4 addresses that each of these hosts has on an interface that is up; none where the interfaces are unknown. */
function addressesOfEvery(hosts: readonly Host[]): ReadonlySet<number> {
  const sets = hosts.map(
    ({ set }) =>
      new Set((set?.addresses ?? []).flatMap(({ address, up }) => (up && typeof address === "number" ? address : []))),
  );
  const [first = new Set<number>(), ...rest] = sets;
  return new Set([...first].filter((address) => rest.every((set) => set.has(address))));
}

/** A file that qmailint does not read is here as one that qmail cannot: nothing that depends on it is judged either. */
function controlBytes(file: LoadedFile | null): ControlBytes {
  if (file === null) return { kind: "missing" };
  if (!isUnreadable(file)) return { kind: "bytes", bytes: file.bytes };
  if (file.kind === "missing" && file.refused !== true) return { kind: "missing" };
  return file.kind === "folder" ? { kind: "unreadable", isFolder: true } : { kind: "unreadable" };
}
