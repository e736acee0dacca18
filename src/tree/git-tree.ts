import path from "node:path";
import { UsageError } from "../text/usage-error.ts";
import type { UnreadableFile } from "./control-directory.ts";
import type { Repository } from "./git.ts";
import { fetchBlobs, fetchTrees, makeBudget, type TreeEntry, type TreeFolder, tooMuch } from "./git-objects.ts";
import { followPath, type Place } from "./git-path.ts";
import { walkTree } from "./git-walk.ts";
import { isBelowGit } from "./searched.ts";
import { type Listing, MOST_BYTES, type Tree, tooLarge } from "./tree.ts";

/** A tree of the object store, as if it were checked out: paths are absolute, where the working tree would have them. */
export interface GitTree extends Tree {
  /** The root of the repository's working tree. */
  readonly root: string;
  readonly prefetch: (absolutes: readonly string[]) => void;
}

/** So often git is asked for what single paths lead to: links can be made to lead through very many folders. */
const MOST_ROUNDS = 500;

/** Reads trees and blobs when they are asked for. `tree`: the id of the root's. Everything may throw a GitError. */
export function gitTree(repository: Repository, tree: string, displayPath: Tree["displayPath"]): GitTree {
  const { root } = repository;
  const objects = readObjects(repository, tree);
  const { resolve, fetch, trees, blobs } = objects;
  const isInside = (absolute: string): boolean => absolute === root || absolute.startsWith(path.join(root, path.sep));
  const folderAt = (absolute: string): TreeFolder | null => {
    const found = resolve(absolute);
    return found !== null && "folder" in found ? found.folder : null;
  };
  const missing = (absolute: string, name = displayPath(absolute)): UnreadableFile => ({
    path: name,
    unreadable: "there is no such file or directory",
    kind: "missing",
  });

  return {
    root,
    path,
    displayPath,
    isReal: isInside,
    above: (folder) => (folder === root || path.dirname(folder) === folder ? null : path.dirname(folder)),
    realpath: (absolute) => {
      const found = isInside(absolute) ? resolve(absolute) : null;
      return found === null || "why" in found ? null : path.join(root, ...found.at);
    },
    list: (folder) => {
      const found = folderAt(folder);
      if (found !== null) return listingOf(found);
      throw new UsageError(missing(folder).unreadable, { file: displayPath(folder), line: 1, column: 1 });
    },
    has: (absolute) => {
      const name = path.basename(absolute);
      return absolute === root || folderAt(path.dirname(absolute))?.entries.has(name) === true;
    },
    kind: (absolute) => {
      if (!isInside(absolute)) return "outside";
      if (isBelowGit(path.relative(root, absolute))) return "below .git";
      const found = resolve(absolute);
      if (found === null) return "missing";
      if ("folder" in found) return "folder";
      if ("file" in found) return "file";
      return found.refused ? "outside" : "missing";
    },
    prefetch: (absolutes) => {
      const found = objects.resolveAll(absolutes);
      fetch(found.flatMap((one) => (one !== null && "file" in one ? [{ kind: "file", id: one.file }] : [])));
    },
    read: (absolute, { limit = MOST_BYTES, displayPath: name = displayPath(absolute) } = {}) => {
      const found = resolve(absolute);
      if (found === null) return missing(absolute, name);
      if ("why" in found) {
        const { why, kind, refused } = found;
        return { path: name, unreadable: why, kind, ...(refused ? { refused: true } : {}) };
      }
      if ("folder" in found) return { path: name, unreadable: "it is a directory", kind: "folder" };
      fetch([{ kind: "file", id: found.file }]);
      const bytes = blobs.get(found.file);
      if (bytes != null && bytes.length <= limit) return { path: name, bytes };
      return { path: name, unreadable: tooLarge(limit), kind: "other", refused: true };
    },
    walk: (absolute, visit) => {
      const start = resolve(absolute);
      if (start === null || !("folder" in start)) return;
      const treesOf = (ids: readonly string[]): ((id: string) => TreeFolder) => {
        fetch(ids.map((id) => ({ kind: "folder", id })));
        return (id) => trees.get(id) as TreeFolder;
      };
      walkTree(absolute, start.id, treesOf, (folder, inside) => visit(folder, listingOf(inside)));
    },
  };
}

function listingOf({ entries, odd }: TreeFolder): Listing {
  return { entries: [...entries].map(([name, { kind }]) => ({ name, kind })), odd };
}

type Found = Exclude<Place, { needs: TreeEntry }>;

interface Objects {
  readonly trees: ReadonlyMap<string, TreeFolder>;
  /** Null: too large. */
  readonly blobs: ReadonlyMap<string, Uint8Array | null>;
  readonly fetch: (wanted: readonly TreeEntry[]) => void;
  readonly resolve: (absolute: string) => Found;
  readonly resolveAll: (absolutes: readonly string[]) => Found[];
}

/** What has been read of a tree, and paths that lead through it. */
function readObjects(repository: Repository, tree: string): Objects {
  const { root } = repository;
  const trees = new Map<string, TreeFolder>();
  const blobs = new Map<string, Uint8Array | null>();
  const budget = makeBudget();
  let rounds = 0;
  const objects = { root, tree, trees, blobs };

  const fetch = (wanted: readonly TreeEntry[]): void => {
    const ids = (isTree: boolean, known: ReadonlyMap<string, unknown>): string[] => [
      ...new Set(wanted.filter(({ kind, id }) => (kind === "folder") === isTree && !known.has(id)).map(({ id }) => id)),
    ];
    for (const [id, folder] of fetchTrees(repository, ids(true, trees), budget)) trees.set(id, folder);
    const missing = ids(false, blobs);
    if (missing.length > 0) fetchBlobs(repository, missing, MOST_BYTES, budget, blobs);
  };

  /** Takes every path as far as it goes, and reads what is needed for all of them at once. */
  const resolveAll = (absolutes: readonly string[]): Found[] => {
    const places: Place[] = absolutes.map(() => ({ needs: { kind: "folder", id: tree } }));
    for (let open = absolutes.map((_, i) => i); open.length > 0; ) {
      if (rounds > MOST_ROUNDS) throw tooMuch(`links lead through more than ${MOST_ROUNDS} folders`);
      for (const i of open) places[i] = followPath(objects, absolutes[i] as string);
      const needs = open.flatMap((i) => needsOf(places[i] as Place));
      open = open.filter((i) => needsOf(places[i] as Place).length > 0);
      if (needs.length > 0) rounds++;
      fetch(needs);
    }
    return places as Found[];
  };
  return { trees, blobs, fetch, resolveAll, resolve: (absolute) => resolveAll([absolute])[0] ?? null };
}

function needsOf(place: Place): TreeEntry[] {
  return place !== null && "needs" in place ? [place.needs] : [];
}
