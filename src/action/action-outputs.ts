import { countLevels, type Result } from "../check/result.ts";
import type { SemanticDifference } from "./semantic-difference.ts";

/** `pass`: exit status 0 of the command; `fail`: 1; `error`: 2, no trustworthy answer. */
export type ActionVerdict = "pass" | "fail" | "error";

/** The outputs of the Action, by name. */
export function outputsOf(
  result: Result,
  verdict: ActionVerdict,
  difference: SemanticDifference | null,
  sarifFile: string,
): Readonly<Record<string, string | number>> {
  const counts = countLevels(result);
  const passed = result.outcomes.filter((outcome) => outcome.passed).length;
  return {
    result: verdict,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    "assertions-passed": passed,
    "assertions-failed": result.outcomes.length - passed,
    "addresses-now-me": difference?.nowMeCount ?? "",
    "addresses-no-longer-me": difference?.noLongerMeCount ?? "",
    "recipients-changed": difference?.recipientsCount ?? "",
    "sarif-file": sarifFile,
  };
}
