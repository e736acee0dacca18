import { type Fixed, type FixLevel, fixDirectory } from "../check/fix.ts";
import type { FileChange } from "../diff/unified-diff.ts";
import type { Finding } from "../rules/rule.ts";
import type { PlannedDirectory } from "../settings/make-plan.ts";
import { plural } from "../text/plural.ts";
import type { Problem } from "../text/problem.ts";
import { showPath } from "../text/show.ts";
import type { ControlDirectory, Host } from "../tree/control-directory.ts";
import type { DiskTree } from "../tree/disk.ts";
import { reasonOf } from "../tree/reason.ts";
import { ReplaceError, replaceFiles } from "../tree/store.ts";
import { type OtherNameOf, otherNames } from "./other-names.ts";

/** Which fixes are asked for. */
export interface Fixing {
  readonly level: FixLevel;
  /** They are only shown. */
  readonly dryRun: boolean;
  /** The bytes go to whoever asked, and nothing is written to disk. */
  readonly inMemory?: boolean;
}

/** What became of one control directory. */
export interface FixedOnDisk {
  /** As it is on disk now. */
  readonly directory: ControlDirectory;
  /** What would be changed; only where nothing is written. */
  readonly changes: readonly FileChange[];
  /** What to say about it: `control/moreipme: 3 fixes applied (...)`. */
  readonly note: string | null;
  /** Files that changed, or would. */
  readonly changed: number;
  readonly problems: readonly Problem[];
}

/** Fixes the control directories of a run, each on disk or in memory; in a dry run, only shows how. */
export type Fixer = (
  given: ControlDirectory,
  hosts: readonly Host[],
  fixing: Fixing,
  findingsIn: (directory: ControlDirectory) => readonly Finding[],
) => FixedOnDisk;

/** `directories`: all that the run reads. A file that is among them under two names is not mended: each may need its own bytes. */
export function makeFixer(disk: DiskTree, directories: readonly PlannedDirectory[]): Fixer {
  const otherNameOf = otherNames(disk, directories);
  return (given, hosts, fixing, findingsIn) =>
    fixOnDisk(disk, otherNameOf, given, fixing, fixDirectory(given, hosts, fixing.level, findingsIn));
}

function fixOnDisk(
  disk: DiskTree,
  otherNameOf: OtherNameOf,
  given: ControlDirectory,
  { dryRun, inMemory = false }: Fixing,
  fixed: Fixed,
): FixedOnDisk {
  const untouched = { directory: given, changes: [], note: null, changed: 0, problems: [] };
  if (fixed.changed.length === 0) return untouched;
  const problems = fixed.changed.flatMap(({ path }) => {
    const otherName = otherNameOf(disk.absolute(path));
    return otherName === null ? [] : [twoNamesProblem(path, disk.displayPath(otherName))];
  });
  if (problems.length > 0) return { ...untouched, problems };
  const note = noteOf(fixed, dryRun);
  if (dryRun) return { ...untouched, changes: fixed.changed, note, changed: fixed.changed.length };
  const { directory, changed } = fixed;
  if (inMemory) return { directory, changes: changed, note, changed: changed.length, problems: [] };
  try {
    replaceFiles(
      fixed.changed.map(({ path, before, after }) => ({
        path: disk.absolute(path),
        bytes: after,
        expected: before,
      })),
    );
  } catch (error) {
    const [of, cause] = error instanceof ReplaceError ? [error.path, error.cause] : [given.path, error];
    const file = fixed.changed.find(({ path }) => disk.absolute(path) === of)?.path ?? given.path;
    const message = `it cannot be written: ${reasonOf(cause)}`;
    return { ...untouched, problems: [{ file, line: 1, column: 1, message }] };
  }
  return { directory: fixed.directory, changes: [], note, changed: fixed.changed.length, problems: [] };
}

function twoNamesProblem(file: string, twin: string): Problem {
  const message = `it is not mended, nor is anything else in this directory: ${showPath(twin)} is the same file, where the fix may change what qmail does. Mend it by hand, or make them two files`;
  return { file, line: 1, column: 1, message };
}

function noteOf({ applied, changed }: Fixed, dryRun: boolean): string {
  const total = [...applied.values()].reduce((sum, count) => sum + count, 0);
  const rules = [...applied].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, count]) => `${rule} ${count}`);
  const files = changed.map(({ path }) => showPath(path)).join(", ");
  return `${files}: ${plural(total, "fix", "fixes")} ${dryRun ? "would be applied" : "applied"} (${rules.join(", ")})`;
}
