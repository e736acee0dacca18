import { reportProblems } from "../report/problems.ts";
import { planRun } from "../run/plan-run.ts";
import type { Plan } from "../settings/make-plan.ts";
import type { Overrides } from "../settings/plan.ts";
import { hostsToName, unknownHost } from "../settings/unknown-host.ts";
import { didYouMean } from "../text/did-you-mean.ts";
import type { Io } from "../text/io.ts";
import { once } from "../text/once.ts";
import { showPath, showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import type { Host } from "../tree/control-directory.ts";
import type { DiskTree } from "../tree/disk.ts";
import { type FoundDirectory, settingsAbove } from "../tree/find.ts";
import { namesOf } from "../tree/folder-names.ts";
import { findControl } from "../tree/named-paths.ts";
import type { CommandLine } from "./command-line.ts";
import { configChoice, optionValue } from "./option-values.ts";

/**
 * The control directory that is asked about: that of `--control` or `--host`, or the one here. Throws a UsageError; where there is
 * none here but hosts are declared, it says that one of them is wanted.
 */
export async function askedControl(line: CommandLine, io: Io, disk: DiskTree): Promise<FoundDirectory> {
  const control = optionValue(line, "control");
  if (control !== null) return findControl(disk, control);
  const name = optionValue(line, "host");
  const plan = once(() => planHere(line, io, disk));
  const own = name === null ? null : controlOfHost(name, await plan(), disk);
  if (own !== null) return own;
  try {
    return findControl(disk, null);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw hostWanted(name, await plan()) ?? error;
  }
}

/**
 * The directory of a host, as the `qmailint.yaml` here or above (or `--config`) has it. Null where none of them knows the host.
 * Throws a UsageError where the host has several.
 */
function controlOfHost(name: string, plan: Plan | null, disk: DiskTree): FoundDirectory | null {
  const its = (plan?.directories ?? []).filter(({ hosts }) => hosts.some((host) => host.name === name));
  const found = its.map((one) => one.found);
  const [first, another] = found;
  if (another !== undefined) throw severalDirectories(name, found, disk);
  return first ?? null;
}

/** Which hosts there are to choose from; null where none are declared. `name`: the host that was asked for. */
function hostWanted(name: string | null, plan: Plan | null): UsageError | null {
  const hosts = plan?.directories.flatMap((one) => one.hosts) ?? [];
  const names = [...new Set(hosts.flatMap((host) => (host.name === null ? [] : [host.name])))];
  if (names.length === 0) return null;
  return new UsageError(
    name === null
      ? hostsToName(names)
      : unknownHost(
          name,
          names.map((one) => ({ name: one })),
        ),
  );
}

/** What the `qmailint.yaml` here or above (or `--config`) names; null where there is none. Throws a UsageError for one with mistakes. */
async function planHere(line: CommandLine, io: Io, disk: DiskTree): Promise<Plan | null> {
  const choice = configChoice(line);
  if (choice === "none") return null;
  const here = { absolute: disk.cwd, names: namesOf(disk, disk.cwd) };
  const settings = choice === null ? settingsAbove(disk, [here]) : [];
  if (choice === null && settings.length === 0) return null;
  const overrides = { dialect: null, set: null, levels: new Map() };
  const plan = await planRun(disk, { directories: [], settings, named: false }, choice, overrides);
  if (plan.problems.length === 0) return plan;
  reportProblems(plan.problems, io);
  throw new UsageError("so it is not known which control directory is meant");
}

/** What to say where it is not known which directory of a host is meant. */
export function severalDirectories(name: string, its: readonly FoundDirectory[], disk: DiskTree): UsageError {
  const shown = its.map(({ absolute }) => showPath(disk.displayPath(absolute))).join(", ");
  return new UsageError(
    `the host "${showText(name)}" uses several control directories: name one with --control (${shown})`,
  );
}

/**
 * The host that was asked for, as declared in the `qmailint.yaml` that names the directory;
 * `--interfaces` replaces what it declares.
 */
export async function chooseHost(
  line: CommandLine,
  io: Io,
  disk: DiskTree,
  found: FoundDirectory,
  overrides: Overrides,
): Promise<Host> {
  const choice = configChoice(line);
  const plan = await planRun(disk, { directories: [found], settings: [], named: true }, choice, overrides);
  reportProblems(plan.problems, io);
  const [planned] = plan.directories;
  if (plan.problems.length > 0 || planned === undefined) {
    throw new UsageError("so there is no answer for this control directory");
  }
  return withGivenSet(hostNamed(optionValue(line, "host"), planned.hosts), overrides);
}

/** The host with the interfaces of `--interfaces`, if given. */
export function withGivenSet(host: Host, { set }: Overrides): Host {
  return set === null ? host : { ...host, set: { ...set, host: host.name, system: host.set?.system ?? set.system } };
}

/** The host of that name, or the only one. Throws a UsageError that lists the existing ones. */
function hostNamed(name: string | null, hosts: readonly [Host, ...Host[]]): Host {
  const names = hosts.flatMap((host) => (host.name === null ? [] : [host.name]));
  const list = names.map(showText).join(", ");
  if (name === null) {
    if (hosts.length === 1) return hosts[0];
    throw new UsageError(`several hosts use this directory: name one with --host (${list})`);
  }
  const host = hosts.find((one) => one.name === name);
  if (host !== undefined) return host;
  const meant = showText(didYouMean(name, names));
  const known = names.length === 0 ? "; no hosts are declared for this directory" : `; the hosts are: ${list}`;
  throw new UsageError(`there is no host "${showText(name)}"${meant === "" ? known : meant}`);
}
