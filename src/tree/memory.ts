import { UsageError } from "../text/usage-error.ts";
import { posixPath } from "./posix-path.ts";
import { isBelowGit } from "./searched.ts";
import { type Entry, type Listing, MOST_BYTES, type PathKind, type Tree, tooLarge } from "./tree.ts";

/** Folders by path, each with what is in it. */
type Folders = ReadonlyMap<string, ReadonlyMap<string, Entry["kind"]>>;

/**
 * Files in memory, by their path below the working directory `/`. There are no links. What is below
 * `.git` is not read, just as on disk.
 */
export function memoryTree(files: ReadonlyMap<string, Uint8Array> | Readonly<Record<string, Uint8Array>>): Tree {
  const { resolve, dirname, basename } = posixPath;
  const given = files instanceof Map ? files : new Map(Object.entries(files));
  const bytesOf = new Map([...given].map(([name, bytes]) => [resolve("/", name), bytes]));
  const folders = foldersOf(bytesOf.keys());
  const kind = (absolute: string): PathKind => {
    if (isBelowGit(absolute)) return "below .git";
    return folders.has(absolute) ? "folder" : bytesOf.has(absolute) ? "file" : "missing";
  };
  const displayPath = (absolute: string): string => (absolute === "/" ? "." : absolute.slice(1));
  return {
    path: posixPath,
    kind: (written) => kind(resolve("/", written)),
    displayPath,
    isReal: (folder) => kind(folder) === "folder",
    has: (absolute) => folders.has(absolute) || bytesOf.has(absolute),
    realpath: (written) => (kind(resolve("/", written)) === "missing" ? null : resolve("/", written)),
    above: (folder, isRepository) => {
      const isTop = isRepository ?? folders.get(folder)?.has(".git") === true;
      return isTop || folder === "/" ? null : dirname(folder);
    },
    list: (folder) => listing(folders, resolve("/", folder), displayPath),
    read: (written, { limit = MOST_BYTES, displayPath: name } = {}) => {
      const absolute = resolve("/", written);
      const path = name ?? displayPath(absolute);
      const bytes = bytesOf.get(absolute);
      if (isBelowGit(absolute)) return { path, unreadable: "it lies below .git", kind: "other", refused: true };
      if (folders.has(absolute)) return { path, unreadable: "it is a directory", kind: "folder" };
      if (bytes === undefined) return { path, unreadable: "there is no such file or directory", kind: "missing" };
      return bytes.length <= limit
        ? { path, bytes }
        : { path, unreadable: tooLarge(limit), kind: "other", refused: true };
    },
  };

  function foldersOf(paths: Iterable<string>): Folders {
    const out = new Map<string, Map<string, Entry["kind"]>>([["/", new Map()]]);
    const add = (absolute: string, kindOfIt: Entry["kind"]): void => {
      const folder = dirname(absolute);
      if (!out.has(folder)) {
        out.set(folder, new Map());
        add(folder, "folder");
      }
      out.get(folder)?.set(basename(absolute), kindOfIt);
    };
    for (const one of paths) add(one, "file");
    return out;
  }
}

function listing(folders: Folders, folder: string, displayPath: (absolute: string) => string): Listing {
  const inside = folders.get(folder);
  if (inside === undefined) {
    throw new UsageError("there is no such file or directory", { file: displayPath(folder), line: 1, column: 1 });
  }
  const entries = [...inside].map(([name, kind]) => ({ name, kind }));
  return { entries: entries.sort((a, b) => (a.name < b.name ? -1 : 1)), odd: [] };
}
