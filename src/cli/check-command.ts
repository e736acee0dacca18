import { clock, type Stopwatch } from "../check/check.ts";
import type { Result } from "../check/result.ts";
import { makeReport, type OutputFormat, outputFormats, type ReportOptions } from "../report/formats.ts";
import { reportProblems } from "../report/problems.ts";
import { makeStyle } from "../report/style.ts";
import { textFindings } from "../report/text-findings.ts";
import { type FixRun, judge, type Run, statusOf, type Take } from "../run/run-check.ts";
import type { Io } from "../text/io.ts";
import { oneOf } from "../text/one-of.ts";
import { makePieceWriter, writePieces } from "../text/pieces.ts";
import { optionValue, readCount, wantsColor } from "./option-values.ts";
import type { CommandLine } from "./options.ts";
import type { Output, Reported } from "./output-files.ts";
import { fromRepository, standardOutput } from "./standard-output.ts";

/** `qmailint check`. */
export async function runCheck(line: CommandLine, io: Io): Promise<number> {
  const format = oneOf("format", optionValue(line, "format") ?? "text", outputFormats);
  if (format === "patch") (await import("./patch.ts")).allowPatch(line.values["dry-run"] === true, true, io);
  const outputs = await readOutputs(line, io);
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
  const { failOn, fixed } = run;
  const judged = time?.now() ?? 0;
  if (verbose) for (const note of run.checked) io.stderr(`${note}\n`);
  const options = { color, quiet, verbose, maxFindings, failOn, fromRepository: () => fromRepository(io) };
  for (const note of fixed?.notes ?? []) io.stderr(`qmailint: ${note}\n`);
  // A report that cannot be written is in the others, so these come first.
  const result = await writeOutputs(outputs, { result: run.result, options, changes: fixed?.changes ?? [] }, io);
  await print(format, result, fixed, options, io);
  reportProblems(result.problems, io);
  if (time !== null) {
    clock(time, "report", judged);
    const phases = Object.entries(time.spent).map(([phase, ms]) => `${phase} ${ms.toFixed(1)} ms`);
    io.stderr(`qmailint: ${phases.join(", ")}\n`);
  }
  const status = statusOf({ result, failOn });
  return fixed?.dryRun === true && status !== 2 ? (fixed.changed > 0 ? 1 : status) : status;
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
    const { patchBytes, printChanges, showChanges, writeBytes } = await import("./patch.ts");
    if (format === "patch") return writeBytes(patchBytes(fixed.changes, io.cwd), io);
    if (format === "text") return printChanges(fixed.changes, io);
    // Where standard output is a document for a program, the changes must not be in it.
    showChanges(fixed.changes, io.stderr);
  }
  if (format !== "patch") writePieces(standardOutput(format, io), await makeReport(format, result, options));
}

/** `--output`, which few runs have: what reads and writes it is loaded by them. */
async function readOutputs({ values }: CommandLine, io: Io): Promise<readonly Output[]> {
  const written = values["output"] as readonly string[] | undefined;
  if (written === undefined) return [];
  return (await import("./output-files.ts")).readOutputs(written, values["dry-run"] === true, io);
}

async function writeOutputs(outputs: readonly Output[], reported: Reported, io: Io): Promise<Result> {
  return outputs.length === 0
    ? reported.result
    : (await import("./output-files.ts")).writeOutputs(outputs, reported, io);
}
