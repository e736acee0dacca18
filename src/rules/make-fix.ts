import type { IpFile } from "../qmail/types.ts";
import type { Edit } from "./edit.ts";
import { keepsVerdicts } from "./keeps-verdicts.ts";
import type { ReadFile } from "./read-file.ts";
import type { Fix } from "./rule.ts";
import type { Subject } from "./subject.ts";

/**
 * A fix whose claim to be safe is worked out for the case at hand, but only when somebody asks: the entries of the changed lines
 * before and after are compared and, where they differ, every verdict. `edits` ascend and do not overlap.
 */
export function makeFix(subject: Subject, file: IpFile, edits: readonly Edit[]): Fix {
  return fixOf(edits, () => keepsVerdicts(subject, file, edits));
}

/** The same for any other control file: safe where its value, its number or what its entries lead to stays as it is. */
export function makeFileFix(subject: Subject, file: ReadFile, edits: readonly Edit[]): Fix {
  return fixOf(edits, () => subject.keepsReading(file, edits));
}

function fixOf(edits: readonly Edit[], isSafe: () => boolean): Fix {
  let safe: boolean | null = null;
  return {
    edits,
    get safe() {
      safe ??= isSafe();
      return safe;
    },
  };
}
