import path from "node:path";
import type { Dialect, InterfaceSet } from "../qmail/types.ts";
import type { Disk, LoadedSettings } from "../settings/load-settings.ts";
import type { Gathered } from "../settings/make-plan.ts";
import { type Host, isUnreadable } from "../tree/control-directory.ts";
import { type FoundDirectory, holdsControlFile, NOT_SEARCHED, type Reader, SETTINGS } from "../tree/disk.ts";
import type { Folders } from "../tree/find-settings.ts";
import { isBelowGit } from "../tree/git-root.ts";
import type { GitTree } from "../tree/git-tree.ts";
import { refuseOdd } from "../tree/odd-names.ts";
import { type ConfigChoice, planRun } from "./plan-run.ts";

/** What the command line says of both sides: it replaces what they declare. */
export interface Given {
  readonly dialect: Dialect | null;
  readonly set: InterfaceSet | null;
  readonly config: ConfigChoice;
}

export const NOTHING_GIVEN: Given = { dialect: null, set: null, config: null };

/** The control directories that were found on a side, and every `qmailint.yaml`: absolute. */
export interface SideFound {
  readonly directories: readonly FoundDirectory[];
  readonly settings: readonly string[];
}

/** The hosts of each control directory on disk, as that side's own `qmailint.yaml` has them. */
export async function planOnDisk(reader: Reader, found: SideFound, given: Given): Promise<Gathered> {
  return replaced(await planRun(reader, { ...found, named: true }, given.config, overridesOf(given)), given);
}

/** The same for a tree of git's object store, whose `qmailint.yaml` is read from there. `root`: the repository's folder. */
export async function planInGit(
  reader: Reader,
  tree: GitTree,
  root: string,
  found: SideFound,
  given: Given,
): Promise<Gathered> {
  const above = given.config === null ? settingsAbove(tree, root, found.directories) : [];
  tree.prefetch([...found.settings, ...above]);
  if (given.config !== null || found.settings.length + above.length === 0) {
    const alone = { directories: found.directories, settings: [], named: true };
    const planned = replaced(await planRun(reader, alone, given.config ?? "none", overridesOf(given)), given);
    return given.config === null || given.config === "none"
      ? planned
      : { ...planned, files: await configAt(reader, tree, root, given.config.file) };
  }
  const { gather } = await import("./with-settings.ts");
  const sources = {
    directories: found.directories,
    searched: found.settings,
    above: (directories: readonly FoundDirectory[]) => settingsAbove(tree, root, directories),
    config: null,
  };
  return replaced(await gather(treeDisk(reader, tree, root), sources, overridesOf(given)), given);
}

/** A tree as the disk that settings are read from. */
function treeDisk(reader: Reader, tree: GitTree, root: string): Disk {
  const inTree = (absolute: string): boolean => absolute === root || absolute.startsWith(path.join(root, path.sep));
  return {
    folders: foldersInGit(reader, tree, inTree),
    read: (absolute: string) =>
      tree.read(absolute, reader.shown(absolute)) ?? {
        path: reader.shown(absolute),
        unreadable: "there is no such file or directory",
        kind: "missing",
      },
    resolve: (folder: string, written: string) => path.resolve(folder, written),
    shown: (absolute: string) => reader.shown(absolute),
    dirname: (absolute: string) => path.dirname(absolute),
    keyOf: (absolute: string) => absolute,
    isControl: holdsControlFile,
  };
}

/** The file of `--config`, which counts as it stands on disk, as it was in the tree: to tell what it no longer checks. */
async function configAt(reader: Reader, tree: GitTree, root: string, file: string): Promise<readonly LoadedSettings[]> {
  const absolute = reader.absolute(file);
  const { loadSettings, makeShared } = await import("../settings/load-settings.ts");
  const loaded = await loadSettings(makeShared(treeDisk(reader, tree, root)), absolute, false);
  return "absolute" in loaded ? [loaded] : [];
}

function foldersInGit(reader: Reader, tree: GitTree, inTree: (absolute: string) => boolean): Folders {
  const namesIn = (absolute: string, isControl: boolean | null): readonly string[] => {
    if (isControl !== null) refuseOdd(reader.shown(absolute), tree.folder(absolute)?.odd ?? [], isControl);
    return tree.list(absolute) ?? [];
  };
  return {
    kind: (absolute) => {
      if (!inTree(absolute)) return "outside";
      if (isBelowGit(path.relative(reader.cwd, absolute))) return "below .git";
      if (tree.list(absolute) !== null) return "folder";
      const file = tree.read(absolute, absolute);
      if (file === null) return "missing";
      return isUnreadable(file) && file.refused === true ? "outside" : "file";
    },
    list: (absolute) =>
      namesIn(absolute, false)
        .filter((name) => !NOT_SEARCHED.has(name) && tree.isFolder(path.join(absolute, name)))
        .sort(),
    names: (absolute) => namesIn(absolute, null),
    controlNames: (absolute) => namesIn(absolute, true),
  };
}

function overridesOf({ dialect, set }: Given) {
  return { dialect, set, levels: new Map<string, never>() };
}

/** `--interfaces` stands in for every declared set here. */
function replaced(gathered: Gathered, { set }: Given): Gathered {
  const directories = gathered.directories.map((planned) => {
    const hosts =
      set === null ? planned.hosts : planned.hosts.map((one) => ({ ...one, set: { ...set, host: one.name } }));
    return { ...planned, hosts: hosts as unknown as readonly [Host, ...Host[]] };
  });
  return { ...gathered, directories };
}

function settingsAbove(tree: GitTree, root: string, directories: readonly FoundDirectory[]): string[] {
  const out: string[] = [];
  const seen = new Set<string>();
  for (const { absolute } of directories) {
    for (let at = absolute; !seen.has(at); at = path.dirname(at)) {
      seen.add(at);
      const names = tree.list(at) ?? [];
      for (const name of SETTINGS) if (names.includes(name)) out.push(path.join(at, name));
      if (at === root || path.dirname(at) === at) break;
    }
  }
  return out;
}
