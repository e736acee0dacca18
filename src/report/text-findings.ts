import type { Fixable, OmittedFindings, Result } from "../check/result.ts";
import type { Detail, Finding } from "../rules/rule.ts";
import { showPath, showText } from "../text/show.ts";
import { columnsOf } from "./columns.ts";
import { excerptOf } from "./excerpt.ts";
import { fixWord } from "./fix-word.ts";
import type { Style } from "./style.ts";

export interface TextOptions {
  readonly color: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  /** How many findings of one rule in one file to show; 0: all. */
  readonly maxFindings: number;
}

export type TextFindings = typeof textFindings;

/** The findings for people, in pieces, and how many are not shown. Returns how many of those shown have a fix. */
export function* textFindings(
  result: Pick<Result, "findings" | "omitted">,
  options: TextOptions,
  style: Style,
): Generator<string, Fixable> {
  const count = { safe: 0, unsafe: 0, isAll: result.omitted.length === 0 };
  const shown = new Map<string, number>();
  const omitted = new Map<string, OmittedFindings[]>();
  for (const one of result.omitted) {
    const same = omitted.get(one.file);
    if (same === undefined) omitted.set(one.file, [one]);
    else same.push(one);
  }
  for (const [i, finding] of result.findings.entries()) {
    const before = shown.get(finding.rule) ?? 0;
    shown.set(finding.rule, before + 1);
    if (options.maxFindings === 0 || before < options.maxFindings) {
      const detail = finding.detail();
      const fix = fixWord(detail);
      if (fix !== null) count[fix]++;
      yield textFinding(finding, detail, options, style);
    } else count.isAll = false;
    const next = result.findings[i + 1];
    if (next === undefined || next.file.path !== finding.file.path) {
      for (const { rule, count } of omitted.get(finding.file.path) ?? [])
        shown.set(rule, (shown.get(rule) ?? 0) + count);
      yield* notShown(finding.file.path, shown, options, style);
      shown.clear();
    }
  }
  return count;
}

const MARKS = { safe: " fixable", unsafe: " fixable (--fix=all)" } as const;

function textFinding(finding: Finding, detail: Detail, options: TextOptions, style: Style): string {
  const fix = fixWord(detail);
  const { column } = columnsOf(finding);
  const host = finding.host === null ? "" : ` (on ${showText(finding.host)})`;
  const place = style.bold(`${showPath(finding.file.path)}:${finding.line}:${column}:`);
  const lines = [
    `${place} ${style[finding.level](finding.level)}${host}: ${detail.message} ${style.dim(`[${finding.rule}]${fix === null ? "" : MARKS[fix]}`)}`,
  ];
  const excerpt = excerptOf(finding);
  if (excerpt !== null) {
    const number = String(finding.line).padStart(5);
    const gutter = " ".repeat(number.length);
    lines.push(
      `${style.dim(`${number} |`)} ${excerpt.line}`,
      `${style.dim(`${gutter} |`)} ${style[finding.level](excerpt.marks)}`,
    );
  }
  if (detail.reads !== undefined) lines.push(`      ${style.dim("qmail reads:")} ${detail.reads}`);
  if (detail.remedy !== undefined) lines.push(`      ${style.dim("what to do:")}  ${detail.remedy}`);
  if (options.verbose) {
    for (const { file, line, message } of detail.related ?? []) {
      lines.push(`      ${style.dim("see also:")}    ${showPath(file.path)}:${line}: ${message}`);
    }
  }
  return `${lines.join("\n")}\n\n`;
}

function* notShown(
  path: string,
  shown: ReadonlyMap<string, number>,
  options: TextOptions,
  style: Style,
): Generator<string> {
  for (const [rule, count] of shown) {
    const more = options.maxFindings === 0 ? 0 : count - options.maxFindings;
    if (more <= 0) continue;
    yield `${style.bold(`${showPath(path)}:`)} and ${more} more of ${rule} (--max-findings 0 shows all)\n\n`;
  }
}
