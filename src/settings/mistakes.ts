import type { Problem } from "../text/problem.ts";
import type { Positions } from "./positions.ts";

/** How many mistakes of one file are reported, so that a file with ten thousand stays readable. */
export const MOST_TOLD = 100;

/**
 * Something that is wrong with a `qmailint.yaml`: the byte offset it points to, and a sentence, worked out only if it is reported.
 */
export interface Mistake {
  readonly start: number;
  readonly message: string | (() => string);
}

/** All mistakes as problems, in the order of the file: the first hundred, and the rest only counted. */
export function toProblems(positions: Positions, mistakes: readonly Mistake[]): Problem[] {
  const file = positions.file.path;
  const sorted = [...mistakes].sort((a, b) => a.start - b.start);
  return sorted.map(({ start, message }, i) => {
    const words = i >= MOST_TOLD ? "" : typeof message === "string" ? message : message();
    return { file, ...positions.placeOf(start), message: words };
  });
}

/** The first hundred problems, and the number of the rest. */
export function firstOf(problems: readonly Problem[]): readonly Problem[] {
  const next = problems[MOST_TOLD];
  if (next === undefined) return problems;
  const rest = problems.length - MOST_TOLD;
  const message = `and ${rest} more mistake${rest === 1 ? "" : "s"} from here on`;
  return [...problems.slice(0, MOST_TOLD), { ...next, message }];
}
