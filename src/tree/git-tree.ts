import path from "node:path";
import { UsageError } from "../text/usage-error.ts";
import type { LoadedFile } from "./control-directory.ts";
import type { Repository } from "./git.ts";
import { type GitContents, type GitPlace, readContents } from "./git-contents.ts";
import type { TreeEntry, TreeFolder } from "./git-objects.ts";
import { walkTree } from "./git-walk.ts";
import { isBelowGit } from "./searched.ts";
import { type LeftOut, type Listing, MOST_BYTES, type PathKind, type Tree, tooLarge, type Visit } from "./tree.ts";

/** A tree of the object store, as if it were checked out: paths are absolute, where the working tree would have them. */
export interface GitTree extends Tree {
  /** The root of the repository's working tree. */
  readonly root: string;
  readonly prefetch: (absolutes: readonly string[]) => void;
  readonly readAhead: (absolutes: readonly string[]) => void;
}

/**
 * Reads trees and blobs on demand. `tree`: the id of the root tree. `known`: trees that are at hand.
 * Everything may throw a GitError.
 */
export function gitTree(
  repository: Repository,
  tree: string,
  displayPath: Tree["displayPath"],
  known: ReadonlyMap<string, TreeFolder> = new Map(),
): GitTree {
  const { root } = repository;
  const contents = readContents(repository, tree, known);
  const isInside = (absolute: string): boolean => absolute === root || absolute.startsWith(path.join(root, path.sep));
  const folderAt = (absolute: string): TreeFolder | null => {
    const found = contents.resolve(absolute);
    return found !== null && "folder" in found ? found.folder : null;
  };
  return {
    root,
    path,
    displayPath,
    isReal: isInside,
    above: (folder) => (folder === root || path.dirname(folder) === folder ? null : path.dirname(folder)),
    realpath: (absolute) => {
      const found = isInside(absolute) ? contents.resolve(absolute) : null;
      return found === null || "why" in found ? null : path.join(root, ...found.at);
    },
    list: (folder) => {
      const found = folderAt(folder);
      if (found !== null) return listingOf(found);
      throw new UsageError(MISSING, { file: displayPath(folder), line: 1, column: 1 });
    },
    has: (absolute) => {
      const name = path.basename(absolute);
      return absolute === root || folderAt(path.dirname(absolute))?.entries.has(name) === true;
    },
    kind: (absolute) => {
      if (!isInside(absolute)) return "outside";
      return isBelowGit(path.relative(root, absolute)) ? "below .git" : kindOf(contents.resolve(absolute));
    },
    prefetch: (absolutes) => contents.fetch(filesAt(contents, absolutes).map(fileOf)),
    readAhead: (absolutes) => contents.fetchAhead(filesAt(contents, absolutes)),
    read: (absolute, { limit = MOST_BYTES, displayPath: name = displayPath(absolute) } = {}) =>
      readBlob(contents, contents.resolve(absolute), name, limit),
    walk: (absolute, visit, isLeftOut) => walkContents(contents, absolute, visit, isLeftOut),
  };
}

const MISSING = "there is no such file or directory";

/** The ids of the files to which some paths lead. */
function filesAt({ resolveAll }: GitContents, absolutes: readonly string[]): string[] {
  return resolveAll(absolutes).flatMap((place) => (place !== null && "file" in place ? [place.file] : []));
}

function fileOf(id: string): TreeEntry {
  return { kind: "file", id };
}

function kindOf(found: GitPlace): PathKind {
  if (found === null) return "missing";
  if ("folder" in found) return "folder";
  if ("file" in found) return "file";
  return found.refused ? "outside" : "missing";
}

function readBlob({ fetch, blobs }: GitContents, found: GitPlace, name: string, limit: number): LoadedFile {
  if (found === null) return { path: name, unreadable: MISSING, kind: "missing" };
  if ("why" in found) {
    const { why, kind, refused } = found;
    return { path: name, unreadable: why, kind, ...(refused ? { refused: true } : {}) };
  }
  if ("folder" in found) return { path: name, unreadable: "it is a directory", kind: "folder" };
  fetch([fileOf(found.file)]);
  const bytes = blobs.get(found.file);
  if (bytes != null && bytes.length <= limit) return { path: name, bytes };
  return { path: name, unreadable: tooLarge(limit), kind: "other", refused: true };
}

function walkContents(
  { resolve, fetch, trees }: GitContents,
  absolute: string,
  visit: Visit,
  isLeftOut: LeftOut,
): void {
  const start = resolve(absolute);
  if (start === null || !("folder" in start)) return;
  const treesOf = (ids: readonly string[]): ((id: string) => TreeFolder) => {
    fetch(ids.map((id) => ({ kind: "folder", id })));
    return (id) => trees.get(id) as TreeFolder;
  };
  walkTree(absolute, start.id, treesOf, isLeftOut, (folder, inside) => visit(folder, listingOf(inside)));
}

function listingOf({ entries, odd }: TreeFolder): Listing {
  return { entries: [...entries].map(([name, { kind }]) => ({ name, kind })), odd };
}
