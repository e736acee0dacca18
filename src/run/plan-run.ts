import { DEFAULT_DIALECT } from "../qmail/dialects.ts";
import type { Plan } from "../settings/make-plan.ts";
import type { Overrides } from "../settings/plan.ts";
import type { DiskTree } from "../tree/disk.ts";
import { type FoundDirectory, settingsAbove } from "../tree/find.ts";
import type { Tree } from "../tree/tree.ts";

/** This `qmailint.yaml` alone, none, or (null) whatever counts for a directory. */
export type ConfigChoice = { readonly file: string } | "none" | null;

/**
 * What may have to be judged: what was found below the paths of a request. `named`: the request has paths. `roots`: those that were
 * searched, absolute; missing where none were.
 */
interface Candidates {
  readonly directories: readonly FoundDirectory[];
  readonly settings: readonly string[];
  readonly named: boolean;
  readonly roots?: readonly string[];
}

/**
 * Which directories are judged, and how. Where no `qmailint.yaml` counts, the code that reads one is not loaded. `tree`: where the
 * directories were found and their `qmailint.yaml` is looked for; the file of `--config` counts as it is on disk.
 */
export async function planRun(
  disk: DiskTree,
  found: Candidates,
  choice: ConfigChoice,
  overrides: Overrides,
  tree: Tree = disk,
): Promise<Plan> {
  const above = choice === null ? settingsAbove(tree, found.directories) : [];
  if (choice === "none" || (choice === null && found.settings.length === 0 && above.length === 0)) {
    const { dialect, set, levels } = overrides;
    const host = { name: null, dialect: dialect ?? DEFAULT_DIALECT, set };
    const directories = found.directories.map((one) => ({
      found: one,
      hosts: [host] as const,
      levels,
      complete: null,
      files: [],
    }));
    return { directories, files: [], complete: new Set(), problems: [], everywhere: false, isLeftOut: null };
  }
  return planWithSettings(disk, found, choice, overrides, tree, above);
}

/** Where a `qmailint.yaml` counts. `above`: those above the directories. */
async function planWithSettings(
  disk: DiskTree,
  found: Candidates,
  choice: Exclude<ConfigChoice, "none">,
  overrides: Overrides,
  tree: Tree,
  above: readonly string[],
): Promise<Plan> {
  const { makePlan } = await import("./with-settings.ts");
  const config = choice === null ? null : { absolute: allowed(disk, choice.file), forPaths: found.named };
  if (config === null) tree.prefetch?.([...found.settings, ...above]);
  const sources = {
    directories: found.directories,
    searched: found.settings,
    above: (directories: readonly FoundDirectory[]) => settingsAbove(tree, directories),
    config,
    roots: found.roots ?? null,
  };
  return makePlan(config === null ? tree : disk, sources, overrides);
}

/** A file outside the repository may be read because it was named; one inside must not lead out through a link. */
function allowed(disk: DiskTree, named: string): string {
  const absolute = disk.absolute(named);
  if (!disk.isInside(absolute)) disk.allow(named);
  return absolute;
}
