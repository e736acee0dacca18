import type { KindRun } from "../space/panel.ts";
import { grouped } from "../text/plural.ts";
import { addresses } from "./diff-text.ts";
import { rangeText } from "./set-text.ts";

/** Some of them and the number of the rest, in at most `width` characters; only the number where not even one fits. */
export function runsText(runs: readonly KindRun[], count: number, width: number): string {
  let text = "";
  let left = count;
  for (const { from, to } of runs) {
    const one = rangeText(from, to + 1);
    const longer = text === "" ? one : `${text}, ${one}`;
    const after = left - (to - from + 1);
    if (longer.length + restText(after).length > width) break;
    text = longer;
    left = after;
  }
  return text === "" ? addresses(count) : text + restText(left);
}

function restText(left: number): string {
  return left === 0 ? "" : ` and ${grouped(left)} more`;
}
