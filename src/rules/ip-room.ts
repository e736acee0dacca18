import type { Dialect } from "../qmail/types.ts";
import { judgeEntries } from "../space/judged-entries.ts";
import { type ControlDirectory, IP_FILES } from "../tree/control-directory.ts";
import { ipRules } from "./ip-rules.ts";
import type { RuleRoom } from "./room.ts";
import type { SubjectFiles } from "./subject-files.ts";

/** The rules that have something to say about a directory with only moreipme and notipme. */
export const ipRoom: RuleRoom = { rules: ipRules, filesOf: noOtherFiles, judge: judgeEntries };

function noOtherFiles({ names }: ControlDirectory, dialect: Dialect): SubjectFiles {
  const none = (): null => null;
  const never = (): never => {
    throw new Error("there is no such file here");
  };
  return {
    file: none,
    line: none,
    int: none,
    list: none,
    otherFiles: () => [],
    refused: () => [],
    reads: (name) => dialect.readsIpFiles && IP_FILES.some((one) => one === name),
    rows: () => [],
    readElsewhere: () => new Map(),
    keepsReading: never,
    exists: (name) => names.includes(name),
    isKnown: () => true,
    mail: never,
    routeError: none,
    twin: never,
    keepsOutcomes: () => false,
    evidence: none,
  };
}
