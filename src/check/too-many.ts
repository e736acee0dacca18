import { grouped } from "../text/plural.ts";
import { UsageError } from "../text/usage-error.ts";
import { MOST_EDITS, MOST_FINDINGS, MOST_MENDED } from "./findings.ts";

export function tooManyToMend(): UsageError {
  return new UsageError(
    `there are more than ${grouped(MOST_MENDED)} findings, or more than ${grouped(MOST_EDITS)} places to change, and --fix mends no more in a directory`,
  );
}

export function tooManyFindings(): UsageError {
  const limit = grouped(MOST_FINDINGS);
  return new UsageError(
    `there are more than ${limit} findings, and no report holds so many: look at them with "qmailint check --format text", without "ignore"`,
  );
}
