import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { type ControlDirectory, joinPath, type LoadedFile } from "./directory.ts";
import { gitObject, gitRoot, isShallow } from "./git.ts";
import { type GitTree, readGitTree } from "./git-objects.ts";
import { findDirectories, isControlDirectory, loadDirectory, NOT_SEARCHED, type Reader, repositoryOf } from "./load.ts";
import type { IpFileName } from "./qmail/types.ts";
import type { Problem } from "./result.ts";
import { showText } from "./show.ts";
import { UsageError } from "./usage-error.ts";

/** One of the two states that are compared: folders on disk, or a tree of git's object store that is read like one. */
export interface Side {
  /** What messages call it: a revision, or a path. */
  readonly label: string;
  readonly directories: readonly SideDirectory[];
  /** A file of this side by its absolute path; null where there is none. */
  readonly read: (absolute: string) => LoadedFile | null;
  readonly problems: readonly Problem[];
}

export interface SideDirectory {
  /** Directories with the same key belong together. */
  readonly key: string;
  readonly absolute: string;
  readonly directory: ControlDirectory;
}

/** What an argument of `diff` names: a path, or a revision and perhaps a path in it. */
interface Argument {
  readonly label: string;
  /** Null: the working tree. */
  readonly tree: string | null;
  /** Null where none was given: that of the other side. */
  readonly root: string | null;
  readonly isFile: boolean;
}

/** Both sides of `diff BASE [HEAD]`. Throws a UsageError. */
export function resolveSides(reader: Reader, base: string, head: string | null): { base: Side; head: Side } {
  const from = readArgument(reader, base);
  if (head === null && from.tree === null)
    throw new UsageError(`${showText(base)} is a path, so diff wants a second one to compare it with`);
  const to = head === null ? workingTree(from) : readArgument(reader, head);
  const roots = [from.root ?? to.root ?? reader.cwd, to.root ?? from.root ?? reader.cwd] as const;
  if (isFile(reader, from, roots[0]) !== isFile(reader, to, roots[1])) {
    throw new UsageError(
      `of ${showText(base)} and ${showText(head ?? "the working tree")} one is a file and one a folder`,
    );
  }
  const same = roots[0] === roots[1];
  const sides = {
    base: makeSide(reader, from, [roots[0]], same),
    head: makeSide(reader, to, [roots[1]], same),
  };
  return same ? sides : pairedByHand(sides);
}

/** Both sides of a revision and the working tree, for the control directories at and below some paths. */
export function resolvePaths(reader: Reader, base: string, paths: readonly string[]): { base: Side; head: Side } {
  const from = readRevision(reader, base);
  const roots = (paths.length === 0 ? ["."] : paths).map((one) => reader.absolute(one));
  return { base: makeSide(reader, from, roots, true), head: makeSide(reader, workingTree(from), roots, true) };
}

function workingTree({ root, isFile: file }: Argument): Argument {
  return { label: "the working tree", tree: null, root, isFile: file };
}

/** An argument that exists as a path is a path, else a revision. */
function readArgument(reader: Reader, written: string): Argument {
  const stat = written === "" ? undefined : statSync(reader.absolute(written), { throwIfNoEntry: false });
  if (stat === undefined) return readRevision(reader, written);
  if (stat.isFile() && !/\.ya?ml$/.test(written)) {
    throw new UsageError(
      `${showText(written)} is a file: diff compares control directories, qmailint.yaml files and git revisions`,
    );
  }
  reader.allow(written);
  return { label: written, tree: null, root: reader.absolute(written), isFile: stat.isFile() };
}

function readRevision(reader: Reader, written: string): Argument {
  const shown = showText(written);
  const root = gitRoot(reader.cwd);
  if (root === null) {
    throw new UsageError(`there is no path "${shown}", and no git repository here in which it could be a revision`);
  }
  // The first colon that is not in braces, as in HEAD@{12:30}.
  const [, name = written, inside = null] = /^((?:[^:{]|\{[^}]*\})+):(.*)$/s.exec(written) ?? [];
  const revision = gitObject(reader.cwd, name);
  if (revision === null) throw new UsageError(missingRevision(reader, name));
  if (revision.kind !== "tree") throw new UsageError(`${showText(name)} is a ${revision.kind}, not a revision`);
  if (inside === null) return { label: written, tree: revision.id, root: null, isFile: false };
  const object = gitObject(reader.cwd, written);
  if (object === null) throw new UsageError(`there is no ${showText(inside)} in ${showText(name)}`);
  const absolute = path.resolve(/^\.\.?(\/|$)/.test(inside) ? reader.cwd : root, inside);
  return { label: name, tree: revision.id, root: absolute, isFile: object.kind === "blob" };
}

function missingRevision(reader: Reader, name: string): string {
  const shown = showText(name);
  if (!isShallow(reader.cwd)) return `there is neither a path nor a git revision "${shown}" here`;
  return (
    `the git revision "${shown}" is not here: this is a shallow clone. Fetch more of it ` +
    `(actions/checkout: fetch-depth: 2 for HEAD^1, fetch-depth: 0 for every revision)`
  );
}

function isFile(reader: Reader, argument: Argument, root: string): boolean {
  if (argument.root !== null) return argument.isFile;
  // A revision without a path is read where the other side is.
  return argument.tree === null
    ? statSync(root, { throwIfNoEntry: false })?.isFile() === true
    : /\.ya?ml$/.test(root) && existsSync(reader.absolute(root));
}

function makeSide(reader: Reader, argument: Argument, roots: readonly string[], byPath: boolean): Side {
  const side = argument.tree === null ? sideOnDisk(reader, roots) : sideInGit(reader, argument.tree, roots);
  const keyed = side.directories.map((one) => ({
    ...one,
    key: byPath ? one.absolute : path.relative(roots[0] ?? reader.cwd, one.absolute),
  }));
  return { ...side, label: argument.label, directories: keyed };
}

function sideOnDisk(reader: Reader, roots: readonly string[]): Omit<Side, "label"> {
  const repository = repositoryOf(reader.cwd);
  const found = findDirectories(
    reader,
    roots.filter((root) => existsSync(root)),
  );
  // What lies in a submodule is another repository's.
  const ours = found.directories.filter(
    ({ absolute }) => repository === null || !absolute.startsWith(repository) || repositoryOf(absolute) === repository,
  );
  return {
    directories: ours.map((one) => ({ key: "", absolute: one.absolute, directory: loadDirectory(reader, one) })),
    read: (absolute) => (existsSync(absolute) ? reader.read(absolute) : null),
    problems: found.problems,
  };
}

function sideInGit(reader: Reader, id: string, roots: readonly string[]): Omit<Side, "label"> {
  const root = gitRoot(reader.cwd) ?? reader.cwd;
  for (const one of roots) {
    const relative = path.relative(root, one);
    if (relative === ".." || relative.startsWith(`..${path.sep}`) || path.isAbsolute(relative)) {
      throw new UsageError(
        `${showText(reader.shown(one))} lies outside the git repository; name the folder in the revision: REVISION:PATH`,
      );
    }
  }
  const tree = readGitTree(reader.cwd, root, id);
  const found = new Map<string, readonly string[]>();
  for (const one of roots) {
    if (tree.isFolder(one)) searchTree(tree, one, true, found);
    // A file stands for its directory, whichever side has it.
    else if (tree.read(one, one) !== null || statSync(one, { throwIfNoEntry: false })?.isFile() === true) {
      const folder = path.dirname(one);
      const names = tree.list(folder);
      if (names !== null) found.set(folder, names);
    }
  }
  const files = [...found].flatMap(([absolute, names]) => names.map((name) => path.join(absolute, name)));
  tree.prefetch(files.filter((file) => /(^|[/\\])(moreipme|notipme)$/.test(file)));
  const directories = [...found]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([absolute, names]) => {
      const shown = reader.shown(absolute);
      const load = (name: IpFileName): LoadedFile | null =>
        names.includes(name) ? tree.read(path.join(absolute, name), joinPath(shown, name)) : null;
      const directory = { path: shown, names, files: { moreipme: load("moreipme"), notipme: load("notipme") } };
      return { key: "", absolute, directory };
    });
  return { directories, read: (absolute) => tree.read(absolute, reader.shown(absolute)), problems: [] };
}

/** Finds the control directories of a tree by the rules of `findDirectories`. */
function searchTree(tree: GitTree, folder: string, named: boolean, found: Map<string, readonly string[]>): void {
  if (!tree.isFolder(folder)) return;
  const names = tree.list(folder) ?? [];
  if (isControlDirectory(folder, names, named)) found.set(folder, names);
  for (const name of names) {
    if (!NOT_SEARCHED.has(name)) searchTree(tree, path.join(folder, name), false, found);
  }
}

/** Two folders of different names that were named for just this, each with one control directory: these belong together. */
function pairedByHand({ base, head }: { base: Side; head: Side }): { base: Side; head: Side } {
  const [from, to] = [base.directories[0], head.directories[0]];
  if (base.directories.length !== 1 || head.directories.length !== 1 || from === undefined || to === undefined)
    return { base, head };
  return { base: { ...base, directories: [{ ...from, key: to.key }] }, head };
}
