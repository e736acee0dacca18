import type { Result } from "../check/result.ts";
import { textCoverage } from "./coverage-text.ts";
import { equalFailures } from "./equal-failures.ts";
import { problemText } from "./problems.ts";
import { makeStyle, type Style } from "./style.ts";
import { summaryLine } from "./summary-line.ts";
import { type TextOptions, textFindings } from "./text-findings.ts";
import { textFailure, textPassed } from "./text-outcome.ts";

/** What made the status 2, followed by the report: for a file, which has no standard error beside it. */
export function* textWithProblems(result: Result, options: TextOptions): Generator<string> {
  for (const problem of result.problems) yield problemText(problem);
  yield* textReport(result, options);
}

/** The report for people, in pieces. */
export function* textReport(result: Result, options: TextOptions): Generator<string> {
  const style = makeStyle(options.color);
  const fixable = yield* textFindings(result, options, style);
  yield* textOutcomes(result, options, style);
  if (result.coverage != null) yield* textCoverage(result.coverage, options.maxFindings, style);
  if (result.shortfall !== undefined) yield `${style.error("Too little:")} ${result.shortfall}.\n`;
  if (!options.quiet) yield summaryLine(result, style, fixable);
}

/** The assertions that failed, with equal failures as one entry, and with `--verbose` those that passed. */
function* textOutcomes({ outcomes }: Result, { verbose }: TextOptions, style: Style): Generator<string> {
  const manyControls = outcomes.some(({ control }) => control !== outcomes[0]?.control);
  const groups = new Map(equalFailures(outcomes).map((group) => [group[0], group]));
  let separator = "";
  for (const outcome of outcomes) {
    const group = groups.get(outcome);
    if (group !== undefined) {
      yield separator + textFailure(group, style);
      separator = "";
    } else if (outcome.passed && verbose) {
      yield textPassed(outcome, style, manyControls);
      separator = "\n";
    }
  }
  yield separator;
}
