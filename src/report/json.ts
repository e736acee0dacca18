import { countLevels, type Result } from "../result.ts";
import type { Finding } from "../rules/rule.ts";
import { columnsOf } from "./columns.ts";
import { jsonText } from "./json-text.ts";
import { wholeMessage } from "./message.ts";

/** The report as one JSON object, in pieces: a finding each, so that a long one is never one string. */
export function* jsonReport(result: Result): Generator<string> {
  yield '{\n  "version": 1,\n  "findings": [';
  let separator = "\n    ";
  for (const finding of result.findings) {
    yield separator + jsonText(jsonFinding(finding));
    separator = ",\n    ";
  }
  const { error, warning, info } = countLevels(result);
  const summary = {
    directories: result.directories,
    files: result.files,
    entries: result.entries,
    errors: error,
    warnings: warning,
    infos: info,
    assertions: 0,
    passed: 0,
    failed: 0,
  };
  yield `${result.findings.length === 0 ? "" : "\n  "}],\n  "assertions": [],\n`;
  yield `  "problems": ${jsonText(result.problems)},\n  "summary": ${jsonText(summary)}\n}\n`;
}

function jsonFinding(finding: Finding): object {
  const detail = finding.detail();
  const { column, endColumn } = columnsOf(finding);
  return {
    rule: finding.rule,
    level: finding.level,
    file: finding.file.path,
    line: finding.line,
    column,
    endLine: finding.line,
    endColumn,
    message: wholeMessage(detail),
    host: finding.host,
    fix: detail.fix == null ? null : detail.fix.safe ? "safe" : "unsafe",
    related: (detail.related ?? []).map(({ file, line, message }) => ({ file: file.path, line, message })),
  };
}
