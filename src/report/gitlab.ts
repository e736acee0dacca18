import type { Result } from "../check/result.ts";
import type { Level } from "../settings/levels.ts";
import { showText } from "../text/show.ts";
import { failureMessage } from "./equal-failures.ts";
import { makeFingerprints } from "./fingerprints.ts";
import { jsonText } from "./json-text.ts";
import { wholeMessage } from "./message.ts";
import { coverageFile, failures, type Rebase } from "./place.ts";

/** What GitLab calls our levels. */
const SEVERITIES: Readonly<Record<Level, string>> = { error: "major", warning: "minor", info: "info" };

/**
 * The report for GitLab's Code Quality: one array, in pieces, an issue each. Whatever made the status 2 comes first, then failed
 * assertions. Fingerprints are those of SARIF; `rebase` gives paths from the root of the repository.
 */
export function* gitlabReport(result: Result, rebase: Rebase): Generator<string> {
  yield "[";
  let separator = "\n  ";
  for (const issue of issuesOf(result, rebase)) {
    yield separator + jsonText(issue);
    separator = ",\n  ";
  }
  yield separator === "\n  " ? "]\n" : "\n]\n";
}

function* issuesOf(result: Result, rebase: Rebase): Generator<object> {
  const { ofProblem, ofOutcome, ofFinding } = makeFingerprints();
  const issue = (
    [check_name, severity]: readonly [string, string],
    description: string,
    fingerprint: string,
    [file, line]: readonly [string, number],
  ): object => ({
    description: showText(description),
    check_name,
    fingerprint,
    severity,
    location: { path: rebase(file), lines: { begin: line } },
  });
  for (const problem of result.problems) {
    const { file, line, message } = problem;
    yield issue(["problem", "blocker"], message, ofProblem(problem), [file, line]);
  }
  if (result.shortfall !== undefined) {
    const problem = { file: coverageFile(result), line: 1, column: 1, message: "coverage" };
    yield issue(["coverage", "major"], result.shortfall, ofProblem(problem), [problem.file, 1]);
  }
  for (const outcome of failures(result)) {
    const because = outcome.because === null ? "" : ` (${outcome.because})`;
    const place = [outcome.file.path, outcome.line] as const;
    yield issue(["assertion", "major"], failureMessage([outcome]) + because, ofOutcome(outcome), place);
  }
  for (const finding of result.findings) {
    const { rule, level, file, line, host } = finding;
    const on = host === null ? "" : ` (on ${host})`;
    const text = wholeMessage(finding.detail()) + on;
    yield issue([rule, SEVERITIES[level]], text, ofFinding(finding), [file.path, line]);
  }
}
