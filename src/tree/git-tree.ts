import path from "node:path";
import type { LoadedFile } from "./control-directory.ts";
import { MOST_BYTES } from "./disk.ts";
import type { Repository } from "./git.ts";
import { fetchBlobs, fetchTrees, makeBudget, type TreeEntry, type TreeFolder, tooMuch } from "./git-objects.ts";
import { followPath, type Place } from "./git-path.ts";
import { walkTree } from "./git-walk.ts";

/** A tree of the object store, as if it were checked out: paths are absolute, where the working tree would have them. */
export interface GitTree {
  /** The root of the repository's working tree. */
  readonly root: string;
  /** The names in a folder; null where there is none. */
  readonly list: (absolute: string) => readonly string[] | null;
  /** A folder as it is in the object store; null where there is none. */
  readonly folder: (absolute: string) => TreeFolder | null;
  /** Is it a folder itself, not a link to one? */
  readonly isFolder: (absolute: string) => boolean;
  /** The bytes of a file, or why they cannot be had; null where there is nothing of that name. */
  readonly read: (absolute: string, shown: string) => LoadedFile | null;
  /** Reads many files at once, so that `read` has them. */
  readonly prefetch: (absolutes: readonly string[]) => void;
  /** Visits a folder and all below it that are searched, level by level. Throws a GitError above the bounds. */
  readonly walk: (absolute: string, visit: (folder: string, inside: TreeFolder) => void) => void;
}

/** So often git is asked for what single paths lead to: links can be made to lead through very many folders. */
const MOST_ROUNDS = 500;

/** Reads trees and blobs when they are asked for. `tree`: the id of the root's. Everything may throw a GitError. */
export function readGitTree(repository: Repository, tree: string): GitTree {
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
  const resolveAll = (absolutes: readonly string[]): Exclude<Place, { needs: TreeEntry }>[] => {
    const places: Place[] = absolutes.map(() => ({ needs: { kind: "folder", id: tree } }));
    for (let open = absolutes.map((_, i) => i); open.length > 0; ) {
      if (rounds > MOST_ROUNDS) throw tooMuch(`links lead through more than ${MOST_ROUNDS} folders`);
      for (const i of open) places[i] = followPath(objects, absolutes[i] as string);
      const needs = open.flatMap((i) => needsOf(places[i] as Place));
      open = open.filter((i) => needsOf(places[i] as Place).length > 0);
      if (needs.length > 0) rounds++;
      fetch(needs);
    }
    return places as Exclude<Place, { needs: TreeEntry }>[];
  };
  const resolve = (absolute: string): Exclude<Place, { needs: TreeEntry }> => resolveAll([absolute])[0] ?? null;
  const folderAt = (absolute: string): { readonly folder: TreeFolder; readonly id: string } | null => {
    const found = resolve(absolute);
    return found !== null && "folder" in found ? found : null;
  };

  return {
    root,
    list: (absolute) => {
      const found = folderAt(absolute);
      return found === null ? null : [...found.folder.entries.keys()];
    },
    folder: (absolute) => folderAt(absolute)?.folder ?? null,
    isFolder: (absolute) => {
      if (absolute === root) return true;
      return folderAt(path.dirname(absolute))?.folder.entries.get(path.basename(absolute))?.kind === "folder";
    },
    prefetch: (absolutes) => {
      const found = resolveAll(absolutes);
      fetch(found.flatMap((one) => (one !== null && "file" in one ? [{ kind: "file", id: one.file }] : [])));
    },
    read: (absolute, shown) => {
      const found = resolve(absolute);
      if (found === null) return null;
      if ("why" in found) {
        const { why, kind, refused } = found;
        return { path: shown, unreadable: why, kind, ...(refused ? { refused: true } : {}) };
      }
      if ("folder" in found) return { path: shown, unreadable: "it is a directory", kind: "folder" };
      fetch([{ kind: "file", id: found.file }]);
      const bytes = blobs.get(found.file);
      if (bytes != null) return { path: shown, bytes };
      return { path: shown, unreadable: `it is larger than ${MOST_BYTES / 2 ** 20} MiB`, kind: "other", refused: true };
    },
    walk: (absolute, visit) => {
      const start = folderAt(absolute);
      if (start === null) return;
      const treesOf = (ids: readonly string[]): ((id: string) => TreeFolder) => {
        fetch(ids.map((id) => ({ kind: "folder", id })));
        return (id) => trees.get(id) as TreeFolder;
      };
      walkTree(absolute, start.id, treesOf, visit);
    },
  };
}

function needsOf(place: Place): TreeEntry[] {
  return place !== null && "needs" in place ? [place.needs] : [];
}
