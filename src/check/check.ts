import { notableLines } from "../lines/notable-lines.ts";
import type { IpFile } from "../qmail/types.ts";
import { isListFile } from "../rules/is-list-file.ts";
import type { ReadFile } from "../rules/read-file.ts";
import type { RuleRoom } from "../rules/room.ts";
import type { Finding, Found, FoundMany, Rule, Yielded } from "../rules/rule.ts";
import { MOST_ON_HOSTS, makeSubject, type Subject } from "../rules/subject.ts";
import type { SubjectMail } from "../rules/subject-mail.ts";
import type { Level, Levels } from "../settings/levels.ts";
import { grouped } from "../text/plural.ts";
import type { Problem } from "../text/problem.ts";
import {
  type ControlDirectory,
  type Host,
  ipFilesIn,
  refusal,
  refusedFiles,
  type UnreadableFile,
} from "../tree/control-directory.ts";
import { inOrder, MOST_FINDINGS, tooManyFindings } from "./findings.ts";
import type { OmittedFindings } from "./result.ts";
import { clock, type Stopwatch } from "./stopwatch.ts";

/** What one control directory came to. */
export interface Judged {
  readonly subject: Subject;
  readonly findings: readonly Finding[];
  readonly omitted: readonly OmittedFindings[];
  readonly problems: readonly Problem[];
  /** How many of moreipme and notipme exist. */
  readonly files: number;
  /** How many lines are entries. */
  readonly entries: number;
}

export interface CheckOptions {
  /** Of one rule in one file so many findings are kept; the rest is only counted. */
  readonly limit?: number;
  readonly time?: Stopwatch | null;
  /** What `qmailint.yaml` says of `complete`. */
  readonly complete?: boolean | null;
  /** What is declared of the world around. */
  readonly mail?: SubjectMail | null;
}

/** Runs the rules of a room on one control directory. Pure: the bytes are in `directory`. */
export function checkWith(
  room: RuleRoom,
  directory: ControlDirectory,
  hosts: readonly [Host, ...Host[]],
  levels: Levels,
  { limit = Number.POSITIVE_INFINITY, time = null, complete = null, mail = null }: CheckOptions = {},
): Judged {
  let at = time?.now() ?? 0;
  const subject = makeSubject(directory, hosts, complete, room.filesOf, mail);
  at = clock(time, "read", at);
  const inForce = room.rules.filter((rule) => levels.get(rule.id) !== "off");
  const refused = refusedFiles(directory);
  const collector = makeCollector(levels, limit);
  for (const file of subject.ipFiles) judgeIpFile(file, subject, inForce, collector, refused.length > 0);
  at = clock(time, "lines", at);
  const others = subject.otherFiles();
  for (const file of others) judgeFile(file, subject, inForce, collector);
  if (others.length > 0) at = clock(time, "files", at);
  for (const rule of inForce) {
    if (rule.directory === undefined || (rule.needsBoth === true && subject.templates.length > 0)) continue;
    if (refused.length === 0 || rule.aboutNames === true) collector.add(rule, rule.directory(subject));
  }
  const otherRefused = subject.refused().map(asProblem);
  const { findings, omitted } = collector;
  findings.sort(inOrder);
  clock(time, "directory", at);
  return {
    subject,
    findings,
    omitted: [...omitted.values()],
    problems:
      refused.length === 0
        ? [...otherRefused, ...tooManyHosts(subject), ...tooManyClasses(subject, inForce)]
        : [...refused.map(asProblem), ...otherRefused],
    files: ipFilesIn(directory).length + others.length,
    entries: subject.ipFiles.reduce((sum, file) => sum + file.entries.count, 0),
  };
}

/** The rules on what is in moreipme or notipme. */
function judgeIpFile(
  file: IpFile,
  subject: Subject,
  inForce: readonly Rule[],
  collector: Collector,
  otherRefused: boolean,
): void {
  for (const rule of inForce) {
    if (rule.eachEntry === undefined) continue;
    for (let i = 0; i < file.entries.count; i++) {
      const found = rule.eachEntry(i, file, subject);
      if (found !== null) collector.addOne(rule, otherRefused ? withoutFix(found) : found);
    }
  }
  if (file.notable.count === 0) return;
  const lineRules = inForce.filter((rule) => rule.notableLine !== undefined);
  for (const reading of notableLines(file)) {
    for (const rule of lineRules) {
      const found = rule.notableLine?.(reading, file, subject) ?? [];
      collector.add(rule, otherRefused ? [...found].map(withoutFix) : found);
    }
  }
}

/** A line is what it is, whatever the other file says; but whether a fix keeps every verdict is then not known. */
function withoutFix(found: Found): Found {
  return { ...found, detail: () => ({ ...found.detail(), fix: null }) };
}

/** The rules on another control file, by its kind, then those on its notable entries. */
function judgeFile(file: ReadFile, subject: Subject, inForce: readonly Rule[], collector: Collector): void {
  const asked = file.template === null ? inForce : inForce.filter((rule) => rule.survivesTemplate === true);
  for (const rule of asked) {
    if (rule.anyFile !== undefined) collector.add(rule, rule.anyFile(file, subject));
    const found = askByKind(rule, file, subject);
    if (found !== undefined) collector.add(rule, found);
  }
  if (!isListFile(file) || file.template !== null) return;
  const entryRules = asked.filter((rule) => rule.notableEntry !== undefined);
  if (entryRules.length === 0) return;
  for (const index of file.notable()) {
    for (const rule of entryRules) {
      const found = rule.notableEntry?.(index, file, subject) ?? null;
      if (found !== null) collector.addOne(rule, found);
    }
  }
}

function askByKind(rule: Rule, file: ReadFile, subject: Subject): Yielded | undefined {
  switch (file.kind) {
    case "line":
      return rule.line?.(file, subject);
    case "int":
      return rule.int?.(file, subject);
    case "list":
      return rule.list?.(file, subject);
    case "map":
      return rule.map?.(file, subject);
    case "iplist":
      return rule.iplist?.(file, subject);
    case "regex":
      return rule.regex?.(file, subject);
    case "cdb":
      return rule.cdb?.(file, subject);
    default:
      return rule.raw?.(file, subject);
  }
}

/** There is no trustworthy answer where qmailint does not read a file. */
function asProblem(file: UnreadableFile): Problem {
  return { file: file.path, line: 1, column: 1, message: refusal(file) };
}

/** What rules found, put together. */
export interface Collector {
  readonly findings: Finding[];
  readonly omitted: ReadonlyMap<string, OmittedFindings>;
  /** Adds what a rule found, at the level that is in force. */
  readonly add: (rule: Rule, found: Yielded) => void;
  readonly addOne: (rule: Rule, found: Found) => void;
}

/** Keeps findings, and of one rule in one file no more than `limit`: the rest is counted, so that no file can fill the memory. */
export function makeCollector(levels: Levels, limit: number): Collector {
  const findings: Finding[] = [];
  const kept = new Map<string, Map<string, number>>();
  const keep = (rule: string, file: string): boolean => {
    let byFile = kept.get(rule);
    if (byFile === undefined) {
      byFile = new Map();
      kept.set(rule, byFile);
    }
    const before = byFile.get(file) ?? 0;
    if (before >= limit) return false;
    byFile.set(file, before + 1);
    return true;
  };
  const omitted = new Map<string, OmittedFindings & { count: number }>();
  let last: { rule: string; level: Level; file: string; count: number } | null = null;
  const count = (rule: string, level: Level, file: string, more: number): void => {
    if (last === null || last.rule !== rule || last.level !== level || last.file !== file) {
      const key = `${rule} ${level} ${file}`;
      last = omitted.get(key) ?? { rule, level, file, count: 0 };
      omitted.set(key, last);
    }
    last.count += more;
  };
  /** False where it was only counted. */
  const addOne = (rule: Rule, { file, line, start, end, host = null, detail, level: own }: Found): boolean => {
    const level = (levels.get(rule.id) as Level | undefined) ?? own ?? rule.level;
    if (limit !== Number.POSITIVE_INFINITY && !keep(rule.id, file.path)) {
      count(rule.id, level, file.path, 1);
      return false;
    }
    if (findings.length >= MOST_FINDINGS) throw tooManyFindings();
    findings.push({ rule: rule.id, level, file, line, start, end, host, detail });
    return true;
  };
  const addMany = (rule: Rule, { file, each, count: all, level: own }: FoundMany): void => {
    let walked = 0;
    for (const one of each) {
      walked++;
      // One more than is kept was made, and is counted: the rest need not be.
      if (addOne(rule, one)) continue;
      const level = (levels.get(rule.id) as Level | undefined) ?? own ?? rule.level;
      const rest = all() - walked;
      if (rest > 0) count(rule.id, level, file.path, rest);
      return;
    }
  };
  const add = (rule: Rule, found: Yielded): void => {
    for (const one of found) {
      if ("each" in one) addMany(rule, one);
      else addOne(rule, one);
    }
  };
  return { findings, omitted, add, addOne };
}

function tooManyHosts(subject: Subject): Problem[] {
  if (!subject.tooMany) return [];
  const limit = grouped(MOST_ON_HOSTS);
  const message = `this directory has too many entries for so many interface sets: ${limit} in all are judged, each counted once for every set. Nothing that depends on the hosts was judged`;
  return [{ file: subject.anchor().path, line: 1, column: 1, message }];
}

/** Gapped netmasks may make too many classes: said on the line with which they do. */
function tooManyClasses(subject: Subject, inForce: readonly Rule[]): Problem[] {
  const unjudged = inForce.filter((rule) => rule.isExact === true).map((rule) => rule.id);
  if (unjudged.length === 0 || subject.ipFiles.length === 0 || subject.templates.length > 0) return [];
  if (!subject.needless().tooMany) return [];
  const message =
    "with this line the netmasks with gaps make more than 2^20 classes of addresses (those that the same entries match), or " +
    `finding these takes more than 2^22 steps, so these rules were not judged: ${unjudged.join(", ")}`;
  return [{ ...placeOfGaps(subject), column: 1, message }];
}

/** The line with which gapped netmasks make too many classes; where it is not known, the first with such a netmask. */
export function placeOfGaps(subject: Subject): { readonly file: string; readonly line: number } {
  const origin = subject.needless().entryOfGaps()?.origin;
  if (origin?.kind !== "line") return { file: subject.anchor().path, line: 1 };
  return { file: origin.file.path, line: origin.line };
}
