import type { JudgeEntries } from "../space/judged-entries.ts";
import type { Rule } from "./rule.ts";
import type { FilesOf } from "./subject-files.ts";

/**
 * What a directory is judged with. Most rules concern files that many directories do not have, and loading them takes time:
 * `ipRoom` is for directories with no files but moreipme and notipme, `controlRoom` for any about whose world nothing is
 * declared, `worldRoom` for all.
 */
export interface RuleRoom {
  readonly rules: readonly Rule[];
  readonly filesOf: FilesOf;
  /** Judges the entries of moreipme and notipme against each other. */
  readonly judge: JudgeEntries;
}
