import { NOT_FIXABLE, type Result } from "../check/result.ts";
import { clock, type Stopwatch } from "../check/stopwatch.ts";
import { makeReport, type OutputFormat, outputFormats, type ReportOptions } from "../report/formats.ts";
import { reportProblems } from "../report/problems.ts";
import { makeStyle } from "../report/style.ts";
import type { CheckRequest } from "../run/check-request.ts";
import type { JudgedDirectory } from "../run/judged-directory.ts";
import { readCount } from "../run/read-values.ts";
import { runCheck, statusOf } from "../run/run-check.ts";
import type { Emit, FixRun, Run } from "../run/sum-run.ts";
import type { Io } from "../text/io.ts";
import { oneOf } from "../text/one-of.ts";
import { makePieceWriter, writePieces } from "../text/piece-writer.ts";
import { plural } from "../text/plural.ts";
import { showPath, showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import type { CommandLine } from "./command-line.ts";
import { hasFlag, optionValue, optionValues, wantsColor } from "./option-values.ts";
import type { Output, Reported } from "./output-files.ts";
import { readCheckRequest } from "./read-request.ts";
import { fromRepository, standardOutput } from "./standard-output.ts";

/** How the answer is wanted. */
interface Wanted extends Pick<ReportOptions, "color" | "quiet" | "verbose" | "maxFindings"> {
  readonly format: OutputFormat;
  readonly outputs: readonly Output[];
}

/** How many findings of one rule in one file are shown where `--max-findings` does not say. */
const MAX_FINDINGS = 50;

/** `qmailint check`. */
export async function checkCommand(line: CommandLine, io: Io): Promise<number> {
  const wanted = await readWanted(line, io);
  const { color, quiet, verbose, maxFindings } = wanted;
  const time: Stopwatch | null = hasFlag(line, "stats") ? { now: () => performance.now(), spent: {} } : null;
  const isText = wanted.format === "text" && wanted.outputs.length === 0;
  const limit = isText && maxFindings > 0 ? maxFindings : Number.POSITIVE_INFINITY;
  const request = await readRequest(line, limit, io);
  const { failOn, open } = request;
  const notes: string[] = [];
  const run = await runAndEmit(request, wanted, isText && !verbose && open === undefined, notes, time, io);
  const { fixed } = run;
  const judged = time?.now() ?? 0;
  for (const note of notes) io.stderr(`${note}\n`);
  for (const note of fixed?.notes ?? []) io.stderr(`qmailint: ${note}\n`);
  const options = { color, quiet, verbose, maxFindings, failOn, fromRepository: () => fromRepository(io) };
  // If a report cannot be written, the others say so, so this comes first.
  const reported = { result: run.result, options, changes: fixed?.changes ?? [] };
  const result = await writeOutputs(wanted.outputs, reported, io);
  const isFixedInput = open !== undefined && fixed !== null && !fixed.dryRun;
  const input = isFixedInput ? await import("./stdin-file.ts") : null;
  await print(wanted.format, result, fixed, options, input?.reportOnError(io) ?? io);
  reportProblems(result.problems, io);
  if (time !== null) {
    clock(time, "report", judged);
    const phases = Object.entries(time.spent).map(([phase, ms]) => `${phase} ${ms.toFixed(1)} ms`);
    io.stderr(`qmailint: ${phases.join(", ")}\n`);
  }
  const status = statusOf(result, failOn);
  if (isFixedInput && status !== 2) input?.writeFixed(open, fixed, io);
  return fixed?.dryRun === true && status !== 2 ? (fixed.changed > 0 ? 1 : status) : status;
}

async function readRequest(line: CommandLine, limit: number, io: Io): Promise<CheckRequest> {
  const request = await readCheckRequest(line, io.cwd, limit);
  const named = optionValue(line, "stdin-filename");
  return named === null ? request : (await import("./stdin-file.ts")).withInput(request, named, io);
}

async function readWanted(line: CommandLine, io: Io): Promise<Wanted> {
  const most = optionValue(line, "max-findings");
  const format = oneOf("format", optionValue(line, "format") ?? "text", outputFormats);
  if (format === "patch") (await import("./patch.ts")).allowPatch(hasFlag(line, "dry-run"), true, io);
  return {
    format,
    outputs: await readOutputs(line, io),
    maxFindings: most === null ? MAX_FINDINGS : readCount("--max-findings", most),
    color: wantsColor(optionValue(line, "color"), io.env, io.isTerminal),
    quiet: hasFlag(line, "quiet"),
    verbose: hasFlag(line, "verbose"),
  };
}

/** Runs the check and, where `early`, prints findings as they come. Adds to `notes` a sentence about each directory, if wanted. */
async function runAndEmit(
  request: CheckRequest,
  wanted: Wanted,
  early: boolean,
  notes: string[],
  time: Stopwatch | null,
  io: Io,
): Promise<Run> {
  const writer = makePieceWriter(io.stdout);
  const style = makeStyle(wanted.color);
  const emitText = async (): Promise<Emit> => {
    const { textFindings } = await import("../report/text-findings.ts");
    return (part) => {
      let fixable = NOT_FIXABLE;
      const shown = function* (): Generator<string> {
        fixable = yield* textFindings(part, wanted, style);
      };
      writer.add(shown());
      return fixable;
    };
  };
  try {
    const run = await runCheck(request, {
      time,
      emit: early ? emitText : null,
      judged: wanted.verbose ? (directory) => notes.push(sentenceAbout(directory)) : null,
      progress: io.progress,
    });
    const { outcomes, problems } = run.result;
    if (request.assertions !== null && outcomes.length === 0 && problems.length === 0)
      throw new UsageError(`--run "${showText(request.assertions)}": no assertion has this in its name or text`);
    return run;
  } finally {
    writer.end();
  }
}

function sentenceAbout({ planned, directory, entries }: JudgedDirectory): string {
  const dialects = [...new Set(planned.hosts.map((host) => host.dialect.name))].join(", ");
  return `${showPath(directory.path)}: ${plural(entries, "entry", "entries")}, dialect ${dialects}`;
}

/** Writes the answer to standard output: the report, or what a dry run would change. */
async function print(
  format: OutputFormat,
  result: Result,
  fixed: FixRun | null,
  options: ReportOptions,
  io: Io,
): Promise<void> {
  if (fixed?.dryRun === true) {
    const { printChanges, printPatch, showChanges } = await import("./patch.ts");
    if (format === "patch") return printPatch(fixed.changes, io);
    if (format === "text") return printChanges(fixed.changes, io);
    // Where standard output is a document for a program, the changes must not appear in it.
    showChanges(fixed.changes, io.stderr);
  }
  if (format !== "patch") writePieces(standardOutput(format, io), await makeReport(format, result, options));
}

/** `--output`, which few runs have: only they load the code that reads and writes it. */
async function readOutputs(line: CommandLine, io: Io): Promise<readonly Output[]> {
  const written = optionValues(line, "output");
  if (written.length === 0) return [];
  return (await import("./output-files.ts")).readOutputs(written, hasFlag(line, "dry-run"), io);
}

async function writeOutputs(outputs: readonly Output[], reported: Reported, io: Io): Promise<Result> {
  return outputs.length === 0
    ? reported.result
    : (await import("./output-files.ts")).writeOutputs(outputs, reported, io);
}
