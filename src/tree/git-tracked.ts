import { relative, sep } from "node:path";
import { askGit, GitError, openRepository } from "./git.ts";
import { makePatience, type Patience } from "./patience.ts";

/** The most bytes that the list of a repository's files may have. */
const MOST_BYTES = 2 ** 28;

/**
 * Why a file is not read, or null where git tracks it in the repository with this root; git is asked once. `isLink`: a link leads
 * to it.
 */
export type TrackedCheck = (root: string, real: string, isLink: boolean) => string | null;

/**
 * In a repository, links may lead only to files that git tracks, and a zone file must be one: whatever else lies in a working tree
 * (`.env`, what earlier steps of a job left) is not the pull request's to show. Files are looked up in the index, and nothing is
 * run for a repository without links or zone files.
 */
export function makeTrackedCheck(): TrackedCheck {
  const known = new Map<string, ReadonlySet<string> | string>();
  return (root, real, isLink) => {
    let tracked = known.get(root);
    if (tracked === undefined) {
      tracked = trackedFiles(root);
      known.set(root, tracked);
    }
    if (typeof tracked === "string")
      return isLink
        ? `it is a symbolic link, and git says nothing about its target: ${tracked}`
        : `git does not say whether it tracks it: ${tracked}`;
    const name = relative(root, real).split(sep).join("/");
    if (tracked.has(asBytes(name))) return null;
    return isLink
      ? "it is a symbolic link that leads to what git does not track"
      : 'git does not track it ("git add" makes it part of the repository)';
  };
}

/** Does git keep a file of the repository with this root, or would it take it with `git add`? False where git does not say. */
export type KeptCheck = (root: string, real: string) => boolean;

/** The index is asked for once per repository; for a file that is not in it, git is asked whether it would ignore the file. */
export function makeKeptCheck(): KeptCheck {
  const known = new Map<string, ReadonlySet<string> | string>();
  const patience = makePatience();
  return (root, real) => {
    let tracked = known.get(root);
    if (tracked === undefined) {
      tracked = trackedFiles(root);
      known.set(root, tracked);
    }
    const name = relative(root, real).split(sep).join("/");
    return typeof tracked !== "string" && (tracked.has(asBytes(name)) || isUnignored(root, name, patience));
  };
}

function isUnignored(root: string, name: string, patience: Patience): boolean {
  if (patience.ms < 1) return false;
  try {
    const repository = openRepository(root);
    if (repository === null) return false;
    const args = ["ls-files", "-z", "--others", "--exclude-standard", "--", `:(top,literal)${name}`];
    return (askGit(repository, args, "", MOST_BYTES, patience)?.length ?? 0) > 0;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return false;
  }
}

/** The files in the index, each character a byte; or why they cannot be had. */
function trackedFiles(root: string): ReadonlySet<string> | string {
  try {
    const repository = openRepository(root);
    const listed = repository === null ? null : askGit(repository, ["ls-files", "-z"], "", MOST_BYTES);
    return new Set(listed?.toString("latin1").split("\0"));
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return error.message;
  }
}

function asBytes(text: string): string {
  return Buffer.from(text).toString("latin1");
}
