import { checkDirectory } from "../check/check-directory.ts";
import { fixDirectory } from "../check/fix.ts";
import { readLevels } from "../check/read-levels.ts";
import { bytesOf as latin1Bytes } from "../qmail/latin1.ts";
import { columnsOf } from "../report/columns.ts";
import { ruleObject } from "../report/rules-json.ts";
import { rules as allRules } from "../rules/all-rules.ts";
import { applyEdits } from "../rules/edit.ts";
import type { Finding as Found } from "../rules/rule.ts";
import type { Level } from "../settings/levels.ts";
import type { Problem } from "../text/problem.ts";
import { bytesOf, type ControlFiles, directoryOf, type FileContent, filesOf } from "./files.ts";
import type { WorldOptions } from "./options.ts";
import { mailOf, worldOf } from "./world.ts";

/**
 * How a directory is checked.
 *
 * @example
 * import { check, type CheckOptions } from "qmailint";
 * const options: CheckOptions = { rules: { "trailing-text": "off" } };
 * check({ moreipme: "203.0.113.7 # NAT\n" }, options).findings.length; // 0
 */
export interface CheckOptions extends WorldOptions {
  /** Levels by rule id, where they differ from the rules' own. */
  readonly rules?: Readonly<Record<string, Level | "off">>;
  /** The directory holds all the files that the host has. Default: yes, if it looks like it. */
  readonly complete?: boolean;
}

/**
 * A change to some bytes of a file.
 *
 * @example
 * import { applyFix, type Edit } from "qmailint";
 * const edit: Edit = { start: 0, end: 1, bytes: new Uint8Array() };
 * new TextDecoder().decode(applyFix(" 10.0.0.1\n", { file: "moreipme", safe: true, edits: [edit] })); // "10.0.0.1\n"
 */
export interface Edit {
  /** Offsets in bytes, from 0: what is in `[start, end)` is removed. */
  readonly start: number;
  readonly end: number;
  /** What replaces it. */
  readonly bytes: Uint8Array;
}

/**
 * What mends a finding.
 *
 * @example
 * import { check, type Fix } from "qmailint";
 * const fix: Fix | null | undefined = check({ moreipme: "203.0.113.7" }).findings[0]?.fix;
 * fix?.safe; // false
 * fix?.edits.length; // 1
 */
export interface Fix {
  /** The file that is changed: usually the finding's own. */
  readonly file: string;
  /** No verdict on any address changes, on any possible host, nor does the outcome for any recipient. */
  readonly safe: boolean;
  /** Ascending, without overlaps. */
  readonly edits: readonly Edit[];
}

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

/**
 * What `check` found.
 *
 * @example
 * import { check, type CheckResult } from "qmailint";
 * const result: CheckResult = check({ rcpthosts: "example.org\nexample.org\n" });
 * result.findings.map(({ rule, line }) => `${rule} ${line}`); // ["duplicate-entry 2"]
 */
export interface CheckResult {
  /** In the order of files and lines. */
  readonly findings: readonly Finding[];
  readonly problems: readonly JudgingProblem[];
}

/**
 * Lints a control directory: every rule on every file. Throws a UsageError for an unknown dialect, rule or level, and for invalid
 * interfaces, DNS facts or addresses.
 *
 * @example
 * import { check } from "qmailint";
 * const { findings } = check({ moreipme: "203.0.113.7\n10.0.0.0/8\n" });
 * findings.map(({ rule, line, column }) => [rule, line, column]); // [["prefix-length", 2, 10]]
 */
export function check(files: ControlFiles, options: CheckOptions = {}): CheckResult {
  const world = worldOf(directoryOf(files), options);
  const levels = readLevels(Object.entries(options.rules ?? {}));
  const { complete = null } = options;
  const judged = checkDirectory(world.directory, [world.host], levels, { complete, mail: mailOf(world) });
  return { findings: judged.findings.map(findingOf), problems: judged.problems.map(problemOf) };
}

export function problemOf({ file, line, column, message }: Problem): JudgingProblem {
  return { file, line, column, message };
}

function findingOf(finding: Found): Finding {
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

/**
 * The bytes of `fix.file` after a fix. `content` is the file as it was checked; throws a RangeError for edits that do not fit into it.
 *
 * @example
 * import { applyFix, check } from "qmailint";
 * const moreipme = "203.0.113.7\r\n";
 * const fix = check({ moreipme }).findings[0]?.fix;
 * fix && new TextDecoder().decode(applyFix(moreipme, fix)); // "203.0.113.7\n"
 */
export function applyFix(content: FileContent, { edits }: Fix): Uint8Array {
  const bytes = bytesOf(content);
  let at = 0;
  for (const { start, end } of edits) {
    if (!(start >= at && end >= start && end <= bytes.length)) {
      throw new RangeError("the edits must ascend, must not overlap, and must lie within the file");
    }
    at = end;
  }
  return applyEdits(
    bytes,
    edits.map(({ start, end, bytes: its }) => ({ start, end, text: String.fromCharCode(...its) })),
  );
}

/**
 * How files are fixed.
 *
 * @example
 * import { fix, type FixOptions } from "qmailint";
 * const options: FixOptions = { all: true };
 * new TextDecoder().decode(fix({ moreipme: "10.0.0.0/8\n" }, options)["moreipme"]); // "10.0.0.0/255.0.0.0\n"
 */
export interface FixOptions extends CheckOptions {
  /** Also apply fixes that change a verdict, so that a line means what it says. Default: only safe fixes. */
  readonly all?: boolean;
}

/**
 * All files after their fixes, as bytes: the way `qmailint check --fix` leaves them. Throws a UsageError as `check` does.
 *
 * @example
 * import { fix } from "qmailint";
 * const fixed = fix({ moreipme: "203.0.113.7\n203.0.113.7\n", me: "mx1.example.org\n" });
 * new TextDecoder().decode(fixed["moreipme"]); // "203.0.113.7\n"
 */
export function fix(files: ControlFiles, options: FixOptions = {}): Record<string, Uint8Array> {
  const { complete = null, all = false } = options;
  const levels = readLevels(Object.entries(options.rules ?? {}));
  const given = directoryOf(files);
  const { host } = worldOf(given, options);
  const fixed = fixDirectory(given, [host], all ? "all" : "safe", (directory) => {
    const world = worldOf(directory, options);
    return checkDirectory(directory, [host], levels, { complete, mail: mailOf(world) }).findings;
  });
  return filesOf(fixed.directory);
}

/**
 * What a rule finds.
 *
 * @example
 * import { type RuleDescription, rules } from "qmailint";
 * const rule: RuleDescription | undefined = rules.find(({ id }) => id === "prefix-length");
 * rule?.level; // "error"
 * rule?.files; // ["moreipme", "notipme"]
 */
export interface RuleDescription {
  readonly id: string;
  /** The highest level that it gives. */
  readonly level: Level;
  /** What is found, in one sentence without a full stop. */
  readonly summary: string;
  /** The fix in words, or null. */
  readonly fix: string | null;
  /** The control files that it looks at, by name; `*` stands for all of them, or for part of a name. */
  readonly files: readonly string[];
}

/**
 * Every rule, by id, as in `qmailint rules --format json`.
 *
 * @example
 * import { rules } from "qmailint";
 * rules[0]?.id; // "address-in-list"
 */
export const rules: readonly RuleDescription[] = allRules.map(ruleObject);
