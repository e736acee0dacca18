import type { Result } from "../check/result.ts";
import type { Level } from "../settings/levels.ts";
import { columnsOf } from "./columns.ts";
import { failureMessage } from "./equal-failures.ts";
import { wholeMessage } from "./message.ts";
import { coverageFile, failures } from "./place.ts";
import { outcomeColumn } from "./text-outcome.ts";
import { xmlText } from "./xml-text.ts";

/** An element `error`, its text worked out when it is written. */
interface Item {
  readonly line: number;
  readonly column: number;
  readonly level: Level;
  readonly source: string;
  readonly message: () => string;
}

/** The report as Checkstyle's XML, in pieces: what is wrong by file, each file once, `qmailint.RULE` as source. */
export function* checkstyleReport(result: Result): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n';
  for (const [file, items] of byFile(result)) {
    yield `  <file name="${xmlText(file)}">\n`;
    for (const { line, column, level, source, message } of items) {
      yield `    <error line="${line}" column="${column}" severity="${level}" message="${xmlText(message())}" source="qmailint.${source}"/>\n`;
    }
    yield "  </file>\n";
  }
  yield "</checkstyle>\n";
}

function byFile(result: Result): Map<string, Item[]> {
  const files = new Map<string, Item[]>();
  const add = (file: string, item: Item): void => {
    const items = files.get(file);
    if (items === undefined) files.set(file, [item]);
    else items.push(item);
  };
  for (const { file, line, column, message } of result.problems)
    add(file, { line, column, level: "error", source: "problem", message: () => message });
  const { shortfall } = result;
  if (shortfall !== undefined) {
    const item: Item = { line: 1, column: 1, level: "error", source: "coverage", message: () => shortfall };
    add(coverageFile(result), item);
  }
  for (const outcome of failures(result)) {
    const because = outcome.because === null ? "" : ` (${outcome.because})`;
    const message = (): string => failureMessage([outcome]) + because;
    const { line } = outcome;
    add(outcome.file.path, { line, column: outcomeColumn(outcome), level: "error", source: "assertion", message });
  }
  for (const finding of result.findings) {
    const { rule, level, line, host } = finding;
    const { column } = columnsOf(finding);
    const on = host === null ? "" : ` (on ${host})`;
    const message = (): string => wholeMessage(finding.detail()) + on;
    add(finding.file.path, { line, column, level, source: rule, message });
  }
  return files;
}
