import { checkDirectory, clock, inOrder, type Stopwatch } from "../check.ts";
import { didYouMean } from "../did-you-mean.ts";
import type { Host } from "../directory.ts";
import type { Io } from "../io.ts";
import { findDirectories, loadDirectory, Reader } from "../load.ts";
import { type CommandLine, commands } from "../options.ts";
import { makeStyle } from "../report/style.ts";
import { summaryLine } from "../report/summary-line.ts";
import { countLevels, type Problem, type Result, type UnlistedFindings } from "../result.ts";
import { type Finding, levels } from "../rules/rule.ts";
import { oneOf, optionValue, readCount, readDialect, readLevels, wantsColor } from "../settings.ts";
import { showPath } from "../show.ts";

/** How much text is put together before it is written. */
const CHUNK = 1 << 16;

/** `qmailint check`. */
export async function runCheck(line: CommandLine, io: Io): Promise<number> {
  const time: Stopwatch | null = line.values["stats"] === true ? { now: () => performance.now(), spent: {} } : null;
  let at = time?.now() ?? 0;
  const format = oneOf("format", optionValue(line, "format") ?? "text", ["text", "json"]);
  const failOn = oneOf("level", optionValue(line, "fail-on") ?? "error", [...levels, "never"]);
  const ruleLevels = readLevels((line.values["rule"] as readonly string[] | undefined) ?? []);
  const maxFindings = readCount("max-findings", optionValue(line, "max-findings") ?? "50");
  const color = wantsColor(optionValue(line, "color"), io.env, io.isTerminal);
  const dialect = readDialect(optionValue(line, "dialect") ?? "moreipme-0.6");
  const reader = new Reader(io.cwd);
  const interfaces = optionValue(line, "interfaces");
  const set = interfaces === null ? null : (await import("../read-interfaces.ts")).readInterfaces(reader, interfaces);
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
  at = clock(time, "search", at);
  const most = format === "text" && maxFindings > 0 ? maxFindings : Number.POSITIVE_INFINITY;
  const findings: Finding[] = [];
  const unlisted: UnlistedFindings[] = [];
  let files = 0;
  let entries = 0;
  const checked: string[] = [];
  for (const one of found.directories) {
    const before = time?.now() ?? 0;
    const directory = loadDirectory(reader, one);
    clock(time, "load", before);
    const judged = checkDirectory(directory, [host], ruleLevels, most, time);
    for (const finding of judged.findings) findings.push(finding);
    unlisted.push(...judged.unlisted);
    problems.push(...judged.problems);
    files += judged.files;
    entries += judged.entries;
    checked.push(`${showPath(directory.path)}: ${judged.entries} entries, dialect ${dialect.name}`);
  }
  at = time?.now() ?? 0;

  if (found.directories.length > 1) findings.sort(inOrder); // a directory inside another one comes before its files
  const result: Result = {
    findings,
    unlisted,
    suppressed: [],
    outcomes: [],
    problems,
    directories: found.directories.length,
    files,
    entries,
  };
  const quiet = line.values["quiet"] === true;
  const verbose = line.values["verbose"] === true;
  if (verbose) for (const note of checked) io.stderr(`${note}\n`);
  if (format === "json") write(io, (await import("../report/json.ts")).jsonReport(result));
  else if (findings.length > 0) {
    write(io, (await import("../report/text.ts")).textReport(result, { color, quiet, verbose, maxFindings }));
  } else if (!quiet) io.stdout(summaryLine(result, makeStyle(color)));
  for (const { file, line: at, column, message } of problems) {
    io.stderr(`qmailint: ${showPath(file)}${at === 1 && column === 1 ? "" : `:${at}:${column}`}: ${message}\n`);
  }
  if (time !== null) {
    clock(time, "report", at);
    io.stderr(
      `qmailint: ${Object.entries(time.spent)
        .map(([phase, ms]) => `${phase} ${ms.toFixed(1)} ms`)
        .join(", ")}\n`,
    );
  }
  if (problems.length > 0) return 2;
  const counts = countLevels(result);
  return failOn !== "never" && levels.slice(levels.indexOf(failOn)).some((level) => counts[level] > 0) ? 1 : 0;
}

function write(io: Io, pieces: Iterable<string>): void {
  let text = "";
  for (const piece of pieces) {
    text += piece;
    if (text.length < CHUNK) continue;
    io.stdout(text);
    text = "";
  }
  if (text !== "") io.stdout(text);
}

/** A path that does not exist may be a command that was mistyped. */
function withGuess(problem: Problem, paths: readonly string[]): Problem {
  if (paths.length !== 1 || /[/.]/.test(problem.file)) return problem;
  return {
    ...problem,
    message:
      problem.message +
      didYouMean(
        problem.file,
        commands.map(({ name }) => name),
      ),
  };
}
