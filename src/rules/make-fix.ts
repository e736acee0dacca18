import type { IpFile } from "../qmail/types.ts";
import { keepsVerdicts } from "./keeps-verdicts.ts";
import type { Edit, Fix } from "./rule.ts";
import type { Subject } from "./subject.ts";

/**
 * A fix, with the claim that it is safe or not worked out for the case at hand: the entries of the changed lines before and
 * after are compared, and where they differ, every verdict: only when somebody asks. `edits` ascend and do not overlap.
 */
export function makeFix(subject: Subject, file: IpFile, edits: readonly Edit[]): Fix {
  let safe: boolean | null = null;
  return {
    edits,
    get safe() {
      safe ??= keepsVerdicts(subject, file, edits);
      return safe;
    },
  };
}
