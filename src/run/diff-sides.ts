import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import type { DiskTree } from "../tree/disk.ts";
import { commitOf, mergeBase, objectOf, type Repository } from "../tree/git.ts";
import { emptyTree, indexTrees } from "../tree/git-index.ts";
import { gitTree } from "../tree/git-tree.ts";
import { missingRevision, type NamedState, readArgument, readRevision, workingTree } from "./named-state.ts";

/** What `diff` is asked to compare, as it is written. */
export interface WrittenSides {
  /** None: `HEAD`. One: BASE, `A..B` or `A...B`. Two: BASE and HEAD. */
  readonly operands: readonly string[];
  /** HEAD is the index. */
  readonly staged: boolean;
}

type Open = () => Repository | null;

/** The two states. Throws a UsageError. */
export function readSides(
  disk: DiskTree,
  open: Open,
  { operands: [written, second], staged }: WrittenSides,
): readonly [NamedState, NamedState] {
  if (staged) return readStaged(disk, open, written ?? null, second ?? null);
  if (written === undefined) {
    const head = readRevision(disk, open, "HEAD");
    return [head, workingTree(head)];
  }
  if (second !== undefined) return [readArgument(disk, open, written), readArgument(disk, open, second)];
  const range = rangeOf(disk, open, written);
  if (range !== null) return readRange(disk, open, range);
  const base = readArgument(disk, open, written);
  if (base.tree === null)
    throw new UsageError(`${showText(written)} is a path, so diff needs a second path to compare it with`);
  return [base, workingTree(base)];
}

function readStaged(
  disk: DiskTree,
  open: Open,
  written: string | null,
  second: string | null,
): readonly [NamedState, NamedState] {
  if (second !== null) throw new UsageError("--staged compares one revision with the index: do not name a second one");
  const repository = open();
  if (repository === null) throw new UsageError("there is no git repository here, so there is no index");
  if (written !== null && rangeOf(disk, open, written) !== null)
    throw new UsageError(`${showText(written)} is a range, and --staged compares one revision with the index`);
  const base = written === null ? headOrNothing(disk, repository) : readArgument(disk, open, written);
  if (base.tree === null)
    throw new UsageError(`${showText(written ?? "")} is a path, and --staged compares a revision with the index`);
  const { id, trees } = indexTrees(repository);
  const tree = gitTree(repository, id, disk.displayPath, trees);
  return [base, { label: "the index", tree, root: base.root, isFile: base.isFile }];
}

/** Before the first commit everything in the index is new, as it is to git. */
function headOrNothing(disk: DiskTree, repository: Repository): NamedState {
  if (objectOf(repository, "HEAD") !== null) return readRevision(disk, () => repository, "HEAD");
  const tree = gitTree(repository, emptyTree(repository), disk.displayPath);
  return { label: "nothing (there is no commit yet)", tree, root: null, isFile: false };
}

interface Range {
  readonly from: string;
  readonly to: string;
  /** `A...B`: what B has changed since it diverged from A. */
  readonly sinceParting: boolean;
}

/** Revisions without a colon, except in braces, around two or three dots; no path on either side. */
const RANGE = /^((?:[^:{]|\{[^}]*\})*?)(\.\.\.?)((?:[^:{]|\{[^}]*\})*)$/s;

/** Null where an argument is not a range. What exists as a path is a path, but is refused where both revisions exist as well. */
function rangeOf(disk: DiskTree, open: Open, written: string): Range | null {
  const [, from = "", dots, to = ""] = RANGE.exec(written) ?? [];
  if (from + to === "" || /^[/.]|\.\.|\\/.test(to) || /[/\\]$/.test(from)) return null;
  const range = { from: from || "HEAD", to: to || "HEAD", sinceParting: dots === "..." };
  if (disk.kindOfNamed(disk.absolute(written)) === "missing") return range;
  const repository = open();
  const isThere = (one: string): boolean => repository !== null && objectOf(repository, one) !== null;
  if (!isThere(range.from) || !isThere(range.to)) return null;
  const shown = showText(written);
  throw new UsageError(
    `${shown} is a path and a range of git revisions: write ./${shown} for the path, or two revisions`,
  );
}

function readRange(disk: DiskTree, open: Open, { from, to, sinceParting }: Range): readonly [NamedState, NamedState] {
  if (!sinceParting) return [readRevision(disk, open, from), readRevision(disk, open, to)];
  const head = readRevision(disk, open, to);
  const repository = open() as Repository;
  const [a, b] = [from, to].map((one) => {
    const commit = commitOf(repository, one);
    if (commit === null) throw new UsageError(missingRevision(repository, one));
    return commit;
  }) as [string, string];
  const base = mergeBase(repository, a, b);
  if (base !== null) return [readRevision(disk, open, base), head];
  const [one, other] = [showText(from), showText(to)];
  throw new UsageError(
    `${one} and ${other} have no common ancestor in what this clone has of their history (actions/checkout: fetch-depth: 0)`,
  );
}
