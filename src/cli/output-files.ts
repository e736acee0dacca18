import { resolve } from "node:path";
import type { Result } from "../check/result.ts";
import type { FileChange } from "../diff/unified-diff.ts";
import { makeReport, type OutputFormat, outputFormats, type ReportOptions } from "../report/formats.ts";
import type { Io } from "../text/io.ts";
import { oneOf } from "../text/one-of.ts";
import { inChunks } from "../text/piece-writer.ts";
import type { Problem } from "../text/problem.ts";
import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import { reportPlace, writeReportFile } from "../tree/report-file.ts";
import { allowPatch, patchBytes, writeBytes } from "./patch.ts";
import { standardOutput } from "./standard-output.ts";

/** `--output FORMAT=FILE` */
export interface Output {
  readonly format: OutputFormat;
  readonly file: string;
}

/** The values of `--output`. Throws a UsageError. */
export function readOutputs(written: readonly string[], isDryRun: boolean, io: Io): Output[] {
  const files = new Set<string>();
  return written.map((text) => {
    const equals = text.indexOf("=");
    const file = text.slice(equals + 1);
    if (equals < 0 || file === "") throw new UsageError(`--output takes FORMAT=FILE, not "${showText(text)}"`);
    const format = oneOf("format", text.slice(0, equals), outputFormats);
    const absolute = resolve(io.cwd, file);
    if (files.has(absolute)) throw new UsageError(`--output names the file ${showText(file)} twice`);
    files.add(absolute);
    if (format === "patch") allowPatch(isDryRun, absolute === "/dev/stdout", io);
    return { format, file };
  });
}

/** What reports are made from. */
export interface Reported {
  readonly result: Result;
  readonly options: ReportOptions;
  /** What a dry run would change. */
  readonly changes: readonly FileChange[];
}

/**
 * Writes the reports that `--output` asks for. Returns the result with whatever could not be written among its problems;
 * reports written earlier say so too.
 */
export async function writeOutputs(outputs: readonly Output[], reported: Reported, io: Io): Promise<Result> {
  const isStdout = ({ file }: Output): boolean => resolve(io.cwd, file) === "/dev/stdout";
  const files = outputs.filter((output) => !isStdout(output));
  let { result } = reported;
  let failed: Problem[] = [];
  let written: Output[] = [];
  const write = async (some: readonly Output[]): Promise<void> => {
    failed = [];
    written = [];
    for (const output of some) {
      const problem = await writeOutput(output, { ...reported, result }, io);
      if (problem === null) written.push(output);
      else failed.push(problem);
    }
    result = { ...result, problems: [...result.problems, ...failed] };
  };
  await write(files);
  if (failed.length > 0) await write(written);
  await write(outputs.filter(isStdout));
  return result;
}

async function writeOutput(output: Output, reported: Reported, io: Io): Promise<Problem | null> {
  const { format, file } = output;
  if (format === "patch") {
    const isStdout = resolve(io.cwd, file) === "/dev/stdout";
    const pieces = patchBytes(reported.changes, io.cwd, isStdout && io.isFile?.() !== true);
    return writeReportFile(reportPlace(io.cwd), file, pieces, (piece) => writeBytes([piece as Uint8Array], io));
  }
  const options = { ...reported.options, color: false, withProblems: true };
  const pieces = inChunks(await makeReport(format, reported.result, options));
  const stdout = standardOutput(format, io);
  return writeReportFile(reportPlace(io.cwd), file, pieces, (piece) => stdout(piece as string));
}
