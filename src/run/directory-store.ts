import type { Control } from "../settings/loaded-settings.ts";
import type { ControlDirectory } from "../tree/control-directory.ts";
import type { FoundDirectory } from "../tree/find.ts";
import { controlNamesOf } from "../tree/folder-names.ts";
import { loadDirectory } from "../tree/load-directory.ts";
import { makeReadBudget, type ReadBudget } from "../tree/read-budget.ts";
import type { Tree } from "../tree/tree.ts";

/** The control directories of a run, by a key that is the same for every path to one: each is loaded once, whoever asks for it. */
export interface DirectoryStore {
  keyOf(absolute: string): string;
  /** Throws a UsageError where it cannot be listed. */
  of(control: Control): ControlDirectory;
}

/** `found`: the directories that are known, with what is in them. `budget`: what the run has read so far. */
export function makeDirectoryStore(
  tree: Tree,
  found: readonly FoundDirectory[] = [],
  budget: ReadBudget = makeReadBudget(),
): DirectoryStore {
  const keyOf = (absolute: string): string => tree.realpath(absolute) ?? absolute;
  const known = new Map(found.map((one) => [keyOf(one.absolute), one]));
  const loaded = new Map<string, ControlDirectory>();
  return {
    keyOf,
    of({ absolute, key }) {
      const directory =
        loaded.get(key) ??
        loadDirectory(tree, known.get(key) ?? { absolute, names: controlNamesOf(tree, absolute) }, budget);
      loaded.set(key, directory);
      return directory;
    },
  };
}
