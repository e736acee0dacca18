import { ruleIds } from "../rules/rule-ids.ts";
import type { Levels } from "../settings/levels.ts";
import { type Level, levels } from "../settings/levels.ts";
import { oneOf } from "../text/one-of.ts";

/** Levels by rule id, as people write them; the last one for a rule counts. Throws a UsageError. */
export function readLevels(written: Iterable<readonly [id: string, level: string]>): Levels {
  const out = new Map<string, Level | "off">();
  const ids = ruleIds;
  for (const [id, level] of written) out.set(oneOf("rule", id, ids), oneOf("level", level, ["off", ...levels]));
  return out;
}
