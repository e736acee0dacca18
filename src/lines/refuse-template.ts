import type { ControlFile } from "../qmail/control-table-types.ts";
import type { SourceFile } from "../qmail/types.ts";
import { UsageError } from "../text/usage-error.ts";
import { whyNotJudged } from "./template.ts";

/** Throws a UsageError where a file is a template, for callers that would answer from it. */
export function refuseTemplate(file: SourceFile, row: Pick<ControlFile, "kind" | "secret"> | null = null): void {
  const why = whyNotJudged(file, row);
  if (why !== null) throw new UsageError(why.message, { file: file.path, line: why.line, column: 1 });
}
