import type { JudgedBenches } from "../assertions/coverage.ts";
import type { FileCoverage } from "../assertions/outcome.ts";
import { checkGroups, type JudgedGroups } from "../check/check-groups.ts";
import { clock, type Stopwatch } from "../check/stopwatch.ts";
import { placeOfGaps } from "../check/unjudged.ts";
import { ipRoom } from "../rules/ip-room.ts";
import type { RuleRoom } from "../rules/room.ts";
import type { Finding } from "../rules/rule.ts";
import type { PlannedDirectory } from "../settings/make-plan.ts";
import { type ControlDirectory, ipFilesIn, refusedFiles } from "../tree/control-directory.ts";
import { loadDirectory } from "../tree/find.ts";
import type { CheckRequest } from "./check-request.ts";
import type { FixedOnDisk } from "./fix-on-disk.ts";
import type { JudgedFindings } from "./host-verdicts-of.ts";
import type { JudgedDirectory, LoadedDirectory } from "./judged-directory.ts";
import type { Progress } from "./progress.ts";
import type { Work } from "./resolve-work.ts";

/**
 * Loads, fixes and judges directories, each when it is asked for. `controlRoom`: what to judge them with, where `ipRoom`, which is
 * loaded with this file, will not do. `atHand`: one that is loaded already.
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
  for (const planned of directories) {
    const started = time?.now() ?? 0;
    const loaded = atHand?.planned === planned ? atHand.directory : loadDirectory(work.disk, planned.found);
    ipFilesIn(loaded); // read here, so that the time for it counts as "load"
    clock(time, "load", started);
    progress.next(loaded.path);
    const fixed = fixedOf(loaded, planned, work, room, request);
    yield judgeDirectory(fixed, fixed?.directory ?? loaded, planned, work, room, limitOf(planned, request.limit), time);
  }
}

function judgeDirectory(
  fixed: FixedOnDisk | null,
  directory: ControlDirectory,
  planned: PlannedDirectory,
  work: Work,
  room: RuleRoom,
  limit: number,
  time: Stopwatch | null,
): JudgedDirectory {
  const { session, coverage } = work;
  const { complete } = planned;
  const mail = work.mail?.(planned, directory) ?? null;
  const judged = checkGroups(room, directory, planned.hosts, planned.levels, { limit, time, complete, mail });
  const { omitted, files, entries } = judged;
  const covered: FileCoverage[] = [];
  const cover = (benches: JudgedBenches): boolean => {
    const its = coverage?.coverDirectory(benches) ?? null;
    covered.push(...(its ?? []));
    return its !== null;
  };
  const part = session?.judge(planned, directory, findingsOf(judged), coverage === null ? null : cover);
  const { findings, suppressed, problems } = part ?? { ...judged, suppressed: [] };
  const all = [...(fixed?.problems ?? []), ...problems];
  return { planned, directory, fixed, covered, findings, suppressed, omitted, problems: all, files, entries };
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
): FixedOnDisk | null {
  const { fix, disk, session, only } = work;
  if (fix === null || fixing === null || refusedFiles(directory).length > 0) return null;
  return fix(disk, directory, planned.hosts, fixing, (state): readonly Finding[] => {
    const all = checkGroups(room, state, planned.hosts, planned.levels, {
      complete: planned.complete,
    }).findings;
    const inForce = session?.inForce(planned, state, all) ?? all;
    return only === null ? inForce : inForce.filter((finding) => isIn(only, finding));
  });
}

/** Is it about the file of this path, and mended there? */
function isIn(path: string, { file, detail }: Finding): boolean {
  return file.path === path && (detail().fix?.into ?? file).path === path;
}

/** Where exceptions apply, or several dialects are put together, every finding is needed to count them. */
function limitOf({ files, hosts }: PlannedDirectory, limit: number): number {
  const isPlain = files.every(({ settings }) => settings.ignores.length === 0);
  return isPlain && new Set(hosts.map((host) => host.dialect.name)).size === 1 ? limit : Number.POSITIVE_INFINITY;
}
