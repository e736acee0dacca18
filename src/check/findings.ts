import type { Finding } from "../rules/rule.ts";
import { byText } from "../text/by-text.ts";

/** How many findings are collected for a report; a text report, which shows the first of each rule, counts any number. */
export const MOST_FINDINGS = 500_000;

/** How many findings are collected for mending, and how many places changed: each takes more room than a finding that is only told. */
export const MOST_MENDED = 250_000;
export const MOST_EDITS = 1_000_000;

/** The order of every report: file, line, column, rule, host. */
export function inOrder(a: Finding, b: Finding): number {
  if (a.file !== b.file && a.file.path !== b.file.path) return a.file.path < b.file.path ? -1 : 1;
  return a.line - b.line || a.start - b.start || byText(a.rule, b.rule) || byText(a.host ?? "", b.host ?? "");
}
