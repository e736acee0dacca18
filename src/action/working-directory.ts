import { realpathSync, statSync } from "node:fs";
import path from "node:path";
import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import { reasonOf } from "../tree/reason.ts";

/**
 * The input working-directory as an absolute path. A pull request can put a symbolic link there: one that leads out of the
 * workspace is not followed. Throws a UsageError.
 */
export function workingDirectory(root: string, named: string): string {
  const absolute = path.resolve(root, named);
  try {
    if (leadsOut(root, absolute))
      throw new UsageError(
        `the input working-directory: ${showText(named)}: its symbolic links lead out of the workspace`,
      );
    if (statSync(absolute).isDirectory()) return absolute;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`the input working-directory: ${showText(named)}: ${reasonOf(error)}`);
  }
  throw new UsageError(`the input working-directory: ${showText(named)} is not a directory`);
}

/** Does a path below the workspace lead to something that is not below it? */
function leadsOut(root: string, absolute: string): boolean {
  const isBelow = (folder: string, top: string): boolean =>
    folder === top || folder.startsWith(path.join(top, path.sep));
  return isBelow(absolute, path.resolve(root)) && !isBelow(realpathSync.native(absolute), realpathSync.native(root));
}
