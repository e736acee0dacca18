import type { Result } from "../check/result.ts";
import type { Level } from "../settings/levels.ts";
import type { Rebase } from "./place.ts";
import { makeStyle } from "./style.ts";
import { summaryLine } from "./summary-line.ts";
import type { TextFindings, TextOptions } from "./text-findings.ts";

export const formats = ["text", "json", "sarif", "github", "gitlab", "checkstyle", "junit"] as const;

export type Format = (typeof formats)[number];

/** What `--format` and `--output` take: the reports, and the patch of a dry run. */
export const outputFormats: readonly OutputFormat[] = [...formats, "patch"];

export type OutputFormat = Format | "patch";

export interface ReportOptions extends TextOptions {
  readonly failOn: Level | "never";
  /** Gives paths the way annotations want them. */
  readonly fromRepository: () => Promise<Rebase>;
  /** Does the text say what made the status 2? On a terminal, standard error does. */
  readonly withProblems?: boolean;
}

/** The report in a format, in pieces. Only that format's module is loaded. */
export async function makeReport(format: Format, result: Result, options: ReportOptions): Promise<Iterable<string>> {
  if (format !== "text") return (await import("./other-formats.ts")).makeOtherReport(format, result, options);
  if (options.withProblems === true && result.problems.length > 0)
    return (await import("./text.ts")).textWithProblems(result, options);
  if (hasMoreThanFindings(result, options)) return (await import("./text.ts")).textReport(result, options);
  if (result.findings.length + result.omitted.length > 0)
    return withFindings(result, options, (await import("./text-findings.ts")).textFindings);
  return options.quiet ? [] : [summaryLine(result, makeStyle(options.color))];
}

/** Assertions and coverage are reported by code that most runs do not load. */
function hasMoreThanFindings({ outcomes, coverage }: Result, { verbose }: ReportOptions): boolean {
  return coverage != null || (outcomes.length > 0 && (verbose || outcomes.some(({ passed }) => !passed)));
}

function* withFindings(result: Result, options: ReportOptions, textFindings: TextFindings): Generator<string> {
  const style = makeStyle(options.color);
  const fixable = yield* textFindings(result, options, style);
  if (!options.quiet) yield summaryLine(result, style, fixable);
}
