import path from "node:path";
import { WriteError } from "./io.ts";
import { reasonOf } from "./load.ts";
import type { Output } from "./outputs.ts";
import { makeReport, type ReportOptions } from "./report/formats.ts";
import type { Result } from "./result.ts";
import { showText } from "./show.ts";
import { writeWhole } from "./store.ts";
import { gathered } from "./write-pieces.ts";

/** Writes the reports that `--output` asks for. Throws a WriteError where a file cannot be written. */
export async function writeOutputs(
  outputs: readonly Output[],
  result: Result,
  options: ReportOptions,
  cwd: string,
): Promise<void> {
  for (const { format, file } of outputs) {
    const pieces = await makeReport(format, result, { ...options, color: false });
    try {
      writeWhole(path.resolve(cwd, file), gathered(pieces));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      throw new WriteError(showText(file), reasonOf(error));
    }
  }
}
