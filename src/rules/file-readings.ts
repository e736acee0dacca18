import { judgeLists } from "../mail/judge.ts";
import { judgeKeys } from "../mail/judge-keys.ts";
import type { Listing } from "../mail/listing.ts";
import type { MailLists, Wanted } from "../mail/mail-lists.ts";
import { readLists } from "../mail/read-lists.ts";
import { makeScan, type Scan } from "../mail/scan-key.ts";
import { controlFile } from "../qmail/control-files.ts";
import { randomSeed } from "../qmail/key-hash.ts";
import type { Dialect } from "../qmail/types.ts";
import { once } from "../text/once.ts";
import { type ControlDirectory, type Host, IP_FILES, isUnreadable } from "../tree/control-directory.ts";
import { boundedBytes } from "./control-bytes.ts";
import { type EntryErrors, listNamed, type ReadFile, readControlFile } from "./read-file.ts";
import { makeRouteErrors, ROUTE_FILES, type RouteErrors, routeKind } from "./route-errors.ts";
import type { SubjectMail } from "./subject-mail.ts";

/** The files of a directory other than moreipme and notipme, each read on demand, and what they amount to together. */
export interface FileReadings {
  /** Also a template; null where the file does not exist, is not read by the dialect, or is unreadable. */
  readonly read: (name: string) => ReadFile | null;
  /** The names of existing files that the dialect reads. */
  readonly names: () => readonly string[];
  readonly mail: () => { readonly lists: MailLists; readonly wanted: Wanted };
  readonly scan: () => Scan;
  readonly routeError: RouteErrors;
}

export function makeReadings(
  directory: ControlDirectory,
  dialect: Dialect,
  hosts: readonly Host[],
  world: SubjectMail | null,
): FileReadings {
  const known = new Map<string, ReadFile | null>();
  const seed = once(randomSeed);
  const scan = once(() => makeScan(seed()));
  const nameOfHost = (): ReadFile | null => {
    const me = read("me");
    return me?.template == null ? me : null;
  };
  const routeError = makeRouteErrors(dialect, hosts, nameOfHost, world);
  /** Routes to nowhere and routes to oneself: no other rule judges these lines. */
  const errors: EntryErrors = (name, bytes, entries) => {
    if (!ROUTE_FILES.includes(name)) return null;
    return (entry) => routeError(name, bytes, entries, entry) !== null;
  };
  const mail = once(() => {
    const files = { file: (name: string) => boundedBytes(name, directory.file(name)) };
    const isUnknown = (name: string): boolean => (read(name)?.template ?? null) !== null;
    const { lists, wanted } = readLists(files, { routes: routeKind(dialect), isUnknown, errors, seed: seed() });
    judgeLists(lists, wanted);
    return { lists, wanted };
  });
  const readNow = (name: string): ReadFile | null => {
    const row = controlFile(dialect.name, name);
    const source = row === null ? null : directory.file(name);
    if (row === null || source === null || isUnreadable(source)) return null;
    if (row.comments) boundedBytes(name, source);
    const list = listNamed(name);
    const judged = (): Listing | null => (list === null ? null : mail().lists[list]);
    return readControlFile(row, name, source, dialect, judged, (listing) => judgeKeys(listing, scan()), errors);
  };
  const read = (name: string): ReadFile | null => {
    let file = known.get(name);
    if (file === undefined) {
      file = readNow(name);
      known.set(name, file);
    }
    return file;
  };
  return { read, names: once(() => namesRead(directory, dialect)), mail, scan, routeError };
}

function namesRead({ names }: ControlDirectory, dialect: Dialect): readonly string[] {
  return names.filter((name) => {
    const row = IP_FILES.some((one) => one === name) ? null : controlFile(dialect.name, name);
    return row !== null && row.kind !== "dir";
  });
}
