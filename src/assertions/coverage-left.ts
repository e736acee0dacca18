import type { IpFile } from "../qmail/types.ts";
import { countMutants } from "../space/mutant.ts";
import type { MutatedMap } from "../space/mutation.ts";

/** What the coverage of moreipme and notipme in a run may still cost. */
export interface CoverageLeft {
  /** Mutants that are kept for the report. */
  mutants: number;
  /** Mutants judged, each once for every host; and classes of addresses that are looked at for them. */
  steps: number;
}

/** How many mutants are judged in a run: a report of more would take gigabytes. */
const MOST_MUTANTS = 400_000;
const MOST_STEPS = 5_000_000;
/** A class is looked at much faster than a mutant is judged. */
const CLASSES_IN_A_STEP = 32;

export function coverageLeft(): CoverageLeft {
  return { mutants: MOST_MUTANTS, steps: MOST_STEPS };
}

/** Takes what the mutants of some files cost on a number of hosts; false where that is more than is left. */
export function takeMutants(left: CoverageLeft, files: readonly (IpFile | null)[], hosts: number): boolean {
  if (hosts === 0) return true;
  const count = mutantsIn(files);
  left.mutants -= count;
  left.steps -= count * hosts;
  return isLeft(left);
}

/** The same for the classes on one host. */
export function takeClasses(left: CoverageLeft, map: MutatedMap, files: readonly (IpFile | null)[]): boolean {
  if (map.kind !== "classes") return true;
  left.steps -= (map.entries.classes.count * mutantsIn(files)) / CLASSES_IN_A_STEP;
  return isLeft(left);
}

function mutantsIn(files: readonly (IpFile | null)[]): number {
  return files.reduce((sum, file) => sum + (file === null ? 0 : countMutants(file.entries)), 0);
}

function isLeft({ mutants, steps }: CoverageLeft): boolean {
  return mutants >= 0 && steps >= 0;
}
