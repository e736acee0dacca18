import { grouped } from "../text/plural.ts";
import type { Problem } from "../text/problem.ts";
import type { FoundDirectory } from "../tree/find.ts";
import type { LeftOut, Tree } from "../tree/tree.ts";
import { type Collected, collectSettings, controlsOf, type Sources } from "./collect-settings.ts";
import { LIMITS } from "./limits.ts";
import type { LoadedSettings } from "./loaded-settings.ts";
import { type Overrides, type Planned, planDirectory } from "./plan.ts";

export interface PlannedDirectory extends Planned {
  readonly found: FoundDirectory;
}

export interface Plan {
  readonly directories: readonly PlannedDirectory[];
  /** The files that were read without a mistake. */
  readonly files: readonly LoadedSettings[];
  /** Those of them whose directories are all planned. */
  readonly complete: ReadonlySet<LoadedSettings>;
  readonly problems: readonly Problem[];
  /** What a file says also holds for directories that it does not name, because the file was named along with paths. */
  readonly everywhere: boolean;
  /** The folders that the files leave out of the search; null: none. */
  readonly isLeftOut: LeftOut | null;
}

/** Reads every `qmailint.yaml` that counts, and says which control directories are judged, on which hosts. */
export async function makePlan(tree: Tree, sources: Sources, overrides: Overrides): Promise<Plan> {
  return planAll(await collectSettings(tree, sources), sources.config, overrides);
}

function planAll(collected: Collected, config: Sources["config"], overrides: Overrides): Plan {
  const { tree, shared, directories, spoilt } = collected;
  const problems = [...collected.problems];
  const files = [...collected.files.values()].filter((file) => file !== null);
  const everywhere = config?.forPaths === true;
  const naming = byControl(files);
  const planned: PlannedDirectory[] = [];
  const tally = { pairs: 0, addresses: 0 };
  const ordered = [...directories].sort(([, a], [, b]) => (a.absolute < b.absolute ? -1 : 1));
  for (const [key, found] of ordered) {
    // Nothing is judged by a file with mistakes: what it names cannot be known, but it lies at or below the file's folder.
    if (config === null && isBelow(tree, found.absolute, spoilt)) continue;
    const plan = planDirectory(key, everywhere ? files : (naming.get(key) ?? []), overrides, everywhere);
    if (!("hosts" in plan)) {
      problems.push(plan);
      continue;
    }
    planned.push({ found, ...plan });
    const tooMany = count(tally, plan);
    if (tooMany !== null) {
      const nothing = { directories: [], files: [], complete: new Set<never>(), everywhere, isLeftOut: null };
      return { ...nothing, problems: [...problems, tooMany] };
    }
  }
  const keys = new Set(planned.map(({ found }) => shared.keyOf(found.absolute)));
  const complete = files.filter((file) => everywhere || controlsOf(file).every(({ key }) => keys.has(key)));
  const { isLeftOut } = collected;
  return { directories: planned, files, complete: new Set(complete), problems, everywhere, isLeftOut };
}

/** The files that name a control directory, by its key. */
function byControl(files: readonly LoadedSettings[]): ReadonlyMap<string, readonly LoadedSettings[]> {
  const naming = new Map<string, LoadedSettings[]>();
  for (const file of files) {
    for (const key of new Set(controlsOf(file).map((control) => control.key))) {
      const known = naming.get(key);
      if (known === undefined) naming.set(key, [file]);
      else known.push(file);
    }
  }
  return naming;
}

/** Counts what a directory adds to a run: a problem if that is too much. */
function count(tally: { pairs: number; addresses: number }, { hosts, files: [file] }: Planned): Problem | null {
  if (file === undefined) return null;
  tally.pairs += hosts.length;
  for (const { set } of hosts) tally.addresses += set?.addresses.length ?? 0;
  const { pairs, addresses } = tally;
  if (pairs <= LIMITS.pairs && addresses <= LIMITS.addresses) return null;
  const [what, limit] =
    pairs > LIMITS.pairs ? ["control directories", LIMITS.pairs] : ["interface addresses", LIMITS.addresses];
  const message = `there are too many ${what}, counted once for every host of every directory: a run may have ${grouped(limit)}`;
  return { file: file.settings.source.path, line: 1, column: 1, message };
}

/** Is it one of the folders, or somewhere below one? */
function isBelow({ path: { dirname } }: Tree, absolute: string, folders: ReadonlySet<string>): boolean {
  if (folders.size === 0) return false;
  for (let at = absolute; ; at = dirname(at)) {
    if (folders.has(at)) return true;
    if (dirname(at) === at) return false;
  }
}
