import { NOTHING, type Result } from "../check/result.ts";
import { markdownText } from "../report/markdown-text.ts";
import type { CheckRequest } from "../run/check-request.ts";
import { runCheck } from "../run/run-check.ts";
import type { Level } from "../settings/levels.ts";
import type { Io } from "../text/io.ts";
import type { Problem } from "../text/problem.ts";
import { showPath } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import { GitError } from "../tree/git.ts";
import { findBase } from "./base.ts";
import { changedIn } from "./changed-in.ts";
import { checkRequest, type Inputs } from "./inputs.ts";
import { type SemanticDifference, semanticDifference } from "./semantic-difference.ts";

/** What is in the working tree, and what that changes. */
export interface CheckedChange {
  readonly result: Result;
  readonly failOn: Level | "never";
  /** Does a line of a file differ from the commit that the change is compared with? */
  readonly isChanged: (file: string, line: number) => boolean;
  readonly difference: SemanticDifference | null;
  /** Why there is no difference, as Markdown, where that is worth mentioning. */
  readonly missing: string | null;
}

const UNCHANGED = { isChanged: () => false, difference: null, missing: null } as const;

/** Where nothing could be checked at all. */
export const NOTHING_CHECKED: CheckedChange = { ...UNCHANGED, result: NOTHING, failOn: "error" };

/** Checks what the inputs name in the working directory, and compares it with their base. Throws a UsageError. */
export async function checkChange(inputs: Inputs, io: Io): Promise<CheckedChange> {
  const problems: Problem[] = [];
  const base = withGit(problems, null, () => findBase(inputs.base, io.env, io.cwd));
  const request = await checkRequest(inputs, io.cwd);
  const { failOn } = request;
  const { result } = await runCheck(request, { progress: io.progress });
  const whole = (): Result => ({ ...result, problems: [...result.problems, ...problems] });
  if (base === null || "missing" in base)
    return { ...UNCHANGED, missing: base?.missing ?? null, result: whole(), failOn };
  const files = inputs.annotations ? result.findings.map(({ file }) => file.path) : [];
  const isChanged = withGit(problems, UNCHANGED.isChanged, () => changedIn(io.cwd, base.commit, files));
  const compared = await compare(request, base.commit, problems);
  return { ...compared, result: whole(), failOn, isChanged };
}

/** What git answers; if it does not, that is a problem of the run, and what is here is judged all the same. */
function withGit<T>(problems: Problem[], otherwise: T, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    problems.push(asProblem(error));
    return otherwise;
  }
}

async function compare(
  { cwd, paths, config, overrides }: CheckRequest,
  base: string,
  problems: Problem[],
): Promise<Pick<CheckedChange, "difference" | "missing">> {
  try {
    const difference = await semanticDifference({ cwd, base, paths, config, dialect: overrides.dialect });
    const problem = difference?.problem ?? null;
    if (problem === null) return { difference, missing: null };
    const { isAtBase, ...told } = problem;
    // What is at the base may be unreadable: otherwise no change could mend it. Anything else is an answer that is not given.
    if (!isAtBase) problems.push(told);
    return { difference, missing: markdownText(placed(told)) };
  } catch (error) {
    // The base cannot be read at all; what is here has been judged.
    const problem = asProblem(error);
    if (error instanceof GitError) problems.push(problem);
    return { difference: null, missing: markdownText(problem.message) };
  }
}

function placed({ file, line, column, message }: Problem): string {
  return file === "" ? message : `${showPath(file)}:${line}:${column}: ${message}`;
}

/** A UsageError as a problem; anything else is a bug, and is thrown on. */
export function asProblem(error: unknown): Problem {
  if (!(error instanceof UsageError)) throw error;
  return { file: "", line: 1, column: 1, ...error.place, message: error.message };
}
