import type { LoadedSettings } from "../settings/loaded-settings.ts";
import type { Plan } from "../settings/make-plan.ts";
import type { Overrides } from "../settings/plan.ts";
import type { Host } from "../tree/control-directory.ts";
import type { DiskTree } from "../tree/disk.ts";
import type { SearchResult } from "../tree/find.ts";
import type { Tree } from "../tree/tree.ts";
import { type ConfigChoice, planRun } from "./plan-run.ts";

/** What the command line says about both revisions: it replaces what they declare. */
export interface RevisionOverrides extends Pick<Overrides, "dialect" | "set"> {
  readonly config: ConfigChoice;
  /** Patterns of folders that are not searched, relative to the working directory. */
  readonly exclude?: readonly string[];
}

/**
 * The hosts of each control directory in a tree, as that tree's own `qmailint.yaml` has them. The file of `--config` counts as it
 * is on disk, but `files` has it as it is in the tree, to tell what it no longer checks.
 */
export async function planRevision(
  disk: DiskTree,
  tree: Tree,
  { directories, settings, roots = [] }: SearchResult,
  { dialect, set, config }: RevisionOverrides,
): Promise<Plan> {
  const work = { directories, settings: tree === disk || config === null ? settings : [], named: true, roots };
  const plan = await planRun(disk, work, config, { dialect, set, levels: new Map() }, tree);
  const planned = set === null ? plan.directories : plan.directories.map((one) => withSet(one, set));
  const isRead = tree === disk || config === null || config === "none";
  return { ...plan, directories: planned, files: isRead ? plan.files : await configIn(disk, tree, config.file) };
}

/** Here, `--interfaces` replaces every declared set. */
function withSet<T extends { readonly hosts: readonly [Host, ...Host[]] }>(planned: T, set: Host["set"]): T {
  const hosts = planned.hosts.map((one) => ({ ...one, set: set === null ? null : { ...set, host: one.name } }));
  return { ...planned, hosts: hosts as unknown as readonly [Host, ...Host[]] };
}

async function configIn(disk: DiskTree, tree: Tree, file: string): Promise<readonly LoadedSettings[]> {
  const { loadAlone } = await import("../settings/load-settings.ts");
  const loaded = await loadAlone(tree, disk.absolute(file));
  return loaded === null ? [] : [loaded];
}
