import type { LoadedFile } from "./control-directory.ts";
import type { OddName } from "./odd-names.ts";

/**
 * Where bytes come from: the disk, a tree of git's object store, or memory. Paths are absolute, and written as `path` writes them;
 * all that is told about a place that may not be read is that it may not.
 */
export interface Tree {
  readonly path: PathFunctions;
  /** What a folder holds. Throws a UsageError where that cannot be had. */
  readonly list: (folder: string) => Listing;
  /** What a path leads to, its links followed. */
  readonly kind: (absolute: string) => PathKind;
  /** Is there anything of that name, a link that leads nowhere included? */
  readonly has: (absolute: string) => boolean;
  readonly read: (absolute: string, options?: ReadOptions) => LoadedFile;
  /** The same text for every path to the same file or folder: links are resolved. Null where that cannot be done. */
  readonly realpath: (absolute: string) => string | null;
  /** What messages call a path: relative to the working directory, with `/`. */
  readonly displayPath: (absolute: string) => string;
  /** Is a folder's path free of links, and does it lie where reading is allowed? */
  readonly isReal: (folder: string) => boolean;
  /** The folder above, or null where no `qmailint.yaml` further up counts. `isRepository`: it holds `.git`, where that is known. */
  readonly above: (folder: string, isRepository?: boolean) => string | null;
  /**
   * Does a path that a file in a folder names lead out of the repository that the folder lies in, to what was only searched along
   * with it? Missing where there is only one repository.
   */
  readonly leadsOut?: (folder: string, absolute: string) => boolean;
  /**
   * Why a file that a `qmailint.yaml` names is not read, or null; for a file that does not exist, `read` says so. `isTracked`: in a
   * repository, git must track it. Missing where all paths to a file are treated alike, and nothing is untracked.
   */
  readonly refusal?: (absolute: string, isTracked: boolean) => string | null;
  /**
   * Visits a folder and all folders below it that are searched and not left out; missing where they are to be listed one by one.
   */
  readonly walk?: (folder: string, visit: Visit, isLeftOut: LeftOut) => void;
  /**
   * Does git ignore a folder and everything in it? `top`: where the search began. `look`: what the folder around it holds, before
   * the search looks into it; then what it holds itself. Missing where that is not asked.
   */
  readonly isIgnored?: (
    folder: string,
    top: string,
    look: { readonly around: Listing } | { readonly inside: Listing },
  ) => boolean;
  /** Reads many files at once, so that `read` has them ready; missing where that gains nothing. */
  readonly prefetch?: (absolutes: readonly string[]) => void;
  /** The same for small files that may be read: what is amiss with one is left to `read`. */
  readonly readAhead?: (absolutes: readonly string[]) => void;
  /** Does git keep the file at this path, or would it with the next commit? Missing where that is not asked. */
  readonly isKept?: (absolute: string) => boolean;
}

/** The functions of `node:path` that are needed for the paths of a tree. */
export interface PathFunctions {
  readonly sep: string;
  readonly resolve: (folder: string, written: string) => string;
  readonly join: (folder: string, name: string) => string;
  readonly dirname: (absolute: string) => string;
  readonly basename: (absolute: string) => string;
}

/** `outside`, `below .git`: where nothing is read. */
export type PathKind = "folder" | "file" | "missing" | "outside" | "below .git";

/** What a folder holds. */
export interface Listing {
  readonly entries: readonly Entry[];
  /** Names that are not UTF-8, about which nothing can be asked. */
  readonly odd: readonly OddName[];
}

export interface Entry {
  readonly name: string;
  /** Links are not followed. A submodule is a folder about which nothing is known. */
  readonly kind: "folder" | "file" | "link" | "submodule";
}

export interface ReadOptions {
  /** Larger files are not read. */
  readonly limit?: number;
  /** What messages call it, where that is known. */
  readonly displayPath?: string;
  /** Its folder's `isReal`, where that is known. */
  readonly inRealFolder?: boolean;
}

/** Has somebody said that a folder is not to be searched? */
export type LeftOut = (folder: string) => boolean;

export type Visit = (folder: string, listing: Listing) => void;

/** A control file larger than this is not read. */
export const MOST_BYTES: number = 256 * 2 ** 20;

export function tooLarge(limit: number): string {
  return `it is larger than ${limit / 2 ** 20} MiB`;
}
