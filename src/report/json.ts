import type { Coverage, Outcome } from "../assertions/assertion-outcome.ts";
import { countLevels, countWritten, type Result } from "../check/result.ts";
import { pageAddress } from "../rules/page-address.ts";
import type { Finding } from "../rules/rule.ts";
import { columnsOf } from "./columns.ts";
import { fixWord } from "./fix-word.ts";
import { jsonText } from "./json-text.ts";
import { outcomeColumn } from "./text-outcome.ts";

/** The report as one JSON object, in pieces: a finding each, so that a long report is never one string. */
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
    written: countWritten(result.outcomes),
    assertions: result.outcomes.length,
    passed: result.outcomes.filter(({ passed }) => passed).length,
    failed: result.outcomes.filter(({ passed }) => !passed).length,
  };
  yield `${result.findings.length === 0 ? "" : "\n  "}],\n  "assertions": [`;
  separator = "\n    ";
  for (const outcome of result.outcomes) {
    yield separator + jsonText(jsonOutcome(outcome));
    separator = ",\n    ";
  }
  yield `${result.outcomes.length === 0 ? "" : "\n  "}],\n`;
  if (result.coverage != null) yield `  "coverage": ${jsonText(jsonCoverage(result.coverage))},\n`;
  yield `  "problems": ${jsonText(result.problems)},\n  "summary": ${jsonText(summary)}\n}\n`;
}

export function jsonFinding(finding: Finding): object {
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
    message: detail.message,
    reads: detail.reads ?? null,
    remedy: detail.remedy ?? null,
    docs: pageAddress(finding.rule),
    host: finding.host,
    ...(finding.dialects === undefined ? {} : { dialects: finding.dialects }),
    fix: fixWord(detail),
    related: (detail.related ?? []).map(({ file, line, message }) => ({ file: file.path, line, message })),
  };
}

function jsonOutcome(outcome: Outcome): object {
  const { file, line, control, host, name, expect, of, passed, failing, witness, decidedBy, because } = outcome;
  const column = outcomeColumn(outcome);
  const { dialects } = outcome;
  const place = { file: file.path, line, column, control, host, ...(dialects === undefined ? {} : { dialects }), name };
  // A number that JSON cannot hold exactly becomes a string of its digits.
  const count = typeof failing === "bigint" ? String(failing) : failing;
  const judged = { ...place, expect, of, passed, failing: count, witness, decidedBy };
  const { message, remedy = null } = outcome;
  const said = { because, message, remedy };
  return outcome.kind === "mail" ? { ...judged, got: outcome.got, ...said } : { ...judged, ...said };
}

function jsonCoverage({ files, ...sums }: Coverage): object {
  return { ...sums, files: files.map(({ file, lines }) => ({ file: file.path, lines })) };
}
