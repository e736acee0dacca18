import type { Io } from "./io.ts";
import type { Problem } from "./result.ts";
import { showPath, showText } from "./show.ts";

/** What made the status 2, as sentences on standard error. */
export function reportProblems(problems: readonly Problem[], io: Io): void {
  for (const { file, line, column, message } of problems) {
    const place = line === 1 && column === 1 ? "" : `:${line}:${column}`;
    io.stderr(`qmailint: ${file === "." && place === "" ? "" : `${showPath(file)}${place}: `}${showText(message)}\n`);
  }
}
