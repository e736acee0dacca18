import type { Problem } from "../text/problem.ts";
import { UsageError } from "../text/usage-error.ts";

/** What a look at a tree returns; if it throws a UsageError, that becomes a problem and `otherwise` is returned. */
export function orProblem<T>(problems: Problem[], otherwise: T, look: () => T): T {
  try {
    return look();
  } catch (error) {
    if (!(error instanceof UsageError) || error.place === null) throw error;
    problems.push({ ...error.place, message: error.message });
    return otherwise;
  }
}
