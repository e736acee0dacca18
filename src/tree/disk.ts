import { lstatSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { once } from "../text/once.ts";
import { UsageError } from "../text/usage-error.ts";
import { makeBounds } from "./disk-bounds.ts";
import { readFolder } from "./disk-names.ts";
import { makeIgnoredCheck } from "./git-ignored.ts";
import { holdsGit } from "./git-root.ts";
import { makeKeptCheck } from "./git-tracked.ts";
import { readDisk } from "./read-disk.ts";
import { properPath, realpathIn } from "./real-path.ts";
import { reasonOf } from "./reason.ts";
import { isBelowGit } from "./searched.ts";
import { type Listing, MOST_BYTES, type PathFunctions, type PathKind, type Tree } from "./tree.ts";

interface DiskPath extends PathFunctions {
  readonly relative: (from: string, to: string) => string;
  readonly isAbsolute: (written: string) => boolean;
}

/** What is needed of `node:path`, name by name: if all of it were imported, a bundle would copy every property at each start. */
const path: DiskPath = { basename, dirname, isAbsolute, join, relative, resolve, sep };

/**
 * The disk. Only regular files may be read, and only those that lie, links resolved, in the repository of the working directory or
 * below a path that the user named, and not below `.git`; in a repository, links lead only to what git tracks. A pull request must
 * not be able to make us read anything else.
 */
export interface DiskTree extends Tree {
  readonly path: DiskPath;
  /** The working directory, links resolved. */
  readonly cwd: string;
  /** Throws a UsageError for a path that is not UTF-8, because what we were given is the path of something else. */
  readonly absolute: (named: string) => string;
  /** Also allows what is below a path that the user named; but a link in a repository allows nothing outside it. */
  readonly allow: (named: string) => void;
  /** What a path that the user named leads to, wherever it lies. `other`: a socket, for example. */
  readonly kindOfNamed: (absolute: string) => "folder" | "file" | "other" | "missing";
  /** May what is at this path, links resolved, be read? */
  readonly isInside: (real: string) => boolean;
  /** Why nothing at this path (links resolved) is read, or null. */
  readonly elsewhere: (real: string) => string | null;
  /** The folder with `.git` that holds a folder (or is it), or null. */
  readonly repositoryOf: (folder: string) => string | null;
}

/** Throws a UsageError where the path of the working directory is not UTF-8. */
export function diskTree(workingDirectory: string): DiskTree {
  const cwd = realpathSync.native(properPath(workingDirectory));
  const { elsewhere, refusal, untracked, allow, leadsOut, repositoryOf } = makeBounds(cwd);
  const keptCheck = once(() => makeKeptCheck());
  const isIgnored = makeIgnoredCheck();
  const absolute = (named: string): string => path.resolve(cwd, properPath(named));
  const realpath = (named: string): string | null => realpathIn(cwd, named);
  const displayPath = (file: string): string => displayPathIn(cwd, file);
  const isInside = (real: string): boolean => elsewhere(real) === null;
  return {
    cwd,
    path,
    absolute,
    realpath,
    displayPath,
    elsewhere,
    isInside,
    repositoryOf,
    isKept: (file) => {
      const real = realpath(file);
      const root = real === null ? null : repositoryOf(path.dirname(real));
      return real !== null && root !== null && keptCheck()(root, real);
    },
    isIgnored: (folder, top, look) => {
      const root = repositoryOf(path.dirname(folder));
      return root !== null && isIgnored(root, { folder, top, ...look });
    },
    kindOfNamed,
    isReal: (folder) => realpath(folder) === folder && isInside(folder),
    leadsOut,
    above: (folder, isRepository) => {
      const parent = path.dirname(folder);
      return (isRepository ?? holdsGit(folder)) || !isInside(parent) ? null : parent;
    },
    allow: (named) => allow(absolute(named)),
    refusal: (file, isTracked) => {
      const real = realpath(file);
      const why = real === null ? null : refusal(file, real);
      return real === null || why !== null || !isTracked ? why : untracked(real);
    },
    list: (folder) => listFolder(folder, displayPath),
    kind: (named) => kindOf(realpath(named), isInside),
    has: (named) => lstatSync(named, { throwIfNoEntry: false }) !== undefined,
    read: (file, { limit = MOST_BYTES, displayPath: shown = displayPath(file), inRealFolder = false } = {}) =>
      readDisk({ absolute: file, displayPath: shown, limit, inRealFolder }, refusal),
  };
}

function displayPathIn(cwd: string, file: string): string {
  const below = cwd + path.sep;
  if (path.sep === "/" && file.startsWith(below)) return file.slice(below.length);
  const relative = path.relative(cwd, file);
  return relative === "" ? "." : relative.split(path.sep).join("/");
}

function listFolder(folder: string, displayPath: Tree["displayPath"]): Listing {
  try {
    return readFolder(folder);
  } catch (error) {
    throw new UsageError(reasonOf(error), { file: displayPath(folder), line: 1, column: 1 });
  }
}

function kindOfNamed(absolute: string): ReturnType<DiskTree["kindOfNamed"]> {
  try {
    const stat = statSync(absolute);
    return stat.isDirectory() ? "folder" : stat.isFile() ? "file" : "other";
  } catch {
    return "missing";
  }
}

function kindOf(real: string | null, isInside: (real: string) => boolean): PathKind {
  if (real === null) return "missing";
  if (isBelowGit(real)) return "below .git";
  if (!isInside(real)) return "outside";
  return statSync(real).isDirectory() ? "folder" : "file";
}
