import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import type { ControlDirectory, LoadedFile } from "./directory.ts";
import { joinPath } from "./directory.ts";
import type { IpFileName } from "./qmail/types.ts";
import type { Problem } from "./result.ts";
import { showText } from "./show.ts";
import { UsageError } from "./usage-error.ts";

/** A control file larger than this is not read. */
export const MOST_BYTES: number = 256 * 2 ** 20;
const IP_FILES: readonly IpFileName[] = ["moreipme", "notipme"];
/** What makes a folder named `control` a control directory. */
const CONTROL_FILES = ["me", "locals", "rcpthosts", "virtualdomains", "smtproutes"];
/** What a folder that is the root of a repository, or a working tree, holds. */
export const GIT = ".git";
/** Folders that hold nobody's control directory. */
export const NOT_SEARCHED: ReadonlySet<string> = new Set([GIT, "node_modules"]);
/** The file with the expectations, and the name that it must not have. */
export const SETTINGS: readonly string[] = ["qmailint.yaml", "qmailint.yml"];

/**
 * What may be read: regular files that lie, links resolved, in the repository of the working directory or below a path that
 * the user named. A pull request must not be able to make us read anything else.
 */
export class Reader {
  readonly cwd: string;
  private readonly roots: string[];

  constructor(cwd: string) {
    this.cwd = realpathSync.native(cwd);
    this.roots = [repositoryOf(this.cwd) ?? this.cwd];
  }

  /** Also allows what is below a path that the user named. */
  allow(named: string): void {
    const real = this.realpath(named);
    if (real !== null && !this.isInside(real)) this.roots.push(real);
  }

  /** The path relative to the working directory, with `/`: what messages call it. */
  shown(absolute: string): string {
    const below = this.cwd + sep;
    if (sep === "/" && absolute.startsWith(below)) return absolute.slice(below.length);
    const shown = relative(this.cwd, absolute);
    return shown === "" ? "." : shown.split(sep).join("/");
  }

  absolute(named: string): string {
    return resolve(this.cwd, named);
  }

  /** The bytes of a file, or why they cannot be had. `inside`: its folder is known to be inside, and not behind a link. */
  read(absolute: string, inside = false, most: number = MOST_BYTES, shown: string = this.shown(absolute)): LoadedFile {
    try {
      if (inside) return readRegular(absolute, shown, most);
    } catch (error) {
      // A symbolic link is not followed by the way above: it may lead out.
      if ((error as NodeJS.ErrnoException).code !== "ELOOP") return { path: shown, unreadable: reasonOf(error) };
    }
    try {
      const real = realpathSync.native(absolute);
      if (!this.isInside(real)) return { path: shown, unreadable: "it lies outside the repository" };
      return readRegular(real, shown, most);
    } catch (error) {
      const isDangling = (error as NodeJS.ErrnoException).code === "ENOENT" && isLink(absolute);
      return { path: shown, unreadable: isDangling ? "it is a symbolic link that leads nowhere" : reasonOf(error) };
    }
  }

  realpath(named: string): string | null {
    try {
      return realpathSync.native(resolve(this.cwd, named));
    } catch {
      return null;
    }
  }

  isInside(real: string): boolean {
    return this.roots.some((root) => real === root || real.startsWith(root.endsWith(sep) ? root : root + sep));
  }
}

function isLink(absolute: string): boolean {
  return lstatSync(absolute, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** The folder with `.git` that holds this one, or null. */
export function repositoryOf(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, GIT))) return at;
    if (dirname(at) === at) return null;
  }
}

function readRegular(real: string, shown: string, most: number): LoadedFile {
  // Not blocking: opening a FIFO would otherwise wait for a writer.
  const fd = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    const stat = fstatSync(fd);
    if (!stat.isFile())
      return { path: shown, unreadable: `it is ${stat.isDirectory() ? "a directory" : "no regular file"}` };
    if (stat.size > most) return { path: shown, unreadable: `it is larger than ${most / 2 ** 20} MiB` };
    const bytes = stat.size <= 4096 ? new Uint8Array(stat.size) : Buffer.allocUnsafeSlow(stat.size);
    let length = 0;
    while (length < bytes.length) {
      const got = readSync(fd, bytes, length, bytes.length - length, null);
      if (got === 0) break;
      length += got;
    }
    return { path: shown, bytes: bytes.subarray(0, length) };
  } finally {
    closeSync(fd);
  }
}

/** What the system said, as a clause. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  const known: Readonly<Record<string, string>> = {
    EACCES: "permission denied",
    EPERM: "permission denied",
    ELOOP: "its symbolic links run in a circle",
    EISDIR: "it is a directory",
    ENOTDIR: "a part of its path is no directory",
    ENOENT: "there is no such file or directory",
    ENXIO: "it is no regular file",
    ENAMETOOLONG: "its path is too long",
    ENOSPC: "no space is left on the device",
    EDQUOT: "no space is left on the device",
    EROFS: "the file system is read-only",
  };
  return (code === undefined ? undefined : known[code]) ?? (error instanceof Error ? error.message : String(error));
}

/** What a search found: the folders, absolute and in order, and what could not be looked at. */
export interface Found {
  readonly directories: readonly FoundDirectory[];
  /** Every `qmailint.yaml` (or `.yml`) that was named or found on the way, absolute. */
  readonly settings: readonly string[];
  readonly problems: readonly Problem[];
}

export interface FoundDirectory {
  readonly absolute: string;
  /** The path is known to have no symbolic link in it, and to lie where it may be read. */
  readonly real?: boolean;
  readonly names: readonly string[];
  /** It holds `.git`; missing where that is not known. */
  readonly isRepository?: boolean | undefined;
}

/** Finds the control directories at and below the paths given. */
export function findDirectories(reader: Reader, paths: readonly string[]): Found {
  const found = new Map<string, FoundDirectory>();
  const settings = new Set<string>();
  const problems: Problem[] = [];
  for (const named of paths) {
    const absolute = reader.absolute(named);
    try {
      const isFolder = statSync(absolute).isDirectory();
      reader.allow(isFolder ? named : dirname(absolute)); // a file stands for its directory
      if (isFolder) search(absolute, true, reader.realpath(absolute) === absolute);
      else if (SETTINGS.includes(basename(absolute))) settings.add(absolute);
      else takeFolder(dirname(absolute));
    } catch (error) {
      problems.push({ file: reader.shown(absolute), line: 1, column: 1, message: reasonOf(error) });
    }
  }
  const directories = [...found.values()].sort((a, b) =>
    a.absolute < b.absolute ? -1 : a.absolute > b.absolute ? 1 : 0,
  );
  return { directories, settings: [...settings], problems };

  function takeFolder(folder: string): void {
    const { names, isRepository } = namesIn(folder);
    if (isControlDirectory(folder, names, true)) found.set(folder, { absolute: folder, names, isRepository });
  }

  function search(folder: string, named: boolean, real: boolean): void {
    let listed: ReturnType<typeof namesIn>;
    try {
      listed = namesIn(folder);
    } catch (error) {
      problems.push({ file: reader.shown(folder), line: 1, column: 1, message: reasonOf(error) });
      return;
    }
    const { names, folders, isRepository } = listed;
    if (isControlDirectory(folder, names, named)) found.set(folder, { absolute: folder, names, isRepository, real });
    for (const name of SETTINGS) if (names.includes(name)) settings.add(join(folder, name));
    for (const name of folders) search(folder === sep ? folder + name : folder + sep + name, false, real);
  }
}

/** What a folder holds: the folders to search, and all else. A folder in the place of moreipme or notipme counts as a file. */
function namesIn(folder: string): { names: string[]; folders: string[]; isRepository: boolean | undefined } {
  const names: string[] = [];
  const folders: string[] = [];
  let isRepository: boolean | undefined = false;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const isFolder = entry.isDirectory();
    if (entry.name === GIT) isRepository = entry.isSymbolicLink() ? undefined : true; // a link may lead nowhere
    if (!isFolder || IP_FILES.some((name) => name === entry.name)) names.push(entry.name);
    if (isFolder && !NOT_SEARCHED.has(entry.name)) folders.push(entry.name);
  }
  return { names, folders, isRepository };
}

/** Is a folder with these names one? `named`: the user named it, so that it need not be called `control`. */
export function isControlDirectory(folder: string, names: readonly string[], named: boolean): boolean {
  if (names.some((name) => name === "moreipme" || name === "notipme")) return true;
  return (named || basename(folder) === "control") && names.some((name) => CONTROL_FILES.includes(name));
}

/** Files that only a control directory has, as `ipmetest` and `ipmeprint` want to see one of them. */
const TELLTALES = [
  ...IP_FILES,
  ...CONTROL_FILES,
  "defaultdomain",
  "defaulthost",
  "plusdomain",
  "idhost",
  "helohost",
  "smtpgreeting",
  "badmailfrom",
  "concurrencylocal",
  "concurrencyremote",
  "databytes",
  "queuelifetime",
  "morercpthosts",
  "qmqpservers",
];

/** Does a directory with these names hold a control file? */
export function holdsControlFile(names: readonly string[]): boolean {
  return names.some((name) => TELLTALES.includes(name));
}

/** `--control DIR`: by default `control` if it is a folder here, else the working directory. Throws a UsageError. */
export function findControl(reader: Reader, named: string | null): FoundDirectory {
  const isFolder = (one: string): boolean => statSync(one, { throwIfNoEntry: false })?.isDirectory() === true;
  const written = named ?? (isFolder(reader.absolute("control")) ? "control" : ".");
  const absolute = reader.absolute(written);
  let names: string[];
  try {
    names = readdirSync(absolute);
  } catch (error) {
    throw new UsageError(`${showText(written)}: ${reasonOf(error)}`);
  }
  if (!holdsControlFile(names)) {
    throw new UsageError(`${showText(written)}: there is no control file in this directory`);
  }
  if (named !== null) reader.allow(named);
  return { absolute, names };
}

/** Reads the two files of a control directory. */
export function loadDirectory(reader: Reader, { absolute, names, real }: FoundDirectory): ControlDirectory {
  const shown = reader.shown(absolute);
  const inside = real === true || (reader.realpath(absolute) === absolute && reader.isInside(absolute));
  const load = (name: IpFileName): LoadedFile | null => {
    if (!names.includes(name)) return null;
    return reader.read(absolute + sep + name, inside, MOST_BYTES, joinPath(shown, name));
  };
  return {
    path: shown,
    names,
    files: { moreipme: load(IP_FILES[0] as IpFileName), notipme: load(IP_FILES[1] as IpFileName) },
  };
}
