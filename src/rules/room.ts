import type { JudgeEntries } from "../space/judged-entries.ts";
import type { Rule } from "./rule.ts";
import type { Subject } from "./subject.ts";
import type { FilesOf } from "./subject-files.ts";
import type { Symptom } from "./symptoms.ts";

/** Rules by what there must be for them to have something to say, loaded when they are asked for. `any`: those always asked. */
export type RulesBySymptom = Readonly<Record<Symptom | "any", () => readonly Rule[]>>;

/**
 * What a directory is judged with. Most rules concern files that many directories do not have, and loading them takes time:
 * `ipRoom` is for directories with no files but moreipme and notipme, `controlRoom` for those about whose world nothing is
 * declared, `worldRoom` for all.
 */
export interface RuleRoom {
  /** The rules that may have something to say. */
  readonly rulesFor: (subject: Subject) => readonly Rule[];
  readonly filesOf: FilesOf;
  /** Judges the entries of moreipme and notipme against each other. */
  readonly judge: JudgeEntries;
}
