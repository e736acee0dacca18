/**
 * qmailint as a library: pure functions on bytes. No disk, no process, no network; it also runs in a browser.
 *
 * @example
 * import { check, ipmetest } from "qmailint";
 * const moreipme = "203.0.113.7\n10.0.0.0/8\n";
 * check({ moreipme }).findings[0]?.rule; // "prefix-length"
 * ipmetest({ moreipme }, "10.1.2.3").me; // false
 */
export type { DecidedBy } from "./assertions/decided-by.js";
export { type AddressAnswer, type BestEntry, ipmeprint, ipmetest, type LineChange, type Ranges, ranges, } from "./library/answers.js";
export { applyFix, type Edit, type Fix } from "./library/apply-fix.js";
export { type AssertionOutcome, type AssertionResult, assertions, readSettings, type Settings, } from "./library/assertions.js";
export { type Difference, diff, type MailChange } from "./library/compare.js";
export type { ControlFiles, FileContent } from "./library/files.js";
export type { Finding, JudgingProblem } from "./library/finding.js";
export { type CheckOptions, type CheckResult, check, type FixOptions, fix } from "./library/lint.js";
export { type MailAnswer, type MailOptions, type MailOutcome, type MailStep, mail } from "./library/mail.js";
export type { DnsName, Interface, Interfaces, LabelledAddresses, Options, WorldOptions } from "./library/options.js";
export { type RuleDescription, rules } from "./library/rules.js";
export type { DialectName, System } from "./qmail/types.js";
export type { Level } from "./settings/levels.js";
export { type Place, UsageError } from "./text/usage-error.js";
