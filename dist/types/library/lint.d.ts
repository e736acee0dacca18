import type { Level } from "../settings/levels.js";
import { type ControlFiles } from "./files.js";
import { type Finding, type JudgingProblem } from "./finding.js";
import type { WorldOptions } from "./options.js";
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
export declare function check(files: ControlFiles, options?: CheckOptions): CheckResult;
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
export declare function fix(files: ControlFiles, options?: FixOptions): Record<string, Uint8Array>;
