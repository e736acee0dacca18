import { countLevels, type Result } from "../check/result.ts";
import { plural } from "../text/plural.ts";
import { failures } from "./place.ts";

/** `2 errors, 1 warning, 1 failed assertion`, what the coverage lacks, or `no findings`. */
export function countsInWords(result: Result): string {
  const { error, warning, info } = countLevels(result);
  const failed = failures(result).length;
  const parts = [
    error > 0 ? plural(error, "error") : null,
    warning > 0 ? plural(warning, "warning") : null,
    info > 0 ? plural(info, "info", "infos") : null,
    failed > 0 ? plural(failed, "failed assertion") : null,
    result.shortfall ?? null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? "no findings" : parts.join(", ");
}
