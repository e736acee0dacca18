import { dirname } from "node:path";
import { once } from "../text/once.ts";
import { repositoryOf } from "./git-root.ts";
import { makeTrackedCheck } from "./git-tracked.ts";
import { isAtOrBelow, realpathIn } from "./real-path.ts";
import { isBelowGit } from "./searched.ts";

/** What may be read from the disk: see `DiskTree`. */
export interface DiskBounds {
  /** Why nothing at this path (links resolved) is read, or null. */
  readonly elsewhere: (real: string) => string | null;
  /** Why a file is not read, or null. `real`: its path, links resolved. */
  readonly refusal: (file: string, real: string) => string | null;
  /** Why a file is not read in a repository that does not track it, or null. */
  readonly untracked: (real: string) => string | null;
  /** Allows reading what is at a path that was named, and below it. */
  readonly allow: (file: string) => void;
  readonly leadsOut: (folder: string, to: string) => boolean;
  /** The folder with `.git` that holds a folder (or is it), or null. */
  readonly repositoryOf: (folder: string) => string | null;
}

/** The bounds of a working directory, links resolved. */
export function makeBounds(cwd: string): DiskBounds {
  const repositoryAt = makeRepositories();
  const untrackedCheck = once(() => makeTrackedCheck());
  const roots = [repositoryAt(cwd) ?? cwd];
  const realpath = (file: string): string | null => realpathIn(cwd, file);
  const rootOf = (folder: string): string | null => {
    const repository = repositoryAt(folder);
    return repository === null ? null : realpath(repository);
  };
  const elsewhere = (real: string): string | null => {
    if (isBelowGit(real)) return "it lies below .git";
    return roots.some((root) => isAtOrBelow(real, root)) ? null : "it lies outside the repository";
  };
  /**
   * What was named separately may be read; but a folder that holds the repository was not named for
   * the sake of what lies beside it.
   */
  const isNamedBeside = (real: string, root: string): boolean =>
    roots.slice(1).some((named) => isAtOrBelow(real, named) && !isAtOrBelow(root, named));

  const refusal = (file: string, real: string): string | null => {
    const where = elsewhere(real);
    if (where !== null) return where;
    const repository = repositoryAt(dirname(file));
    const root = repository === null || real === file ? null : realpath(repository);
    // Links on the way to the repository are not an attack.
    if (repository === null || root === null || real === root + file.slice(repository.length)) return null;
    if (isNamedBeside(real, root)) return null;
    const its = repositoryAt(dirname(real));
    if (its === null || !isAtOrBelow(its, root)) return "it lies outside the repository";
    return untrackedCheck()(its, real, true);
  };

  const untracked = (real: string): string | null => {
    const its = repositoryAt(dirname(real));
    return its === null ? null : untrackedCheck()(its, real, false);
  };

  const allow = (file: string): void => {
    const real = realpath(file);
    if (real === null || elsewhere(real) === null) return;
    const root = rootOf(dirname(file));
    if (root === null || isAtOrBelow(real, root)) roots.push(real);
  };

  const leadsOut = (folder: string, to: string): boolean => {
    // A folder that is not a repository may hold several, and whatever else a job has checked out.
    if (repositoryAt(cwd) !== null) return false;
    const [root, real] = [rootOf(folder), realpath(to)];
    return root !== null && real !== null && !isAtOrBelow(real, root) && !isNamedBeside(real, root);
  };

  return { elsewhere, refusal, untracked, allow, leadsOut, repositoryOf: repositoryAt };
}

/** Looks for the repository of each folder only once. */
function makeRepositories(): (folder: string) => string | null {
  const repositories = new Map<string, string | null>();
  return (folder) => {
    let known = repositories.get(folder);
    if (known === undefined) {
      known = repositoryOf(folder);
      repositories.set(folder, known);
    }
    return known;
  };
}
