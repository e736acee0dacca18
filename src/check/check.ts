import { notableLines } from "../lines/notable-lines.ts";
import { rules } from "../rules/index.ts";
import type { Finding, Found, Rule, Unlisted } from "../rules/rule.ts";
import { MOST_ON_HOSTS, makeSubject, type Subject } from "../rules/subject.ts";
import type { Level, Levels } from "../settings/levels.ts";
import { entryOf } from "../space/ids.ts";
import { byText } from "../text/by-text.ts";
import type { Problem } from "../text/problem.ts";
import { UsageError } from "../text/usage-error.ts";
import {
  type ControlDirectory,
  type Host,
  ipFilesIn,
  refusal,
  refusedFiles,
  type UnreadableFile,
} from "../tree/control-directory.ts";
import type { UnlistedFindings } from "./result.ts";

/** What one control directory came to. */
export interface Judged {
  readonly subject: Subject;
  readonly findings: readonly Finding[];
  readonly unlisted: readonly UnlistedFindings[];
  readonly problems: readonly Problem[];
  /** How many of moreipme and notipme exist. */
  readonly files: number;
  /** How many lines are entries. */
  readonly entries: number;
}

/** Milliseconds by phase, added up over all directories. Only `--stats` asks for it: the clock takes time to load. */
export interface Stopwatch {
  readonly now: () => number;
  readonly spent: Record<string, number>;
}

/** Adds to a phase the time since `from`, and returns the time. */
export function clock(time: Stopwatch | null, phase: string, from: number): number {
  if (time === null) return 0;
  const now = time.now();
  time.spent[phase] = (time.spent[phase] ?? 0) + now - from;
  return now;
}

/**
 * Runs the rules on one control directory. Pure: the bytes are in `directory`. Where a rule about entries that do nothing finds
 * more than `most` in one file, the rest is only counted.
 */
export function checkDirectory(
  directory: ControlDirectory,
  hosts: readonly [Host, ...Host[]],
  levels: Levels,
  most: number = Number.POSITIVE_INFINITY,
  time: Stopwatch | null = null,
): Judged {
  let at = time?.now() ?? 0;
  const subject = makeSubject(directory, hosts, most);
  at = clock(time, "read", at);
  const inForce = rules.filter((rule) => levels.get(rule.id) !== "off");
  const refused = refusedFiles(directory);
  const collector = makeCollector(levels, most);
  for (const file of subject.files) {
    if (file.notable.count === 0) continue;
    const lineRules = inForce.filter((rule) => "line" in rule);
    for (const reading of notableLines(file)) {
      for (const rule of lineRules) {
        const found = rule.line(reading, file, subject);
        collector.add(rule, refused.length === 0 ? found : withoutFixes(found));
      }
    }
  }
  at = clock(time, "lines", at);
  for (const rule of inForce) {
    if (!("directory" in rule) || (rule.needsBoth === true && subject.templates.length > 0)) continue;
    if (refused.length === 0 || rule.aboutNames === true) collector.add(rule, rule.directory(subject));
  }
  const { findings, unlisted } = collector;
  findings.sort(inOrder);
  clock(time, "directory", at);
  return {
    subject,
    findings,
    unlisted: [...unlisted.values()],
    problems:
      refused.length === 0 ? [...tooManyHosts(subject), ...tooManyClasses(subject, inForce)] : refused.map(asProblem),
    files: ipFilesIn(directory).length,
    entries: subject.files.reduce((sum, file) => sum + file.entries.count, 0),
  };
}

/** A line is what it is, whatever the other file says; but whether a fix keeps every verdict is then not known. */
function* withoutFixes(found: Iterable<Found>): Generator<Found> {
  for (const one of found) yield { ...one, detail: () => ({ ...one.detail(), fix: null }) };
}

/** There is no trustworthy answer where qmailint does not read a file. */
function asProblem(file: UnreadableFile): Problem {
  return { file: file.path, line: 1, column: 1, message: refusal(file) };
}

/** What rules found, put together. */
export interface Collector {
  readonly findings: Finding[];
  readonly unlisted: ReadonlyMap<string, UnlistedFindings>;
  /** Adds what a rule found, at the level that is in force. */
  readonly add: (rule: Rule, found: Iterable<Found | Unlisted>) => void;
}

/** So many findings are put together for a report; a text report, which shows the first of each rule, counts any number. */
export const MOST_FINDINGS = 500_000;

export function tooManyFindings(): UsageError {
  const most = MOST_FINDINGS.toLocaleString("en");
  return new UsageError(
    `there are more than ${most} findings, and no report has so many: look at them with --format text, without "ignore"`,
  );
}

/** Keeps findings, and of one rule in one file no more than `most`: the rest is counted, so that no file can fill the memory. */
export function makeCollector(levels: Levels, most: number): Collector {
  const findings: Finding[] = [];
  const kept = new Map<string, Map<string, number>>();
  const unlisted = new Map<string, UnlistedFindings & { count: number }>();
  let last: { rule: string; level: Level; file: string; count: number } | null = null;
  const count = (rule: string, level: Level, file: string, more: number): void => {
    if (last === null || last.rule !== rule || last.level !== level || last.file !== file) {
      const key = `${rule} ${level} ${file}`;
      last = unlisted.get(key) ?? { rule, level, file, count: 0 };
      unlisted.set(key, last);
    }
    last.count += more;
  };
  const add = (rule: Rule, found: Iterable<Found | Unlisted>): void => {
    const set = levels.get(rule.id) as Level | undefined;
    let keptOf = kept.get(rule.id);
    for (const one of found) {
      if ("unlisted" in one) {
        count(rule.id, set ?? rule.level, one.file.path, one.unlisted);
        continue;
      }
      const { file, line, start, end, host = null, detail } = one;
      const level = set ?? one.level ?? rule.level;
      if (most !== Number.POSITIVE_INFINITY) {
        if (keptOf === undefined) {
          keptOf = new Map();
          kept.set(rule.id, keptOf);
        }
        const before = keptOf.get(file.path) ?? 0;
        keptOf.set(file.path, before + 1);
        if (before >= most) {
          count(rule.id, level, file.path, 1);
          continue;
        }
      }
      if (findings.length >= MOST_FINDINGS) throw tooManyFindings();
      findings.push({ rule: rule.id, level, file, line, start, end, host, detail });
    }
  };
  return { findings, unlisted, add };
}

/** The order of every report: file, line, column, rule, host. */
export function inOrder(a: Finding, b: Finding): number {
  if (a.file !== b.file && a.file.path !== b.file.path) return a.file.path < b.file.path ? -1 : 1;
  return a.line - b.line || a.start - b.start || byText(a.rule, b.rule) || byText(a.host ?? "", b.host ?? "");
}

function tooManyHosts(subject: Subject): Problem[] {
  if (!subject.tooMany) return [];
  const most = MOST_ON_HOSTS.toLocaleString("en");
  const message = `this directory has too many entries for so many interface sets: ${most} in all are judged, each counted once for every set. Nothing that depends on the hosts was judged`;
  return [{ file: subject.anchor().path, line: 1, column: 1, message }];
}

/** Gapped netmasks may make too many classes: said on the line with which they do. */
function tooManyClasses(subject: Subject, inForce: readonly Rule[]): Problem[] {
  const unjudged = inForce.filter((rule) => rule.isExact === true).map((rule) => rule.id);
  if (unjudged.length === 0 || subject.files.length === 0 || subject.templates.length > 0) return [];
  if (subject.needless().tooManyWith === null) return [];
  const message =
    "with this line the netmasks with gaps make more than 2^20 classes of addresses (those that the same entries match), or " +
    `finding these takes more than 2^22 steps, so these rules were not judged: ${unjudged.join(", ")}`;
  return [{ ...placeOfGaps(subject), column: 1, message }];
}

/** The line with which gapped netmasks make too many classes; where it is not known, the first with such a netmask. */
export function placeOfGaps(subject: Subject): { readonly file: string; readonly line: number } {
  const { tooManyWith, gapped } = subject.needless();
  const id = tooManyWith ?? gapped[0];
  const origin = id === undefined ? null : entryOf(subject.ids, id).origin;
  if (origin?.kind !== "line") return { file: subject.anchor().path, line: 1 };
  return { file: origin.file.path, line: origin.line };
}
