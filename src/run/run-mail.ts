import type { SubjectMail } from "../rules/subject-mail.ts";
import type { Plan, PlannedDirectory } from "../settings/make-plan.ts";
import type { Overrides } from "../settings/plan.ts";
import { once } from "../text/once.ts";
import type { ControlDirectory } from "../tree/control-directory.ts";
import type { ReadBudget } from "../tree/read-budget.ts";
import type { Tree } from "../tree/tree.ts";
import { makeDirectoryStore } from "./directory-store.ts";
import { type MailFleets, makeMailFleets } from "./mail-fleets.ts";
import { subjectMailOf } from "./subject-mail-of.ts";

type Directories = ReadonlyMap<PlannedDirectory, ControlDirectory>;

/** What is declared about the world around directories, some of which have been mended. */
export type WorldOf = (
  mended: Directories,
) => (planned: PlannedDirectory, directory: ControlDirectory) => SubjectMail | null;

/** What rules and assertions about mail share in a run. */
export interface RunMail {
  /** A directory as it was found. */
  load(planned: PlannedDirectory): ControlDirectory;
  /** The fleets in which these directories are as given, and all others as they were found. */
  fleetsWith(directories: Directories): MailFleets;
  readonly worldOf: WorldOf;
  keyOf(planned: PlannedDirectory): string;
}

export function makeRunMail(
  { directories, everywhere }: Plan,
  tree: Tree,
  budget: ReadBudget,
  overrides: Overrides,
): RunMail {
  const found = directories.map((planned) => planned.found);
  const store = makeDirectoryStore(tree, found, budget);
  const keyOf = (planned: PlannedDirectory): string => store.keyOf(planned.found.absolute);
  const load = (planned: PlannedDirectory): ControlDirectory =>
    store.of({ absolute: planned.found.absolute, key: keyOf(planned) });
  const asFound = once(() => makeMailFleets({ store, overrides, everywhere }));
  const fleetsWith = (given: Directories): MailFleets => {
    const changed = [...given].filter(([planned, directory]) => load(planned) !== directory);
    if (changed.length === 0) return asFound();
    const byKey = changed.map(([planned, directory]) => [keyOf(planned), directory] as const);
    return makeMailFleets({ store, overrides, everywhere, changed: new Map(byKey) });
  };
  const worldOf: WorldOf = (mended) => {
    const fleets = fleetsWith(mended);
    return (planned, directory) => subjectMailOf(planned, keyOf(planned), directory, fleets);
  };
  return { load, fleetsWith, worldOf, keyOf };
}
