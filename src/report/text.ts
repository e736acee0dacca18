import type { Result } from "../result.ts";
import { textCoverage } from "./coverage.ts";
import { textOutcome } from "./outcome.ts";
import { makeStyle, type Style } from "./style.ts";
import { summaryLine } from "./summary-line.ts";
import { type TextOptions, textFindings } from "./text-findings.ts";

/** The report for people, in pieces. */
export function* textReport(result: Result, options: TextOptions): Generator<string> {
  const style = makeStyle(options.color);
  yield* textFindings(result, options, style);
  yield* textOutcomes(result, options, style);
  if (result.coverage != null) yield* textCoverage(result.coverage, options.maxFindings, style);
  if (result.shortfall !== undefined) yield `${style.error("Too little:")} ${result.shortfall}.\n`;
  if (!options.quiet) yield summaryLine(result, style);
}

/** The assertions that failed, and with `--verbose` those that passed. */
function* textOutcomes({ outcomes }: Result, { verbose }: TextOptions, style: Style): Generator<string> {
  const manyControls = outcomes.some(({ control }) => control !== outcomes[0]?.control);
  let separator = "";
  for (const outcome of outcomes) {
    if (outcome.passed && !verbose) continue;
    if (!outcome.passed) yield separator;
    yield textOutcome(outcome, style, manyControls);
    separator = outcome.passed ? "\n" : "";
  }
  yield separator;
}
