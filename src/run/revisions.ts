import { controlFile } from "../qmail/control-files.ts";
import type { Dialect } from "../qmail/types.ts";
import { makeSteps, matchedBy } from "../settings/left-out.ts";
import type { Control, LoadedSettings } from "../settings/loaded-settings.ts";
import { once } from "../text/once.ts";
import type { Problem } from "../text/problem.ts";
import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import { type ControlDirectory, type Host, IP_FILES, ipFilesIn, isUnreadable } from "../tree/control-directory.ts";
import type { DiskTree } from "../tree/disk.ts";
import { openRepository } from "../tree/git.ts";
import type { LeftOut } from "../tree/tree.ts";
import { readSides, type WrittenSides } from "./diff-sides.ts";
import { makeDirectoryStore } from "./directory-store.ts";
import { makeMailFleets } from "./mail-fleets.ts";
import type { SideOfMail } from "./mail-of-diff.ts";
import { isFile, type NamedState, readArgument, readRevision, workingTree } from "./named-state.ts";
import { planRevision, type RevisionOverrides } from "./plan-revision.ts";
import { searchDisk, searchGit } from "./search-state.ts";

/** How many bytes the files of a revision may have in all: every one of them is kept. */
const MOST_REVISION_BYTES = 2 ** 29;

/** One of the two states that are compared: folders on disk, or a tree of git's object store that is read like one. */
export interface Revision {
  /** What messages call it: a revision, or a path. */
  readonly label: string;
  readonly directories: readonly RevisionDirectory[];
  /** The files that say how they are judged, without those that have mistakes. */
  readonly settings: readonly LoadedSettings[];
  readonly problems: readonly Problem[];
  /** The folders that these leave out; null: none. */
  readonly isLeftOut: LeftOut | null;
}

export interface RevisionDirectory {
  /** Directories with the same key belong together. */
  readonly key: string;
  readonly absolute: string;
  readonly directory: ControlDirectory;
  /** The hosts that this revision declares for it. */
  readonly hosts: readonly Host[];
  /** What it knows about mail; null: nothing is asked about mail. */
  readonly mail: SideOfMail | null;
}

/** The two that are compared. */
interface Revisions {
  readonly base: Revision;
  readonly head: Revision;
}

/** What `diff` compares. Throws a UsageError. */
export async function resolveRevisions(
  disk: DiskTree,
  written: WrittenSides,
  overrides: RevisionOverrides,
): Promise<Revisions> {
  const repository = once(() => openRepository(disk.cwd));
  const [from, to] = readSides(disk, repository, written);
  const roots = [from.root ?? to.root ?? disk.cwd, to.root ?? from.root ?? disk.cwd] as const;
  if (isFile(disk, from, roots[0]) !== isFile(disk, to, roots[1])) {
    throw new UsageError(`one of ${showText(from.label)} and ${showText(to.label)} is a file, the other a folder`);
  }
  const same = roots[0] === roots[1];
  const revisions = {
    base: await makeRevision(disk, from, [roots[0]], same, overrides),
    head: await makeRevision(disk, to, [roots[1]], same, overrides),
  };
  return same ? withoutLeftOut(revisions) : pairLoneDirectories(revisions);
}

/** What only one side leaves out of its search would seem to be gone, or new. */
function withoutLeftOut({ base, head }: Revisions): Revisions {
  const kept = (side: Revision, other: Revision): Revision => ({
    ...side,
    directories: side.directories.filter(({ absolute }) => other.isLeftOut?.(absolute) !== true),
  });
  return { base: kept(base, head), head: kept(head, base) };
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
  return withoutLeftOut({
    base: await makeRevision(disk, from, roots, true, overrides),
    head: await makeRevision(disk, workingTree(from), roots, true, overrides),
  });
}

/** The same path twice, each time as another dialect reads it. Null: the working directory. Throws a UsageError. */
export async function resolveDialects(
  disk: DiskTree,
  written: string | null,
  [from, to]: readonly [Dialect, Dialect],
  overrides: RevisionOverrides,
): Promise<Revisions> {
  if (written !== null && disk.kindOfNamed(disk.absolute(written)) === "missing")
    throw new UsageError(`there is no path "${showText(written)}": two dialects are compared on what is on disk`);
  const state = written === null ? null : readArgument(disk, () => null, written);
  const roots = [state?.root ?? disk.cwd];
  const read = (dialect: Dialect): Promise<Revision> => {
    const named: NamedState = {
      label: dialect.name,
      tree: null,
      root: roots[0] ?? null,
      isFile: state?.isFile === true,
    };
    return makeRevision(disk, named, roots, true, { ...overrides, dialect });
  };
  return { base: await read(from), head: await read(to) };
}

async function makeRevision(
  disk: DiskTree,
  { label, tree: inGit }: NamedState,
  roots: readonly string[],
  byPath: boolean,
  overrides: RevisionOverrides,
): Promise<Revision> {
  const tree = inGit ?? disk;
  const excluded = overrides.exclude ?? [];
  const isExcluded = excluded.length === 0 ? undefined : matchedBy(disk, disk.cwd, excluded, makeSteps());
  const found = inGit === null ? searchDisk(disk, roots, isExcluded) : searchGit(disk, inGit, roots, isExcluded);
  const plan = await planRevision(disk, tree, found, overrides);
  const pathsOf = (isRead: (name: string, hosts: readonly Host[]) => boolean): string[] =>
    plan.directories.flatMap(({ found: { absolute, names }, hosts }) =>
      names.filter((name) => isRead(name, hosts)).map((name) => tree.path.join(absolute, name)),
    );
  // These are read in any case, the others where mail is followed.
  tree.prefetch?.(pathsOf((name) => IP_FILES.some((one) => one === name)));
  tree.readAhead?.(pathsOf((name, hosts) => hosts.some(({ dialect }) => controlFile(dialect.name, name) !== null)));
  let bytes = 0;
  const store = makeDirectoryStore(
    tree,
    plan.directories.map((planned) => planned.found),
  );
  const fleets = makeMailFleets({
    store,
    overrides: { ...overrides, levels: new Map() },
    everywhere: plan.everywhere,
    replacing: overrides.set,
  });
  const root = roots[0] ?? disk.cwd;
  const placeOf = (absolute: string): string => (byPath ? absolute : disk.path.relative(root, absolute));
  const controlAt = (place: string): Control | null => {
    const absolute = byPath ? place : disk.path.join(root, place);
    return tree.kind(absolute) === "folder" ? { absolute, key: store.keyOf(absolute) } : null;
  };
  const directories = plan.directories.map(({ found: one, hosts, files }) => {
    const { absolute } = one;
    const mailKey = store.keyOf(absolute);
    const directory = store.of({ absolute, key: mailKey });
    for (const file of ipFilesIn(directory)) if (!isUnreadable(file)) bytes += file.bytes.length;
    if (bytes > MOST_REVISION_BYTES) throw tooManyBytes();
    const mail = { key: mailKey, loaded: files[0] ?? null, fleets, placeOf, controlAt };
    return { key: placeOf(absolute), absolute, directory, hosts, mail };
  });
  const isSearched = ({ file }: Problem): boolean => plan.isLeftOut?.(disk.absolute(file)) !== true;
  const problems = [...found.problems.filter(isSearched), ...plan.problems];
  return {
    label,
    directories,
    settings: plan.files,
    isLeftOut: plan.isLeftOut,
    problems: inGit === null ? problems : problems.map((one) => ({ ...one, file: `${label}:${one.file}` })),
  };
}

function tooManyBytes(): UsageError {
  const limit = MOST_REVISION_BYTES / 2 ** 20;
  return new UsageError(`there are more than ${limit} MiB of files to compare: name fewer folders`);
}

/** Two folders with different names that were named to be compared, each with one control directory: these two belong together. */
function pairLoneDirectories({ base, head }: Revisions): Revisions {
  const [from, to] = [base.directories[0], head.directories[0]];
  if (base.directories.length !== 1 || head.directories.length !== 1 || from === undefined || to === undefined)
    return { base, head };
  const mail: SideOfMail | null = from.mail && {
    ...from.mail,
    controlAt: (place) =>
      place === to.key ? { absolute: from.absolute, key: from.mail?.key ?? "" } : (from.mail?.controlAt(place) ?? null),
  };
  return { base: { ...base, directories: [{ ...from, key: to.key, mail }] }, head };
}
