import type { Problem } from "../text/problem.ts";
import type { FoundDirectory } from "../tree/find.ts";
import { controlNamesOf } from "../tree/folder-names.ts";
import { orProblem } from "../tree/or-problem.ts";
import type { LeftOut, Tree } from "../tree/tree.ts";
import { leftOutByFiles } from "./left-out.ts";
import { loadSettings } from "./load-settings.ts";
import type { Control, LoadedSettings } from "./loaded-settings.ts";
import { makeSharedReading, type SharedReading } from "./shared-reading.ts";

/** Where the files that count for the directories of a run come from. */
export interface Sources {
  /** The control directories found below the paths of the command line. */
  readonly directories: readonly FoundDirectory[];
  /** Every `qmailint.yaml` found there: it adds the directories that it names. */
  readonly searched: readonly string[];
  /** Looks in directories and above: a file found there counts for those of them that it names. */
  readonly above: (directories: readonly FoundDirectory[]) => readonly string[];
  /** `--config`: only this file. `forPaths`: for the directories given above, whatever it names. */
  readonly config: { readonly absolute: string; readonly forPaths: boolean } | null;
  /** The paths that were searched, absolute; null or missing: nothing was, and nothing is left out. */
  readonly roots?: readonly string[] | null;
}

/** What is collected for a plan: the directories by their keys, and the files; null stands for one with mistakes. */
export interface Collected {
  readonly tree: Tree;
  readonly shared: SharedReading;
  readonly directories: Map<string, FoundDirectory>;
  readonly files: Map<string, LoadedSettings | null>;
  /** The folders of files with mistakes. */
  readonly spoilt: Set<string>;
  readonly problems: Problem[];
  /** What the files' `exclude` leaves out; null: nothing. */
  readonly isLeftOut: LeftOut | null;
}

interface Collecting extends Collected {
  readonly loads: Loads;
}

/** Every file that was loaded, by its key: its settings, or what is wrong with it. */
type Loads = Map<string, LoadedSettings | readonly Problem[]>;

/** Loads the files that count and adds the directories that they name, without what they leave out of the search. */
export async function collectSettings(tree: Tree, sources: Sources): Promise<Collected> {
  const shared = makeSharedReading(tree);
  const loads: Loads = new Map();
  const all = await collectOnce(tree, sources, shared, loads);
  const isLeftOut = leftOut(tree, all, sources.roots ?? null);
  if (isLeftOut === null) return all;
  const searched = sources.searched.filter((file) => !isLeftOut(tree.path.dirname(file)));
  const directories = sources.directories.filter(({ absolute }) => !isLeftOut(absolute));
  return { ...(await collectOnce(tree, { ...sources, searched, directories }, shared, loads)), isLeftOut };
}

/**
 * The outermost files decide: what such a file leaves out may hold other files, which then have no say.
 * Null where nothing is left out.
 */
function leftOut(tree: Tree, { files }: Collected, roots: readonly string[] | null): LeftOut | null {
  const excluding = [...files.values()]
    .filter((file) => file !== null && file.settings.exclude.length > 0)
    .sort((a, b) => (a?.absolute.length ?? 0) - (b?.absolute.length ?? 0)) as LoadedSettings[];
  if (roots === null || excluding.length === 0) return null;
  const { isLeftOut, add } = leftOutByFiles(tree, roots);
  for (const file of excluding) if (!isLeftOut(tree.path.dirname(file.absolute))) add(file);
  return isLeftOut;
}

async function collectOnce(tree: Tree, sources: Sources, shared: SharedReading, loads: Loads): Promise<Collected> {
  const directories = new Map(sources.directories.map((found) => [shared.keyOf(found.absolute), found]));
  const started = { tree, shared, loads, directories, files: new Map(), spoilt: new Set<string>(), problems: [] };
  const collected: Collecting = { ...started, isLeftOut: null };
  const { searched, above, config } = sources;
  if (config === null) {
    for (const absolute of searched) addDirectories(collected, await loadOnce(collected, absolute, true, true));
    for (const absolute of above([...directories.values()])) await loadOnce(collected, absolute, true, true);
    return collected;
  }
  const loaded = await loadOnce(collected, config.absolute, !config.forPaths, false);
  if (!config.forPaths) addDirectories(collected, loaded);
  if (loaded === null) directories.clear();
  return collected;
}

/** `isFound`: the file was found rather than named, so it must have the right name. */
async function loadOnce(
  { tree, shared, loads, files, spoilt, problems }: Collecting,
  absolute: string,
  useControl: boolean,
  isFound: boolean,
): Promise<LoadedSettings | null> {
  const key = shared.keyOf(absolute);
  const known = files.get(key);
  if (known !== undefined) return known;
  const isMisnamed = isFound && absolute.endsWith(".yml");
  const loaded =
    loads.get(key) ?? (isMisnamed ? misnamed(tree, absolute) : await loadSettings(shared, absolute, useControl));
  loads.set(key, loaded);
  if ("absolute" in loaded) {
    files.set(key, loaded);
    return loaded;
  }
  files.set(key, null);
  problems.push(...loaded);
  spoilt.add(tree.path.dirname(absolute));
  return null;
}

function addDirectories({ tree, directories, problems }: Collected, loaded: LoadedSettings | null): void {
  for (const { absolute, key } of loaded === null ? [] : controlsOf(loaded)) {
    if (directories.has(key)) continue;
    const names = orProblem<readonly string[] | null>(problems, null, () => controlNamesOf(tree, absolute));
    if (names !== null) directories.set(key, { absolute, names });
  }
}

function misnamed({ displayPath }: Tree, absolute: string): Problem[] {
  return [
    { file: displayPath(absolute), line: 1, column: 1, message: "this file is not read: rename it to qmailint.yaml" },
  ];
}

/** Every control directory that a file names, including those of its hosts. */
export function controlsOf({ file, hosts }: LoadedSettings): Control[] {
  return [file, ...hosts].flatMap(({ controls }) => controls ?? []);
}
