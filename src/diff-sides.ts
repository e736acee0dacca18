import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { type Given, NOTHING_GIVEN, planInGit, planOnDisk } from "./diff-plan.ts";
import { type ControlDirectory, type Host, joinPath, type LoadedFile } from "./directory.ts";
import { gitObject, gitRoot, isShallow } from "./git.ts";
import { type GitTree, readGitTree } from "./git-objects.ts";
import {
  findDirectories,
  isControlDirectory,
  loadDirectory,
  NOT_SEARCHED,
  type Reader,
  repositoryOf,
  SETTINGS,
} from "./load.ts";
import type { IpFileName } from "./qmail/types.ts";
import type { Problem } from "./result.ts";
import { showText } from "./show.ts";
import { UsageError } from "./usage-error.ts";

/** One of the two states that are compared: folders on disk, or a tree of git's object store that is read like one. */
export interface Side {
  /** What messages call it: a revision, or a path. */
  readonly label: string;
  readonly directories: readonly SideDirectory[];
  readonly problems: readonly Problem[];
}

export interface SideDirectory {
  /** Directories with the same key belong together. */
  readonly key: string;
  readonly absolute: string;
  readonly directory: ControlDirectory;
  /** The hosts that this side declares for it. */
  readonly hosts: readonly Host[];
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
export async function resolveSides(
  reader: Reader,
  base: string,
  head: string | null,
  given: Given = NOTHING_GIVEN,
): Promise<{ base: Side; head: Side }> {
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
    base: await makeSide(reader, from, [roots[0]], same, given),
    head: await makeSide(reader, to, [roots[1]], same, given),
  };
  return same ? sides : pairedByHand(sides);
}

/** Both sides of a revision and the working tree, for the control directories at and below some paths. */
export async function resolvePaths(
  reader: Reader,
  base: string,
  paths: readonly string[],
  given: Given,
): Promise<{ base: Side; head: Side }> {
  const from = readRevision(reader, base);
  const roots = (paths.length === 0 ? ["."] : paths).map((one) => reader.absolute(one));
  return {
    base: await makeSide(reader, from, roots, true, given),
    head: await makeSide(reader, workingTree(from), roots, true, given),
  };
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

async function makeSide(
  reader: Reader,
  argument: Argument,
  roots: readonly string[],
  byPath: boolean,
  given: Given,
): Promise<Side> {
  const side = await (argument.tree === null
    ? sideOnDisk(reader, roots, given)
    : sideInGit(reader, argument.tree, roots, given));
  const keyed = side.directories.map((one) => ({
    ...one,
    key: byPath ? one.absolute : path.relative(roots[0] ?? reader.cwd, one.absolute),
  }));
  const problems =
    argument.tree === null
      ? side.problems
      : side.problems.map((problem) => ({ ...problem, file: `${argument.label}:${problem.file}` }));
  return { label: argument.label, directories: keyed, problems };
}

async function sideOnDisk(reader: Reader, roots: readonly string[], given: Given): Promise<Omit<Side, "label">> {
  const repository = repositoryOf(reader.cwd);
  const found = findDirectories(
    reader,
    roots.filter((root) => existsSync(root)),
  );
  // What lies in a submodule is another repository's.
  const ours = found.directories.filter(
    ({ absolute }) => repository === null || !absolute.startsWith(repository) || repositoryOf(absolute) === repository,
  );
  const planned = await planOnDisk(reader, { directories: ours, settings: found.settings }, given);
  return {
    directories: planned.directories.map(({ found: one, hosts }) => ({
      key: "",
      absolute: one.absolute,
      directory: loadDirectory(reader, one),
      hosts,
    })),
    problems: [...found.problems, ...planned.problems],
  };
}

async function sideInGit(
  reader: Reader,
  id: string,
  roots: readonly string[],
  given: Given,
): Promise<Omit<Side, "label">> {
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
  const found = { directories: new Map<string, readonly string[]>(), settings: new Set<string>() };
  for (const one of roots) {
    if (tree.list(one) !== null) searchTree(tree, one, true, found);
    else if (SETTINGS.includes(path.basename(one))) found.settings.add(one);
    else if (tree.read(one, one) !== null || statSync(one, { throwIfNoEntry: false })?.isFile() === true) {
      // A file stands for its directory, whichever side has it.
      const names = tree.list(path.dirname(one));
      if (names !== null) found.directories.set(path.dirname(one), names);
    }
  }
  const listed = [...found.directories].map(([absolute, names]) => ({ absolute, names }));
  const planned = await planInGit(reader, tree, root, { directories: listed, settings: [...found.settings] }, given);
  const files = planned.directories.flatMap(({ found: { absolute, names } }) =>
    names.filter((name) => name === "moreipme" || name === "notipme").map((name) => path.join(absolute, name)),
  );
  tree.prefetch(files);
  const directories = planned.directories.map(({ found: { absolute, names }, hosts }) => {
    const shown = reader.shown(absolute);
    const load = (name: IpFileName): LoadedFile | null =>
      names.includes(name) ? tree.read(path.join(absolute, name), joinPath(shown, name)) : null;
    const directory = { path: shown, names, files: { moreipme: load("moreipme"), notipme: load("notipme") } };
    return { key: "", absolute, directory, hosts };
  });
  return { directories, problems: planned.problems };
}

/** Finds the control directories of a tree by the rules of `findDirectories`. */
function searchTree(
  tree: GitTree,
  folder: string,
  named: boolean,
  found: { readonly directories: Map<string, readonly string[]>; readonly settings: Set<string> },
): void {
  // A link to a folder is followed where it was named, not while searching.
  if (!named && !tree.isFolder(folder)) return;
  const names = tree.list(folder) ?? [];
  if (isControlDirectory(folder, names, named)) found.directories.set(folder, names);
  for (const name of SETTINGS) if (names.includes(name)) found.settings.add(path.join(folder, name));
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
