import { type Fixed, type FixLevel, fixDirectory } from "../check/fix.ts";
import type { FileChange } from "../diff/unified-diff.ts";
import type { Finding } from "../rules/rule.ts";
import { plural } from "../text/plural.ts";
import type { Problem } from "../text/problem.ts";
import { showPath } from "../text/show.ts";
import type { ControlDirectory, Host } from "../tree/control-directory.ts";
import type { DiskTree } from "../tree/disk.ts";
import { reasonOf } from "../tree/reason.ts";
import { ReplaceError, replaceFiles } from "../tree/store.ts";

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

/** Fixes a control directory on disk or in memory; in a dry run, only shows how. */
export function fixOnDisk(
  disk: DiskTree,
  given: ControlDirectory,
  hosts: readonly Host[],
  { level, dryRun, inMemory = false }: Fixing,
  findingsIn: (directory: ControlDirectory) => readonly Finding[],
): FixedOnDisk {
  const fixed = fixDirectory(given, hosts, level, findingsIn);
  const untouched = { directory: given, changes: [], note: null, changed: 0, problems: [] };
  if (fixed.changed.length === 0) return untouched;
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

function noteOf({ applied, changed }: Fixed, dryRun: boolean): string {
  const total = [...applied.values()].reduce((sum, count) => sum + count, 0);
  const rules = [...applied].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, count]) => `${rule} ${count}`);
  const files = changed.map(({ path }) => showPath(path)).join(", ");
  return `${files}: ${plural(total, "fix", "fixes")} ${dryRun ? "would be applied" : "applied"} (${rules.join(", ")})`;
}
