import { judgeEntries } from "../space/judge-entries.ts";
import { rules } from "./all-rules.ts";
import type { RuleRoom } from "./room.ts";
import { subjectFiles } from "./subject-files.ts";

/** Every rule, and all files. */
export const worldRoom: RuleRoom = {
  rulesFor: () => rules,
  filesOf: subjectFiles,
  judge: judgeEntries,
};
