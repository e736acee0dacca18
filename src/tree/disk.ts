import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { byText } from "../text/by-text.ts";
import type { Problem } from "../text/problem.ts";
import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import type { ControlDirectory, LoadedFile, UnreadableFile } from "./control-directory.ts";
import { IP_FILES, joinPath, makeControlDirectory } from "./control-directory.ts";
import { GIT, isBelowGit, repositoryOf } from "./git-root.ts";
import { makeTrackedCheck, type TrackedCheck } from "./git-tracked.ts";
import { mayBeOdd, nameOf, type OddName, oddNames, readFolder, refuseOdd } from "./odd-names.ts";
import { reasonOf } from "./reason.ts";

/** A control file larger than this is not read. */
export const MOST_BYTES: number = 256 * 2 ** 20;
/** What makes a folder named `control` a control directory. */
const CONTROL_FILES = ["me", "locals", "rcpthosts", "virtualdomains", "smtproutes"];
/** Beside `me`, each of these makes any folder one. */
const DOMAIN_LISTS = ["rcpthosts", "locals", "virtualdomains"];
/** Folders that hold nobody's control directory. */
export const NOT_SEARCHED: ReadonlySet<string> = new Set([GIT, "node_modules"]);
/** The file with the expectations, and the name that it must not have. */
export const SETTINGS: readonly string[] = ["qmailint.yaml", "qmailint.yml"];

export { reasonOf };

/**
 * What may be read: regular files that lie, links resolved, in the repository of the working directory or below a path that
 * the user named, and not below `.git`; in a repository, links lead only to what git tracks. A pull request must not be able to
 * make us read anything else.
 */
export class Reader {
  readonly cwd: string;
  private readonly roots: string[];
  private readonly repositories = new Map<string, string | null>();
  private readonly isUntracked: TrackedCheck = makeTrackedCheck();

  /** Throws a UsageError where the path of the working directory is not UTF-8. */
  constructor(cwd: string) {
    this.cwd = realpathSync.native(proper(cwd));
    this.roots = [this.repositoryOf(this.cwd) ?? this.cwd];
  }

  /** Also allows what is below a path that the user named; but a link in a repository allows nothing outside of it. */
  allow(named: string): void {
    const absolute = this.absolute(named);
    const real = this.realpath(absolute);
    if (real === null || this.isInside(real)) return;
    const repository = this.repositoryOf(dirname(absolute));
    const root = repository === null ? null : this.realpath(repository);
    if (root === null || isAtOrBelow(real, root)) this.roots.push(real);
  }

  /** The path relative to the working directory, with `/`: what messages call it. */
  shown(absolute: string): string {
    const below = this.cwd + sep;
    if (sep === "/" && absolute.startsWith(below)) return absolute.slice(below.length);
    const shown = relative(this.cwd, absolute);
    return shown === "" ? "." : shown.split(sep).join("/");
  }

  /** Throws a UsageError for a path that is not UTF-8: what we got for it is the path of something else. */
  absolute(named: string): string {
    return resolve(this.cwd, proper(named));
  }

  /** The bytes of a file, or why they cannot be had. `inside`: its folder is known to be inside, and not behind a link. */
  read(absolute: string, inside = false, most: number = MOST_BYTES, shown: string = this.shown(absolute)): LoadedFile {
    try {
      if (inside) return readRegular(absolute, shown, most);
    } catch (error) {
      // A symbolic link is not followed by the way above: it may lead out.
      if ((error as NodeJS.ErrnoException).code !== "ELOOP") return unreadable(shown, error);
    }
    try {
      const real = realpathOf(absolute);
      const why = real === null ? "its path is not UTF-8" : this.refusal(absolute, real);
      if (real === null || why !== null) return { path: shown, unreadable: why ?? "", kind: "other", refused: true };
      return readRegular(real, shown, most);
    } catch (error) {
      const isDangling = (error as NodeJS.ErrnoException).code === "ENOENT" && isLink(absolute);
      return isDangling
        ? { path: shown, unreadable: "it is a symbolic link that leads nowhere", kind: "missing" }
        : unreadable(shown, error);
    }
  }

  /** Links resolved; null where that cannot be done. */
  realpath(named: string): string | null {
    try {
      return realpathOf(resolve(this.cwd, named));
    } catch {
      return null;
    }
  }

  /** May what is at this path, links resolved, be read? */
  isInside(real: string): boolean {
    return this.elsewhere(real) === null;
  }

  /** The folder with `.git` that holds a folder (or is it), or null. */
  repositoryOf(folder: string): string | null {
    let known = this.repositories.get(folder);
    if (known === undefined) {
      known = repositoryOf(folder);
      this.repositories.set(folder, known);
    }
    return known;
  }

  private isBelowRoot(real: string): boolean {
    return this.roots.some((root) => isAtOrBelow(real, root));
  }

  /** Why nothing at this path, links resolved, is read; or null. */
  elsewhere(real: string): string | null {
    if (isBelowGit(real)) return "it lies below .git";
    return this.isBelowRoot(real) ? null : "it lies outside the repository";
  }

  /** Why a file is not read, or null. */
  private refusal(absolute: string, real: string): string | null {
    const where = this.elsewhere(real);
    if (where !== null) return where;
    const repository = this.repositoryOf(dirname(absolute));
    const root = repository === null || real === absolute ? null : this.realpath(repository);
    // Links on the way to the repository are nobody's trick.
    if (repository === null || root === null || real === root + absolute.slice(repository.length)) return null;
    // What was named besides may be read; what holds the repository was not named for what lies beside it.
    if (this.roots.slice(1).some((named) => isAtOrBelow(real, named) && !isAtOrBelow(root, named))) return null;
    const its = this.repositoryOf(dirname(real));
    if (its === null || !isAtOrBelow(its, root)) return "it lies outside the repository";
    return this.isUntracked(its, real);
  }
}

function isAtOrBelow(real: string, root: string): boolean {
  return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep);
}

function isLink(absolute: string): boolean {
  return lstatSync(absolute, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/** Links resolved; null where that is a path that is not UTF-8. Throws what the system says. */
function realpathOf(absolute: string): string | null {
  const real = realpathSync.native(absolute);
  return mayBeOdd(real) ? nameOf(realpathSync.native(absolute, "buffer")) : real;
}

/** A path as it was given. Bytes that are not UTF-8 are lost by now, so that it would be the path of something else. */
function proper(named: string): string {
  if (!mayBeOdd(named)) return named;
  throw new UsageError(
    `${showText(named)}: the name of a path must be UTF-8, without U+FFFD, which stands for what is not`,
  );
}

/** What qmail cannot open either is as good as empty to it. Of everything else it is not known what qmail makes of it. */
function unreadable(shown: string, error: unknown): LoadedFile {
  const code = String((error as NodeJS.ErrnoException).code);
  const isCommon = ["ENOENT", "ELOOP", "ENOTDIR", "EISDIR", "ENXIO", "ENAMETOOLONG"].includes(code);
  const kind = KINDS[code] ?? "other";
  return { path: shown, unreadable: reasonOf(error), kind, ...(isCommon ? {} : { refused: true }) };
}

const KINDS: Readonly<Record<string, UnreadableFile["kind"]>> = {
  ENOENT: "missing",
  ELOOP: "loop",
  EISDIR: "folder",
  EACCES: "permission",
  EPERM: "permission",
};

function readRegular(real: string, shown: string, most: number): LoadedFile {
  // Not blocking: opening a FIFO would otherwise wait for a writer.
  const fd = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    const stat = fstatSync(fd);
    if (stat.isDirectory()) return { path: shown, unreadable: "it is a directory", kind: "folder" };
    if (!stat.isFile()) return { path: shown, unreadable: "it is no regular file", kind: "other" };
    if (stat.size > most)
      return { path: shown, unreadable: `it is larger than ${most / 2 ** 20} MiB`, kind: "other", refused: true };
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
  /** The folders in it that are searched, where they are not among the names. */
  readonly folders?: readonly string[];
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
      const folder = isFolder ? absolute : dirname(absolute); // a file stands for its directory
      reader.allow(folder);
      const real = reader.realpath(folder);
      const why = real === null ? "its path is not UTF-8" : reader.elsewhere(real);
      if (why !== null) addProblem(absolute, `qmailint does not read it: ${why}`);
      else if (isFolder) search(absolute, true, real === absolute);
      else if (SETTINGS.includes(basename(absolute))) settings.add(absolute);
      else takeFolder(dirname(absolute));
    } catch (error) {
      addProblem(absolute, reasonOf(error));
    }
  }
  const directories = [...found.values()].sort((a, b) => byText(a.absolute, b.absolute));
  return { directories, settings: [...settings], problems };

  function addProblem(absolute: string, message: string): void {
    problems.push({ file: reader.shown(absolute), line: 1, column: 1, message });
  }

  function takeFolder(folder: string): void {
    const { names, folders, isRepository, odd } = namesIn(folder);
    if (!isControlDirectory(folder, names, true)) return;
    found.set(folder, { absolute: folder, names, folders, isRepository });
    problems.push(...oddNames(reader.shown(folder), odd, true));
  }

  function search(folder: string, named: boolean, real: boolean): void {
    let listed: ReturnType<typeof namesIn>;
    try {
      listed = namesIn(folder);
    } catch (error) {
      addProblem(folder, reasonOf(error));
      return;
    }
    const { names, folders, isRepository, odd } = listed;
    const isControl = isControlDirectory(folder, names, named);
    if (odd.length > 0) problems.push(...oddNames(reader.shown(folder), odd, isControl));
    if (isControl) found.set(folder, { absolute: folder, names, folders, isRepository, real });
    for (const name of SETTINGS) if (names.includes(name)) settings.add(join(folder, name));
    for (const name of folders) search(folder === sep ? folder + name : folder + sep + name, false, real);
  }
}

/** What a folder holds: the folders to search, and all else. A folder in the place of moreipme or notipme counts as a file. */
function namesIn(folder: string): {
  readonly names: string[];
  readonly folders: string[];
  readonly isRepository: boolean | undefined;
  readonly odd: readonly OddName[];
} {
  const names: string[] = [];
  const folders: string[] = [];
  let isRepository: boolean | undefined = false;
  const { entries, odd } = readFolder(folder);
  for (const entry of entries) {
    const isFolder = entry.isDirectory();
    if (entry.name === GIT) isRepository = entry.isSymbolicLink() ? undefined : true; // a link may lead nowhere
    if (!isFolder || IP_FILES.some((name) => name === entry.name)) names.push(entry.name);
    if (isFolder && !NOT_SEARCHED.has(entry.name)) folders.push(entry.name);
  }
  return { names, folders, isRepository, odd };
}

/**
 * Is a folder with these names one? `named`: the user named it, so that it need not be called `control`; nor need one that holds `me` and a
 * list of domains, such as /etc/qmail. `me` alone never counts.
 */
export function isControlDirectory(folder: string, names: readonly string[], named: boolean): boolean {
  if (names.some((name) => name === "moreipme" || name === "notipme")) return true;
  if (names.includes("me") && names.some((name) => DOMAIN_LISTS.includes(name))) return true;
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
  if (named !== null) reader.allow(named);
  const real = reader.realpath(absolute);
  const why = real === null ? null : reader.elsewhere(real);
  if (why !== null) throw new UsageError(`${showText(written)}: qmailint does not read it: ${why}`);
  let names: readonly string[];
  try {
    names = controlNames(absolute, reader.shown(absolute));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${showText(written)}: ${reasonOf(error)}`);
  }
  if (!holdsControlFile(names)) {
    throw new UsageError(`${showText(written)}: there is no control file in this directory`);
  }
  return { absolute, names };
}

/** The names in a control directory. Throws a UsageError where one of them is not UTF-8, else what the system says. */
function controlNames(absolute: string, shown: string): readonly string[] {
  const { entries, odd } = readFolder(absolute);
  refuseOdd(shown, odd, true);
  return entries.map(({ name }) => name);
}

/** A control directory on disk. Its files are read when they are asked for. */
export function loadDirectory(reader: Reader, { absolute, names, folders, real }: FoundDirectory): ControlDirectory {
  const shown = reader.shown(absolute);
  let inside = real === true ? true : null;
  return makeControlDirectory(shown, names, (name) => {
    if (!names.includes(name) && folders?.includes(name) !== true) return null;
    inside ??= reader.realpath(absolute) === absolute && reader.isInside(absolute);
    return reader.read(absolute + sep + name, inside, MOST_BYTES, joinPath(shown, name));
  });
}
