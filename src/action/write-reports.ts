import type { Result } from "../check/result.ts";
import { junitReport } from "../report/junit.ts";
import type { Rebase } from "../report/place.ts";
import { sarifReport } from "../report/sarif.ts";
import type { Level } from "../settings/levels.ts";
import type { Io } from "../text/io.ts";
import { inChunks } from "../text/piece-writer.ts";
import { type ReportPlace, writeReportFile } from "../tree/report-file.ts";
import type { CheckedChange } from "./check-change.ts";
import type { Inputs } from "./inputs.ts";

interface ReportFile {
  readonly file: string;
  readonly pieces: Iterable<string>;
}

/**
 * Writes the reports that the inputs ask for. Returns the names of those that were written, and the result with what could not be
 * written among its problems.
 */
export function writeReports(
  inputs: Inputs | null,
  { result: given, failOn }: CheckedChange,
  place: ReportPlace,
  rebase: Rebase,
  io: Io,
): { readonly result: Result; readonly written: ReadonlySet<string> } {
  let result = given;
  const written = new Set<string>();
  // If one cannot be written, the others must say so, and are written once more.
  for (let failed = true, pass = 0; failed && pass < 2; pass++) {
    failed = false;
    for (const { file, pieces } of reportFiles(inputs, result, failOn, rebase)) {
      if (pass > 0 && !written.has(file)) continue;
      const problem = writeReportFile(place, file, inChunks(pieces), (piece) => io.stdout(piece as string));
      if (problem === null) written.add(file);
      else {
        failed = true;
        written.delete(file);
        result = { ...result, problems: [...result.problems, problem] };
      }
    }
  }
  return { result, written };
}

function reportFiles(
  inputs: Inputs | null,
  result: Result,
  failOn: Level | "never",
  rebase: Rebase,
): readonly ReportFile[] {
  const { sarifFile = null, junitFile = null } = inputs ?? {};
  return [
    ...(sarifFile === null ? [] : [{ file: sarifFile, pieces: sarifReport(result, rebase) }]),
    ...(junitFile === null ? [] : [{ file: junitFile, pieces: junitReport(result, failOn) }]),
  ];
}
