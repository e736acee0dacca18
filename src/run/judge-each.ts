import type { FileCoverage } from "../assertions/assertion-outcome.ts";
import type { JudgedHosts } from "../assertions/judged-hosts.ts";
import { checkGroups } from "../check/check-groups.ts";
import type { JudgedGroups } from "../check/merge-groups.ts";
import { clock, type Stopwatch } from "../check/stopwatch.ts";
import { placeOfGaps } from "../check/unjudged.ts";
import { ipRoom, ipRoomForMany } from "../rules/ip-room.ts";
import type { RuleRoom } from "../rules/room.ts";
import type { PlannedDirectory } from "../settings/make-plan.ts";
import type { Problem } from "../text/problem.ts";
import { type ControlDirectory, ipFilesIn } from "../tree/control-directory.ts";
import type { CheckRequest } from "./check-request.ts";
import { type MendedDirectory, makeFixing } from "./fixing.ts";
import type { JudgedFindings } from "./host-verdicts-of.ts";
import type { JudgedDirectory, LoadedDirectory } from "./judged-directory.ts";
import type { Progress } from "./progress.ts";
import type { WorldOf } from "./run-mail.ts";
import type { Work } from "./work.ts";

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
  const room = controlRoom ?? (work.directories.length > 1 ? ipRoomForMany : ipRoom);
  const load = (planned: PlannedDirectory): ControlDirectory => {
    const started = time?.now() ?? 0;
    const directory = atHand?.planned === planned ? atHand.directory : work.load(planned);
    ipFilesIn(directory); // read here, so that the time for it counts as "load"
    clock(time, "load", started);
    return directory;
  };
  const fixed = work.fix === null ? null : makeFixing(directories, work, room, request, load);
  const worldOf = work.mail?.(fixed?.all() ?? new Map()) ?? null;
  for (const planned of directories) {
    progress.next(work.disk.displayPath(planned.found.absolute));
    const limit = limitOf(planned, request.limit);
    const loaded = fixed?.of(planned) ?? { directory: load(planned), fixed: null };
    yield judgeDirectory(loaded, planned, work, { room, worldOf, limit, time });
  }
}

interface Judging {
  readonly room: RuleRoom;
  readonly worldOf: ReturnType<WorldOf> | null;
  readonly limit: number;
  readonly time: Stopwatch | null;
}

function judgeDirectory(
  { directory, fixed }: MendedDirectory,
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
  const cover = (perHost: JudgedHosts): boolean => {
    const its = coverage?.coverDirectory(perHost) ?? [];
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

/** Where exceptions apply, or several dialects are combined, every finding is needed for the counts to be right. */
function limitOf({ files, hosts }: PlannedDirectory, limit: number): number {
  const isPlain = files.every(({ settings }) => settings.ignores.length === 0);
  return isPlain && new Set(hosts.map((host) => host.dialect.name)).size === 1 ? limit : Number.POSITIVE_INFINITY;
}
