import { applyEdits, type Edit } from "../rules/edit.ts";
import { subjectFiles } from "../rules/subject-files.ts";
import {
  type ControlDirectory,
  type Host,
  IP_FILES,
  isUnreadable,
  type LoadedFile,
} from "../tree/control-directory.ts";

/** A finding's fix, ready to be applied. */
export interface Pending {
  readonly rule: string;
  /** The file's name in the directory. */
  readonly name: string;
  readonly edits: readonly Edit[];
}

/**
 * Are the other control files read as before? A single fix is taken at its word; but several fixes that touch the same line may
 * each keep what they would not keep together.
 */
export function keepsAllReadings(
  directory: ControlDirectory,
  hosts: readonly Host[],
  fixes: ReadonlyMap<string, readonly Pending[]>,
): boolean {
  const dialect = hosts[0]?.dialect;
  if (dialect === undefined) return true;
  const files = subjectFiles(directory, dialect, hosts);
  for (const [name, some] of fixes) {
    if (some.length < 2 || IP_FILES.some((one) => one === name)) continue;
    const file = files.file(name);
    if (file !== null && !files.keepsReading(file, sortedEdits(some))) return false;
  }
  return true;
}

function sortedEdits(fixes: readonly Pending[]): Edit[] {
  return fixes.flatMap(({ edits }) => edits).sort((a, b) => a.start - b.start);
}

/** Fixes by the name of their file. */
export function byName(fixes: readonly Pending[]): Map<string, Pending[]> {
  const out = new Map<string, Pending[]>();
  for (const one of fixes) {
    const same = out.get(one.name);
    if (same === undefined) out.set(one.name, [one]);
    else same.push(one);
  }
  return out;
}

/** Leaves out every fix that would touch the bytes of an earlier one: it is found again in the next round. */
export function withoutOverlaps(fixes: readonly Pending[]): Pending[] {
  const edits = fixes.flatMap((pending) => pending.edits.map((edit): PendingEdit => ({ edit, pending })));
  edits.sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end);
  const dropped = new Set<Pending>();
  let last: PendingEdit | null = null;
  for (const one of edits) {
    if (dropped.has(one.pending)) continue;
    if (last !== null && clash(last, one)) dropped.add(one.pending);
    else last = one;
  }
  return fixes.filter((pending) => !dropped.has(pending));
}

interface PendingEdit {
  readonly edit: Edit;
  readonly pending: Pending;
}

/** Several fixes of a rule may each add a line at the same place. */
function clash(last: PendingEdit, { edit, pending }: PendingEdit): boolean {
  if (edit.start < last.edit.end) return true;
  if (edit.start !== last.edit.start) return false;
  return edit.end > edit.start || last.edit.end > last.edit.start || pending.rule !== last.pending.rule;
}

/** The directory after some fixes, by the name of their file. */
export function withFixes(
  directory: ControlDirectory,
  fixes: ReadonlyMap<string, readonly Pending[]>,
): ControlDirectory {
  const changed = new Map<string, LoadedFile>();
  for (const [name, some] of fixes) {
    const file = directory.file(name);
    if (file === null || isUnreadable(file)) continue;
    changed.set(name, { path: file.path, bytes: applyEdits(file.bytes, sortedEdits(some)) });
  }
  return { ...directory, file: (name) => changed.get(name) ?? directory.file(name) };
}
