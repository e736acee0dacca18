import { mailChecksOn } from "../assertions/mail-checks.ts";
import { evaluateMail } from "../assertions/mail-evaluate.ts";
import type { MailOutcome } from "../assertions/outcome.ts";
import { LIMITS } from "../settings/limits.ts";
import type { LoadedSettings } from "../settings/loaded-settings.ts";
import type { PlannedDirectory } from "../settings/make-plan.ts";
import type { Overrides } from "../settings/plan.ts";
import type { Problem } from "../text/problem.ts";
import type { ControlDirectory } from "../tree/control-directory.ts";
import type { Tree } from "../tree/tree.ts";
import type { CoveredMail, coverMailOf } from "./cover-mail.ts";
import { makeMailFleets } from "./mail-fleets.ts";
import type { Memory } from "./settings-memory.ts";

/** Where the files of a run come from, and what the command line says of hosts. */
export interface MailSource {
  readonly tree: Tree;
  readonly overrides: Overrides;
  /** `--config` with paths: what the file says holds for directories that it does not name. */
  readonly everywhere: boolean;
  /** What works out the coverage; null where nobody asks for it. */
  readonly cover: typeof coverMailOf | null;
}

/** A directory whose assertions about mail are to be judged, as it is after the fixes. */
export interface MailDirectory {
  readonly planned: PlannedDirectory;
  readonly directory: ControlDirectory;
}

/** What came of it. `host`: its number in the directory. */
export interface JudgedMailAssertions {
  readonly outcomes: readonly { readonly outcome: MailOutcome; readonly host: number }[];
  readonly problems: readonly Problem[];
  /** Null where coverage was not asked for, or is not known. */
  readonly coverage: Omit<CoveredMail, "problems"> | null;
}

/** Judges all assertions about mail, when every directory is as it will stay: a message may pass through several of them. */
export function judgeMail(
  directories: readonly MailDirectory[],
  memoryOf: (file: LoadedSettings) => Memory,
  { tree, overrides, everywhere, cover }: MailSource,
): JudgedMailAssertions {
  const keyOf = (absolute: string): string => tree.realpath(absolute) ?? absolute;
  const byKey = new Map(directories.map(({ planned, directory }) => [keyOf(planned.found.absolute), directory]));
  const fleets = makeMailFleets(tree, overrides, everywhere, (key) => byKey.get(key) ?? null);
  const outcomes: JudgedMailAssertions["outcomes"][number][] = [];
  const problems = new Map<string, Problem>();
  const left = { classes: LIMITS.classes };
  for (const { planned, directory } of directories) {
    const own = { key: keyOf(planned.found.absolute), directory };
    for (const [number, host] of planned.hosts.entries()) {
      for (const file of planned.files) {
        const checks = mailChecksOn(memoryOf(file).mail, host);
        if (checks.length === 0) continue;
        const fleet = fleets.of(file, own, host.name);
        const judged = evaluateMail(checks, { fleet, host: host.name, control: directory.path, left });
        for (const outcome of judged.outcomes) outcomes.push({ outcome, host: number });
        for (const one of judged.problems) problems.set(`${one.file}\n${one.line}\n${one.column}\n${one.message}`, one);
      }
    }
  }
  // Where an assertion has no answer, neither has the question what it would notice.
  const covered = problems.size > 0 ? null : (cover?.(directories, { fleets, memoryOf, keyOf }) ?? null);
  return {
    outcomes,
    problems: [...problems.values(), ...(covered?.problems ?? [])],
    coverage: covered,
  };
}
