import type { Coverage, Survivor } from "../assertions/assertion-outcome.ts";
import { shownLine } from "../lines/secrets.ts";
import { lineEnd } from "../qmail/lines.ts";
import type { SourceFile } from "../qmail/types.ts";
import { plural } from "../text/plural.ts";
import { showBeginning, showPath, showText } from "../text/show.ts";
import type { Style } from "./style.ts";

/** How much of a line is shown. */
const SHOWN = 60;

/** What the assertions do not cover, and what they would not notice; then the sums. `limit`: per file, 0 for all. */
export function* textCoverage(coverage: Coverage, limit: number, style: Style): Generator<string> {
  for (const { file, lines } of coverage.files) {
    const textAt = lineTexts(file);
    let shown = 0;
    let left = 0;
    for (const { line, covered, survived } of lines) {
      if (covered && survived.length === 0) continue;
      shown++;
      if (limit !== 0 && shown > limit) {
        left++;
        continue;
      }
      const place = style.bold(`${showPath(file.path)}:${line}:`);
      yield `${place} ${covered ? "covered" : style.warning("not covered")}: ${textAt(line)}\n`;
      for (const one of survived) yield `      ${survivor(one)}\n`;
    }
    if (left > 0)
      yield `${style.bold(`${showPath(file.path)}:`)} and ${plural(left, "more line")} (--max-findings 0 shows all)\n`;
    if (shown > 0) yield "\n";
  }
  const { covered, entries, entryPercent, killed, mutants, score } = coverage;
  yield `Coverage: ${covered} of ${plural(entries, "entry", "entries")} decide something asserted (${entryPercent} %), ` +
    `${killed} of ${plural(mutants, "mutant")} noticed (${score} %).\n`;
}

function survivor({ mutation, witness, becomes, host }: Survivor): string {
  const change = mutation === "removed" ? "without it" : `as ${showText(mutation)}`;
  // For mail, the host is where it arrives, which is seldom where it ends up.
  const isMail = becomes !== "me" && becomes !== "not me";
  const on = host === null ? "" : isMail ? ` (sent to ${showText(host)})` : ` on ${showText(host)}`;
  return `${change}, ${witness} would be ${becomes}${on}, and no assertion would notice`;
}

/** The text of a line; lines are asked for in ascending order. */
function lineTexts(file: SourceFile): (line: number) => string {
  const { bytes } = file;
  let at = 0;
  let number = 1;
  return (wanted) => {
    for (; number < wanted; number++) at = lineEnd(bytes, at) + 1;
    const line = shownLine(file, at, lineEnd(bytes, at));
    return showBeginning(line.bytes, line.start, line.end, SHOWN);
  };
}
