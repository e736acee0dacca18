import type { Coverage, Outcome } from "../assertions/assertion-outcome.ts";
import type { Finding } from "../rules/rule.ts";
import type { Level } from "../settings/levels.ts";
import type { Problem } from "../text/problem.ts";

/** Findings of one rule in one file beyond those that are shown. */
export interface OmittedFindings {
  readonly rule: string;
  readonly level: Level;
  readonly file: string;
  readonly count: number;
}

/** How many of the findings that a text report shows have a fix. */
export interface Fixable {
  readonly safe: number;
  readonly unsafe: number;
  /** False where some findings are not shown: whether these have a fix was not worked out. */
  readonly isAll: boolean;
}

export const NOT_FIXABLE: Fixable = { safe: 0, unsafe: 0, isAll: true };

/** The result of a whole run: what every report is made from. */
export interface Result {
  readonly findings: readonly Finding[];
  /** How many findings of each level are missing here because they have been reported already. */
  readonly emitted?: Readonly<Record<Level, number>>;
  /** How many of those have a fix. */
  readonly fixable?: Fixable;
  /** Only where the report is for people and shows a limited number. */
  readonly omitted: readonly OmittedFindings[];
  /** Findings that an `ignore` in a `qmailint.yaml` suppresses, with its reason. */
  readonly suppressed: readonly { readonly finding: Finding; readonly because: string }[];
  readonly outcomes: readonly Outcome[];
  readonly problems: readonly Problem[];
  /** Only if it was asked for. */
  readonly coverage?: Coverage | null;
  /** Why the run fails because of its coverage alone; missing where it does not. */
  readonly shortfall?: string;
  readonly directories: number;
  readonly files: number;
  readonly entries: number;
}

/** The result of a run that produced nothing. */
export const NOTHING: Result = {
  findings: [],
  omitted: [],
  suppressed: [],
  outcomes: [],
  problems: [],
  directories: 0,
  files: 0,
  entries: 0,
};

/** How many assertions, as written, these outcomes belong to, whatever the number of their items, hosts and directories. */
export function countWritten(outcomes: readonly Outcome[]): number {
  return new Set(outcomes.map(({ file, assertion, start }) => `${assertion ?? `at ${start}`} ${file.path}`)).size;
}

/** The number of findings at each level. */
export function countLevels(result: Pick<Result, "findings" | "omitted" | "emitted">): Record<Level, number> {
  const { findings, omitted, emitted } = result;
  const counts = { error: 0, warning: 0, info: 0, ...emitted };
  for (const finding of findings) counts[finding.level]++;
  for (const { level, count } of omitted) counts[level] += count;
  return counts;
}

export function addFixable(a: Fixable, b: Fixable): Fixable {
  return { safe: a.safe + b.safe, unsafe: a.unsafe + b.unsafe, isAll: a.isAll && b.isAll };
}
