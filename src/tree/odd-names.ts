import type { Problem } from "../text/problem.ts";
import { UsageError } from "../text/usage-error.ts";

/** A name that is not UTF-8. Node reads it as a different name, with U+FFFD in it, which may really exist as another file. */
export interface OddName {
  /** With `\xNN` for its odd bytes. */
  readonly shown: string;
  readonly isFolder: boolean;
}

const SHOWN = 3;

/**
 * What is wrong with the names in a folder: with those that would be searched, or in a control directory with all of them. `file`:
 * what messages call the folder.
 */
export function oddNames(file: string, odd: readonly OddName[], isControl: boolean): Problem[] {
  const wrong = odd.filter(({ isFolder }) => isControl || isFolder).map(({ shown }) => shown);
  if (wrong.length === 0) return [];
  const more = wrong.length > SHOWN ? ` and ${wrong.length - SHOWN} more` : "";
  const what =
    wrong.length === 1
      ? "a name here is not UTF-8, and qmailint does not read it"
      : "names here are not UTF-8, and qmailint does not read them";
  const message = `${what}: ${wrong.slice(0, SHOWN).join(", ")}${more}`;
  return [{ file, line: 1, column: 1, message }];
}

/** Throws the same as a UsageError. */
export function refuseOdd(file: string, odd: readonly OddName[], isControl: boolean): void {
  const [problem] = oddNames(file, odd, isControl);
  if (problem !== undefined) throw new UsageError(problem.message, problem);
}
