import { bytesOf as latin1Bytes } from "../qmail/latin1.ts";
import { columnsOf } from "../report/columns.ts";
import type { Finding as Found } from "../rules/rule.ts";
import type { Level } from "../settings/levels.ts";
import type { Problem } from "../text/problem.ts";
import type { Fix } from "./apply-fix.ts";

/**
 * A finding, as in `--format json`. Lines and columns (bytes) count from 1; `endColumn` is one past the last byte.
 *
 * @example
 * import { check, type Finding } from "qmailint";
 * const finding: Finding | undefined = check({ moreipme: "10.0.0.0/8\n" }).findings[0];
 * finding?.rule; // "prefix-length"
 * finding?.remedy; // "Write 10.0.0.0/255.0.0.0."
 */
export interface Finding {
  readonly rule: string;
  readonly level: Level;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** What is wrong, and what qmail does: printable, whatever the files hold. */
  readonly message: string;
  /** What qmail reads; null where that is not worth telling. */
  readonly reads: string | null;
  /** What to write instead; null where there is nothing to say. */
  readonly remedy: string | null;
  /** Other places that are related to it. */
  readonly related: readonly { readonly file: string; readonly line: number; readonly message: string }[];
  readonly fix: Fix | null;
}

/**
 * What could not be judged, and why: there is then no trustworthy answer.
 *
 * @example
 * import { check, type JudgingProblem } from "qmailint";
 * const problems: readonly JudgingProblem[] = check({ moreipme: "203.0.113.7\n" }).problems;
 * problems.length; // 0
 */
export interface JudgingProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A problem as the library tells it. */
export function problemOf({ file, line, column, message }: Problem): JudgingProblem {
  return { file, line, column, message };
}

/** A finding as the library tells it. */
export function findingOf(finding: Found): Finding {
  const detail = finding.detail();
  const { rule, level, file, line } = finding;
  const { column, endColumn } = columnsOf(finding);
  const fix = detail.fix ?? null;
  return {
    rule,
    level,
    file: file.path,
    line,
    column,
    endLine: line,
    endColumn,
    message: detail.message,
    reads: detail.reads ?? null,
    remedy: detail.remedy ?? null,
    related: (detail.related ?? []).map((one) => ({ file: one.file.path, line: one.line, message: one.message })),
    fix:
      fix === null
        ? null
        : {
            file: (fix.into ?? file).path,
            safe: fix.safe,
            edits: fix.edits.map(({ start, end, text }) => ({ start, end, bytes: latin1Bytes(text) })),
          },
  };
}
