import { calmOf } from "../check/calm.ts";
import { countLevels, type Result } from "../check/result.ts";
import { clock, type Stopwatch } from "../check/stopwatch.ts";
import { type Level, levels } from "../settings/levels.ts";
import type { CheckRequest } from "./check-request.ts";
import { groupByOutermost } from "./group-by-outermost.ts";
import type { JudgedDirectory, LoadedDirectory } from "./judged-directory.ts";
import { startProgress } from "./progress.ts";
import { resolveWork } from "./resolve-work.ts";
import type { Session } from "./session.ts";
import { addTo, type Emit, emitFrom, emptySum, finishRun, type Run, type Sum } from "./sum-run.ts";
import type { Work } from "./work.ts";

/** Who wants to hear about a run while it lasts. */
export interface Listeners {
  readonly time?: Stopwatch | null;
  /** Gets findings as they come, if nothing can change them any more; they are then not in the result. */
  readonly emit?: (() => Promise<Emit>) | null;
  readonly judged?: ((directory: JudgedDirectory) => void) | null;
  readonly progress?: ((text: string) => void) | undefined;
}

/** Runs a check: finds what is to be judged, judges each directory, and adds up. Throws a UsageError. */
export async function runCheck(request: CheckRequest, listeners: Listeners = {}): Promise<Run> {
  const { time = null, judged = null, progress: told } = listeners;
  if (request.dialects !== undefined) {
    const { checkDialects } = await import("./check-dialects.ts");
    return checkDialects(request, request.dialects, (one, first) =>
      runCheck(one, { judged: first ? judged : null, progress: told }),
    );
  }
  const started = time?.now() ?? 0;
  const work = await resolveWork(request);
  clock(time, "search", started);
  const { directories, disk } = work;
  const emit = isFinalAtOnce(work, request) ? ((await listeners.emit?.()) ?? null) : null;
  const groups = emit === null ? [directories] : groupByOutermost(directories, disk.displayPath);
  const progress = startProgress(told, directories.length);
  const sum = emptySum();
  const single = time === null ? loadSingle(work) : null;
  const calm = single === null ? null : judgeCalm(single, work.session);
  if (calm !== null) {
    addTo(sum, calm);
    judged?.(calm);
    return finish(sum, work, request);
  }
  const room = await work.controlRoom();
  const { judgeEach } = await import("./judge-each.ts");
  for (const group of groups) {
    for (const directory of judgeEach(group, work, room, single, request, progress, time)) {
      addTo(sum, directory);
      judged?.(directory);
    }
    if (emit === null) continue;
    const from = time?.now() ?? 0;
    if (sum.findings.length > 0) progress.clear();
    emitFrom(sum, group, emit);
    clock(time, "report", from);
  }
  progress.clear();
  return finish(sum, work, request);
}

async function finish(sum: Sum, work: Work, request: CheckRequest): Promise<Run> {
  const run = finishRun(sum, work, request);
  if (work.only === null) return run;
  const { onlyAbout } = await import("./open-file.ts");
  return { ...run, result: onlyAbout(work.only, run.result) };
}

/** The directory of a run that has only one, if nothing counts but what is in it, and assertions. */
function loadSingle({ directories, mail, coverage, fix, load }: Work): LoadedDirectory | null {
  const [planned, ...more] = directories;
  if (planned === undefined || more.length > 0 || planned.complete !== null) return null;
  if (mail !== null || coverage !== null || fix !== null) return null;
  return { planned, directory: load(planned) };
}

/** What a directory that is in order came to; null where the rules have to be asked, which are not loaded until then. */
function judgeCalm({ planned, directory }: LoadedDirectory, session: Session | null): JudgedDirectory | null {
  const calm = calmOf(directory, planned.hosts, planned.found.folders);
  if (calm === null) return null;
  const none = { findings: [], omitted: [], suppressed: [], problems: [], covered: [] };
  const part = session?.judgeCalm(planned, directory);
  return { planned, directory, fixed: null, ...none, ...part, ...calm };
}

/**
 * Is what a directory comes to final once it is judged? Not where exceptions or assertions span directories, or an asked-for
 * assertion may not exist.
 */
function isFinalAtOnce({ session, directories, only }: Work, { fixing, assertions }: CheckRequest): boolean {
  return only === null && session === null && fixing === null && assertions === null && directories.length > 1;
}

/** The exit status of a run. */
export function statusOf(result: Result, failOn: Level | "never"): 0 | 1 | 2 {
  if (result.problems.length > 0) return 2;
  if (result.shortfall !== undefined) return 1;
  if (failOn === "never") return 0;
  const counts = countLevels(result);
  const fails = levels.slice(levels.indexOf(failOn)).some((level) => counts[level] > 0);
  return fails || result.outcomes.some((outcome) => !outcome.passed) ? 1 : 0;
}
