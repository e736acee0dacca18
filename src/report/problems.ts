import type { Io } from "../text/io.ts";
import type { Problem } from "../text/problem.ts";
import { showPath, showText } from "../text/show.ts";

/** What made the status 2, as sentences on standard error. */
export function reportProblems(problems: readonly Problem[], io: Io): void {
  for (const problem of problems) io.stderr(problemText(problem));
}

/** One of them as a line of text. */
export function problemText({ file, line, column, message }: Problem): string {
  const place = line === 1 && column === 1 ? "" : `:${line}:${column}`;
  return `qmailint: ${file === "." && place === "" ? "" : `${showPath(file)}${place}: `}${showText(message)}\n`;
}
