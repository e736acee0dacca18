/**
 * qmailint as a library: pure functions on bytes. No disk, no process, no network; it also runs in a browser.
 *
 * @example
 * import { check, ipmetest } from "qmailint";
 * const moreipme = "203.0.113.7\n10.0.0.0/8\n";
 * check({ moreipme }).findings[0]?.rule; // "prefix-length"
 * ipmetest({ moreipme }, "10.1.2.3").me; // false
 */

export type { DecidedBy } from "./assertions/decided-by.ts";
export {
  type AddressAnswer,
  type BestEntry,
  ipmeprint,
  ipmetest,
  type LineChange,
  type Ranges,
  ranges,
} from "./library/answers.ts";
export { applyFix, type Edit, type Fix } from "./library/apply-fix.ts";
export {
  type AssertionOutcome,
  type AssertionResult,
  assertions,
  readSettings,
  type Settings,
} from "./library/assertions.ts";
export { type Difference, diff, type MailChange } from "./library/compare.ts";
export type { ControlFiles, FileContent } from "./library/files.ts";
export type { Finding, JudgingProblem } from "./library/finding.ts";
export { type CheckOptions, type CheckResult, check, type FixOptions, fix } from "./library/lint.ts";
export { type MailAnswer, type MailOptions, type MailOutcome, type MailStep, mail } from "./library/mail.ts";
export type { DnsName, Interface, Interfaces, LabelledAddresses, Options, WorldOptions } from "./library/options.ts";
export { type RuleDescription, rules } from "./library/rules.ts";
export type { DialectName, System } from "./qmail/types.ts";
export type { Level } from "./settings/levels.ts";
export { type Place, UsageError } from "./text/usage-error.ts";
