import path from "node:path";
import type { LoadedFile } from "./directory.ts";
import { gitOutput } from "./git.ts";
import { MOST_BYTES } from "./load.ts";

/** A tree of the object store, as if it were checked out: paths are absolute, where the working tree would have them. */
export interface GitTree {
  /** The names in a folder; null where there is none. */
  readonly list: (absolute: string) => readonly string[] | null;
  /** Is it a folder itself, not a link to one? */
  readonly isFolder: (absolute: string) => boolean;
  /** The bytes of a file, or why they cannot be had; null where there is nothing of that name. */
  readonly read: (absolute: string, shown: string) => LoadedFile | null;
  /** Reads many files at once, so that `read` has them. */
  readonly prefetch: (absolutes: readonly string[]) => void;
}

interface Blob {
  readonly mode: string;
  readonly id: string;
}

const LINK = "120000";
const SUBMODULE = "160000";
const MOST_LINKS = 40;
/** What is asked of `git cat-file --batch` at once. */
const MOST_AT_ONCE = 2 ** 29;

/** Reads the names of a tree, and the bytes of a file when they are asked for. `root`: the repository's folder. */
export function readGitTree(cwd: string, root: string, tree: string): GitTree {
  const blobs = new Map<string, Blob>();
  const folders = new Map<string, Set<string>>([["", new Set()]]);
  const listing = gitOutput(cwd, ["ls-tree", "-r", "-z", "--full-tree", tree]) ?? Buffer.alloc(0);
  for (const row of listing.toString("utf8").split("\0")) {
    const tab = row.indexOf("\t");
    if (tab < 0) continue;
    const [mode = "", , id = ""] = row.slice(0, tab).split(" ");
    const name = row.slice(tab + 1);
    addName(folders, name);
    if (mode === SUBMODULE) folders.set(name, new Set());
    else blobs.set(name, { mode, id });
  }
  const known = new Map<string, Uint8Array | null>();

  const contents = (ids: readonly string[]): void => {
    const wanted = [...new Set(ids)].filter((id) => !known.has(id));
    if (wanted.length > 0) fetchBlobs(cwd, wanted, known);
  };
  const relative = (absolute: string): string => path.relative(root, absolute).split(path.sep).join("/");

  /** Follows the links of a path: a blob, a folder, or why neither. */
  const resolve = (wanted: string): { blob: Blob } | { why: string } | { folder: string } | null => {
    let rest = wanted.split("/").filter((part) => part !== "");
    let at: string[] = [];
    for (let links = 0; rest.length > 0; ) {
      const [part = "", ...more] = rest;
      rest = more;
      if (part === ".") continue;
      if (part === "..") {
        if (at.length === 0) return { why: "it lies outside the repository" };
        at = at.slice(0, -1);
        continue;
      }
      const here = [...at, part].join("/");
      const blob = blobs.get(here);
      if (blob === undefined) {
        if (!folders.has(here)) return links === 0 ? null : { why: "it is a symbolic link that leads nowhere" };
        at = [...at, part];
      } else if (blob.mode === LINK) {
        if (++links > MOST_LINKS) return { why: "its symbolic links run in a circle" };
        contents([blob.id]);
        const target = Buffer.from(known.get(blob.id) ?? []).toString("utf8");
        const inside = path.isAbsolute(target) ? relative(target) : target;
        if (path.isAbsolute(target)) at = [];
        if (path.isAbsolute(inside)) return { why: "it lies outside the repository" };
        rest = [...inside.split("/").filter((one) => one !== ""), ...rest];
      } else if (rest.length > 0) return { why: "a part of its path is no directory" };
      else return { blob };
    }
    return { folder: at.join("/") };
  };

  return {
    list: (absolute) => {
      const found = resolve(relative(absolute));
      return found !== null && "folder" in found ? [...(folders.get(found.folder) ?? [])] : null;
    },
    isFolder: (absolute) => {
      const parent = resolve(relative(path.dirname(absolute)));
      if (parent === null || !("folder" in parent)) return folders.has(relative(absolute));
      return folders.has(path.posix.join(parent.folder, path.basename(absolute)));
    },
    prefetch: (absolutes) => {
      const found = absolutes.map((absolute) => resolve(relative(absolute)));
      contents(found.flatMap((one) => (one !== null && "blob" in one ? [one.blob.id] : [])));
    },
    read: (absolute, shown) => {
      const found = resolve(relative(absolute));
      if (found === null) return null;
      if ("why" in found) return { path: shown, unreadable: found.why };
      if ("folder" in found) return { path: shown, unreadable: "it is a directory" };
      contents([found.blob.id]);
      const bytes = known.get(found.blob.id);
      if (bytes != null) return { path: shown, bytes };
      const why = known.has(found.blob.id) ? `it is larger than ${MOST_BYTES / 2 ** 20} MiB` : "git does not have it";
      return { path: shown, unreadable: why };
    },
  };
}

/** Adds a path to the names of its folders, up to the root. */
function addName(folders: Map<string, Set<string>>, name: string): void {
  for (let at = name; at !== ""; ) {
    const slash = at.lastIndexOf("/");
    const folder = slash < 0 ? "" : at.slice(0, slash);
    const names = folders.get(folder);
    names?.add(at.slice(slash + 1));
    if (names !== undefined) return;
    folders.set(folder, new Set([at.slice(slash + 1)]));
    at = folder;
  }
}

/** The bytes of blobs by id; null for those that are too large. What git does not have stays unknown. */
function fetchBlobs(cwd: string, ids: readonly string[], into: Map<string, Uint8Array | null>): void {
  const sizes = gitOutput(cwd, ["cat-file", "--batch-check"], `${ids.join("\n")}\n`)?.toString("latin1") ?? "";
  let batch: string[] = [];
  let bytes = 0;
  const flush = (): void => {
    if (batch.length > 0) readBatch(gitOutput(cwd, ["cat-file", "--batch"], `${batch.join("\n")}\n`), into);
    batch = [];
    bytes = 0;
  };
  for (const row of sizes.split("\n")) {
    const [id = "", kind, written] = row.split(" ");
    if (kind !== "blob") continue;
    const size = Number(written);
    if (size > MOST_BYTES) into.set(id, null);
    else {
      if (bytes + size > MOST_AT_ONCE) flush();
      batch.push(id);
      bytes += size;
    }
  }
  flush();
}

/** `ID blob SIZE\n`, the bytes, `\n`, and the next. */
function readBatch(output: Buffer | null, into: Map<string, Uint8Array | null>): void {
  for (let at = 0; output !== null && at < output.length; ) {
    const newline = output.indexOf(0x0a, at);
    const [id = "", , size] = output.toString("latin1", at, newline).split(" ");
    const length = Number(size);
    into.set(id, output.subarray(newline + 1, newline + 1 + length));
    at = newline + 2 + length;
  }
}
