import { grouped } from "../text/plural.ts";
import type { Problem } from "../text/problem.ts";
import { controlNamesOf, type FoundDirectory, orProblem } from "../tree/find.ts";
import type { Tree } from "../tree/tree.ts";
import { LIMITS } from "./limits.ts";
import { type LoadedSettings, loadSettings, makeShared } from "./load-settings.ts";
import { type Overrides, type Planned, planDirectory } from "./plan.ts";

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

export interface PlannedDirectory extends Planned {
  readonly found: FoundDirectory;
}

export interface Plan {
  readonly directories: readonly PlannedDirectory[];
  /** The files that were read without a mistake. */
  readonly files: readonly LoadedSettings[];
  /** Of these, those of which every directory is planned. */
  readonly complete: ReadonlySet<LoadedSettings>;
  readonly problems: readonly Problem[];
}

/** Reads every `qmailint.yaml` that counts, and says which control directories are judged, on which hosts. */
export async function makePlan(tree: Tree, sources: Sources, overrides: Overrides): Promise<Plan> {
  const { config } = sources;
  const shared = makeShared(tree);
  const { keyOf } = shared;
  const { dirname } = tree.path;
  const problems: Problem[] = [];
  const files = new Map<string, LoadedSettings | null>();
  const spoilt = new Set<string>();
  const directories = new Map<string, FoundDirectory>();
  for (const found of sources.directories) directories.set(keyOf(found.absolute), found);

  const load = async (absolute: string, useControl: boolean): Promise<LoadedSettings | null> => {
    const key = keyOf(absolute);
    const known = files.get(key);
    if (known !== undefined) return known;
    const loaded =
      absolute.endsWith(".yml") && config === null
        ? misnamed(tree, absolute)
        : await loadSettings(shared, absolute, useControl);
    if ("absolute" in loaded) {
      files.set(key, loaded);
      return loaded;
    }
    files.set(key, null);
    problems.push(...loaded);
    spoilt.add(dirname(absolute));
    return null;
  };
  const addDirectories = (loaded: LoadedSettings | null): void => {
    for (const { absolute, key } of loaded === null ? [] : controlsOf(loaded)) {
      if (directories.has(key)) continue;
      const names = orProblem<readonly string[] | null>(problems, null, () => controlNamesOf(tree, absolute));
      if (names !== null) directories.set(key, { absolute, names });
    }
  };

  if (config !== null) {
    const loaded = await load(config.absolute, !config.forPaths);
    if (!config.forPaths) addDirectories(loaded);
    if (loaded === null) directories.clear();
  } else {
    for (const absolute of sources.searched) addDirectories(await load(absolute, true));
    for (const absolute of sources.above([...directories.values()])) await load(absolute, true);
  }

  const good = [...files.values()].filter((file) => file !== null);
  const everywhere = config?.forPaths === true;
  const naming = new Map<string, LoadedSettings[]>();
  for (const file of good) {
    for (const key of new Set(controlsOf(file).map((control) => control.key))) {
      const known = naming.get(key);
      if (known === undefined) naming.set(key, [file]);
      else known.push(file);
    }
  }
  const planned: PlannedDirectory[] = [];
  let pairs = 0;
  let addresses = 0;
  const ordered = [...directories].sort(([, a], [, b]) => (a.absolute < b.absolute ? -1 : 1));
  for (const [key, found] of ordered) {
    // Nothing is judged by a file with mistakes: what it names cannot be known, but it lies here or below.
    if (config === null && isBelow(tree, found.absolute, spoilt)) continue;
    const plan = planDirectory(key, everywhere ? good : (naming.get(key) ?? []), overrides, everywhere);
    if ("hosts" in plan) planned.push({ found, ...plan });
    else problems.push(plan);
    const [file] = "hosts" in plan ? plan.files : [];
    if (file === undefined || "message" in plan) continue;
    pairs += plan.hosts.length;
    for (const { set } of plan.hosts) addresses += set?.addresses.length ?? 0;
    if (pairs <= LIMITS.pairs && addresses <= LIMITS.addresses) continue;
    const [what, limit] =
      pairs > LIMITS.pairs ? ["control directories", LIMITS.pairs] : ["interface addresses", LIMITS.addresses];
    const message = `there are too many ${what}, counted once for every host of every directory: a run may have ${grouped(limit)}`;
    return {
      directories: [],
      files: [],
      complete: new Set(),
      problems: [...problems, { file: file.settings.source.path, line: 1, column: 1, message }],
    };
  }
  const keys = new Set(planned.map(({ found }) => keyOf(found.absolute)));
  const complete = good.filter((file) => everywhere || controlsOf(file).every(({ key }) => keys.has(key)));
  return { directories: planned, files: good, complete: new Set(complete), problems };
}

function misnamed({ displayPath }: Tree, absolute: string): Problem[] {
  return [
    { file: displayPath(absolute), line: 1, column: 1, message: "this file is not read: rename it to qmailint.yaml" },
  ];
}

/** Every control directory that a file names, those of its hosts included. */
function controlsOf({ file, hosts }: LoadedSettings): { readonly absolute: string; readonly key: string }[] {
  return [file, ...hosts].flatMap(({ controls }) => controls ?? []);
}

/** Is it one of the folders, or somewhere below one? */
function isBelow({ path: { dirname } }: Tree, absolute: string, folders: ReadonlySet<string>): boolean {
  if (folders.size === 0) return false;
  for (let at = absolute; ; at = dirname(at)) {
    if (folders.has(at)) return true;
    if (dirname(at) === at) return false;
  }
}
