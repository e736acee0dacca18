import type { Result } from "../check/result.ts";
import type { Rebase } from "../report/place.ts";
import { summaryReport } from "../report/summary.ts";
import { summaryCoverage } from "../report/summary-coverage.ts";
import type { ActionVerdict } from "./action-outputs.ts";
import type { CheckedChange } from "./check-change.ts";
import { lineLinks } from "./links.ts";

/** The job summary, in Markdown. */
export function jobSummary(
  result: Result,
  verdict: ActionVerdict,
  { difference, missing }: CheckedChange,
  env: Readonly<Record<string, string | undefined>>,
  rebase: Rebase,
): string {
  return summaryReport(result, {
    verdict,
    link: lineLinks(env, rebase),
    difference: difference?.markdown ?? missing,
    noLongerChecked: difference?.noLongerChecked ?? [],
    coverage: result.coverage == null ? null : summaryCoverage(result.coverage),
  });
}
