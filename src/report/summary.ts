import { countWritten, type Result } from "../check/result.ts";
import type { NoLongerChecked } from "../diff/no-longer-checked.ts";
import type { Finding } from "../rules/rule.ts";
import type { Level } from "../settings/levels.ts";
import { utf8Length } from "../text/bytes.ts";
import { plural } from "../text/plural.ts";
import type { Problem } from "../text/problem.ts";
import { countsInWords } from "./counts.ts";
import { type EqualFailures, equalFailures, placesOf, wholeOutcome } from "./equal-failures.ts";
import { markdownCode, markdownLink, markdownText } from "./markdown-text.ts";
import { bySeverity, failures } from "./place.ts";

/** The runner drops a summary above 1 MiB entirely; this leaves room for what follows a cut. */
const MOST_BYTES = 1_000_000;

export interface SummaryOptions {
  readonly verdict: "pass" | "fail" | "error";
  /** The address of a line in the repository at the commit, or null. */
  readonly link: (path: string, line: number) => string | null;
  /** Which addresses the change affects, and how, as Markdown; null where there is no base to compare with. */
  readonly difference: string | null;
  /** What the changed `qmailint.yaml` files no longer check. */
  readonly noLongerChecked: readonly NoLongerChecked[];
  /** Coverage, as Markdown; null where nobody asked. */
  readonly coverage: string | null;
}

/** The job summary: verdict, what is no longer checked, difference, failed assertions, findings, coverage; below 1 MiB whatever happens. */
export function summaryReport(result: Result, options: SummaryOptions): string {
  let text = heading(result, options.verdict);
  const add = (piece: string): boolean => {
    const fits = utf8Length(text) + utf8Length(piece) <= MOST_BYTES;
    if (fits) text += piece;
    return fits;
  };
  const addAll = (title: string, rows: readonly (() => string)[], what: string): void => {
    if (rows.length === 0) return;
    // Bytes are counted once per row: counting the whole text each time would take quadratic time.
    let room = MOST_BYTES - utf8Length(text) - utf8Length(title) - 1000;
    const kept: string[] = [];
    for (const row of rows) {
      const piece = row();
      room -= utf8Length(piece);
      if (room < 0) break;
      kept.push(piece);
    }
    if (room > -1000 || kept.length > 0) text += title + kept.join("");
    const left = rows.length - kept.length;
    if (left > 0)
      text += `\n**${plural(left, `more ${what}`)} did not fit in here:** \`qmailint check --max-findings 0\` has all.\n`;
    text += "\n";
  };

  add(uncheckedText(options.noLongerChecked));
  addAll(
    "",
    result.problems.map((problem) => () => problemItem(problem)),
    "problem",
  );
  // A comparison brings its own heading; the reason why there is none does not.
  const title = options.difference?.startsWith("### ") === true ? "" : "### What this change does\n\n";
  if (options.difference !== null && !add(`${title}${options.difference.trim()}\n\n`)) {
    add("### What this change does\n\nThe list of addresses is too long to be shown here: `qmailint diff` has it.\n\n");
  }
  addAll(
    "### Failed assertions\n\n| Expected | Where | Actual | Because |\n| --- | --- | --- | --- |\n",
    equalFailures(result.outcomes).map((group) => () => failureRow(group, options)),
    "failed assertion",
  );
  if (options.coverage !== null) add(`### Coverage\n\n${options.coverage.trim()}\n\n`);
  addAll(
    "### Findings\n\n| | Where | Rule | What is wrong |\n| --- | --- | --- | --- |\n",
    bySeverity(result.findings).map((finding) => () => findingRow(finding, options)),
    "finding",
  );
  return text;
}

function heading(result: Result, verdict: SummaryOptions["verdict"]): string {
  const { files, entries, directories, outcomes } = result;
  const mark = { pass: "✅", fail: "❌", error: "⚠️" }[verdict];
  const title = verdict === "error" ? "no trustworthy answer" : countsInWords(result);
  const written = countWritten(outcomes);
  const held = written - countWritten(failures(result));
  const checks =
    written === outcomes.length
      ? ""
      : ` (${outcomes.filter(({ passed }) => passed).length} of ${plural(outcomes.length, "check")})`;
  const looked = `${plural(files, "file")} with ${plural(entries, "entry", "entries")} in ${plural(directories, "control directory", "control directories")}`;
  const asserted =
    outcomes.length === 0
      ? ""
      : `; ${held} of ${plural(written, "assertion")} ${held === 1 ? "holds" : "hold"}${checks}`;
  return `## ${mark} qmailint: ${title}\n\n${looked}${asserted}.\n\n`;
}

/** How many lines say what is no longer checked. */
const MOST_UNCHECKED = 100;

function uncheckedText(all: readonly NoLongerChecked[]): string {
  if (all.length === 0) return "";
  const lines = all
    .slice(0, MOST_UNCHECKED)
    .map(({ file, message }) => `- ${markdownCode(file)}: ${markdownText(message)}\n`);
  const more = all.length - MOST_UNCHECKED;
  return `### What this change no longer checks\n\n${lines.join("")}${more > 0 ? `- and ${more} more\n` : ""}\n`;
}

function problemItem({ file, line, message }: Problem): string {
  return `- ${file === "" ? "" : `${markdownCode(`${file}:${line}`)} `}${markdownText(message)}\n`;
}

function failureRow(group: EqualFailures, { link }: SummaryOptions): string {
  const { file, line, expect, of, name, because } = group[0];
  const what = `${markdownText(expect)}: ${markdownCode(of)}${name === null ? "" : `<br>${markdownText(name)}`}`;
  const where = `${place(file.path, line, link)}<br>${markdownText(placesOf(group))}`;
  const cells = [
    what,
    where,
    markdownText(wholeOutcome(group[0])) + decidedIn(group, link),
    markdownText(because ?? ""),
  ];
  return `| ${cells.join(" | ")} |\n`;
}

/** How many of the lines that decide are named. */
const NAMED = 3;

function decidedIn(group: EqualFailures, link: SummaryOptions["link"]): string {
  const places = new Set<string>();
  for (const { decidedBy } of group)
    if (decidedBy !== null && "file" in decidedBy) places.add(place(decidedBy.file, decidedBy.line, link));
  if (places.size === 0) return "";
  const more = places.size - NAMED;
  return `<br>decided by ${[...places].slice(0, NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

const MARKS: Readonly<Record<Level, string>> = {
  error: "❌&nbsp;error",
  warning: "⚠️&nbsp;warning",
  info: "ℹ️&nbsp;info",
};

function findingRow(finding: Finding, { link }: SummaryOptions): string {
  const { rule, level, file, line, host } = finding;
  const on = host === null ? "" : `<br>on ${markdownText(host)}`;
  const { message, reads, remedy } = finding.detail();
  const read = reads === undefined ? null : `qmail reads: ${markdownCode(reads)}.`;
  const then = [read, remedy === undefined ? null : markdownText(remedy)].filter((part) => part !== null).join(" ");
  const what = markdownText(message) + (then === "" ? "" : `<br>${then}`);
  const cells = [MARKS[level], place(file.path, line, link) + on, markdownCode(rule), what];
  return `| ${cells.join(" | ")} |\n`;
}

function place(path: string, line: number, link: SummaryOptions["link"]): string {
  return markdownLink(markdownCode(`${path}:${line}`), link(path, line));
}
