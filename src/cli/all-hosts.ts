import { reportProblems } from "../report/problems.ts";
import { planRun } from "../run/plan-run.ts";
import type { Plan } from "../settings/make-plan.ts";
import type { Overrides } from "../settings/plan.ts";
import type { Io } from "../text/io.ts";
import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import type { Host } from "../tree/control-directory.ts";
import type { DiskTree } from "../tree/disk.ts";
import { type FoundDirectory, settingsAbove } from "../tree/find.ts";
import { namesOf } from "../tree/folder-names.ts";
import { findControl } from "../tree/named-paths.ts";
import { severalDirectories, withGivenSet } from "./choose-host.ts";
import type { CommandLine } from "./command-line.ts";
import { configChoice, optionValue } from "./option-values.ts";

/** A host and the control directory that it uses. */
export interface HostThere {
  readonly found: FoundDirectory;
  readonly host: Host;
}

/**
 * `--host all`: every host of the `qmailint.yaml` here or above (or `--config`), in file order; with `--control`, those that use
 * that directory. Throws a UsageError where there is none, or where a host has several directories.
 */
export async function allHosts(
  line: CommandLine,
  io: Io,
  disk: DiskTree,
  overrides: Overrides,
): Promise<readonly HostThere[]> {
  const plan = await planOfAll(line, disk, overrides);
  if (plan.problems.length > 0) {
    reportProblems(plan.problems, io);
    throw new UsageError("so it is not known which hosts there are");
  }
  const places = new Map(
    plan.files.flatMap(({ settings }) => settings.hosts.map(({ name, start }) => [name, start] as const)),
  );
  const all = plan.directories
    .flatMap(({ found, hosts }) => hosts.flatMap((host) => (host.name === null ? [] : [{ found, host }])))
    .sort((a, b) => (places.get(a.host.name ?? "") ?? 0) - (places.get(b.host.name ?? "") ?? 0));
  if (all.length === 0) throw new UsageError("no hosts are declared here: --host all asks those of a qmailint.yaml");
  const twice = all.find(({ host }, i) => all[i + 1]?.host.name === host.name)?.host.name;
  if (twice != null) {
    const its = all.filter(({ host }) => host.name === twice);
    throw severalDirectories(
      twice,
      its.map(({ found }) => found),
      disk,
    );
  }
  return all.map(({ found, host }) => ({ found, host: withGivenSet(host, overrides) }));
}

async function planOfAll(line: CommandLine, disk: DiskTree, overrides: Overrides): Promise<Plan> {
  const choice = configChoice(line);
  const control = optionValue(line, "control");
  if (control !== null)
    return planRun(disk, { directories: [findControl(disk, control)], settings: [], named: true }, choice, overrides);
  if (choice === "none")
    throw new UsageError("--host all asks the hosts of a qmailint.yaml, and --no-config uses none");
  const here = { absolute: disk.cwd, names: namesOf(disk, disk.cwd) };
  const settings = choice === null ? settingsAbove(disk, [here]) : [];
  if (choice === null && settings.length === 0) {
    const shown = showText(disk.displayPath(disk.cwd));
    throw new UsageError(`--host all: there is no qmailint.yaml in ${shown} or above (--config FILE names it)`);
  }
  return planRun(disk, { directories: [], settings, named: false }, choice, overrides);
}
