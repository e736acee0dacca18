import type { Result } from "../check/result.ts";
import { countsInWords } from "../report/counts.ts";
import { plural } from "../text/plural.ts";
import { showPath, showText } from "../text/show.ts";

/** The message that fails the job; `left` errors have no annotation, and `elsewhere` says where they are. */
export function failureMessage(result: Result, verdict: "fail" | "error", left: number, elsewhere: string): string {
  const what =
    verdict === "error"
      ? `qmailint has no trustworthy answer: ${firstProblem(result)}`
      : `qmailint: ${countsInWords(result)}`;
  return left === 0
    ? what
    : `${what}; ${plural(left, "more error has", "more errors have")} no annotation: ${elsewhere}`;
}

function firstProblem({ problems: [problem] }: Result): string {
  if (problem === undefined) return "there was an error";
  const { file, message } = problem;
  return showText(file === "" || file === "." ? message : `${showPath(file)}: ${message}`);
}
