import path from "node:path";
import { type ChangedLines, changedLinesOf, isChangedLine } from "../diff/changed-lines.ts";
import { isUnreadable, type LoadedFile } from "../tree/control-directory.ts";
import { diskTree } from "../tree/disk.ts";
import { objectOf, openRepository } from "../tree/git.ts";
import { type GitTree, gitTree } from "../tree/git-tree.ts";

/**
 * Does a line of these files, as they are in the working tree, differ from what a commit has? They are read from git's object store
 * and compared here, because git itself would run what its attributes and configuration name. Throws a GitError.
 */
export function changedIn(
  cwd: string,
  commit: string,
  files: readonly string[],
): (file: string, line: number) => boolean {
  const disk = diskTree(cwd);
  const repository = openRepository(disk.cwd);
  if (repository === null) return () => false;
  const absolutes = new Set(files.map((file) => path.resolve(disk.cwd, file)));
  const treeOf = (revision: string): GitTree | null => {
    const found = objectOf(repository, revision);
    if (found?.kind !== "tree") return null;
    const tree = gitTree(repository, found.id, disk.displayPath);
    tree.prefetch([...absolutes]);
    return tree;
  };
  const [base, head] = [treeOf(commit), treeOf("HEAD")];
  const known = new Map<string, ChangedLines>();
  const compare = (absolute: string): ChangedLines => {
    const before = base?.read(absolute);
    // It may not be a file of this repository at all.
    if (before !== undefined && isUnreadable(before) && before.kind !== "missing") return [];
    return changedLinesOf({
      base: bytesOf(before),
      head: bytesOf(head?.read(absolute)),
      here: bytesOf(disk.read(absolute)),
    });
  };
  return (file, line) => {
    const absolute = path.resolve(disk.cwd, file);
    if (base === null || !absolutes.has(absolute)) return false;
    const changed = known.get(absolute) ?? compare(absolute);
    known.set(absolute, changed);
    return isChangedLine(changed, line);
  };
}

/** Null where there is no such file, or its bytes cannot be had. */
function bytesOf(file: LoadedFile | undefined): Uint8Array | null {
  return file === undefined || isUnreadable(file) ? null : file.bytes;
}
