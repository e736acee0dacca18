import { normalize, resolve } from "node:path";
import { WriteError } from "./io.ts";
import { reasonOf } from "./load.ts";
import { type Format, formats, makeReport, type ReportOptions } from "./report/formats.ts";
import type { Result } from "./result.ts";
import { oneOf } from "./settings.ts";
import { showText } from "./show.ts";
import { writeWhole } from "./store.ts";
import { UsageError } from "./usage-error.ts";
import { gathered } from "./write-pieces.ts";

/** `--output FORMAT=FILE` */
export interface Output {
  readonly format: Format;
  readonly file: string;
}

/** The values of `--output`. Throws a UsageError. */
export function readOutputs(written: readonly string[]): Output[] {
  const files = new Set<string>();
  return written.map((one) => {
    const equals = one.indexOf("=");
    const file = one.slice(equals + 1);
    if (equals < 0 || file === "") throw new UsageError(`--output wants FORMAT=FILE, not "${showText(one)}"`);
    const format = oneOf("format", one.slice(0, equals), formats);
    if (files.has(normalize(file))) throw new UsageError(`--output names the file ${showText(file)} twice`);
    files.add(normalize(file));
    return { format, file };
  });
}

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
      writeWhole(resolve(cwd, file), gathered(pieces));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      throw new WriteError(showText(file), reasonOf(error));
    }
  }
}
