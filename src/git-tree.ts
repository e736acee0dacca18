import path from "node:path";
import type { LoadedFile } from "./directory.ts";
import { GitError, type Repository } from "./git.ts";
import { fetchBlobs, fetchTrees, type TreeEntry, type TreeFolder } from "./git-objects.ts";
import { isBelowGit } from "./git-root.ts";
import { MOST_BYTES, NOT_SEARCHED } from "./load.ts";
import { nameOf } from "./odd-names.ts";
import { showText } from "./show.ts";

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

const MOST_LINKS = 40;
/** Longer paths cannot be checked out. */
const MOST_PATH = 4096;
/** A search looks at so many names, and into folders that are so deep. */
const MOST_NAMES = 1_000_000;
const MOST_DEPTH = 256;
/** So often git is asked for what single paths lead to: links can be made to lead through very many folders. */
const MOST_ROUNDS = 10_000;

/** Where a path leads, its links followed: a file, a folder, or why neither; or the object that has to be read to know. */
type Place =
  | { readonly file: string }
  | { readonly folder: TreeFolder; readonly id: string }
  | { readonly why: string; readonly refused: boolean }
  | { readonly needs: TreeEntry }
  | null;

/** Reads trees and blobs when they are asked for. `tree`: the id of the root's. Everything may throw a GitError. */
export function readGitTree(repository: Repository, tree: string): GitTree {
  const { root } = repository;
  const trees = new Map<string, TreeFolder>();
  const blobs = new Map<string, Uint8Array | null>();
  let rounds = 0;
  const relative = (absolute: string): string => path.relative(root, absolute).split(path.sep).join("/");

  const fetch = (wanted: readonly TreeEntry[]): void => {
    const ids = (isTree: boolean, known: ReadonlyMap<string, unknown>): string[] => [
      ...new Set(wanted.filter(({ kind, id }) => (kind === "folder") === isTree && !known.has(id)).map(({ id }) => id)),
    ];
    for (const [id, folder] of fetchTrees(repository, ids(true, trees))) trees.set(id, folder);
    const missing = ids(false, blobs);
    if (missing.length > 0) fetchBlobs(repository, missing, MOST_BYTES, blobs);
  };

  const step = (written: string): Place => {
    // What is still to be walked, the next part last; and the folders from the root to here.
    const rest = partsOf(written).reverse();
    const at: TreeEntry[] = [{ kind: "folder", id: tree }];
    let links = 0;
    for (;;) {
      const entry = at.at(-1) as TreeEntry;
      const folder = trees.get(entry.id);
      if (folder === undefined) return { needs: entry };
      const part = rest.pop();
      if (part === undefined) return { folder, id: entry.id };
      if (part === "..") {
        if (at.length === 1) return refused("it lies outside the repository");
        at.pop();
        continue;
      }
      if (isBelowGit(part)) return refused("it lies below .git");
      const next = folder.entries.get(part);
      if (next === undefined) return links === 0 ? null : dead("it is a symbolic link that leads nowhere");
      if (next.kind === "submodule") return refused("it lies in a submodule");
      if (next.kind === "folder") at.push(next);
      else if (next.kind === "link") {
        if (++links > MOST_LINKS) return dead("its symbolic links run in a circle");
        const bytes = blobs.get(next.id);
        if (bytes === undefined) return { needs: next };
        const target = bytes === null || bytes.length > MOST_PATH ? null : nameOf(bytes);
        if (target === null) return refused("it is a symbolic link whose target is not UTF-8, or too long");
        const inside = path.isAbsolute(target) ? relative(target) : target;
        if (path.isAbsolute(target)) at.length = 1;
        if (path.isAbsolute(inside)) return refused("it lies outside the repository");
        rest.push(...partsOf(inside).reverse());
      } else if (rest.length > 0) return dead("a part of its path is no directory");
      else return { file: next.id };
    }
  };

  /** Takes every path as far as it goes, and reads what is needed for all of them at once. */
  const resolveAll = (absolutes: readonly string[]): Exclude<Place, { needs: TreeEntry }>[] => {
    const places: Place[] = absolutes.map(() => ({ needs: { kind: "folder", id: tree } }));
    for (let open = absolutes.map((_, i) => i); open.length > 0; ) {
      if (rounds > MOST_ROUNDS)
        throw new GitError(`it takes more than ${MOST_ROUNDS} questions to git to read this revision`);
      for (const i of open) places[i] = step(relative(absolutes[i] as string));
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
      if (relative(absolute) === "") return true;
      return folderAt(path.dirname(absolute))?.folder.entries.get(path.basename(absolute))?.kind === "folder";
    },
    prefetch: (absolutes) => {
      const found = resolveAll(absolutes);
      fetch(found.flatMap((one) => (one !== null && "file" in one ? [{ kind: "file", id: one.file }] : [])));
    },
    read: (absolute, shown) => {
      const found = resolve(absolute);
      if (found === null) return null;
      if ("why" in found) return { path: shown, unreadable: found.why, ...(found.refused ? { refused: true } : {}) };
      if ("folder" in found) return { path: shown, unreadable: "it is a directory" };
      fetch([{ kind: "file", id: found.file }]);
      const bytes = blobs.get(found.file);
      if (bytes != null) return { path: shown, bytes };
      return { path: shown, unreadable: `it is larger than ${MOST_BYTES / 2 ** 20} MiB`, refused: true };
    },
    walk: (absolute, visit) => {
      const start = folderAt(absolute);
      let names = 0;
      let level = start === null ? [] : [{ folder: absolute, id: start.id }];
      for (let depth = 0; level.length > 0; depth++) {
        if (depth > MOST_DEPTH) throw tooMuch(`folders more than ${MOST_DEPTH} deep`);
        fetch(level.map(({ id }) => ({ kind: "folder", id })));
        const below: typeof level = [];
        for (const { folder, id } of level) {
          const inside = trees.get(id) as TreeFolder;
          names += inside.entries.size + inside.odd.length;
          if (names > MOST_NAMES) throw tooMuch(`more than ${MOST_NAMES.toLocaleString("en")} names`);
          visit(folder, inside);
          for (const [name, entry] of inside.entries) {
            if (entry.kind !== "folder" || NOT_SEARCHED.has(name)) continue;
            const next = path.join(folder, name);
            if (next.length > MOST_PATH) throw tooMuch(`paths longer than ${MOST_PATH} bytes`);
            below.push({ folder: next, id: entry.id });
          }
        }
        level = below;
      }
      function tooMuch(what: string): GitError {
        return new GitError(
          `${showText(relative(absolute)) || "the repository"} has ${what} at this revision: name the folder to search`,
        );
      }
    },
  };
}

function partsOf(written: string): string[] {
  return written.split("/").filter((part) => part !== "" && part !== ".");
}

/** qmailint does not follow it; perhaps qmail does. */
function refused(why: string): { why: string; refused: boolean } {
  return { why, refused: true };
}

/** Nobody can open it. */
function dead(why: string): { why: string; refused: boolean } {
  return { why, refused: false };
}

function needsOf(place: Place): TreeEntry[] {
  return place !== null && "needs" in place ? [place.needs] : [];
}
