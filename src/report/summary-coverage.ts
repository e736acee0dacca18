import type { Coverage } from "../assertions/assertion-outcome.ts";
import { textCoverage } from "./coverage-text.ts";
import { markdownText } from "./markdown-text.ts";
import { makeStyle } from "./style.ts";

/** How many lines of one file the job summary names. */
const MOST = 20;

/** What the assertions would not notice, as a Markdown list; the sums come first. */
export function summaryCoverage(coverage: Coverage): string {
  const lines = [...textCoverage(coverage, MOST, makeStyle(false))].join("").split("\n");
  const told = lines.filter((line) => line.trim() !== "");
  return [told.at(-1) ?? "", ...told.slice(0, -1).map((line) => `${line.startsWith(" ") ? "  " : ""}- ${line.trim()}`)]
    .map((line) =>
      line.replace(/^(\s*- )?(.*)$/s, (_, mark: string | undefined, rest: string) => (mark ?? "") + markdownText(rest)),
    )
    .join("\n")
    .replace("\n", "\n\n");
}
