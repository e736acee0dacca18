import { closeSync, constants, fstatSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { GIT } from "./searched.ts";

/** The folder with `.git` that holds this folder (or is it), or null. */
export function repositoryOf(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (holdsGit(at)) return at;
    if (dirname(at) === at) return null;
  }
}

/** Does a folder hold `.git`, as a folder or a file? */
export function holdsGit(folder: string): boolean {
  try {
    const stat = statSync(join(folder, GIT), { throwIfNoEntry: false });
    return stat !== undefined && (stat.isDirectory() || stat.isFile());
  } catch {
    return false;
  }
}

/** A file `.git` is one line. */
const MOST = 4096;

/**
 * The repository's own folder, links resolved, as `.git` at its root says (worktrees and submodules have a file there); or null.
 */
export function gitDirectoryOf(root: string): string | null {
  const git = join(root, GIT);
  try {
    if (statSync(git).isDirectory()) return realpathSync.native(git);
    const [, written] = /^gitdir: ([^\n\r\0]+)[\r\n]*$/.exec(readShort(git)) ?? [];
    return written === undefined ? null : realpathSync.native(resolve(root, written));
  } catch {
    return null;
  }
}

/** The text of a file `.git`; empty where it is not a regular file, or too long. */
export function readShort(file: string): string {
  const fd = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const bytes = Buffer.alloc(MOST);
    if (!fstatSync(fd).isFile()) return "";
    const length = readSync(fd, bytes, 0, MOST, 0);
    return length === MOST ? "" : bytes.toString("utf8", 0, length);
  } finally {
    closeSync(fd);
  }
}
