import { checkDirectory, clock, inOrder, type Stopwatch } from "./check.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { ControlDirectory, Host } from "./directory.ts";
import type { Io } from "./io.ts";
import { findDirectories, loadDirectory, Reader } from "./load.ts";
import { type CommandLine, commands } from "./options.ts";
import { startProgress } from "./progress.ts";
import { readLevels } from "./read-levels.ts";
import { countLevels, type Problem, type Result, type UnlistedFindings } from "./result.ts";
import { type Finding, type Level, levels } from "./rules/rule.ts";
import { oneOf, optionValue, readDialect } from "./settings.ts";
import { showPath } from "./show.ts";

/** A run before it is reported: the result, and what its reports need besides. */
export interface Run {
  readonly result: Result;
  readonly failOn: Level | "never";
  /** A sentence about each directory. */
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
  /** The unified diff of a dry run, in pieces. */
  readonly diff: readonly Iterable<string>[];
}

/**
 * Finds, loads and judges what the command line says. Of one rule in one file no more than `most` findings are kept. Throws a
 * UsageError.
 */
export async function judge(line: CommandLine, io: Io, most: number, time: Stopwatch | null = null): Promise<Run> {
  let at = time?.now() ?? 0;
  const failOn = oneOf("level", optionValue(line, "fail-on") ?? "error", [...levels, "never"]);
  const ruleLevels = readLevels((line.values["rule"] as readonly string[] | undefined) ?? []);
  const shard = optionValue(line, "shard");
  const dialect = readDialect(optionValue(line, "dialect") ?? "moreipme-0.6");
  const reader = new Reader(io.cwd);
  const interfaces = optionValue(line, "interfaces");
  const set = interfaces === null ? null : (await import("./read-interfaces.ts")).readInterfaces(reader, interfaces);
  const host: Host = { name: null, dialect, set };

  const paths = line.operands.length === 0 ? ["."] : line.operands;
  const found = findDirectories(reader, paths);
  const problems: Problem[] = found.problems.map((problem) => withGuess(problem, paths));
  if (found.directories.length === 0 && problems.length === 0 && line.values["allow-empty"] !== true) {
    problems.push({
      file: showPath(paths[0] as string),
      line: 1,
      column: 1,
      message: "there is no control directory here (--allow-empty makes that all right)",
    });
  }
  const directories = shard === null ? found.directories : (await import("./shard.ts")).ofShard(shard, found, reader);
  at = clock(time, "search", at);
  const findings: Finding[] = [];
  const unlisted: UnlistedFindings[] = [];
  let files = 0;
  let entries = 0;
  const checked: string[] = [];
  const fixing = "fix" in line.values || "dry-run" in line.values ? await import("./fixing.ts") : null;
  const toFix = fixing?.readFixing(line) ?? null;
  const fixed = { dryRun: toFix?.dryRun === true, changed: 0, notes: [] as string[], diff: [] as Iterable<string>[] };
  const progress = startProgress(io, directories.length);
  for (const one of directories) {
    const before = time?.now() ?? 0;
    let directory = loadDirectory(reader, one);
    clock(time, "load", before);
    progress.next(directory.path);
    if (fixing !== null && toFix !== null) {
      const findingsOf = (state: ControlDirectory): readonly Finding[] =>
        checkDirectory(state, [host], ruleLevels).findings;
      const outcome = fixing.fixOnDisk(reader, directory, [host], toFix, findingsOf);
      directory = outcome.directory;
      fixed.changed += outcome.changed;
      problems.push(...outcome.problems);
      if (outcome.note !== null) fixed.notes.push(outcome.note);
      fixed.diff.push(outcome.diff);
    }
    const judged = checkDirectory(directory, [host], ruleLevels, most, time);
    for (const finding of judged.findings) findings.push(finding);
    for (const one of judged.unlisted) unlisted.push(one);
    problems.push(...judged.problems);
    files += judged.files;
    entries += judged.entries;
    checked.push(`${showPath(directory.path)}: ${judged.entries} entries, dialect ${dialect.name}`);
  }
  progress.end();
  if (directories.length > 1) findings.sort(inOrder); // a directory inside another one comes before its files
  const result: Result = {
    findings,
    unlisted,
    suppressed: [],
    outcomes: [],
    problems,
    directories: directories.length,
    files,
    entries,
  };
  return { result, failOn, checked, fixed: toFix === null ? null : fixed };
}

/** The exit status of a result. */
export function statusOf(result: Result, failOn: Level | "never"): 0 | 1 | 2 {
  if (result.problems.length > 0) return 2;
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
