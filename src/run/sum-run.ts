import type { FileCoverage } from "../assertions/assertion-outcome.ts";
import { inOrder, MOST_FINDINGS } from "../check/findings.ts";
import {
  addFixable,
  countLevels,
  type Fixable,
  NOT_FIXABLE,
  type OmittedFindings,
  type Result,
} from "../check/result.ts";
import { tooManyFindings } from "../check/too-many.ts";
import type { FileChange } from "../diff/unified-diff.ts";
import type { Finding } from "../rules/rule.ts";
import { type Level, levels } from "../settings/levels.ts";
import type { PlannedDirectory } from "../settings/make-plan.ts";
import { byText } from "../text/by-text.ts";
import type { Problem } from "../text/problem.ts";
import type { CheckRequest } from "./check-request.ts";
import type { JudgedDirectory } from "./judged-directory.ts";
import type { Work } from "./work.ts";

/** Takes findings for good, in the order of the report. Returns how many of them have a fix. */
export type Emit = (part: Pick<Result, "findings" | "omitted">) => Fixable;

/** Fixes, over all directories. */
export interface FixRun {
  readonly dryRun: boolean;
  /** Files that changed, or would. */
  readonly changed: number;
  readonly notes: readonly string[];
  /** What a dry run would change, or what was changed only in memory. */
  readonly changes: readonly FileChange[];
}

/** A run before it is reported. `fixed`: null where no fixes were asked for. */
export interface Run {
  readonly result: Result;
  readonly fixed: FixRun | null;
}

/** What the directories judged so far come to. */
export interface Sum {
  findings: Finding[];
  omitted: OmittedFindings[];
  /** How many findings of each level were emitted. */
  readonly emitted: Record<Level, number>;
  fixable: Fixable;
  readonly suppressed: Result["suppressed"][number][];
  readonly covered: FileCoverage[];
  readonly problems: Map<PlannedDirectory, readonly Problem[]>;
  readonly fixed: { changed: number; readonly notes: string[]; readonly changes: FileChange[] };
  files: number;
  entries: number;
}

export function emptySum(): Sum {
  return {
    findings: [],
    omitted: [],
    emitted: { error: 0, warning: 0, info: 0 },
    fixable: NOT_FIXABLE,
    suppressed: [],
    covered: [],
    problems: new Map(),
    fixed: { changed: 0, notes: [], changes: [] },
    files: 0,
    entries: 0,
  };
}

/** Adds a directory. Throws a UsageError where there are more findings than any report may have. */
export function addTo(sum: Sum, judged: JudgedDirectory): void {
  for (const finding of judged.findings) sum.findings.push(finding);
  for (const one of judged.suppressed) sum.suppressed.push(one);
  if (sum.findings.length + sum.suppressed.length > MOST_FINDINGS) throw tooManyFindings();
  for (const one of judged.omitted) sum.omitted.push(one);
  for (const one of judged.covered) sum.covered.push(one);
  if (judged.problems.length > 0) sum.problems.set(judged.planned, judged.problems);
  sum.files += judged.files;
  sum.entries += judged.entries;
  const { fixed } = judged;
  if (fixed === null) return;
  sum.fixed.changed += fixed.changed;
  if (fixed.note !== null) sum.fixed.notes.push(fixed.note);
  sum.fixed.changes.push(...fixed.changes);
}

/** Emits the findings of a group of directories, so that those of a whole fleet need not be kept. */
export function emitFrom(sum: Sum, group: readonly PlannedDirectory[], emit: Emit): void {
  const { findings, omitted } = sum;
  // The files of a directory inside another are listed among those of the outer one.
  if (group.length > 1) findings.sort(inOrder);
  const counts = countLevels({ findings, omitted });
  for (const level of levels) sum.emitted[level] += counts[level];
  sum.fixable = addFixable(sum.fixable, emit({ findings, omitted }));
  sum.findings = [];
  sum.omitted = [];
}

/** The run, when all directories are judged. */
export function finishRun(sum: Sum, { directories, problems, session, coverage }: Work, request: CheckRequest): Run {
  const rest = session?.finish() ?? null;
  const findings = [...sum.findings, ...(rest?.findings ?? [])];
  // A directory may lie inside another one, and a finding may point into a qmailint.yaml.
  if (directories.length > 1 || rest !== null) findings.sort(inOrder);
  const recounted = rest?.coverage?.withMail(sum.covered) ?? null;
  const files = [...(recounted?.covered ?? sum.covered), ...(rest?.coverage?.covered ?? [])];
  const covered = coverage?.sumCoverage(files.sort(byPath)) ?? null;
  const { omitted, emitted, fixable, entries, fixed } = sum;
  const result: Result = {
    findings,
    omitted,
    emitted,
    fixable,
    suppressed: [...sum.suppressed, ...(rest?.suppressed ?? [])],
    outcomes: rest?.outcomes ?? [],
    problems: distinct([
      ...problems,
      ...directories.flatMap((planned) => sum.problems.get(planned) ?? []),
      ...(rest?.problems ?? []),
      ...(recounted?.problems ?? []),
    ]),
    coverage: covered,
    ...shortfallOf(request.coverage?.threshold ?? null, covered?.score ?? 0),
    directories: directories.length,
    files: sum.files,
    entries,
  };
  return { result, fixed: request.fixing === null ? null : { dryRun: request.fixing.dryRun, ...fixed } };
}

/** Directories whose hosts hand mail to each other have the same to say about a file. */
function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}

function byPath({ file: a }: FileCoverage, { file: b }: FileCoverage): number {
  return byText(a.path, b.path);
}

function shortfallOf(threshold: number | null, score: number): Pick<Result, "shortfall"> {
  if (threshold === null || score >= threshold) return {};
  return { shortfall: `mutation score ${score} %, below the threshold of ${threshold} %` };
}
