import type { Rule } from "../rules/rule.ts";
import { filesOf } from "../rules/rule-files.ts";
import { jsonText } from "./json-text.ts";

/** `qmailint rules --format json`: a rule a line, by id. */
export function rulesJson(rules: readonly Rule[]): string {
  const lines = rules.map((rule) => {
    const { id, level, summary, fix } = rule;
    return `    ${jsonText({ id, level, summary, fix, files: filesOf(rule) })}`;
  });
  return `{\n  "version": 1,\n  "rules": [\n${lines.join(",\n")}\n  ]\n}\n`;
}
