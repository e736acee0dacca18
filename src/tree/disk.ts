import { lstatSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import type { LoadedFile } from "./control-directory.ts";
import { mayBeOdd, nameOf, readFolder } from "./disk-names.ts";
import { holdsGit, repositoryOf } from "./git-root.ts";
import { makeKeptCheck, makeTrackedCheck } from "./git-tracked.ts";
import { isLinkError, readRegular, unreadable } from "./read-regular.ts";
import { reasonOf } from "./reason.ts";
import { isBelowGit } from "./searched.ts";
import { MOST_BYTES, type PathFunctions, type PathKind, type ReadOptions, type Tree } from "./tree.ts";

interface DiskPath extends PathFunctions {
  readonly relative: (from: string, to: string) => string;
  readonly isAbsolute: (written: string) => boolean;
}

/** What is needed of `node:path`, name by name: of the whole, a bundle would copy every property at each start. */
const path: DiskPath = { basename, dirname, isAbsolute, join, relative, resolve, sep };

/**
 * The disk. What may be read of it: regular files that lie, links resolved, in the repository of the working directory or below a path
 * that the user named, and not below `.git`; in a repository, links lead only to what git tracks. A pull request must not be able to
 * make us read anything else.
 */
export interface DiskTree extends Tree {
  readonly path: DiskPath;
  /** The working directory, links resolved. */
  readonly cwd: string;
  /** Throws a UsageError for a path that is not UTF-8: what we got for it is the path of something else. */
  readonly absolute: (named: string) => string;
  /** Also allows what is below a path that the user named; but a link in a repository allows nothing outside of it. */
  readonly allow: (named: string) => void;
  /** What a path that the user named leads to, wherever it lies. `other`: a socket, for example. */
  readonly kindOfNamed: (absolute: string) => "folder" | "file" | "other" | "missing";
  /** May what is at this path, links resolved, be read? */
  readonly isInside: (real: string) => boolean;
  /** Why nothing at this path, links resolved, is read; or null. */
  readonly elsewhere: (real: string) => string | null;
  /** The folder with `.git` that holds a folder (or is it), or null. */
  readonly repositoryOf: (folder: string) => string | null;
}

/** Throws a UsageError where the path of the working directory is not UTF-8. */
export function diskTree(workingDirectory: string): DiskTree {
  const cwd = realpathSync.native(proper(workingDirectory));
  const repositories = new Map<string, string | null>();
  const isUntracked = makeTrackedCheck();
  const isKept = makeKeptCheck();
  const repositoryAt = (folder: string): string | null => {
    let known = repositories.get(folder);
    if (known === undefined) {
      known = repositoryOf(folder);
      repositories.set(folder, known);
    }
    return known;
  };
  const roots = [repositoryAt(cwd) ?? cwd];

  const absolute = (named: string): string => path.resolve(cwd, proper(named));
  const realpath = (named: string): string | null => {
    try {
      return realpathOf(path.resolve(cwd, named));
    } catch {
      return null;
    }
  };
  const displayPath = (one: string): string => {
    const below = cwd + path.sep;
    if (path.sep === "/" && one.startsWith(below)) return one.slice(below.length);
    const relative = path.relative(cwd, one);
    return relative === "" ? "." : relative.split(path.sep).join("/");
  };
  const elsewhere = (real: string): string | null => {
    if (isBelowGit(real)) return "it lies below .git";
    return roots.some((root) => isAtOrBelow(real, root)) ? null : "it lies outside the repository";
  };
  const isInside = (real: string): boolean => elsewhere(real) === null;

  /** Why a file is not read, or null. */
  const refusal = (file: string, real: string): string | null => {
    const where = elsewhere(real);
    if (where !== null) return where;
    const repository = repositoryAt(path.dirname(file));
    const root = repository === null || real === file ? null : realpath(repository);
    // Links on the way to the repository are nobody's trick.
    if (repository === null || root === null || real === root + file.slice(repository.length)) return null;
    // What was named besides may be read; what holds the repository was not named for what lies beside it.
    if (roots.slice(1).some((named) => isAtOrBelow(real, named) && !isAtOrBelow(root, named))) return null;
    const its = repositoryAt(path.dirname(real));
    if (its === null || !isAtOrBelow(its, root)) return "it lies outside the repository";
    return isUntracked(its, real);
  };

  return {
    cwd,
    path,
    absolute,
    realpath,
    displayPath,
    elsewhere,
    isInside,
    repositoryOf: repositoryAt,
    isKept: (file) => {
      const real = realpath(file);
      const root = real === null ? null : repositoryAt(path.dirname(real));
      return real !== null && root !== null && isKept(root, real);
    },
    kindOfNamed,
    isReal: (folder) => realpath(folder) === folder && isInside(folder),
    leadsOut: (folder, to) => {
      // A folder that is no repository may hold several, and what else a job has checked out.
      if (repositoryAt(cwd) !== null) return false;
      const repository = repositoryAt(folder);
      const [root, real] = [repository === null ? null : realpath(repository), realpath(to)];
      if (root === null || real === null || isAtOrBelow(real, root)) return false;
      return !roots.slice(1).some((named) => isAtOrBelow(real, named) && !isAtOrBelow(root, named));
    },
    above: (folder, isRepository) => {
      const parent = path.dirname(folder);
      return (isRepository ?? holdsGit(folder)) || !isInside(parent) ? null : parent;
    },
    allow: (named) => {
      const file = absolute(named);
      const real = realpath(file);
      if (real === null || isInside(real)) return;
      const repository = repositoryAt(path.dirname(file));
      const root = repository === null ? null : realpath(repository);
      if (root === null || isAtOrBelow(real, root)) roots.push(real);
    },
    list: (folder) => {
      try {
        return readFolder(folder);
      } catch (error) {
        throw new UsageError(reasonOf(error), { file: displayPath(folder), line: 1, column: 1 });
      }
    },
    kind: (one) => {
      const real = realpath(one);
      if (real === null) return "missing";
      return placeOf(real, isInside) ?? (statSync(real).isDirectory() ? "folder" : "file");
    },
    has: (one) => lstatSync(one, { throwIfNoEntry: false }) !== undefined,
    read: (file, options = {}) => readFile(file, options, displayPath, refusal),
  };
}

function kindOfNamed(absolute: string): ReturnType<DiskTree["kindOfNamed"]> {
  try {
    const stat = statSync(absolute);
    return stat.isDirectory() ? "folder" : stat.isFile() ? "file" : "other";
  } catch {
    return "missing";
  }
}

function placeOf(real: string, isInside: (real: string) => boolean): PathKind | null {
  if (isBelowGit(real)) return "below .git";
  return isInside(real) ? null : "outside";
}

/** The bytes of a file, or why they cannot be had. */
function readFile(
  file: string,
  { limit = MOST_BYTES, displayPath, inRealFolder = false }: ReadOptions,
  displayPathOf: (absolute: string) => string,
  refusal: (file: string, real: string) => string | null,
): LoadedFile {
  const name = displayPath ?? displayPathOf(file);
  try {
    if (inRealFolder) return readRegular(file, name, limit);
  } catch (error) {
    if (!isLinkError(error)) return unreadable(name, error);
  }
  try {
    const real = realpathOf(file);
    const why = real === null ? "its path is not UTF-8" : refusal(file, real);
    if (real === null || why !== null) return { path: name, unreadable: why ?? "", kind: "other", refused: true };
    return readRegular(real, name, limit);
  } catch (error) {
    const isDangling = (error as NodeJS.ErrnoException).code === "ENOENT" && isLink(file);
    return isDangling
      ? { path: name, unreadable: "it is a symbolic link that leads nowhere", kind: "missing" }
      : unreadable(name, error);
  }
}

function isAtOrBelow(real: string, root: string): boolean {
  return real === root || real.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
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
