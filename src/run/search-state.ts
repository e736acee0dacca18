import { grouped } from "../text/plural.ts";
import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import type { DiskTree } from "../tree/disk.ts";
import { type NamedPath, type SearchResult, searchTree } from "../tree/find.ts";
import { tooMuch } from "../tree/git-objects.ts";
import type { GitTree } from "../tree/git-tree.ts";
import { findDirectories } from "../tree/named-paths.ts";
import { CONTROL, SETTINGS } from "../tree/searched.ts";
import type { LeftOut } from "../tree/tree.ts";
import { withoutCopies } from "../tree/without-copies.ts";

/** A tree can hold the same directory any number of times for free, but each takes time. */
const MOST_DIRECTORIES = 20_000;

/** What lies in a submodule belongs to another repository. */
export function searchDisk(disk: DiskTree, roots: readonly string[], isLeftOut?: LeftOut): SearchResult {
  const there = roots.filter((root) => disk.kindOfNamed(root) !== "missing");
  const found = findDirectories(disk, there, isLeftOut);
  const repository = disk.repositoryOf(disk.cwd);
  const isOurs = (absolute: string): boolean =>
    repository === null || !absolute.startsWith(repository) || disk.repositoryOf(absolute) === repository;
  return { ...found, directories: found.directories.filter(({ absolute }) => isOurs(absolute)) };
}

export function searchGit(disk: DiskTree, tree: GitTree, roots: readonly string[], isLeftOut?: LeftOut): SearchResult {
  const { root, path } = tree;
  const outside = roots.find((one) => one !== root && !one.startsWith(path.join(root, path.sep)));
  if (outside !== undefined) {
    throw new UsageError(
      `${showText(disk.displayPath(outside))} lies outside the git repository; name the folder in the revision: REVISION:PATH`,
    );
  }
  const followed = roots.flatMap((one) => (tree.kind(one) === "folder" ? linkIn(tree, one) : []));
  const named = [...roots.flatMap((one) => namedIn(disk, tree, one)), ...followed];
  const found = withoutCopies(
    tree,
    searchTree(tree, named, isLeftOut),
    followed.map(({ absolute }) => absolute),
  );
  if (found.directories.length > MOST_DIRECTORIES)
    throw tooMuch(`there are more than ${grouped(MOST_DIRECTORIES)} control directories`);
  return found;
}

/** The link `control` in a folder that was named, followed as on disk, where it leads to a folder of the tree. */
function linkIn(tree: GitTree, folder: string): NamedPath[] {
  const isLink = tree.list(folder).entries.some(({ name, kind }) => kind === "link" && name === CONTROL);
  const absolute = tree.path.join(folder, CONTROL);
  return isLink && tree.kind(absolute) === "folder" ? [{ absolute, kind: "folder" }] : [];
}

/** A path to search, as a tree has it. A file stands for its directory, whichever revision has it. */
function namedIn(disk: DiskTree, tree: GitTree, absolute: string): NamedPath[] {
  const kind = tree.kind(absolute);
  const { basename, dirname } = tree.path;
  if (kind === "folder") return [{ absolute, kind }];
  if (SETTINGS.includes(basename(absolute))) return [{ absolute, kind: "file" }];
  const isFile = kind !== "missing" || disk.kindOfNamed(absolute) === "file";
  return isFile && tree.kind(dirname(absolute)) === "folder" ? [{ absolute, kind: "file" }] : [];
}
