import type { SchemaPart } from "./schema-part.ts";
import { DAY } from "./schema-texts.ts";

/** What the schema says about a rule. */
export interface RuleEntry {
  readonly id: string;
  readonly summary: string;
}

export const LEVEL: SchemaPart = {
  enum: ["off", "info", "warning", "error"],
  errorMessage: 'Not a level: "off" (in quotes where an editor reads it as false), info, warning or error.',
};

/** The levels of the rules, by id. */
export function levelsOf(rules: readonly RuleEntry[]): SchemaPart {
  return {
    description: "The levels of rules, for the directories of this file.",
    type: "object",
    additionalProperties: false,
    properties: Object.fromEntries(
      rules.map(({ id, summary }) => [id, { $ref: "#/$defs/level", description: summary }]),
    ),
    examples: [{ "redundant-entry": "info" }],
  };
}

/** An exception. */
export function ignoreOf(rules: readonly RuleEntry[]): SchemaPart {
  return {
    type: "object",
    required: ["rule", "because"],
    additionalProperties: false,
    properties: {
      rule: { description: "The id of the rule.", enum: rules.map(({ id }) => id) },
      file: {
        type: "string",
        description: "Only in this file of the control directory.",
        examples: ["moreipme"],
      },
      line: {
        type: "string",
        description: "Only on lines with this text (not its number).",
        examples: ["10.0.0.5"],
      },
      because: { type: "string", description: "Why the finding is accepted." },
      until: {
        type: "string",
        ...DAY,
        description: "The last day of the exception (UTC). From the day after, the finding is back.",
        examples: ["2027-03-31"],
      },
    },
  };
}
