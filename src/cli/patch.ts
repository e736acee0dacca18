import { realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { type FileChange, mayShowSecrets, patchOf, unifiedDiff } from "../diff/unified-diff.ts";
import type { Io } from "../text/io.ts";
import { writePieces } from "../text/piece-writer.ts";
import { UsageError } from "../text/usage-error.ts";
import { repositoryOf } from "../tree/git-root.ts";

const CHUNK = 1 << 16;

/**
 * The changes of a dry run as one patch, in bytes. Its paths are those of the files themselves, since git does not follow links; in
 * a repository they start at its root, where git looks for them from any folder. `hidden`: secrets become `***`.
 */
export function* patchBytes(changes: readonly FileChange[], cwd: string, hidden = false): Generator<Uint8Array> {
  const here = realpathSync.native(cwd);
  const root = repositoryOf(here) ?? here;
  let text = "";
  for (const change of changes) {
    const path = relative(root, realpathOf(resolve(here, change.path)))
      .split(sep)
      .join("/");
    for (const piece of patchOf({ ...change, path }, hidden)) {
      text += piece;
      if (text.length < CHUNK) continue;
      yield Buffer.from(text, "latin1");
      text = "";
    }
  }
  yield Buffer.from(text, "latin1");
}

/** A file whose bytes came from standard input need not exist. */
function realpathOf(file: string): string {
  try {
    return realpathSync.native(file);
  } catch {
    return file;
  }
}

/**
 * `--format patch` and `--output patch=FILE`. Throws a UsageError where there is no patch, or where it
 * would act as commands in a log.
 */
export function allowPatch(isDryRun: boolean, toStdout: boolean, io: Io): void {
  if (!isDryRun) throw new UsageError("the format patch needs --dry-run: a patch is what --fix would change");
  if (toStdout && io.env["GITHUB_ACTIONS"] === "true" && io.isFile?.() !== true) {
    throw new UsageError(
      "a patch holds raw bytes, which could act as commands in this log: write it to a file (--output patch=FILE)",
    );
  }
}

/** What a dry run prints: for people, with invisible bytes made visible; for programs, the patch itself. */
export function printChanges(changes: readonly FileChange[], io: Io): void {
  const isLog = io.env["GITHUB_ACTIONS"] === "true";
  if (!isLog && !io.isTerminal()) {
    printPatch(changes, io);
    return;
  }
  showChanges(changes, io.stdout);
  if (isLog && changes.length > 0) {
    io.stderr(
      "qmailint: some bytes are shown escaped here, because they could act as commands: --output patch=FILE writes a patch for git apply\n",
    );
  }
}

/** The patch on standard output. Unless that is a file, nobody knows who reads it, so secrets are hidden, and a message says so. */
export function printPatch(changes: readonly FileChange[], io: Io): void {
  const hidden = io.isFile?.() !== true;
  writeBytes(patchBytes(changes, io.cwd, hidden), io);
  if (hidden && changes.some(mayShowSecrets)) {
    io.stderr(
      "qmailint: secrets are shown as ***, and git apply refuses the parts that have them: --output patch=FILE writes the whole patch\n",
    );
  }
}

export function showChanges(changes: readonly FileChange[], write: (text: string) => void): void {
  for (const change of changes) writePieces(write, unifiedDiff(change));
}

export function writeBytes(pieces: Iterable<Uint8Array>, io: Io): void {
  for (const piece of pieces) (io.bytes ?? ((bytes) => io.stdout(Buffer.from(bytes).toString("latin1"))))(piece);
}
