import { clock, type Stopwatch } from "../check.ts";
import type { Io } from "../io.ts";
import { judge, type Run, statusOf, type Take } from "../judge.ts";
import type { CommandLine } from "../options.ts";
import type { Output } from "../outputs.ts";
import { type Format, formats, makeReport, type ReportOptions } from "../report/formats.ts";
import type { Rebase } from "../report/place.ts";
import { makeStyle } from "../report/style.ts";
import { textFindings } from "../report/text-findings.ts";
import { reportProblems } from "../report-problems.ts";
import { NOTHING, type Result } from "../result.ts";
import { oneOf, optionValue, readCount, wantsColor } from "../settings.ts";
import { UsageError } from "../usage-error.ts";
import { makePieceWriter, writePieces } from "../write-pieces.ts";

/** `qmailint check`. */
export async function runCheck(line: CommandLine, io: Io): Promise<number> {
  const format = oneOf("format", optionValue(line, "format") ?? "text", formats);
  let outputs: readonly Output[] = [];
  try {
    outputs = await readOutputs(line);
    return await checkAndReport(format, outputs, line, io);
  } catch (error) {
    if (format === "text" || !(error instanceof UsageError)) throw error;
    // A program reads the reports: each must be a whole document even where the usage is wrong.
    const problems = [{ file: ".", line: 1, column: 1, ...error.place, message: error.message }];
    const plain = { color: false, quiet: false, verbose: false, maxFindings: 0, failOn: "error" } as const;
    const options = { ...plain, fromRepository: () => fromRepository(io) };
    const result = { ...NOTHING, problems };
    writePieces(outputOf(format, io), await makeReport(format, result, options));
    reportProblems(problems, io);
    await writeOutputs(outputs, result, options, io);
    return 2;
  }
}

async function checkAndReport(format: Format, outputs: readonly Output[], line: CommandLine, io: Io): Promise<number> {
  const time: Stopwatch | null = line.values["stats"] === true ? { now: () => performance.now(), spent: {} } : null;
  const maxFindings = readCount("max-findings", optionValue(line, "max-findings") ?? "50");
  const color = wantsColor(optionValue(line, "color"), io.env, io.isTerminal);
  const isText = format === "text" && outputs.length === 0;
  const quiet = line.values["quiet"] === true;
  const verbose = line.values["verbose"] === true;
  const writer = makePieceWriter(io.stdout);
  const style = makeStyle(color);
  const take: Take = (part) => writer.take(textFindings(part, { color, quiet, verbose, maxFindings }, style));
  const most = isText && maxFindings > 0 ? maxFindings : Number.POSITIVE_INFINITY;
  let run: Run;
  try {
    run = await judge(line, io, most, time, isText && !verbose ? take : null);
  } finally {
    writer.end();
  }
  const { result, failOn, fixed } = run;
  const judged = time?.now() ?? 0;
  if (verbose) for (const note of run.checked) io.stderr(`${note}\n`);
  const options = { color, quiet, verbose, maxFindings, failOn, fromRepository: () => fromRepository(io) };
  for (const note of fixed?.notes ?? []) io.stderr(`qmailint: ${note}\n`);
  // The diff of a dry run is the answer; where standard output is a document for a program, it must not be in it.
  for (const diff of fixed?.diff ?? []) writePieces(format === "text" ? io.stdout : io.stderr, diff);
  if (!(fixed?.dryRun === true && format === "text")) {
    writePieces(outputOf(format, io), await makeReport(format, result, options));
  }
  reportProblems(result.problems, io);
  await writeOutputs(outputs, result, options, io);
  if (time !== null) {
    clock(time, "report", judged);
    const phases = Object.entries(time.spent).map(([phase, ms]) => `${phase} ${ms.toFixed(1)} ms`);
    io.stderr(`qmailint: ${phases.join(", ")}\n`);
  }
  const status = statusOf(run);
  return fixed?.dryRun === true && status !== 2 ? (fixed.changed > 0 ? 1 : status) : status;
}

/** `--output`, which few runs have: what reads and writes it is loaded by them. */
async function readOutputs({ values }: CommandLine): Promise<readonly Output[]> {
  const written = values["output"] as readonly string[] | undefined;
  return written === undefined ? [] : (await import("../outputs.ts")).readOutputs(written);
}

async function writeOutputs(
  outputs: readonly Output[],
  result: Result,
  options: ReportOptions,
  { cwd }: Io,
): Promise<void> {
  if (outputs.length > 0) await (await import("../outputs.ts")).writeOutputs(outputs, result, options, cwd);
}

/** Where a report goes: commands must reach the runner as they are. */
function outputOf(format: Format, io: Io): (text: string) => void {
  return format === "github" ? (io.command ?? io.stdout) : io.stdout;
}

/** Under GitHub Actions, annotations want paths from the root of the checkout. */
async function fromRepository({ env, cwd }: Io): Promise<Rebase> {
  const workspace = env["GITHUB_ACTIONS"] === "true" ? env["GITHUB_WORKSPACE"] : undefined;
  return workspace === undefined || workspace === ""
    ? (path) => path
    : (await import("../rebase.ts")).rebaseTo(workspace, cwd);
}
