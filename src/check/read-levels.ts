import { rules } from "../rules/index.ts";
import type { Levels } from "../settings/levels.ts";
import { type Level, levels } from "../settings/levels.ts";
import { oneOf } from "../text/one-of.ts";
import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";

/** `--rule ID=LEVEL`, the last one of a rule counting. */
export function readLevels(written: readonly string[]): Levels {
  const out = new Map<string, Level | "off">();
  for (const one of written) {
    const equals = one.indexOf("=");
    if (equals < 0) throw new UsageError(`--rule wants ID=LEVEL, not "${showText(one)}"`);
    const id = oneOf(
      "rule",
      one.slice(0, equals),
      rules.map((rule) => rule.id),
    );
    out.set(id, oneOf("level", one.slice(equals + 1), ["off", ...levels]));
  }
  return out;
}
