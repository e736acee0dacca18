import { type Checks, checksOf } from "../assertions/evaluate.ts";
import { type Exceptions, indexExceptions, type Sifted, siftFindings } from "../assertions/ignores.ts";
import { type MailChecks, mailChecksOf } from "../assertions/mail-checks.ts";
import { makeCollector } from "../check/collector.ts";
import type { Span } from "../qmail/types.ts";
import type { Finding } from "../rules/rule.ts";
import { settingsRules } from "../rules/settings-rules.ts";
import type { Levels } from "../settings/levels.ts";
import type { LoadedSettings } from "../settings/loaded-settings.ts";

/** What a request says about assertions. */
export interface SessionOptions {
  /** Only the assertions whose name or text contains this. */
  readonly assertions: string | null;
  /** The levels that the request sets. */
  readonly levels: Levels;
  /** `YYYY-MM-DD`, UTC: asked for only if an exception has an end. */
  readonly today: () => string;
}

/** What is remembered about one `qmailint.yaml`. */
export interface Memory {
  readonly exceptions: Exceptions;
  /** The exceptions that took something away, by their numbers. */
  readonly used: Set<number>;
  readonly checks: Checks;
  readonly mail: MailChecks;
  undeclared: (Span & { readonly text: string }) | null;
  /** One of its directories has a template: what an exception would suppress there cannot be known. */
  hasTemplate: boolean;
}

export function freshMemory({ settings }: LoadedSettings, { today, assertions }: SessionOptions): Memory {
  return {
    exceptions: indexExceptions(settings, today),
    used: new Set(),
    checks: checksOf(settings, assertions),
    mail: mailChecksOf(settings, assertions),
    undeclared: null,
    hasTemplate: false,
  };
}

/** Applies the exceptions of the files that name a directory: these are the same in all of them, in the same order. */
export function siftAll(findings: readonly Finding[], own: readonly Memory[], control: string): Sifted {
  const [first, ...others] = own;
  if (first === undefined) return { findings, suppressed: [] };
  if (others.length === 0) return siftFindings(findings, first.exceptions, control, first.used);
  const used = new Set<number>();
  const sifted = siftFindings(findings, first.exceptions, control, used);
  for (const memory of own) for (const i of used) memory.used.add(i);
  return sifted;
}

/** Rules about what the exceptions were good for come last. */
const SETTINGS_RULES = [...settingsRules].sort(
  (a, b) => Number(a.aboutExceptions === true) - Number(b.aboutExceptions === true),
);

/** The findings about a `qmailint.yaml` itself. `isComplete`: all of its directories were judged. */
export function findingsAbout(file: LoadedSettings, memory: Memory, isComplete: boolean, given: Levels): Sifted {
  const { settings } = file;
  const { used, exceptions, undeclared, hasTemplate } = memory;
  const levels: Levels = new Map([...settings.rules, ...given]);
  const findings: Finding[] = [];
  const suppressed: Sifted["suppressed"][number][] = [];
  for (const rule of SETTINGS_RULES) {
    if (levels.get(rule.id) === "off") continue;
    const ignores = settings.ignores.map((ignore, i) => ({
      ...ignore,
      used: !isComplete || hasTemplate || used.has(i) || given.get(ignore.rule) === "off",
      expired: exceptions.expired[i] === true,
    }));
    const collector = makeCollector(levels, Number.POSITIVE_INFINITY);
    const facts = { file: settings.source, lineOf: settings.lineOf, ignores, undeclared };
    collector.add(rule, rule.settings?.(facts) ?? []);
    const left = siftFindings(collector.findings, exceptions, folderOf(settings.source.path), used);
    for (const one of left.findings) findings.push(one);
    for (const one of left.suppressed) suppressed.push(one);
  }
  return { findings, suppressed };
}

/** The folder of a file, as messages call it. */
function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "." : path.slice(0, slash);
}
