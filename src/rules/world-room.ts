import { judgeEntries } from "../space/judged-entries.ts";
import { rules } from "./all-rules.ts";
import type { RuleRoom } from "./room.ts";
import { subjectFiles } from "./subject-files.ts";

/** Every rule, and all files. */
export const worldRoom: RuleRoom = { rules, filesOf: subjectFiles, judge: judgeEntries };
