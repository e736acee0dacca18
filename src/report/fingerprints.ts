import type { Outcome } from "../assertions/assertion-outcome.ts";
import { shownLine } from "../lines/secrets.ts";
import { textOf } from "../qmail/latin1.ts";
import { lineEnd, lineStart } from "../qmail/lines.ts";
import type { Finding } from "../rules/rule.ts";
import type { Problem } from "../text/problem.ts";
import { digestOf } from "../text/sha256.ts";

/** How much of a line goes into its fingerprint. */
const MOST_LINE = 4_096;

/** What identifies a result even when its line has moved; equal results are told apart by their order. */
export interface Fingerprints {
  readonly ofOutcome: (outcome: Outcome) => string;
  readonly ofFinding: (finding: Finding) => string;
  readonly ofProblem: (problem: Problem) => string;
}

/** For one report: each result is asked about once, in the order of the report. */
export function makeFingerprints(): Fingerprints {
  const seen = new Map<string, number>();
  const fingerprint = (...parts: readonly string[]): string => {
    const key = parts.join("\0");
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return `${digestOf(key)}:${ordinal}`;
  };
  return {
    ofOutcome: ({ file, control, host, name, expect, of }) =>
      fingerprint("assertion", file.path, control, host ?? "", name ?? "", expect, of),
    ofFinding: (finding) => fingerprint(finding.rule, finding.file.path, finding.host ?? "", lineText(finding)),
    ofProblem: ({ file, message }) => fingerprint("problem", file, message),
  };
}

/** The bytes of a finding's line as Latin-1. */
function lineText({ file, start: at }: Finding): string {
  const { bytes, start, end } = shownLine(file, lineStart(file.bytes, at), lineEnd(file.bytes, at));
  return textOf(bytes, { start, end: Math.min(end, start + MOST_LINE) });
}
