import path from "node:path";
import { DEFAULT_DIALECT } from "../qmail/dialects.ts";
import { starterFile } from "../settings/starter.ts";
import type { Io } from "../text/io.ts";
import { showPath } from "../text/show.ts";
import { fileError, UsageError } from "../text/usage-error.ts";
import type { Host } from "../tree/control-directory.ts";
import { type DiskTree, diskTree } from "../tree/disk.ts";
import type { FoundDirectory } from "../tree/find.ts";
import { findControl, findDirectories } from "../tree/named-paths.ts";
import { reasonOf } from "../tree/reason.ts";
import { SETTINGS } from "../tree/searched.ts";
import { createFile } from "../tree/store.ts";
import type { CommandLine } from "./command-line.ts";
import { directoryFacts, warnings } from "./init-facts.ts";
import { readOverrides } from "./read-overrides.ts";

/**
 * `qmailint init [PATH]`: a starter `qmailint.yaml`, beside the control directory if `check` finds it there, else inside it; or in
 * PATH, for several directories below it.
 */
export async function initCommand(line: CommandLine, io: Io): Promise<number> {
  const disk = diskTree(io.cwd);
  const named = line.operands[0] ?? null;
  const { dialect: wanted, set } = await readOverrides(line, disk);
  const given = { dialect: wanted ?? DEFAULT_DIALECT, set };
  const single = chooseControl(disk, named);
  const several = severalBelow(disk, named ?? ".", single);
  if (several === null) {
    if (single instanceof UsageError) throw single;
    return writeForOne(disk, single, given, io);
  }
  const { starterFor } = await import("./init-several.ts");
  const folder = disk.absolute(named ?? ".");
  refuseExisting(disk, folder);
  const started = await starterFor(disk, folder, several, given, schemaBeside(disk, folder));
  writeStarter(disk, folder, started.text, io);
  for (const note of [...started.notes, ...warnings(started.directories)]) io.stderr(`qmailint: ${note}\n`);
  return 0;
}

async function writeForOne(
  disk: DiskTree,
  found: FoundDirectory,
  given: Pick<Host, "dialect" | "set">,
  io: Io,
): Promise<number> {
  const beside = path.dirname(found.absolute);
  const folder = beside !== found.absolute && disk.isInside(beside) ? beside : found.absolute;
  refuseExisting(disk, folder);
  const { withoutNamed } = await import("./already-named.ts");
  await withoutNamed(disk, [found], []);
  const facts = await directoryFacts(disk, found, given);
  const control = folder === found.absolute ? "." : path.basename(found.absolute);
  writeStarter(disk, folder, starterFile({ ...facts, ...given, schema: schemaBeside(disk, folder), control }), io);
  for (const note of warnings([facts])) io.stderr(`qmailint: ${note}\n`);
  return 0;
}

function targetIn(folder: string): string {
  return path.join(folder, SETTINGS[0] as string);
}

/** Before anything is read that this file might have a say in. */
function refuseExisting(disk: DiskTree, folder: string): void {
  if (disk.has(targetIn(folder))) throw existsAlready(disk, targetIn(folder));
}

function existsAlready(disk: DiskTree, target: string): UsageError {
  return fileError(disk.displayPath(target), "it already exists, and is left as it is");
}

function writeStarter(disk: DiskTree, folder: string, text: string, io: Io): void {
  const target = targetIn(folder);
  const shown = showPath(disk.displayPath(target));
  try {
    createFile(target, text);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") throw existsAlready(disk, target);
    throw fileError(disk.displayPath(target), `it cannot be written: ${reasonOf(error)}`);
  }
  io.stdout(`${shown} was written: read it, and confirm what it says.\n`);
}

/** Where the schema of `qmailint.yaml` may lie beside the file. */
const SCHEMAS = ["./node_modules/qmailint/dist/qmailint.schema.json"];

function schemaBeside(disk: DiskTree, folder: string): string | null {
  return SCHEMAS.find((one) => disk.realpath(path.join(folder, one)) !== null) ?? null;
}

/** A control directory, or a folder with one called `control`; or why there is no such directory. */
function chooseControl(disk: DiskTree, named: string | null): FoundDirectory | UsageError {
  const inside =
    named === null || path.basename(disk.absolute(named)) === "control" ? null : path.join(named, "control");
  let wrong: UsageError | null = null;
  for (const one of inside === null ? [named] : [inside, named]) {
    try {
      return findControl(disk, one);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      wrong = error;
    }
  }
  return wrong ?? new UsageError("there is no control directory here");
}

/**
 * The control directories below a folder, unless that is just the one that is meant anyway. Null if it is, or if the folder
 * is itself a control directory.
 */
function severalBelow(
  disk: DiskTree,
  named: string,
  single: FoundDirectory | UsageError,
): ReturnType<typeof findDirectories> | null {
  const folder = disk.absolute(named);
  if (disk.kindOfNamed(folder) !== "folder" || (!(single instanceof UsageError) && single.absolute === folder))
    return null;
  const found = findDirectories(disk, [named]);
  const others = found.directories.filter(
    ({ absolute }) => single instanceof UsageError || absolute !== single.absolute,
  );
  return others.length === 0 ? null : found;
}
