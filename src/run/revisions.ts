import { existsSync, type Stats, statSync } from "node:fs";
import path from "node:path";
import type { LoadedSettings } from "../settings/load-settings.ts";
import type { Problem } from "../text/problem.ts";
import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import { type ControlDirectory, type Host, IP_FILES, ipFilesIn, isUnreadable } from "../tree/control-directory.ts";
import type { DiskTree } from "../tree/disk.ts";
import { loadDirectory, type NamedPath, type SearchResult, searchTree } from "../tree/find.ts";
import { isShallow, objectOf, openRepository, type Repository } from "../tree/git.ts";
import { tooMuch } from "../tree/git-objects.ts";
import { type GitTree, gitTree } from "../tree/git-tree.ts";
import { findDirectories } from "../tree/named-paths.ts";
import { SETTINGS } from "../tree/searched.ts";
import { NO_OVERRIDES, planRevision, type RevisionOverrides } from "./plan-revision.ts";

/** All files of a revision are kept, and may have so many bytes in all. */
const MOST_REVISION_BYTES = 2 ** 29;

/** A tree has as many as it likes of the same one, for nothing; each takes time. */
const MOST_DIRECTORIES = 20_000;

/** One of the two states that are compared: folders on disk, or a tree of git's object store that is read like one. */
export interface Revision {
  /** What messages call it: a revision, or a path. */
  readonly label: string;
  readonly directories: readonly RevisionDirectory[];
  /** The files that say how they are judged, without those that have mistakes. */
  readonly settings: readonly LoadedSettings[];
  readonly problems: readonly Problem[];
}

export interface RevisionDirectory {
  /** Directories with the same key belong together. */
  readonly key: string;
  readonly absolute: string;
  readonly directory: ControlDirectory;
  /** The hosts that this revision declares for it. */
  readonly hosts: readonly Host[];
}

/** Both of them. */
interface Revisions {
  readonly base: Revision;
  readonly head: Revision;
}

/** What an argument of `diff` names: a path, or a revision and perhaps a path in it. */
interface Argument {
  readonly label: string;
  /** Null: the working tree. */
  readonly tree: GitTree | null;
  /** Null where none was given: that of the other one. */
  readonly root: string | null;
  readonly isFile: boolean;
}

/** What `diff BASE [HEAD]` compares. Throws a UsageError. */
export async function resolveRevisions(
  disk: DiskTree,
  base: string,
  head: string | null,
  overrides: RevisionOverrides = NO_OVERRIDES,
): Promise<Revisions> {
  const repository = once(() => openRepository(disk.cwd));
  const from = readArgument(disk, repository, base);
  if (head === null && from.tree === null)
    throw new UsageError(`${showText(base)} is a path, so diff wants a second one to compare it with`);
  const to = head === null ? workingTree(from) : readArgument(disk, repository, head);
  const roots = [from.root ?? to.root ?? disk.cwd, to.root ?? from.root ?? disk.cwd] as const;
  if (isFile(disk, from, roots[0]) !== isFile(disk, to, roots[1])) {
    throw new UsageError(
      `of ${showText(base)} and ${showText(head ?? "the working tree")} one is a file and one a folder`,
    );
  }
  const same = roots[0] === roots[1];
  const revisions = {
    base: await makeRevision(disk, from, [roots[0]], same, overrides),
    head: await makeRevision(disk, to, [roots[1]], same, overrides),
  };
  return same ? revisions : pairLoneDirectories(revisions);
}

/** A revision and the working tree, for the control directories at and below some paths. */
export async function resolvePaths(
  disk: DiskTree,
  base: string,
  paths: readonly string[],
  overrides: RevisionOverrides,
): Promise<Revisions> {
  const from = readRevision(disk, () => openRepository(disk.cwd), base);
  const roots = (paths.length === 0 ? ["."] : paths).map((one) => disk.absolute(one));
  return {
    base: await makeRevision(disk, from, roots, true, overrides),
    head: await makeRevision(disk, workingTree(from), roots, true, overrides),
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
function readArgument(disk: DiskTree, repository: () => Repository | null, written: string): Argument {
  const absolute = written === "" ? null : disk.absolute(written);
  const stat = absolute === null ? null : statOf(absolute);
  if (absolute === null || stat === null) return readRevision(disk, repository, written);
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
  disk.allow(written);
  return { label: written, tree: null, root: absolute, isFile: stat.isFile() };
}

/** No revision begins like a path, or ends with a slash. */
function mayBeRevision(written: string): boolean {
  return !(path.isAbsolute(written) || /^\.{1,2}([\\/]|$)|[\\/]$/.test(written));
}

function statOf(absolute: string): Stats | null {
  try {
    return statSync(absolute, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}

function readRevision(disk: DiskTree, open: () => Repository | null, written: string): Argument {
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
  const tree = gitTree(repository, revision.id, disk.displayPath);
  if (inside === null || inside === "") return { label: name, tree, root: null, isFile: false };
  const absolute = path.resolve(/^\.\.?(\/|$)/.test(inside) ? disk.cwd : repository.root, inside);
  const kind = tree.kind(absolute);
  if (kind === "missing") throw new UsageError(`there is no ${showText(inside)} in ${showText(name)}`);
  return { label: name, tree, root: absolute, isFile: kind !== "folder" };
}

function missingRevision(repository: Repository, name: string): string {
  const shown = showText(name);
  if (!isShallow(repository)) return `there is neither a path nor a git revision "${shown}" here`;
  return (
    `the git revision "${shown}" is not here: this is a shallow clone. Fetch more of it ` +
    `(actions/checkout: fetch-depth: 2 for HEAD^1, fetch-depth: 0 for every revision)`
  );
}

function isFile(disk: DiskTree, argument: Argument, root: string): boolean {
  if (argument.root !== null) return argument.isFile;
  // A revision without a path is read where the other side is.
  return argument.tree === null
    ? statOf(root)?.isFile() === true
    : /\.ya?ml$/.test(root) && existsSync(disk.absolute(root));
}

async function makeRevision(
  disk: DiskTree,
  { label, tree: inGit }: Argument,
  roots: readonly string[],
  byPath: boolean,
  overrides: RevisionOverrides,
): Promise<Revision> {
  const tree = inGit ?? disk;
  const found = inGit === null ? searchDisk(disk, roots) : searchGit(disk, inGit, roots);
  const plan = await planRevision(disk, tree, found, overrides);
  tree.prefetch?.(
    plan.directories.flatMap(({ found: { absolute, names } }) =>
      IP_FILES.filter((name) => names.includes(name)).map((name) => path.join(absolute, name)),
    ),
  );
  let bytes = 0;
  const directories = plan.directories.map(({ found: one, hosts }) => {
    const directory = loadDirectory(tree, one);
    for (const file of ipFilesIn(directory)) if (!isUnreadable(file)) bytes += file.bytes.length;
    if (bytes > MOST_REVISION_BYTES) throw tooManyBytes();
    const { absolute } = one;
    return { key: byPath ? absolute : path.relative(roots[0] ?? disk.cwd, absolute), absolute, directory, hosts };
  });
  const problems = [...found.problems, ...plan.problems];
  return {
    label,
    directories,
    settings: plan.files,
    problems: inGit === null ? problems : problems.map((one) => ({ ...one, file: `${label}:${one.file}` })),
  };
}

function tooManyBytes(): UsageError {
  const most = MOST_REVISION_BYTES / 2 ** 20;
  return new UsageError(`there are more than ${most} MiB of files to compare: name fewer folders`);
}

/** What lies in a submodule is another repository's. */
function searchDisk(disk: DiskTree, roots: readonly string[]): SearchResult {
  const found = findDirectories(
    disk,
    roots.filter((root) => existsSync(root)),
  );
  const repository = disk.repositoryOf(disk.cwd);
  const isOurs = (absolute: string): boolean =>
    repository === null || !absolute.startsWith(repository) || disk.repositoryOf(absolute) === repository;
  return { ...found, directories: found.directories.filter(({ absolute }) => isOurs(absolute)) };
}

function searchGit(disk: DiskTree, tree: GitTree, roots: readonly string[]): SearchResult {
  const { root } = tree;
  const outside = roots.find((one) => one !== root && !one.startsWith(path.join(root, path.sep)));
  if (outside !== undefined) {
    throw new UsageError(
      `${showText(disk.displayPath(outside))} lies outside the git repository; name the folder in the revision: REVISION:PATH`,
    );
  }
  const found = searchTree(
    tree,
    roots.flatMap((one) => namedIn(tree, one)),
  );
  if (found.directories.length > MOST_DIRECTORIES)
    throw tooMuch(`there are more than ${MOST_DIRECTORIES.toLocaleString("en")} control directories`);
  return found;
}

/** A path as a tree has it, to search it. A file stands for its directory, whichever revision has it. */
function namedIn(tree: GitTree, absolute: string): NamedPath[] {
  const kind = tree.kind(absolute);
  if (kind === "folder") return [{ absolute, kind }];
  if (SETTINGS.includes(path.basename(absolute))) return [{ absolute, kind: "file" }];
  const isFile = kind !== "missing" || statOf(absolute)?.isFile() === true;
  return isFile && tree.kind(path.dirname(absolute)) === "folder" ? [{ absolute, kind: "file" }] : [];
}

/** Two folders of different names that were named for just this, each with one control directory: these belong together. */
function pairLoneDirectories({ base, head }: Revisions): Revisions {
  const [from, to] = [base.directories[0], head.directories[0]];
  if (base.directories.length !== 1 || head.directories.length !== 1 || from === undefined || to === undefined)
    return { base, head };
  return { base: { ...base, directories: [{ ...from, key: to.key }] }, head };
}
