import type { JudgedBenches } from "../assertions/coverage.ts";
import type { FileCoverage } from "../assertions/outcome.ts";
import { clock, inOrder, MOST_FINDINGS, type Stopwatch, tooManyFindings } from "../check/check.ts";
import { checkGroups } from "../check/check-groups.ts";
import { readLevels } from "../check/read-levels.ts";
import { countLevels, type Result, type UnlistedFindings } from "../check/result.ts";
import { optionValue, readCount, readDialect } from "../cli/option-values.ts";
import { type CommandLine, commands } from "../cli/options.ts";
import type { FileChange } from "../diff/unified-diff.ts";
import type { Finding } from "../rules/rule.ts";
import { type Level, levels } from "../settings/levels.ts";
import type { Gathered, PlannedDirectory } from "../settings/make-plan.ts";
import type { Overrides } from "../settings/plan.ts";
import { didYouMean } from "../text/did-you-mean.ts";
import type { Io } from "../text/io.ts";
import { oneOf } from "../text/one-of.ts";
import { plural } from "../text/plural.ts";
import type { Problem } from "../text/problem.ts";
import { showPath, showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import { type ControlDirectory, ipFilesIn, refusedFiles } from "../tree/control-directory.ts";
import { type Found, findDirectories, loadDirectory, Reader } from "../tree/disk.ts";
import { nestsOf } from "./group-by-outermost.ts";
import { type ConfigChoice, planRun, readConfigChoice } from "./plan-run.ts";
import { startProgress } from "./progress.ts";

/** A run before it is reported: the result, and what its reports need besides. */
export interface Run {
  readonly result: Result;
  readonly failOn: Level | "never";
  /** With `--verbose`, a sentence about each directory. */
  readonly checked: readonly string[];
  /** What --fix did, or --dry-run would do; null where neither is asked for. */
  readonly fixed: FixRun | null;
}

/** Fixes, over all directories. */
export interface FixRun {
  readonly dryRun: boolean;
  /** Files that changed, or would. */
  readonly changed: number;
  readonly notes: readonly string[];
  /** What a dry run would change. */
  readonly changes: readonly FileChange[];
}

/** Takes findings for good, in the order of the report. */
export type Take = (part: Pick<Result, "findings" | "unlisted">) => void;

/**
 * Finds, loads and judges what the command line says. Of one rule in one file no more than `most` findings are kept. Where `take`
 * is given and nothing can change them any more, it gets the findings as they come, so that those of a fleet need not be kept.
 * Throws a UsageError.
 */
export async function judge(
  line: CommandLine,
  io: Io,
  most: number,
  time: Stopwatch | null = null,
  take: Take | null = null,
): Promise<Run> {
  const started = time?.now() ?? 0;
  const failOn = oneOf("level", optionValue(line, "fail-on") ?? "error", [...levels, "never"]);
  const ruleLevels = readLevels((line.values["rule"] as readonly string[] | undefined) ?? []);
  const shard = optionValue(line, "shard");
  const choice = readConfigChoice(line);
  const run = optionValue(line, "run");
  const verbose = line.values["verbose"] === true;
  const threshold = readPercent(line, "coverage-threshold");
  const wantsCoverage = threshold !== null || line.values["coverage"] === true;
  const cover = wantsCoverage ? await import("../assertions/coverage.ts") : null;
  const reader = new Reader(io.cwd);
  const overrides = { ...(await readHost(line, reader)), levels: ruleLevels };
  const { gathered, problems } = await findWork(line, reader, choice, overrides);
  const directories =
    shard === null ? gathered.directories : (await import("./shard.ts")).ofShard(shard, gathered.directories, reader);
  // An exception may be of use in another shard.
  const judgedHere = shard === null ? gathered : { ...gathered, complete: new Set<never>() };
  const session =
    gathered.files.length === 0 && cover === null
      ? null
      : (await import("./with-settings.ts")).makeSession(judgedHere, { run, levels: ruleLevels, today });
  const fixing = "fix" in line.values || "dry-run" in line.values ? await import("./fix-on-disk.ts") : null;
  const toFix = fixing?.readFixing(line) ?? null;
  clock(time, "search", started);

  let findings: Finding[] = [];
  let unlisted: UnlistedFindings[] = [];
  const taken = { error: 0, warning: 0, info: 0 };
  const suppressed: Result["suppressed"][number][] = [];
  const covered: FileCoverage[] = [];
  const keep =
    cover === null
      ? undefined
      : (benches: JudgedBenches) => {
          const its = cover.coverDirectory(benches);
          covered.push(...(its ?? []));
          return its !== null;
        };
  const fixed = { dryRun: toFix?.dryRun === true, changed: 0, notes: [] as string[], changes: [] as FileChange[] };
  const checked: string[] = [];
  let files = 0;
  let entries = 0;
  const progress = startProgress(io, directories.length);
  const takeEarly = session === null && toFix === null && run === null && directories.length > 1 ? take : null;
  const groups = takeEarly === null ? [directories] : nestsOf(directories, (absolute) => reader.shown(absolute));
  const problemsOf = new Map<PlannedDirectory, Problem[]>();
  const judgeOne = (planned: PlannedDirectory): void => {
    const itsProblems: Problem[] = [];
    const before = time?.now() ?? 0;
    let directory = loadDirectory(reader, planned.found);
    ipFilesIn(directory); // read here, so that the time for it counts as "load"
    clock(time, "load", before);
    progress.next(directory.path);
    if (fixing !== null && toFix !== null && refusedFiles(directory).length === 0) {
      const inForce = (state: ControlDirectory): readonly Finding[] => {
        const all = checkGroups(state, planned.hosts, planned.levels).findings;
        return session?.inForce(planned, state, all) ?? all;
      };
      const outcome = fixing.fixOnDisk(reader, directory, planned.hosts, toFix, inForce);
      directory = outcome.directory;
      fixed.changed += outcome.changed;
      itsProblems.push(...outcome.problems);
      if (outcome.note !== null) fixed.notes.push(outcome.note);
      fixed.changes.push(...outcome.changes);
    }
    const judged = checkGroups(directory, planned.hosts, planned.levels, mostOf(planned, most), time);
    const part = session?.take(planned, directory, judged, keep) ?? { ...judged, suppressed: [] };
    for (const finding of part.findings) findings.push(finding);
    for (const one of part.suppressed) suppressed.push(one);
    if (findings.length + suppressed.length > MOST_FINDINGS) throw tooManyFindings();
    for (const one of judged.unlisted) unlisted.push(one);
    itsProblems.push(...part.problems);
    if (itsProblems.length > 0) problemsOf.set(planned, itsProblems);
    files += judged.files;
    entries += judged.entries;
    if (verbose) checked.push(sentenceAbout(planned, directory, judged.entries));
  };
  for (const group of groups) {
    for (const planned of group) judgeOne(planned);
    if (takeEarly === null) continue;
    const from = time?.now() ?? 0;
    // A directory inside another one comes before its files.
    if (group.length > 1) findings.sort(inOrder);
    const counts = countLevels({ findings, unlisted });
    for (const level of levels) taken[level] += counts[level];
    if (findings.length > 0) progress.clear();
    takeEarly({ findings, unlisted });
    findings = [];
    unlisted = [];
    clock(time, "report", from);
  }
  progress.clear();
  for (const planned of directories) problems.push(...(problemsOf.get(planned) ?? []));
  const rest = session?.finish() ?? null;
  findings.push(...(rest?.findings ?? []));
  suppressed.push(...(rest?.suppressed ?? []));
  // The same for those that are left; and a finding may point into a qmailint.yaml.
  if (directories.length > 1 || rest !== null) findings.sort(inOrder);
  const outcomes = rest?.outcomes ?? [];
  if (run !== null && outcomes.length === 0 && problems.length === 0) {
    throw new UsageError(`--run "${showText(run)}": no assertion has this in its name or text`);
  }
  const coverage = cover?.sumCoverage(covered) ?? null;
  const counted = { directories: directories.length, files, entries };
  const rated = { coverage, ...shortfallOf(threshold, coverage?.score ?? 0) };
  const result: Result = { findings, unlisted, taken, suppressed, outcomes, problems, ...rated, ...counted };
  return { result, failOn, checked, fixed: toFix === null ? null : fixed };
}

/** Which directories are to be judged, and how; and what is wrong with what was asked for. */
async function findWork(
  { operands, values }: CommandLine,
  reader: Reader,
  choice: ConfigChoice,
  overrides: Overrides,
): Promise<{ readonly gathered: Gathered; readonly problems: Problem[] }> {
  const named = operands.length > 0;
  const paths = named ? operands : ["."];
  const isConfigAlone = typeof choice === "object" && choice !== null && !named;
  const found: Found = isConfigAlone ? { directories: [], settings: [], problems: [] } : findDirectories(reader, paths);
  const gathered = await planRun(reader, { ...found, named }, choice, overrides);
  const problems: Problem[] = [...found.problems.map((problem) => withGuess(problem, paths)), ...gathered.problems];
  if (gathered.directories.length === 0 && problems.length === 0 && values["allow-empty"] !== true) {
    const message = "there is no control directory here (--allow-empty makes that all right)";
    problems.push({ file: showPath(paths[0] as string), line: 1, column: 1, message });
  }
  return { gathered, problems };
}

function shortfallOf(threshold: number | null, score: number): Pick<Result, "shortfall"> {
  if (threshold === null || score >= threshold) return {};
  return { shortfall: `mutation score ${score} %, below the threshold of ${threshold} %` };
}

function sentenceAbout({ hosts }: PlannedDirectory, { path }: ControlDirectory, entries: number): string {
  const dialects = [...new Set(hosts.map((host) => host.dialect.name))].join(", ");
  return `${showPath(path)}: ${plural(entries, "entry", "entries")}, dialect ${dialects}`;
}

/** Where exceptions apply, or several dialects are put together, every finding is needed to count them. */
function mostOf({ files, hosts }: PlannedDirectory, most: number): number {
  const isPlain = files.every(({ settings }) => settings.ignores.length === 0);
  return isPlain && new Set(hosts.map((host) => host.dialect.name)).size === 1 ? most : Number.POSITIVE_INFINITY;
}

/** `--dialect` and `--interfaces`. */
async function readHost(line: CommandLine, reader: Reader) {
  const name = optionValue(line, "dialect");
  const interfaces = optionValue(line, "interfaces");
  const dialect = name === null ? null : readDialect(name);
  const set =
    interfaces === null ? null : (await import("../cli/interfaces-option.ts")).readInterfaces(reader, interfaces);
  return { dialect, set };
}

/** A number from 0 to 100, or null where the option is not given. */
function readPercent(line: CommandLine, option: string): number | null {
  const written = optionValue(line, option);
  if (written === null) return null;
  const number = readCount(option, written.replace(/%$/, ""));
  if (number > 100) throw new UsageError(`--${option} wants a number from 0 to 100, not "${showText(written)}"`);
  return number;
}

/** The day by which exceptions expire: UTC. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The exit status of a run. */
export function statusOf({ result, failOn }: Pick<Run, "result" | "failOn">): 0 | 1 | 2 {
  if (result.problems.length > 0) return 2;
  if (result.shortfall !== undefined) return 1;
  if (failOn === "never") return 0;
  const counts = countLevels(result);
  const fails = levels.slice(levels.indexOf(failOn)).some((level) => counts[level] > 0);
  return fails || result.outcomes.some((outcome) => !outcome.passed) ? 1 : 0;
}

/** A path that does not exist may be a command that was mistyped. */
function withGuess(problem: Problem, paths: readonly string[]): Problem {
  if (paths.length !== 1 || /[/.]/.test(problem.file)) return problem;
  const names = commands.map(({ name }) => name);
  return { ...problem, message: problem.message + didYouMean(problem.file, names) };
}
