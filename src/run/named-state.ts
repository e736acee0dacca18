import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import type { DiskTree } from "../tree/disk.ts";
import { isShallow, objectOf, type Repository } from "../tree/git.ts";
import { type GitTree, gitTree } from "../tree/git-tree.ts";

/** What an argument of `diff` names: a path, or a revision and perhaps a path in it. */
export interface NamedState {
  readonly label: string;
  /** Null: the working tree. */
  readonly tree: GitTree | null;
  /** Null where none was given: then that of the other argument counts. */
  readonly root: string | null;
  readonly isFile: boolean;
}

export function workingTree({ root, isFile: file }: NamedState): NamedState {
  return { label: "the working tree", tree: null, root, isFile: file };
}

/**
 * An argument that exists as a path is a path, and otherwise a revision. One that is both is refused: a pull request could add a
 * folder with the name of a revision.
 */
export function readArgument(disk: DiskTree, repository: () => Repository | null, written: string): NamedState {
  const absolute = written === "" ? null : disk.absolute(written);
  const kind = absolute === null ? "missing" : disk.kindOfNamed(absolute);
  if (absolute === null || kind === "missing") return readRevision(disk, repository, written);
  if (mayBeRevision(disk, written)) {
    const opened = repository();
    if (opened !== null && objectOf(opened, written) !== null) {
      const shown = showText(written);
      throw new UsageError(
        `${shown} is a path and a git revision: write ./${shown} for the path, ${shown}: for the revision`,
      );
    }
  }
  if (kind === "file" && !/\.ya?ml$/.test(written)) {
    throw new UsageError(
      `${showText(written)} is a file: diff compares control directories, qmailint.yaml files and git revisions`,
    );
  }
  disk.allow(written);
  return { label: written, tree: null, root: absolute, isFile: kind === "file" };
}

/** No revision begins like a path, or ends with a slash. */
function mayBeRevision({ path }: DiskTree, written: string): boolean {
  return !(path.isAbsolute(written) || /^\.{1,2}([\\/]|$)|[\\/]$/.test(written));
}

export function readRevision(disk: DiskTree, open: () => Repository | null, written: string): NamedState {
  const shown = showText(written);
  const repository = open();
  if (repository === null) {
    throw new UsageError(`there is no path "${shown}", and no git repository here in which it could be a revision`);
  }
  // The first colon outside braces, which may hold one too: HEAD@{12:30}.
  const [, name = written, inside = null] = /^((?:[^:{]|\{[^}]*\})+):(.*)$/s.exec(written) ?? [];
  const revision = objectOf(repository, name);
  if (revision === null) throw new UsageError(missingRevision(repository, name));
  if (revision.kind !== "tree") throw new UsageError(`${showText(name)} is a ${revision.kind}, not a revision`);
  const tree = gitTree(repository, revision.id, disk.displayPath);
  if (inside === null || inside === "") return { label: name, tree, root: null, isFile: false };
  const absolute = disk.path.resolve(/^\.\.?(\/|$)/.test(inside) ? disk.cwd : repository.root, inside);
  const kind = tree.kind(absolute);
  if (kind === "missing") throw new UsageError(`there is no ${showText(inside)} in ${showText(name)}`);
  return { label: name, tree, root: absolute, isFile: kind !== "folder" };
}

export function missingRevision(repository: Repository, name: string): string {
  const shown = showText(name);
  if (!isShallow(repository)) return `there is neither a path nor a git revision "${shown}" here`;
  return (
    `the git revision "${shown}" is not here: this is a shallow clone. Fetch more of it ` +
    `(actions/checkout: fetch-depth: 2 for HEAD^1, fetch-depth: 0 for every revision)`
  );
}

export function isFile(disk: DiskTree, argument: NamedState, root: string): boolean {
  if (argument.root !== null) return argument.isFile;
  // A revision without a path is read where the other side is.
  return argument.tree === null
    ? disk.kindOfNamed(root) === "file"
    : /\.ya?ml$/.test(root) && disk.kindOfNamed(disk.absolute(root)) !== "missing";
}
