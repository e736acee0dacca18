import { basename, dirname, join, relative, sep } from "node:path";
import { askGit, GitError, openRepository } from "./git.ts";
import { IGNORE, type IgnoreSources, makeIgnoreSources } from "./ignore-sources.ts";
import { makePatience, type Patience } from "./patience.ts";
import type { Listing } from "./tree.ts";

/** The most bytes that the list of what git ignores may have. */
const MOST_BYTES = 2 ** 28;

/** A folder that a search comes upon. */
export interface SearchedFolder {
  readonly folder: string;
  /** Where the search began: what was named is always searched. */
  readonly top: string;
  /** What the folder around it holds, before the search looks into it; then what it holds itself. */
  readonly around?: Listing;
  readonly inside?: Listing;
}

/** Does git ignore a folder, and track nothing in it? `root`: that of the repository. */
export type IgnoredCheck = (root: string, searched: SearchedFolder) => boolean;

/**
 * git decides, and is asked once per repository, but only once there is something by which it could ignore a folder: patterns for
 * its name, for a folder above, or for all names in it. Where git gives no answer, nothing is ignored.
 */
export function makeIgnoredCheck(patience: Patience = makePatience()): IgnoredCheck {
  const known = new Map<string, ReadonlySet<string>>();
  const sources = new Map<string, IgnoreSources>();
  const answers = (root: string): ReadonlySet<string> => {
    const ignored = known.get(root) ?? ignoredFolders(root, patience);
    known.set(root, ignored);
    return ignored;
  };
  return (root, { folder, top, around, inside }) => {
    const its = sources.get(root) ?? makeIgnoreSources(root);
    sources.set(root, its);
    its.addAbove(top);
    if (holds(around, IGNORE)) its.add(join(dirname(folder), IGNORE));
    if (holds(inside, IGNORE)) its.add(join(folder, IGNORE));
    const files = (inside?.entries ?? []).filter(({ kind }) => kind !== "folder");
    const mayBe =
      inside === undefined
        ? its.mayIgnore(basename(folder))
        : files.length > 0 && files.every(({ name }) => its.mayIgnore(name));
    return mayBe && isAmong(answers(root), root, folder, top);
  };
}

function holds(listing: Listing | undefined, wanted: string): boolean {
  return listing?.entries.some(({ name }) => name === wanted) === true;
}

/** Is the folder, or a folder around it that was not named, among them? */
function isAmong(ignored: ReadonlySet<string>, root: string, folder: string, top: string): boolean {
  for (let at = folder; at !== top && at !== root && dirname(at) !== at; at = dirname(at))
    if (ignored.has(relative(root, at).split(sep).join("/"))) return true;
  return false;
}

/** The outermost folders in which git tracks nothing and ignores everything. */
function ignoredFolders(root: string, patience: Patience): ReadonlySet<string> {
  try {
    const repository = openRepository(root);
    const args = ["ls-files", "-z", "--others", "--ignored", "--exclude-standard", "--directory"];
    const listed = repository === null ? null : askGit(repository, args, "", MOST_BYTES, patience);
    const names = (listed?.toString("utf8") ?? "").split("\0").filter((name) => name.endsWith("/"));
    return new Set(names.map((name) => name.slice(0, -1)));
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return new Set();
  }
}
