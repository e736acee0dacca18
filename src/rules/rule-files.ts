import { controlFiles } from "../qmail/control-files.ts";
import { dialectNames } from "../qmail/dialects.ts";
import type { Rule } from "./rule.ts";

const IP_FILES = ["moreipme", "notipme"];

/** The control files that a rule looks at, by name; `*` stands for all of them, or for part of a name. */
export function filesOf(rule: Rule): readonly string[] {
  if (rule.files !== undefined) return rule.files;
  if (rule.anyFile !== undefined || rule.aboutOthers === true || rule.aboutNames === true) return ["*"];
  const names = new Set<string>();
  const looksAtEntries = rule.notableLine !== undefined || rule.eachEntry !== undefined;
  if (looksAtEntries || rule.directory !== undefined) for (const name of IP_FILES) names.add(name);
  if (rule.settings !== undefined) names.add("qmailint.yaml");
  for (const name of ofKinds(rule)) names.add(name);
  return [...names].sort();
}

/** The files of the kinds that a rule has a part for, in every dialect. */
function* ofKinds(rule: Rule): Generator<string> {
  const hasPart = (kind: string): boolean =>
    rule[kind as "list"] !== undefined || (rule.notableEntry !== undefined && (kind === "list" || kind === "map"));
  for (const dialect of dialectNames) {
    for (const { name, kind, family } of controlFiles(dialect)) if (hasPart(kind)) yield family ? `${name}*` : name;
  }
}
