import type { Outcome } from "../assertions/assertion-outcome.ts";
import type { Result } from "../check/result.ts";
import type { Finding } from "../rules/rule.ts";

/** A path as one report wants it: relative to the working directory, or to the repository. */
export type Rebase = (path: string) => string;

/** A path as a relative URI reference: every part percent-encoded, `.` and `..` kept. */
export function asUri(path: string): string {
  const parts = path
    .split("/")
    .map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, "\ufffd")).replace(/'/g, "%27"));
  // A colon in the first part would make that a scheme, but encodeURIComponent has escaped it.
  return parts.join("/");
}

/** The failed assertions, in order. */
export function failures(result: Result): Outcome[] {
  return result.outcomes.filter((outcome) => !outcome.passed);
}

/** Findings by level, errors first; equal levels in the order of the report. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return (["error", "warning", "info"] as const).flatMap((level) => findings.filter((one) => one.level === level));
}

/** Where insufficient coverage is reported, in a report that wants a file for everything: the first that was looked at. */
export function coverageFile({ coverage }: Result): string {
  return coverage?.files[0]?.file.path ?? ".";
}
