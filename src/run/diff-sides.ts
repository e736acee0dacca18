import { existsSync, type Stats, statSync } from "node:fs";
import path from "node:path";
import type { LoadedSettings } from "../settings/load-settings.ts";
import type { Problem } from "../text/problem.ts";
import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import {
  type ControlDirectory,
  type Host,
  ipFilesIn,
  isUnreadable,
  joinPath,
  type LoadedFile,
  makeControlDirectory,
} from "../tree/control-directory.ts";
import {
  type FoundDirectory,
  findDirectories,
  isControlDirectory,
  loadDirectory,
  type Reader,
  SETTINGS,
} from "../tree/disk.ts";
import { isShallow, objectOf, openRepository, type Repository } from "../tree/git.ts";
import { type TreeFolder, tooMuch } from "../tree/git-objects.ts";
import { type GitTree, readGitTree } from "../tree/git-tree.ts";
import { oddNames } from "../tree/odd-names.ts";
import { type Given, NOTHING_GIVEN, planInGit, planOnDisk, type SideFound } from "./diff-plan.ts";

/** All files of a side are kept, and may have so many bytes in all. */
const MOST_SIDE_BYTES = 2 ** 29;

/** A tree has as many as it likes of the same one, for nothing; each takes time. */
const MOST_DIRECTORIES = 20_000;

/** One of the two states that are compared: folders on disk, or a tree of git's object store that is read like one. */
export interface Side {
  /** What messages call it: a revision, or a path. */
  readonly label: string;
  readonly directories: readonly SideDirectory[];
  /** The files that say how they are judged, without those that have mistakes. */
  readonly settings: readonly LoadedSettings[];
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
  readonly tree: GitTree | null;
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
  const repository = once(() => openRepository(reader.cwd));
  const from = readArgument(reader, repository, base);
  if (head === null && from.tree === null)
    throw new UsageError(`${showText(base)} is a path, so diff wants a second one to compare it with`);
  const to = head === null ? workingTree(from) : readArgument(reader, repository, head);
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
  const from = readRevision(reader, () => openRepository(reader.cwd), base);
  const roots = (paths.length === 0 ? ["."] : paths).map((one) => reader.absolute(one));
  return {
    base: await makeSide(reader, from, roots, true, given),
    head: await makeSide(reader, workingTree(from), roots, true, given),
  };
}

function workingTree({ root, isFile: file }: Argument): Argument {
  return { label: "the working tree", tree: null, root, isFile: file };
}

function once<T>(work: () => T): () => T {
  let done: { value: T } | null = null;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

/**
 * An argument that exists as a path is a path, else a revision. What is both is neither: a pull request could put a folder in the
 * place of a revision.
 */
function readArgument(reader: Reader, repository: () => Repository | null, written: string): Argument {
  const absolute = written === "" ? null : reader.absolute(written);
  const stat = absolute === null ? null : statOf(absolute);
  if (absolute === null || stat === null) return readRevision(reader, repository, written);
  if (mayBeRevision(written)) {
    const opened = repository();
    if (opened !== null && objectOf(opened, written) !== null) {
      const shown = showText(written);
      throw new UsageError(
        `${shown} is a path and a git revision: write ./${shown} for the path, ${shown}: for the revision`,
      );
    }
  }
  if (stat.isFile() && !/\.ya?ml$/.test(written)) {
    throw new UsageError(
      `${showText(written)} is a file: diff compares control directories, qmailint.yaml files and git revisions`,
    );
  }
  reader.allow(written);
  return { label: written, tree: null, root: absolute, isFile: stat.isFile() };
}

/** No revision begins like a path, or ends with a slash. */
function mayBeRevision(written: string): boolean {
  return !(path.isAbsolute(written) || /^\.{1,2}(\/|$)|\/$/.test(written));
}

function statOf(absolute: string): Stats | null {
  try {
    return statSync(absolute, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

function readRevision(reader: Reader, open: () => Repository | null, written: string): Argument {
  const shown = showText(written);
  const repository = open();
  if (repository === null) {
    throw new UsageError(`there is no path "${shown}", and no git repository here in which it could be a revision`);
  }
  // The first colon that is not in braces, as in HEAD@{12:30}.
  const [, name = written, inside = null] = /^((?:[^:{]|\{[^}]*\})+):(.*)$/s.exec(written) ?? [];
  const revision = objectOf(repository, name);
  if (revision === null) throw new UsageError(missingRevision(repository, name));
  if (revision.kind !== "tree") throw new UsageError(`${showText(name)} is a ${revision.kind}, not a revision`);
  const tree = readGitTree(repository, revision.id);
  if (inside === null || inside === "") return { label: name, tree, root: null, isFile: false };
  const absolute = path.resolve(/^\.\.?(\/|$)/.test(inside) ? reader.cwd : repository.root, inside);
  const isFolder = tree.list(absolute) !== null;
  if (!isFolder && tree.read(absolute, inside) === null)
    throw new UsageError(`there is no ${showText(inside)} in ${showText(name)}`);
  return { label: name, tree, root: absolute, isFile: !isFolder };
}

function missingRevision(repository: Repository, name: string): string {
  const shown = showText(name);
  if (!isShallow(repository)) return `there is neither a path nor a git revision "${shown}" here`;
  return (
    `the git revision "${shown}" is not here: this is a shallow clone. Fetch more of it ` +
    `(actions/checkout: fetch-depth: 2 for HEAD^1, fetch-depth: 0 for every revision)`
  );
}

function isFile(reader: Reader, argument: Argument, root: string): boolean {
  if (argument.root !== null) return argument.isFile;
  // A revision without a path is read where the other side is.
  return argument.tree === null
    ? statOf(root)?.isFile() === true
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
  return { label: argument.label, directories: keyed, settings: side.settings, problems };
}

async function sideOnDisk(reader: Reader, roots: readonly string[], given: Given): Promise<Omit<Side, "label">> {
  const repository = reader.repositoryOf(reader.cwd);
  const found = findDirectories(
    reader,
    roots.filter((root) => existsSync(root)),
  );
  // What lies in a submodule is another repository's.
  const ours = found.directories.filter(
    ({ absolute }) =>
      repository === null || !absolute.startsWith(repository) || reader.repositoryOf(absolute) === repository,
  );
  const planned = await planOnDisk(reader, { directories: ours, settings: found.settings }, given);
  let bytes = 0;
  const load = (one: FoundDirectory): ControlDirectory => {
    const directory = loadDirectory(reader, one);
    for (const file of ipFilesIn(directory)) if (!isUnreadable(file)) bytes += file.bytes.length;
    if (bytes > MOST_SIDE_BYTES) {
      throw new UsageError(
        `there are more than ${MOST_SIDE_BYTES / 2 ** 20} MiB of files to compare: name fewer folders`,
      );
    }
    return directory;
  };
  return {
    directories: planned.directories.map(({ found: one, hosts }) => ({
      key: "",
      absolute: one.absolute,
      directory: load(one),
      hosts,
    })),
    settings: planned.files,
    problems: [...found.problems, ...planned.problems],
  };
}

async function sideInGit(
  reader: Reader,
  tree: GitTree,
  roots: readonly string[],
  given: Given,
): Promise<Omit<Side, "label">> {
  const root = tree.root;
  const outside = roots.find((one) => one !== root && !one.startsWith(path.join(root, path.sep)));
  if (outside !== undefined) {
    throw new UsageError(
      `${showText(reader.shown(outside))} lies outside the git repository; name the folder in the revision: REVISION:PATH`,
    );
  }
  const found = searchTree(reader, tree, roots);
  const planned = await planInGit(reader, tree, root, found, given);
  const files = planned.directories.flatMap(({ found: { absolute, names } }) =>
    names.filter((name) => name === "moreipme" || name === "notipme").map((name) => path.join(absolute, name)),
  );
  tree.prefetch(files);
  const directories = planned.directories.map(({ found: { absolute, names }, hosts }) => {
    const shown = reader.shown(absolute);
    const load = (name: string): LoadedFile | null =>
      names.includes(name) ? tree.read(path.join(absolute, name), joinPath(shown, name)) : null;
    const directory = makeControlDirectory(shown, names, load);
    return { key: "", absolute, directory, hosts };
  });
  return { directories, settings: planned.files, problems: [...found.problems, ...planned.problems] };
}

/** Finds the control directories of a tree by the rules of `findDirectories`. */
function searchTree(reader: Reader, tree: GitTree, roots: readonly string[]): SideFound & Pick<Side, "problems"> {
  const directories = new Map<string, readonly string[]>();
  const settings = new Set<string>();
  const problems: Problem[] = [];
  const take = (folder: string, { entries, odd }: TreeFolder, named: boolean, searched: boolean): void => {
    const names = [...entries.keys()];
    const isControl = isControlDirectory(folder, names, named);
    if (isControl) directories.set(folder, names);
    if (directories.size > MOST_DIRECTORIES)
      throw tooMuch(`there are more than ${MOST_DIRECTORIES.toLocaleString("en")} control directories`);
    if (isControl || searched) problems.push(...oddNames(reader.shown(folder), odd, isControl));
    if (searched) for (const name of SETTINGS) if (entries.has(name)) settings.add(path.join(folder, name));
  };
  for (const one of roots) {
    // A link to a folder is followed where it was named, not while searching.
    if (tree.list(one) !== null) tree.walk(one, (folder, inside) => take(folder, inside, folder === one, true));
    else if (SETTINGS.includes(path.basename(one))) settings.add(one);
    else if (tree.read(one, one) !== null || statOf(one)?.isFile() === true) {
      // A file stands for its directory, whichever side has it.
      const folder = tree.folder(path.dirname(one));
      if (folder !== null) take(path.dirname(one), folder, true, false);
    }
  }
  const listed = [...directories].map(([absolute, names]) => ({ absolute, names }));
  return { directories: listed, settings: [...settings], problems };
}

/** Two folders of different names that were named for just this, each with one control directory: these belong together. */
function pairedByHand({ base, head }: { base: Side; head: Side }): { base: Side; head: Side } {
  const [from, to] = [base.directories[0], head.directories[0]];
  if (base.directories.length !== 1 || head.directories.length !== 1 || from === undefined || to === undefined)
    return { base, head };
  return { base: { ...base, directories: [{ ...from, key: to.key }] }, head };
}
