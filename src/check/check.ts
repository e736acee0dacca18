import type { RuleRoom } from "../rules/room.ts";
import type { Finding } from "../rules/rule.ts";
import { makeSubject, type Subject } from "../rules/subject.ts";
import type { SubjectMail } from "../rules/subject-mail.ts";
import type { Levels } from "../settings/levels.ts";
import type { Problem } from "../text/problem.ts";
import { type ControlDirectory, type Host, ipFilesIn, refusedFiles } from "../tree/control-directory.ts";
import { askOfFile } from "./ask-of-file.ts";
import { askOfIpFile } from "./ask-of-ip-file.ts";
import { makeCollector } from "./collector.ts";
import { inOrder } from "./findings.ts";
import { isJudged } from "./is-judged.ts";
import type { OmittedFindings } from "./result.ts";
import { clock, type Stopwatch } from "./stopwatch.ts";
import { unjudgedOf } from "./unjudged.ts";

/** The result for one control directory. */
export interface Judged {
  readonly subject: Subject;
  readonly findings: readonly Finding[];
  readonly omitted: readonly OmittedFindings[];
  readonly problems: readonly Problem[];
  /** How many control files were found: moreipme, notipme and the others that are judged. */
  readonly files: number;
  /** How many lines are entries. */
  readonly entries: number;
}

export interface CheckOptions {
  /** How many findings of one rule in one file are kept; the rest are only counted. */
  readonly limit?: number;
  /** The findings are to be mended, so fewer can be collected. */
  readonly toMend?: boolean;
  readonly time?: Stopwatch | null;
  /** What `qmailint.yaml` says for `complete`. */
  readonly complete?: boolean | null;
  /** What is declared about the outside world. */
  readonly mail?: SubjectMail | null;
}

/** Runs the rules of a room on one control directory. Pure: the bytes are in `directory`. */
export function checkWith(
  room: RuleRoom,
  directory: ControlDirectory,
  hosts: readonly [Host, ...Host[]],
  levels: Levels,
  { limit = Number.POSITIVE_INFINITY, toMend = false, time = null, complete = null, mail = null }: CheckOptions = {},
): Judged {
  let at = time?.now() ?? 0;
  const subject = makeSubject(directory, hosts, complete, room, mail);
  at = clock(time, "read", at);
  const inForce = room.rulesFor(subject).filter((rule) => levels.get(rule.id) !== "off");
  const refused = refusedFiles(directory);
  const collector = makeCollector(levels, limit, toMend);
  for (const file of subject.ipFiles) askOfIpFile(file, subject, inForce, collector, refused.length > 0);
  at = clock(time, "lines", at);
  const others = subject.otherFiles();
  for (const file of others) askOfFile(file, subject, inForce, collector);
  if (others.length > 0) at = clock(time, "files", at);
  for (const rule of inForce) {
    if (rule.directory === undefined || (rule.needsBoth === true && subject.templates.length > 0)) continue;
    if (refused.length === 0 || rule.aboutNames === true) collector.add(rule, rule.directory(subject));
  }
  const { findings, omitted } = collector;
  findings.sort(inOrder);
  clock(time, "directory", at);
  return {
    subject,
    findings,
    omitted: [...omitted.values()],
    problems: isJudged(subject, inForce, refused.length) ? [] : unjudgedOf(subject, inForce, refused),
    files: ipFilesIn(directory).length + others.length,
    entries: subject.ipFiles.reduce((sum, file) => sum + file.entries.count, 0),
  };
}
