import type { FileCoverage } from "../assertions/assertion-outcome.ts";
import type { JudgedBenches } from "../assertions/judged-benches.ts";
import { checkGroups, type JudgedGroups } from "../check/check-groups.ts";
import { clock, type Stopwatch } from "../check/stopwatch.ts";
import { placeOfGaps } from "../check/unjudged.ts";
import { ipRoom } from "../rules/ip-room.ts";
import type { RuleRoom } from "../rules/room.ts";
import type { Finding } from "../rules/rule.ts";
import type { SubjectMail } from "../rules/subject-mail.ts";
import type { PlannedDirectory } from "../settings/make-plan.ts";
import type { Problem } from "../text/problem.ts";
import { type ControlDirectory, ipFilesIn, refusedFiles } from "../tree/control-directory.ts";
import type { CheckRequest } from "./check-request.ts";
import type { FixedOnDisk } from "./fix-on-disk.ts";
import type { JudgedFindings } from "./host-verdicts-of.ts";
import type { JudgedDirectory, LoadedDirectory } from "./judged-directory.ts";
import type { Progress } from "./progress.ts";
import type { Work } from "./resolve-work.ts";
import type { WorldOf } from "./run-mail.ts";

/**
 * Loads, fixes and judges directories, each on demand. `controlRoom`: what to judge them with where `ipRoom`, which is loaded with
 * this file, will not do. `atHand`: a directory that is already loaded.
 */
export function* judgeEach(
  directories: readonly PlannedDirectory[],
  work: Work,
  controlRoom: RuleRoom | null,
  atHand: LoadedDirectory | null,
  request: CheckRequest,
  progress: Progress,
  time: Stopwatch | null,
): Generator<JudgedDirectory> {
  const room = controlRoom ?? ipRoom;
  const reachedOf = work.fix === null ? null : (work.mail?.(new Map()) ?? null);
  const load = (planned: PlannedDirectory): Loaded => {
    const started = time?.now() ?? 0;
    const directory = atHand?.planned === planned ? atHand.directory : work.load(planned);
    ipFilesIn(directory); // read here, so that the time for it counts as "load"
    clock(time, "load", started);
    return { directory, fixed: fixedOf(directory, planned, work, room, request, reachedOf) };
  };
  // What is found about mail may depend on every directory, so all of them are fixed before the first is judged.
  const isFixedFirst = work.fix !== null && work.mail !== null;
  const before = new Map(isFixedFirst ? directories.map((planned) => [planned, load(planned)]) : []);
  const after = [...before].map(([planned, { fixed, directory }]) => [planned, fixed?.directory ?? directory] as const);
  const worldOf = work.mail?.(new Map(after)) ?? null;
  for (const planned of directories) {
    progress.next(work.disk.displayPath(planned.found.absolute));
    const { fixed, directory } = before.get(planned) ?? load(planned);
    const judging = { room, worldOf, limit: limitOf(planned, request.limit), time };
    yield judgeDirectory(fixed, fixed?.directory ?? directory, planned, work, judging);
  }
}

/** A directory as it was found, and what became of it. */
interface Loaded {
  readonly directory: ControlDirectory;
  readonly fixed: FixedOnDisk | null;
}

interface Judging {
  readonly room: RuleRoom;
  readonly worldOf: ReturnType<WorldOf> | null;
  readonly limit: number;
  readonly time: Stopwatch | null;
}

function judgeDirectory(
  fixed: FixedOnDisk | null,
  directory: ControlDirectory,
  planned: PlannedDirectory,
  work: Work,
  { room, worldOf, limit, time }: Judging,
): JudgedDirectory {
  const { session, coverage } = work;
  const { complete } = planned;
  const mail = worldOf?.(planned, directory) ?? null;
  const judged = checkGroups(room, directory, planned.hosts, planned.levels, { limit, time, complete, mail });
  const { omitted, files, entries } = judged;
  const covered: FileCoverage[] = [];
  const tooMuch: Problem[] = [];
  const cover = (benches: JudgedBenches): boolean => {
    const its = coverage?.coverDirectory(benches) ?? [];
    if (its === "too-much") tooMuch.push(tooMuchToCover(judged.subject.anchor().path));
    else if (typeof its !== "string") covered.push(...its);
    return its !== "too-many-classes";
  };
  const part = session?.judge(planned, directory, findingsOf(judged), coverage === null ? null : cover);
  const { findings, suppressed, problems } = part ?? { ...judged, suppressed: [] };
  const all = [...(fixed?.problems ?? []), ...problems, ...tooMuch];
  return { planned, directory, fixed, covered, findings, suppressed, omitted, problems: all, files, entries };
}

function tooMuchToCover(file: string): Problem {
  const message =
    "with this directory --coverage would look at more than 400,000 changes of lines in moreipme and notipme, at 5,000,000 of them on all hosts together, " +
    "or at too many classes of addresses, so its coverage was not worked out";
  return { file, line: 1, column: 1, message };
}

/** What assertions are judged with. */
export function findingsOf({ findings, problems, groups, subject }: JudgedGroups): JudgedFindings {
  return {
    findings,
    problems,
    groups: groups.map(({ judged }) => judged.subject),
    anchor: () => subject.anchor().path,
    gaps: () => placeOfGaps(subject),
  };
}

/** The directory with its fixes; null where none are asked for, or qmailint does not read one of its files. */
function fixedOf(
  directory: ControlDirectory,
  planned: PlannedDirectory,
  work: Work,
  room: RuleRoom,
  { fixing }: CheckRequest,
  reachedOf: ReturnType<WorldOf> | null,
): FixedOnDisk | null {
  const { fix, session, only } = work;
  if (fix === null || fixing === null || refusedFiles(directory).length > 0) return null;
  const { complete } = planned;
  return fix(directory, planned.hosts, fixing, (state): readonly Finding[] => {
    const mail = onlyReached(reachedOf?.(planned, state) ?? null);
    const all = checkGroups(room, state, planned.hosts, planned.levels, { complete, mail, toMend: true }).findings;
    const inForce = session?.inForce(planned, state, all) ?? all;
    return only === null ? inForce : inForce.filter((finding) => isIn(only, finding));
  });
}

/**
 * Where hosts are reached says which routes are errors. Fixes ask nothing more about the world, whose directories may still change.
 */
function onlyReached(mail: SubjectMail | null): SubjectMail | null {
  return mail === null ? null : { ...mail, hasDns: false, isDeclared: false, fleets: () => [] };
}

/** Is a finding about the file at this path, and mended in it? */
function isIn(path: string, { file, detail }: Finding): boolean {
  return file.path === path && (detail().fix?.into ?? file).path === path;
}

/** Where exceptions apply, or several dialects are combined, every finding is needed for the counts to be right. */
function limitOf({ files, hosts }: PlannedDirectory, limit: number): number {
  const isPlain = files.every(({ settings }) => settings.ignores.length === 0);
  return isPlain && new Set(hosts.map((host) => host.dialect.name)).size === 1 ? limit : Number.POSITIVE_INFINITY;
}
