import type { FileCoverage } from "../assertions/assertion-outcome.ts";
import { mailChecksOn } from "../assertions/mail-checks.ts";
import { coverMail } from "../assertions/mail-coverage.ts";
import type { MailFleet } from "../assertions/mail-fleet.ts";
import { noticedInMail } from "../assertions/mail-ip-mutant.ts";
import { recordMail } from "../assertions/mail-record.ts";
import type { MailArrival, MailRecord } from "../assertions/recorded-mail.ts";
import type { Looks } from "../mail/changed-host.ts";
import type { LoadedSettings } from "../settings/loaded-settings.ts";
import type { PlannedDirectory } from "../settings/make-plan.ts";
import { noteIn } from "../text/note-in.ts";
import type { Problem } from "../text/problem.ts";
import { UsageError } from "../text/usage-error.ts";
import { ipFilesIn } from "../tree/control-directory.ts";
import type { KeyedDirectory } from "./fleet-of.ts";
import type { LoadedDirectory } from "./judged-directory.ts";
import type { MailFleets } from "./mail-fleets.ts";
import type { Memory } from "./settings-memory.ts";

/** What the assertions about mail cover, or why that is not known. */
export interface CoveredMail {
  readonly covered: readonly FileCoverage[];
  readonly problems: readonly Problem[];
  /** The coverage of moreipme and notipme, where the mutants that assertions about mail notice count too. */
  withMail(covered: readonly FileCoverage[]): {
    readonly covered: readonly FileCoverage[];
    readonly problems: readonly Problem[];
  };
}

/** How often hosts are looked at, at most, to see what changed lines do to mail. */
const MOST_LOOKS = 4_000_000;

/** How many classes are kept, with the lines that decide about them. */
const MOST_KEPT = 120_000;

/** What has already been worked out about a run's mail. */
export interface JudgedFleets {
  readonly fleets: MailFleets;
  readonly memoryOf: (file: LoadedSettings) => Memory;
  readonly keyOf: (planned: PlannedDirectory) => string;
}

/** For the directories with assertions about mail: would these notice if a line that decides about mail were different? */
export function coverMailOf(directories: readonly LoadedDirectory[], judged: JudgedFleets): CoveredMail {
  const arrivals = arrivalsOf(directories, judged);
  const left = { classes: MOST_KEPT };
  const records: MailRecord[] = [];
  const none = (problem: Problem): CoveredMail => ({
    covered: [],
    problems: [problem],
    withMail: (covered) => ({ covered, problems: [] }),
  });
  try {
    if (leastClasses(arrivals.byFleet) > MOST_KEPT) return none(tooManyClasses(directories));
    for (const [fleet, its] of arrivals.byFleet) {
      const record = recordMail(fleet, its, left);
      if (record === null) return none(left.classes < 0 ? tooManyClasses(directories) : notWorkedOut(directories));
      records.push(record);
    }
    const looks = { left: MOST_LOOKS };
    const covered: FileCoverage[] = [];
    for (const { directory } of arrivals.asserted) {
      const its = coverMail(directory, records, looks);
      if (its === null) return none(tooManyLooks(directory.path));
      covered.push(...its);
    }
    return { covered, problems: [], withMail: (files) => recounted(files, directories, records, looks) };
  } catch (error) {
    if (!(error instanceof UsageError) || error.place === null) throw error;
    return none({ ...error.place, message: error.message });
  }
}

/**
 * How many classes there are at least, nearly always: two for each name in the files of the host where mail arrives (the name, and
 * what is below it), and two for each address at which a host is reached (with brackets and without). If that is already too much,
 * nothing is followed.
 */
function leastClasses(byFleet: ReadonlyMap<MailFleet, readonly MailArrival[]>): number {
  let sum = 0;
  for (const [{ ready, names, indexOf }, arrivals] of byFleet) {
    const reached = ready.fleet.hosts.reduce((all, { reachedAt }) => all + reachedAt.length, 0);
    for (const { host } of arrivals) {
      const { row } = names.host(indexOf(host));
      sum += 2 * (reached + row.to - row.from);
      if (sum > MOST_KEPT) return sum;
    }
  }
  return sum;
}

function recounted(
  files: readonly FileCoverage[],
  directories: readonly LoadedDirectory[],
  records: readonly MailRecord[],
  looks: Looks,
): ReturnType<CoveredMail["withMail"]> {
  const byPath = new Map(
    directories.flatMap(({ directory }) =>
      ipFilesIn(directory).map(({ path }): [string, LoadedDirectory["directory"]] => [path, directory]),
    ),
  );
  const covered: FileCoverage[] = [];
  for (const one of files) {
    const directory = byPath.get(one.file.path);
    const counted = directory === undefined ? one : noticedInMail(directory, one, records, looks);
    if (counted === null) return { covered: files, problems: [tooManyLooks(one.file.path)] };
    covered.push(counted);
  }
  return { covered, problems: [] };
}

/** Where mail arrives in each fleet, and the directories of hosts about whose mail something is asserted. */
function arrivalsOf(
  directories: readonly LoadedDirectory[],
  { fleets, memoryOf, keyOf }: JudgedFleets,
): {
  readonly byFleet: ReadonlyMap<MailFleet, readonly MailArrival[]>;
  readonly asserted: ReadonlySet<LoadedDirectory>;
} {
  const byFleet = new Map<MailFleet, MailArrival[]>();
  const asserted = new Set<LoadedDirectory>();
  for (const one of directories) {
    const { planned, directory } = one;
    const own: KeyedDirectory = { key: keyOf(planned), directory };
    for (const host of planned.hosts) {
      for (const file of planned.files) {
        if (!file.settings.assertions.some(({ kind }) => kind === "mail")) continue;
        const checks = mailChecksOn(memoryOf(file).mail, host);
        const fleet = fleets.of(file, own, host.name);
        noteIn(byFleet, fleet, { host: host.name, checks });
        if (checks.length > 0) asserted.add(one);
      }
    }
  }
  return { byFleet, asserted };
}

function tooManyLooks(file: string): Problem {
  const message =
    "to see which changed lines the assertions about mail notice, hosts would be looked at more than 4,000,000 times, or mail goes too many ways, so the coverage of these assertions was not worked out";
  return { file, line: 1, column: 1, message };
}

function tooManyClasses(directories: readonly LoadedDirectory[]): Problem {
  return {
    ...notWorkedOut(directories),
    message:
      "the names and addresses in these files make more than 120,000 classes of recipients, so the coverage of the assertions about mail was not worked out",
  };
}

function notWorkedOut([first]: readonly LoadedDirectory[]): Problem {
  const message =
    "there is no answer for some recipient, so the coverage of the assertions about mail was not worked out";
  return { file: first?.directory.path ?? "", line: 1, column: 1, message };
}
