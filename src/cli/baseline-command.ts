import path from "node:path";
import { reportProblems } from "../report/problems.ts";
import { baselineOf } from "../run/baseline.ts";
import type { JudgedDirectory } from "../run/judged-directory.ts";
import { runCheck } from "../run/run-check.ts";
import { addIgnores, type NewIgnore, newSettings } from "../settings/add-ignores.ts";
import { anyAddress } from "../settings/interface-set.ts";
import type { Io } from "../text/io.ts";
import { plural } from "../text/plural.ts";
import { showPath } from "../text/show.ts";
import { fileError } from "../text/usage-error.ts";
import { isUnreadable } from "../tree/control-directory.ts";
import { type DiskTree, diskTree } from "../tree/disk.ts";
import { reasonOf } from "../tree/reason.ts";
import { SETTINGS } from "../tree/searched.ts";
import { createFile, type Replacement, replaceFiles } from "../tree/store.ts";
import type { CommandLine } from "./command-line.ts";
import { readCheckRequest } from "./read-request.ts";

/** For how long the findings are left alone. */
const DAYS = 90;
const DAY = 86_400_000;
/** Findings about the exceptions themselves are not made exceptions. */
const NOT_ACCEPTED = "unused-ignore";

/** `qmailint baseline [PATH...]`: writes the present findings into `qmailint.yaml`, as exceptions with an end. */
export async function baselineCommand(line: CommandLine, io: Io): Promise<number> {
  const judged: JudgedDirectory[] = [];
  const request = await readCheckRequest(line, io.cwd, Number.POSITIVE_INFINITY);
  const { result } = await runCheck(request, { judged: (one) => judged.push(one) });
  if (result.problems.length > 0) {
    reportProblems(result.problems, io);
    return 2;
  }
  const disk = diskTree(io.cwd);
  const files = new Map(
    judged.flatMap(({ planned }) => planned.files.map(({ absolute, settings }) => [settings.source.path, absolute])),
  );
  const rest = result.findings.flatMap((finding) => {
    const absolute = files.get(finding.file.path);
    return absolute === undefined || finding.rule === NOT_ACCEPTED ? [] : [[absolute, finding] as const];
  });
  const today = new Date();
  const because = `in the baseline of ${dayOf(today)}`;
  const { inFiles, inNewFile } = baselineOf(judged, rest, because, dayOf(new Date(today.getTime() + DAYS * DAY)));
  const changes = [...inFiles].map(([absolute, added]) => changed(disk, absolute, added));
  const created = inNewFile.ignores.length === 0 ? null : newFile(disk, inNewFile);
  write(disk, changes, created);
  const written = [...inFiles, ...(created === null ? [] : [[created.path, inNewFile.ignores] as const])];
  if (written.length === 0) io.stdout("There is nothing to accept: no findings.\n");
  for (const [absolute, added] of written) io.stdout(sentence(disk.displayPath(absolute), added));
  return 0;
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

/** `qmailint.yaml: 3 exceptions until 2027-02-24 are written (duplicate-entry 1, prefix-length 2).` */
function sentence(file: string, added: readonly NewIgnore[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of added) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const rules = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([rule, count]) => `${rule} ${count}`);
  const are = added.length === 1 ? "was" : "were";
  return `${showPath(file)}: ${plural(added.length, "exception")} until ${added[0]?.until} ${are} written (${rules.join(", ")}).\n`;
}

function changed(disk: DiskTree, absolute: string, added: readonly NewIgnore[]): Replacement {
  const file = disk.read(absolute);
  const shown = disk.displayPath(absolute);
  if (isUnreadable(file)) throw fileError(shown, `it cannot be read: ${file.unreadable}`);
  const bytes = addIgnores(shown, file.bytes, added, anyAddress);
  if (bytes === null)
    throw fileError(
      shown,
      'there is no place in it for more exceptions: write "ignore" as a list, on lines of its own',
    );
  return { path: absolute, bytes, expected: file.bytes };
}

/** A new file in the working directory, for directories at or below it that no file names. */
function newFile(
  disk: DiskTree,
  { controls, ignores }: { readonly controls: readonly string[]; readonly ignores: readonly NewIgnore[] },
): { readonly path: string; readonly text: string } {
  const outside = controls.find((one) => path.isAbsolute(one) || /^\.\.(?:\/|$)/.test(one));
  if (outside !== undefined)
    throw fileError(
      outside,
      'no qmailint.yaml names this directory: "qmailint init" writes one, or run this in a folder above',
    );
  return { path: path.join(disk.cwd, SETTINGS[0] as string), text: newSettings(controls, ignores) };
}

function write(
  disk: DiskTree,
  changes: readonly Replacement[],
  created: { readonly path: string; readonly text: string } | null,
): void {
  let at = created?.path ?? "";
  try {
    if (created !== null) createFile(created.path, created.text);
    at = changes[0]?.path ?? at;
    replaceFiles(changes);
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === "EEXIST";
    const why = exists
      ? 'it already exists, and does not name every directory that has findings: add them to its "control"'
      : `it cannot be written: ${reasonOf((error as Error).cause ?? error)}`;
    throw fileError(disk.displayPath(at), why);
  }
}
