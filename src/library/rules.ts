import { ruleObject } from "../report/rules-json.ts";
import { rules as allRules } from "../rules/all-rules.ts";
import type { Level } from "../settings/levels.ts";

/**
 * What a rule finds.
 *
 * @example
 * import { type RuleDescription, rules } from "qmailint";
 * const rule: RuleDescription | undefined = rules.find(({ id }) => id === "prefix-length");
 * rule?.level; // "error"
 * rule?.files; // ["moreipme", "notipme"]
 */
export interface RuleDescription {
  readonly id: string;
  /** The highest level that it gives. */
  readonly level: Level;
  /** What is found, in one sentence without a full stop. */
  readonly summary: string;
  /** The fix in words, or null. */
  readonly fix: string | null;
  /** The control files that it looks at, by name; `*` stands for all of them, or for part of a name. */
  readonly files: readonly string[];
}

/**
 * Every rule, by id, as in `qmailint rules --format json`.
 *
 * @example
 * import { rules } from "qmailint";
 * rules[0]?.id; // "address-in-list"
 */
export const rules: readonly RuleDescription[] = allRules.map(ruleObject);
