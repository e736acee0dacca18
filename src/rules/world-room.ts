import { rules } from "./index.ts";
import type { RuleRoom } from "./room.ts";
import { subjectFiles } from "./subject-files.ts";

/** Every rule, and all files. */
export const worldRoom: RuleRoom = { rules, filesOf: subjectFiles };
