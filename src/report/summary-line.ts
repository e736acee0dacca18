import type { Outcome } from "../assertions/assertion-outcome.ts";
import { addFixable, countLevels, countWritten, type Fixable, NOT_FIXABLE, type Result } from "../check/result.ts";
import { plural } from "../text/plural.ts";
import type { Style } from "./style.ts";

/** Counted as written; with the number of checks (items, hosts, directories) where that differs. */
function assertionsText(outcomes: readonly Outcome[], failed: readonly Outcome[], style: Style): string {
  const written = countWritten(outcomes);
  const checks = written === outcomes.length ? "" : plural(outcomes.length, "check");
  if (failed.length === 0) return `${plural(written, "assertion")} passed${checks === "" ? "" : ` (${checks})`}`;
  const text = style.error(`${countWritten(failed)} of ${plural(written, "assertion")} failed`);
  return `${text}${checks === "" ? "" : ` (${failed.length} of ${checks})`}`;
}

/** What `--fix` would mend among the findings shown; where some are not shown, it may be more. */
function fixableText({ safe, unsafe, isAll }: Fixable): string {
  if (safe + unsafe === 0) return "";
  const least = isAll ? "" : "at least ";
  const all = `--fix=all ${safe === 0 ? "mends " : ""}${least}${safe + unsafe}`;
  return ` ${[...(safe === 0 ? [] : [`--fix mends ${least}${safe}`]), ...(unsafe === 0 ? [] : [all])].join(", ")}.`;
}

/** The last line of the text report: it is all that a clean directory gets, so it loads nothing else. */
export function summaryLine(result: Result, style: Style, shown: Fixable = NOT_FIXABLE): string {
  const { files, entries, directories, problems, outcomes } = result;
  const { error, warning, info } = countLevels(result);
  const where = `${plural(files, "file")} with ${plural(entries, "entry", "entries")} in ${plural(directories, "control directory", "control directories")}`;
  const fixable = fixableText(addFixable(result.fixable ?? NOT_FIXABLE, shown));
  const failed = outcomes.filter(({ passed }) => !passed);
  const assertions = outcomes.length === 0 ? "" : ` ${assertionsText(outcomes, failed, style)}.`;
  if (error + warning + info === 0) {
    return problems.length > 0 ? "" : `${style.good("No findings")}: ${where}.${assertions}\n`;
  }
  const counts = [
    error > 0 ? style.error(plural(error, "error")) : null,
    warning > 0 ? style.warning(plural(warning, "warning")) : null,
    info > 0 ? style.info(plural(info, "info", "infos")) : null,
  ].filter((part) => part !== null);
  return `${counts.join(", ")}: ${where}.${fixable}${assertions}\n`;
}
