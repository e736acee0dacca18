import type { Detail } from "../rules/rule.ts";

/** What a finding's fix is called; null where `--fix` has nothing to change. */
export function fixWord({ fix }: Detail): "safe" | "unsafe" | null {
  return fix == null || fix.edits.length === 0 ? null : fix.safe ? "safe" : "unsafe";
}
