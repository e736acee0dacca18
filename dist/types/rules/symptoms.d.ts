import { type SkippedLine } from "../lines/skipped-line.js";
import type { Subject } from "./subject.js";
/**
 * What is seen at once about moreipme and notipme. `unusual` stands for whatever is not told apart here: the rules about that are
 * asked about any directory that shows anything but the other symptoms.
 */
export type Symptom = SkippedLine["kind"] | "text after an entry" | "needless entry" | "interfaces" | "exclusions" | "unusual";
/** The symptoms of a directory; null where it may have any. */
export declare function symptomsOf(subject: Subject): ReadonlySet<Symptom> | null;
