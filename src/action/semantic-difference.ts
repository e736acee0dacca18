import { countDistinct } from "../diff/distinct-addresses.ts";
import type { HostDifference } from "../diff/host-difference.ts";
import { type NoLongerChecked, noLongerChecked } from "../diff/no-longer-checked.ts";
import type { Dialect } from "../qmail/types.ts";
import { markdownDifference } from "../report/diff-markdown.ts";
import { diffRevisions } from "../run/diff-run.ts";
import type { ConfigChoice } from "../run/plan-run.ts";
import { resolvePaths } from "../run/revisions.ts";
import { showPath } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import { diskTree } from "../tree/disk.ts";

/** What the Action's job summary and outputs say of a change. */
export interface SemanticDifference {
  /** Distinct addresses of each control directory, summed. */
  readonly nowMeCount: number;
  readonly noLongerMeCount: number;
  /** Null where there is no control directory on either side. */
  readonly markdown: string | null;
  /** What the changed `qmailint.yaml` files check no longer. */
  readonly noLongerChecked: readonly NoLongerChecked[];
}

/**
 * What changes between a git revision and the working tree, for the control directories at and below some paths. Null where
 * there is nothing to say of either side. Throws a UsageError where the revision cannot be read (in a shallow clone with the remedy), or a file on
 * either side: a comparison of the rest would call a change of the missing directories none.
 */
export async function semanticDifference(wanted: {
  readonly cwd: string;
  readonly base: string;
  readonly paths: readonly string[];
  readonly dialect: Dialect | null;
  readonly config: ConfigChoice;
}): Promise<SemanticDifference | null> {
  const given = { dialect: wanted.dialect, set: null, config: wanted.config };
  const disk = diskTree(wanted.cwd);
  const sides = await resolvePaths(disk, wanted.base, wanted.paths, given);
  const result = diffRevisions(sides.base, sides.head);
  const [problem] = result.problems;
  if (problem !== undefined) {
    const { file, line, column, message } = problem;
    throw new UsageError(`the verdicts cannot be compared: ${showPath(file)}:${line}:${column}: ${message}`, {
      file,
      line,
      column,
    });
  }
  const today = new Date().toISOString().slice(0, 10);
  const unchecked = noLongerChecked(sides.base.settings, sides.head.settings, today, disk.displayPath);
  if (result.differences.length + unchecked.length === 0) return null;
  // An address counts once in a control directory, however many hosts use it.
  const byControl = new Map<string, HostDifference[]>();
  for (const one of result.differences) byControl.set(one.control, [...(byControl.get(one.control) ?? []), one]);
  const sum = (of: "nowMe" | "noLongerMe"): number =>
    [...byControl.values()].reduce((all, its) => all + countOrRefuse(its, of), 0);
  return {
    nowMeCount: sum("nowMe"),
    noLongerMeCount: sum("noLongerMe"),
    markdown: result.differences.length === 0 ? null : markdownDifference(result),
    noLongerChecked: unchecked,
  };
}

function countOrRefuse(differences: readonly HostDifference[], of: "nowMe" | "noLongerMe"): number {
  const count = countDistinct(differences, of);
  if (count !== null) return count;
  const [first] = differences;
  throw new UsageError(
    `${showPath(first?.control ?? "")}: the netmasks with gaps divide the addresses into too many classes (those that the same entries match), so what changes on all hosts together was not counted`,
  );
}
