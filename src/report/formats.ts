import type { Result } from "../result.ts";
import type { Level } from "../rules/rule.ts";
import type { Rebase } from "./place.ts";
import { makeStyle } from "./style.ts";
import { summaryLine } from "./summary-line.ts";
import type { TextOptions } from "./text.ts";

export const formats = ["text", "json", "sarif", "github", "junit"] as const;

export type Format = (typeof formats)[number];

export interface ReportOptions extends TextOptions {
  readonly failOn: Level | "never";
  /** Paths as annotations want them. */
  readonly fromRepository: Rebase;
}

/** The report in a format, in pieces. Only that format's module is loaded. */
export async function makeReport(format: Format, result: Result, options: ReportOptions): Promise<Iterable<string>> {
  switch (format) {
    case "text":
      // A clean directory gets a line, and loads nothing for it.
      if (isClean(result, options)) return options.quiet ? [] : [summaryLine(result, makeStyle(options.color))];
      return (await import("./text.ts")).textReport(result, options);
    case "json":
      return (await import("./json.ts")).jsonReport(result);
    case "sarif":
      return (await import("./sarif.ts")).sarifReport(result);
    case "junit":
      return (await import("./junit.ts")).junitReport(result, options.failOn);
    case "github": {
      const { githubReport } = await import("./github.ts");
      const { fromRepository: rebase } = options;
      const elsewhere = "run qmailint without --format to see all";
      return githubReport(result, { rebase, isChanged: () => false, closing: false, elsewhere });
    }
  }
}

function isClean({ findings, outcomes, coverage }: Result, { verbose }: ReportOptions): boolean {
  return (
    findings.length === 0 &&
    coverage == null &&
    (outcomes.length === 0 || (!verbose && outcomes.every(({ passed }) => passed)))
  );
}
