import type { Problem } from "../text/problem.ts";
import { controlNamesOf, type FoundDirectory, orProblem } from "../tree/find.ts";
import type { Tree } from "../tree/tree.ts";
import { loadSettings } from "./load-settings.ts";
import type { Control, LoadedSettings } from "./loaded-settings.ts";
import { makeSharedReading, type SharedReading } from "./shared-reading.ts";

/** Where the files come from that count for the directories of a run. */
export interface Sources {
  /** The control directories found below the paths of the command line. */
  readonly directories: readonly FoundDirectory[];
  /** Every `qmailint.yaml` found there: it adds the directories that it names. */
  readonly searched: readonly string[];
  /** Looks in directories and above: what is found counts for those of them that it names. */
  readonly above: (directories: readonly FoundDirectory[]) => readonly string[];
  /** `--config`: this file alone. `forPaths`: for the directories above, whatever it names. */
  readonly config: { readonly absolute: string; readonly forPaths: boolean } | null;
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
}

/** Loads the files that count, and adds the directories that they name. */
export async function collectSettings(tree: Tree, sources: Sources): Promise<Collected> {
  const shared = makeSharedReading(tree);
  const directories = new Map(sources.directories.map((found) => [shared.keyOf(found.absolute), found]));
  const collected: Collected = { tree, shared, directories, files: new Map(), spoilt: new Set(), problems: [] };
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

/** `isFound`: the file was not named, so that it must have the right name. */
async function loadOnce(
  { tree, shared, files, spoilt, problems }: Collected,
  absolute: string,
  useControl: boolean,
  isFound: boolean,
): Promise<LoadedSettings | null> {
  const key = shared.keyOf(absolute);
  const known = files.get(key);
  if (known !== undefined) return known;
  const isMisnamed = isFound && absolute.endsWith(".yml");
  const loaded = isMisnamed ? misnamed(tree, absolute) : await loadSettings(shared, absolute, useControl);
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

/** Every control directory that a file names, those of its hosts included. */
export function controlsOf({ file, hosts }: LoadedSettings): Control[] {
  return [file, ...hosts].flatMap(({ controls }) => controls ?? []);
}
