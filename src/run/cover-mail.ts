import type { FileCoverage } from "../assertions/assertion-outcome.ts";
import { mailChecksOn } from "../assertions/mail-checks.ts";
import { coverMail } from "../assertions/mail-coverage.ts";
import type { MailFleet } from "../assertions/mail-fleet.ts";
import { noticedInMail } from "../assertions/mail-ip-mutant.ts";
import { type MailArrival, type MailRecord, recordMail } from "../assertions/mail-record.ts";
import type { LoadedSettings } from "../settings/loaded-settings.ts";
import type { PlannedDirectory } from "../settings/make-plan.ts";
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
  /** The coverage of moreipme and notipme, when what assertions about mail notice of their mutants counts too. */
  withMail(covered: readonly FileCoverage[]): {
    readonly covered: readonly FileCoverage[];
    readonly problems: readonly Problem[];
  };
}

/** So many classes are made to see what changes of moreipme and notipme do to mail. */
const MOST_CLASSES = 5_000_000;

/** So many classes are kept with the lines that decide about them. */
const MOST_KEPT = 500_000;

/** What of a run's mail is worked out already. */
export interface JudgedFleets {
  readonly fleets: MailFleets;
  readonly memoryOf: (file: LoadedSettings) => Memory;
  readonly keyOf: (planned: PlannedDirectory) => string;
}

/** Of the directories with assertions about mail: would these notice if a line of the files that decide about it were another? */
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
    for (const [fleet, its] of arrivals.byFleet) {
      const record = recordMail(fleet, its, left);
      if (record === null) return none(notWorkedOut(directories));
      records.push(record);
    }
    const covered = [...arrivals.asserted].flatMap(({ directory }) => coverMail(directory, records));
    return { covered, problems: [], withMail: (files) => recounted(files, directories, records) };
  } catch (error) {
    if (!(error instanceof UsageError) || error.place === null) throw error;
    return none({ ...error.place, message: error.message });
  }
}

function recounted(
  files: readonly FileCoverage[],
  directories: readonly LoadedDirectory[],
  records: readonly MailRecord[],
): ReturnType<CoveredMail["withMail"]> {
  const byPath = new Map(
    directories.flatMap(({ directory }) =>
      ipFilesIn(directory).map(({ path }): [string, LoadedDirectory["directory"]] => [path, directory]),
    ),
  );
  const left = { classes: MOST_CLASSES };
  const covered: FileCoverage[] = [];
  for (const one of files) {
    const directory = byPath.get(one.file.path);
    const counted = directory === undefined ? one : noticedInMail(directory, one, records, left);
    if (counted === null) return { covered: files, problems: [notWorkedOut(directories)] };
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
        byFleet.set(fleet, [...(byFleet.get(fleet) ?? []), { host: host.name, checks }]);
        if (checks.length > 0) asserted.add(one);
      }
    }
  }
  return { byFleet, asserted };
}

function notWorkedOut([first]: readonly LoadedDirectory[]): Problem {
  const message =
    "there is no answer for some recipient, or there are more classes of recipients than qmailint tells apart, so the coverage of the assertions about mail was not worked out";
  return { file: first?.directory.path ?? "", line: 1, column: 1, message };
}
