import { judgeEntries } from "../space/judge-entries.ts";
import { controlRules } from "./control-rules.ts";
import type { RuleRoom } from "./room.ts";
import { subjectFiles } from "./subject-files.ts";

/** All files, and every rule that has something to say where nothing is declared about the outside world. */
export const controlRoom: RuleRoom = {
  rulesFor: () => controlRules,
  filesOf: subjectFiles,
  judge: judgeEntries,
};
