import path from "node:path";
import type { UnreadableFile } from "./control-directory.ts";
import { nameOf } from "./disk-names.ts";
import type { TreeEntry, TreeFolder } from "./git-objects.ts";
import { isBelowGit } from "./searched.ts";

/** What has been read of a tree so far. */
export interface KnownObjects {
  /** The root of the repository's working tree, and the id of the tree there. */
  readonly root: string;
  readonly tree: string;
  readonly trees: ReadonlyMap<string, TreeFolder>;
  /** Null: too large. */
  readonly blobs: ReadonlyMap<string, Uint8Array | null>;
}

/**
 * Where a path leads, its links followed: a file, a folder (`at`: its names from the root), or why it is neither; or the
 * object that has to be read to know.
 */
export type Place =
  | { readonly file: string; readonly at: readonly string[] }
  | { readonly folder: TreeFolder; readonly id: string; readonly at: readonly string[] }
  | { readonly why: string; readonly kind: UnreadableFile["kind"]; readonly refused: boolean }
  | { readonly needs: TreeEntry }
  | null;

/** Longer paths cannot be checked out. */
export const MOST_PATH = 4096;
const MOST_LINKS = 40;

/** Follows a path, as far as the known part of the tree goes. */
export function followPath(objects: KnownObjects, absolute: string): Place {
  // The parts still to be walked, the next one last; and the folders from the root to here.
  const rest = partsOf(relative(objects.root, absolute)).reverse();
  const at: TreeEntry[] = [{ kind: "folder", id: objects.tree }];
  const names: string[] = [];
  let links = 0;
  for (;;) {
    const entry = at.at(-1) as TreeEntry;
    const folder = objects.trees.get(entry.id);
    if (folder === undefined) return { needs: entry };
    const part = rest.pop();
    if (part === undefined) return { folder, id: entry.id, at: names };
    if (part === "..") {
      if (at.length === 1) return refused("it lies outside the repository");
      at.pop();
      names.pop();
      continue;
    }
    if (isBelowGit(part)) return refused("it lies below .git");
    const next = folder.entries.get(part);
    if (next === undefined) return links === 0 ? null : dead("it is a symbolic link that leads nowhere", "missing");
    if (next.kind === "submodule") return refused("it lies in a submodule");
    if (next.kind === "folder") {
      at.push(next);
      names.push(part);
    } else if (next.kind === "link") {
      if (++links > MOST_LINKS) return dead("its symbolic links run in a circle", "loop");
      const bytes = objects.blobs.get(next.id);
      if (bytes === undefined) return { needs: next };
      const target = bytes === null || bytes.length > MOST_PATH ? null : nameOf(bytes);
      if (target === null) return refused("it is a symbolic link whose target is not UTF-8, or too long");
      const inside = path.isAbsolute(target) ? relative(objects.root, target) : target;
      if (path.isAbsolute(target)) {
        at.length = 1;
        names.length = 0;
      }
      if (path.isAbsolute(inside)) return refused("it lies outside the repository");
      rest.push(...partsOf(inside).reverse());
    } else if (rest.length > 0) return dead("a part of its path is not a directory", "other");
    else return { file: next.id, at: [...names, part] };
  }
}

/** A path from the root of the repository, with `/`. */
function relative(root: string, absolute: string): string {
  return path.relative(root, absolute).split(path.sep).join("/");
}

function partsOf(written: string): string[] {
  return written.split("/").filter((part) => part !== "" && part !== ".");
}

/** qmailint does not follow it; qmail might. */
function refused(why: string): { why: string; kind: UnreadableFile["kind"]; refused: boolean } {
  return { why, kind: "other", refused: true };
}

/** Nobody can open it. */
function dead(
  why: string,
  kind: UnreadableFile["kind"],
): { why: string; kind: UnreadableFile["kind"]; refused: boolean } {
  return { why, kind, refused: false };
}
