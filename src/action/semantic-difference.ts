import { countMail } from "../diff/count-mail.ts";
import { countDistinct } from "../diff/distinct-addresses.ts";
import type { HostDifference } from "../diff/host-difference.ts";
import { type NoLongerChecked, noLongerChecked } from "../diff/no-longer-checked.ts";
import type { Dialect } from "../qmail/types.ts";
import { markdownDifference } from "../report/diff-markdown.ts";
import { diffRevisions } from "../run/diff-run.ts";
import type { ConfigChoice } from "../run/plan-run.ts";
import { type Revision, resolvePaths } from "../run/revisions.ts";
import { noteIn } from "../text/note-in.ts";
import type { Problem } from "../text/problem.ts";
import { showPath } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import { diskTree } from "../tree/disk.ts";
import { GitError } from "../tree/git.ts";
import { isOnlyAtBase } from "./only-at-base.ts";

/** What the Action's job summary and outputs say about a change. */
export interface SemanticDifference {
  /** Distinct addresses of each control directory, summed; null where the verdicts cannot be compared. */
  readonly nowMeCount: number | null;
  readonly noLongerMeCount: number | null;
  /** Classes of recipients whose mail goes another way: each counts once in a control directory; null where that is not known. */
  readonly recipientsCount: number | null;
  /**
   * Why they cannot be compared, or null. Preferably what is wrong here, or too much: what is at the base is not the change's
   * fault.
   */
  readonly problem: (Problem & { readonly isAtBase: boolean }) | null;
  /** Null where there is no control directory on either side. */
  readonly markdown: string | null;
  /** What the changed `qmailint.yaml` files no longer check. */
  readonly noLongerChecked: readonly NoLongerChecked[];
}

/**
 * What changes between a git revision and the working tree, for the control directories at and below some paths. Null where there
 * is nothing to say about either side. Throws a UsageError where the revision cannot be read (in a shallow clone, with the remedy).
 * A file on either side that cannot be read is a problem: comparing only the rest would hide a change of the missing directories.
 * What is no longer checked is told all the same, or a change could hide that behind something that cannot be compared.
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
  const today = new Date().toISOString().slice(0, 10);
  const unchecked = noLongerChecked(sides.base.settings, sides.head.settings, today, disk.displayPath);
  const verdicts = comparedVerdicts(sides.base, sides.head);
  if (verdicts === null && unchecked.length === 0) return null;
  return { ...(verdicts ?? NO_VERDICTS), noLongerChecked: unchecked };
}

type Verdicts = Omit<SemanticDifference, "noLongerChecked">;

const NO_VERDICTS: Verdicts = { nowMeCount: 0, noLongerMeCount: 0, recipientsCount: 0, markdown: null, problem: null };

/** Null where there is no control directory on either side. */
function comparedVerdicts(base: Revision, head: Revision): Verdicts | null {
  const isAtBase = isOnlyAtBase(base, head);
  const notCompared = (problem: Problem): Verdicts => ({
    nowMeCount: null,
    noLongerMeCount: null,
    recipientsCount: null,
    markdown: null,
    problem: {
      ...problem,
      message: `the verdicts cannot be compared: ${problem.message}`,
      isAtBase: isAtBase(problem),
    },
  });
  try {
    const result = diffRevisions(base, head);
    const problem = result.problems.find((one) => !isAtBase(one)) ?? result.problems[0];
    if (problem !== undefined) return notCompared(problem);
    if (result.differences.length === 0) return null;
    // An address counts once in a control directory, however many hosts use it.
    const byControl = new Map<string, HostDifference[]>();
    for (const one of result.differences) noteIn(byControl, one.control, one);
    const sum = (of: "nowMe" | "noLongerMe"): number =>
      [...byControl.values()].reduce((all, its) => all + countOrRefuse(its, of), 0);
    const [nowMeCount, noLongerMeCount] = [sum("nowMe"), sum("noLongerMe")];
    const recipientsCount = countMail(result.differences);
    return { nowMeCount, noLongerMeCount, recipientsCount, markdown: markdownDifference(result), problem: null };
  } catch (error) {
    if (!(error instanceof UsageError) || error instanceof GitError) throw error;
    return notCompared({ file: "", line: 1, column: 1, ...error.place, message: error.message });
  }
}

function countOrRefuse(differences: readonly HostDifference[], of: "nowMe" | "noLongerMe"): number {
  const count = countDistinct(differences, of);
  if (count !== null) return count;
  const [first] = differences;
  throw new UsageError(
    `${showPath(first?.control ?? "")}: the netmasks with gaps divide the addresses into too many classes (addresses that the same entries match), so what changes on all hosts together was not counted`,
  );
}
