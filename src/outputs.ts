import { normalize } from "node:path";
import { type Format, formats } from "./report/formats.ts";
import { oneOf } from "./settings.ts";
import { showText } from "./show.ts";
import { UsageError } from "./usage-error.ts";

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
