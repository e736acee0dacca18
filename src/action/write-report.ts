import { realpathSync } from "node:fs";
import path from "node:path";
import { reasonOf } from "../load.ts";
import { showText } from "../show.ts";
import { writeWhole } from "../store.ts";
import { UsageError } from "../usage-error.ts";
import { gathered } from "../write-pieces.ts";

/**
 * Writes a report where an input says. A pull request can put a symbolic link there: one that leads out of the workspace is not
 * followed. Throws a UsageError.
 */
export function writeReport(root: string, cwd: string, file: string, pieces: Iterable<string>): void {
  const absolute = path.resolve(cwd, file);
  try {
    const inside = realpathSync.native(root) + path.sep;
    const named = path.resolve(root) + path.sep;
    if ((absolute.startsWith(named) || absolute.startsWith(inside)) && !leadsTo(absolute).startsWith(inside))
      throw new UsageError(`${showText(file)} is not written: its symbolic links lead out of the workspace`);
    writeWhole(absolute, gathered(pieces));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new UsageError(`${showText(file)} cannot be written: ${reasonOf(error)}`);
  }
}

function leadsTo(absolute: string): string {
  try {
    return realpathSync.native(absolute);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return path.join(realpathSync.native(path.dirname(absolute)), path.basename(absolute));
  }
}
