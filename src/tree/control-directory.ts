import { templateMark } from "../lines/template.ts";
import type { ControlBytes } from "../qmail/control-types.ts";
import { MOST_LINES, MOST_SINGLES } from "../qmail/ip-file.ts";
import type { Dialect, InterfaceSet, IpFile, IpFileName, IpReader, SourceFile } from "../qmail/types.ts";
import { grouped } from "../text/plural.ts";
import { UsageError } from "../text/usage-error.ts";

/** A control directory as it was found: names, and files that are read on demand. */
export interface ControlDirectory {
  /** What messages call it: relative to the working directory, with `/`. */
  readonly path: string;
  /** The names in it. */
  readonly names: readonly string[];
  /** A file of that name, or null where there is none. It is read once, when it is first asked for. */
  readonly file: (name: string) => LoadedFile | null;
  /** Does git keep this file, or would it with the next commit? Missing where nobody can say. Rarely asked, because it runs git. */
  readonly isInGit?: (name: string) => boolean;
}

/** The bytes of a file, or why they could not be had: a clause such as "it is a directory". */
export type LoadedFile = SourceFile | UnreadableFile;

export interface UnreadableFile {
  readonly path: string;
  readonly unreadable: string;
  /** What the system says about it. `missing`: a link that leads nowhere. `other`: a socket, a path that is too long, ... */
  readonly kind: "missing" | "folder" | "loop" | "permission" | "other";
  /** qmailint may not read it, or chooses not to; qmail may well read it. So nothing is known about what is in it. */
  readonly refused?: boolean;
}

export const IP_FILES: readonly IpFileName[] = ["moreipme", "notipme"];

export function isUnreadable(file: LoadedFile): file is UnreadableFile {
  return "unreadable" in file;
}

/** A control directory whose files are each read at most once. `read` may be asked for any name. */
export function makeControlDirectory(
  path: string,
  names: readonly string[],
  read: (name: string) => LoadedFile | null,
): ControlDirectory {
  const known = new Map<string, LoadedFile | null>();
  const file = (name: string): LoadedFile | null => {
    let loaded = known.get(name);
    if (loaded === undefined) {
      loaded = read(name);
      known.set(name, loaded);
    }
    return loaded;
  };
  return { path, names, file };
}

/** A control directory made of files that are at hand, by name. */
export function directoryOfFiles(
  path: string,
  files: Readonly<Record<string, LoadedFile | Uint8Array | null | undefined>>,
  names: readonly string[] = Object.keys(files).filter((name) => files[name] != null),
): ControlDirectory {
  const file = (name: string): LoadedFile | null => {
    const given = Object.hasOwn(files, name) ? (files[name] ?? null) : null;
    return given instanceof Uint8Array ? { path: joinPath(path, name), bytes: given } : given;
  };
  return makeControlDirectory(path, names, file);
}

/** Those of moreipme and notipme that are there. */
export function ipFilesIn({ file }: ControlDirectory): LoadedFile[] {
  return IP_FILES.map(file).filter((one) => one !== null);
}

/** What the system says when qmail opens a file. Throws a UsageError where qmailint does not read it. */
export function controlBytesOf(file: LoadedFile | null): ControlBytes {
  if (file === null) return { kind: "missing" };
  if (!isUnreadable(file)) return { kind: "bytes", bytes: file.bytes };
  if (file.refused === true) throw new UsageError(refusal(file), { file: file.path, line: 1, column: 1 });
  if (file.kind === "missing") return { kind: "missing" };
  return file.kind === "folder" ? { kind: "unreadable", isFolder: true } : { kind: "unreadable" };
}

/**
 * Which of some files, moreipme and notipme unless others are named, qmailint does not read: nothing is known about them, and there
 * is no answer that depends on them.
 */
export function refusedFiles({ file }: ControlDirectory, names: readonly string[] = IP_FILES): UnreadableFile[] {
  return names.map(file).filter((one) => one !== null && isUnreadable(one) && one.refused === true) as UnreadableFile[];
}

/** Why there is no answer, as a message at the file. */
export function refusal({ unreadable }: UnreadableFile): string {
  return `qmailint does not read it: ${unreadable}`;
}

/** Reads one of the two files; null where it does not exist, its bytes could not be read, or it is a template (`templatesIn`). */
export function readFileOf(directory: ControlDirectory, name: IpFileName, { reader }: Dialect): IpFile | null {
  const file = directory.file(name);
  if (file === null || isUnreadable(file) || templateMark(file.bytes) !== null) return null;
  return readWhole(reader, name, file.path, file.bytes);
}

/** Which of some files, moreipme and notipme unless others are named, are templates: nothing that depends on them can be judged. */
export function templatesIn({ file }: ControlDirectory, names: readonly string[] = IP_FILES): readonly SourceFile[] {
  return names
    .map(file)
    .filter((one): one is SourceFile => one !== null && !isUnreadable(one) && templateMark(one.bytes) !== null);
}

/** Reads one of the two files. Throws a UsageError where it has too many lines, or IPv6 addresses among too many entries. */
export function readWhole(reader: IpReader, name: IpFileName, path: string, bytes: Uint8Array): IpFile {
  const file = reader.file(name, path, bytes);
  const place = { file: path, line: 1, column: 1 };
  if (file.lines > MOST_LINES) {
    const limit = grouped(MOST_LINES);
    throw new UsageError(`it has more than ${limit} lines, and qmailint does not read longer files`, place);
  }
  const { ipv6, count } = file.entries;
  if (ipv6 === undefined || count <= MOST_SINGLES) return file;
  const limit = grouped(MOST_SINGLES);
  throw new UsageError(`it has IPv6 addresses among more than ${limit} entries, which qmailint does not judge`, place);
}

/** One host that uses a control directory. A null `set`: no interface set is declared for it. */
export interface Host {
  readonly name: string | null;
  readonly dialect: Dialect;
  readonly set: InterfaceSet | null;
}

/** A path below a control directory, as messages call it. */
export function joinPath(directory: string, name: string): string {
  return directory === "." ? name : directory.endsWith("/") ? directory + name : `${directory}/${name}`;
}
