import { isListFile } from "../rules/is-list-file.ts";
import type { ReadFile } from "../rules/read-file.ts";
import type { Rule, Yielded } from "../rules/rule.ts";
import type { Subject } from "../rules/subject.ts";
import type { Collector } from "./collector.ts";

/** Asks the rules about another control file, by its kind, then those about its notable entries. */
export function askOfFile(file: ReadFile, subject: Subject, inForce: readonly Rule[], collector: Collector): void {
  const asked = file.template === null ? inForce : inForce.filter((rule) => rule.survivesTemplate === true);
  for (const rule of asked) {
    if (rule.anyFile !== undefined) collector.add(rule, rule.anyFile(file, subject));
    const found = askByKind(rule, file, subject);
    if (found !== undefined) collector.add(rule, found);
  }
  if (!isListFile(file) || file.template !== null) return;
  const entryRules = asked.filter((rule) => rule.notableEntry !== undefined);
  if (entryRules.length === 0) return;
  for (const index of file.notable()) {
    for (const rule of entryRules) {
      const found = rule.notableEntry?.(index, file, subject) ?? null;
      if (found !== null) collector.addOne(rule, found);
    }
  }
}

function askByKind(rule: Rule, file: ReadFile, subject: Subject): Yielded | undefined {
  switch (file.kind) {
    case "line":
      return rule.line?.(file, subject);
    case "int":
      return rule.int?.(file, subject);
    case "list":
      return rule.list?.(file, subject);
    case "map":
      return rule.map?.(file, subject);
    case "iplist":
      return rule.iplist?.(file, subject);
    case "regex":
      return rule.regex?.(file, subject);
    case "cdb":
      return rule.cdb?.(file, subject);
    default:
      return rule.raw?.(file, subject);
  }
}
