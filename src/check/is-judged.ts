import type { Rule } from "../rules/rule.ts";
import type { Subject } from "../rules/subject.ts";

/** Was everything judged, as nearly always? The code that says what was not is loaded only if it is needed. */
export function isJudged(subject: Subject, inForce: readonly Rule[], refused: number): boolean {
  const { world, tooMany } = subject;
  return world === null && refused + subject.refused().length === 0 && !tooMany && !hasTooManyClasses(subject, inForce);
}

/** Gapped netmasks may make too many classes for the rules that reason exactly. */
export function hasTooManyClasses({ ipFiles, templates, needless }: Subject, inForce: readonly Rule[]): boolean {
  return ipFiles.length > 0 && templates.length === 0 && inForce.some(isExact) && needless().tooMany;
}

function isExact(rule: Rule): boolean {
  return rule.isExact === true;
}
