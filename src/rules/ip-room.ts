import type { Dialect } from "../qmail/types.ts";
import { judgeEntries } from "../space/judge-entries.ts";
import { type ControlDirectory, IP_FILES } from "../tree/control-directory.ts";
import { ipRules } from "./ip-rules.ts";
import type { RuleRoom } from "./room.ts";
import type { Rule } from "./rule.ts";
import type { Subject } from "./subject.ts";
import type { SubjectFiles } from "./subject-files.ts";
import { symptomsOf } from "./symptoms.ts";

/**
 * The rules that have something to say about a directory with only moreipme and notipme. A rule need not be loaded where the
 * symptom that it is about is missing.
 */
export const ipRoom: RuleRoom = { rulesFor, filesOf: noOtherFiles, judge: judgeEntries };

function rulesFor(subject: Subject): readonly Rule[] {
  const symptoms = symptomsOf(subject);
  return symptoms === null ? allRules() : [ipRules.any, ...[...symptoms].map((one) => ipRules[one])].flatMap(loaded);
}

function allRules(): readonly Rule[] {
  return Object.values(ipRules).flatMap(loaded);
}

function loaded(rules: () => readonly Rule[]): readonly Rule[] {
  return rules();
}

/** The same for many directories, where loading all rules takes less time than looking for symptoms. */
export const ipRoomForMany: RuleRoom = { ...ipRoom, rulesFor: allRules };

function noOtherFiles({ names }: ControlDirectory, dialect: Dialect): SubjectFiles {
  return {
    ...NO_FILES,
    reads: (name) => dialect.readsIpFiles && IP_FILES.some((one) => one === name),
    exists: (name) => names.includes(name),
  };
}

function none(): null {
  return null;
}

function never(): never {
  throw new Error("there is no such file here");
}

const NO_FILES: Omit<SubjectFiles, "reads" | "exists"> = {
  file: none,
  line: none,
  int: none,
  list: none,
  otherFiles: () => [],
  refused: () => [],
  rows: () => [],
  readElsewhere: () => new Map(),
  keepsReading: never,
  isKnown: () => true,
  mail: never,
  routeError: none,
  twin: never,
  keepsOutcomes: () => false,
  evidence: none,
};
