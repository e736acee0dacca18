import type { Rule } from "../rules/rule.ts";
import { filesOf } from "../rules/rule-files.ts";
import { jsonText } from "./json-text.ts";

/** A rule as `qmailint rules --format json` and the library have it. */
export interface RuleObject extends Pick<Rule, "id" | "level" | "summary" | "fix"> {
  readonly files: readonly string[];
}

export function ruleObject(rule: Rule): RuleObject {
  const { id, level, summary, fix } = rule;
  return { id, level, summary, fix, files: filesOf(rule) };
}

/** `qmailint rules --format json`: one rule per line, by id. */
export function rulesJson(rules: readonly Rule[]): string {
  const lines = rules.map((rule) => `    ${jsonText(ruleObject(rule))}`);
  return `{\n  "version": 1,\n  "rules": [\n${lines.join(",\n")}\n  ]\n}\n`;
}
