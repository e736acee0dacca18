import type { MailOutcome } from "../assertions/assertion-outcome.ts";
import { mailChecksOn } from "../assertions/mail-checks.ts";
import { evaluateMail } from "../assertions/mail-evaluate.ts";
import { LIMITS } from "../settings/limits.ts";
import type { LoadedSettings } from "../settings/loaded-settings.ts";
import type { PlannedDirectory } from "../settings/make-plan.ts";
import type { Problem } from "../text/problem.ts";
import type { ControlDirectory } from "../tree/control-directory.ts";
import type { CoveredMail, coverMailOf } from "./cover-mail.ts";
import type { RunMail } from "./run-mail.ts";
import type { Memory } from "./settings-memory.ts";

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

/** Judges all assertions about mail, once every directory is in its final state: a message may pass through several of them. */
export function judgeMail(
  directories: readonly MailDirectory[],
  memoryOf: (file: LoadedSettings) => Memory,
  mail: RunMail,
  cover: typeof coverMailOf | null,
): JudgedMailAssertions {
  const { keyOf } = mail;
  const fleets = mail.fleetsWith(new Map(directories.map(({ planned, directory }) => [planned, directory])));
  const outcomes: JudgedMailAssertions["outcomes"][number][] = [];
  const problems = new Map<string, Problem>();
  const left = { classes: LIMITS.classes };
  for (const { planned, directory } of directories) {
    const own = { key: keyOf(planned), directory };
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
  // If an assertion has no answer, what it would notice has none either.
  const covered = problems.size > 0 ? null : (cover?.(directories, { fleets, memoryOf, keyOf }) ?? null);
  return {
    outcomes,
    problems: [...problems.values(), ...(covered?.problems ?? [])],
    coverage: covered,
  };
}
