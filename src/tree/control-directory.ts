import { templateMark } from "../lines/template.ts";
import { MOST_LINES, readIpFile } from "../qmail/ip-file.ts";
import type { Dialect, InterfaceSet, IpFile, IpFileName, SourceFile } from "../qmail/types.ts";
import { UsageError } from "../text/usage-error.ts";

/** A control directory as it was found on disk (or in git): names, and the bytes of the two files. */
export interface ControlDirectory {
  /** What messages call it: relative to the working directory, with `/`. */
  readonly path: string;
  /** The names in it. */
  readonly names: readonly string[];
  readonly files: Readonly<Record<IpFileName, LoadedFile | null>>;
}

/** The bytes of a file, or why they could not be had: a clause such as "it is a directory". */
export type LoadedFile = SourceFile | UnreadableFile;

export interface UnreadableFile {
  readonly path: string;
  readonly unreadable: string;
  /** qmailint may not read it, or does not want to; qmail perhaps does. So nothing is known of what is in it. */
  readonly refused?: boolean;
}

export function isUnreadable(file: LoadedFile): file is UnreadableFile {
  return "unreadable" in file;
}

/** The files of which nothing is known, because qmailint does not read them: there is no answer that depends on them. */
export function refusedFiles({ files }: ControlDirectory): UnreadableFile[] {
  return [files.moreipme, files.notipme].flatMap((file) =>
    file !== null && isUnreadable(file) && file.refused === true ? [file] : [],
  );
}

/** Why there is no answer, as a message at the file. */
export function refusal({ unreadable }: UnreadableFile): string {
  return `qmailint does not read it: ${unreadable}`;
}

/** Reads one of the two files; null where it is not there, its bytes are not, or it is a template (`templatesIn`). */
export function readFileOf({ files }: ControlDirectory, name: IpFileName): IpFile | null {
  const file = files[name];
  if (file === null || isUnreadable(file) || templateMark(file.bytes) !== null) return null;
  return readWhole(name, file.path, file.bytes);
}

/** Those of the two files that are templates: nothing that depends on what is in them can be judged. */
export function templatesIn({ files }: ControlDirectory): readonly SourceFile[] {
  return [files.moreipme, files.notipme].filter(
    (file): file is SourceFile => file !== null && !isUnreadable(file) && templateMark(file.bytes) !== null,
  );
}

/** Reads one of them. Throws a UsageError where it has too many lines. */
export function readWhole(name: IpFileName, path: string, bytes: Uint8Array): IpFile {
  const file = readIpFile(name, path, bytes);
  if (file.lines <= MOST_LINES) return file;
  const most = MOST_LINES.toLocaleString("en");
  throw new UsageError(`it has more than ${most} lines, and qmailint reads no longer file`, {
    file: path,
    line: 1,
    column: 1,
  });
}

/** One host that uses a control directory. `set` null: no interface set is declared for it. */
export interface Host {
  readonly name: string | null;
  readonly dialect: Dialect;
  readonly set: InterfaceSet | null;
}

/** A path below a control directory, as messages call it. */
export function joinPath(directory: string, name: string): string {
  return directory === "." ? name : directory.endsWith("/") ? directory + name : `${directory}/${name}`;
}
