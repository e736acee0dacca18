import { lstatSync, realpathSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../text/problem.ts";
import { repositoryOf } from "./git-root.ts";
import { reasonOf } from "./reason.ts";
import { GIT } from "./searched.ts";
import { writeWhole } from "./store.ts";

/** What the names of report files are relative to, and what they must not lead out of. */
export interface ReportPlace {
  readonly cwd: string;
  /** The repository, or the workspace of the Action. */
  readonly root: string;
}

/** The place of a command: the repository of the working directory, or else the directory itself. */
export function reportPlace(cwd: string): ReportPlace {
  const real = realpathSync.native(cwd);
  return { cwd: real, root: repositoryOf(real) ?? real };
}

/**
 * Writes a report where `--output` or an input says: the one writer of the command and the Action. Nothing that a pull request
 * plants may lead it anywhere else, and no name may make it wait. Returns what is wrong, or null.
 */
export function writeReportFile(
  place: ReportPlace,
  named: string,
  pieces: Iterable<string | Uint8Array>,
  stdout: (piece: string | Uint8Array) => void,
): Problem | null {
  const absolute = path.resolve(place.cwd, named);
  // The only devices: neither is opened by its name, which may lead anywhere and may wait.
  if (absolute === "/dev/null") return null;
  if (absolute === "/dev/stdout") {
    for (const piece of pieces) stdout(piece);
    return null;
  }
  const problem = (message: string): Problem => ({ file: named, line: 1, column: 1, message });
  try {
    const folder = realpathSync.native(path.dirname(absolute));
    const target = path.join(folder, path.basename(absolute));
    const refused = occupied(target, named) ?? refusal(place, named, absolute, folder);
    if (refused !== null) return problem(`the report is not written there: ${refused}`);
    writeWhole(target, pieces);
    return null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return problem(`the report cannot be written: ${reasonOf(error)}`);
  }
}

/** Why no report is written into a folder (links resolved), or null. */
function refusal({ root }: ReportPlace, named: string, absolute: string, folder: string): string | null {
  const isGit = (one: string): boolean => one.toLowerCase() === GIT;
  if ([...absolute.split(path.sep), ...folder.split(path.sep)].some(isGit)) return `it lies below ${GIT}`;
  const real = realpathSync.native(root);
  const isNamedInside = isInside(path.resolve(root), absolute) || isInside(real, absolute);
  if (isInside(real, folder) || (path.isAbsolute(named) && !isNamedInside)) return null;
  return isNamedInside
    ? "the symbolic links on the way lead out of the repository"
    : "it lies outside the repository, where only an absolute path leads";
}

function isInside(root: string, one: string): boolean {
  return one === root || one.startsWith(root.endsWith(path.sep) ? root : root + path.sep);
}

/** Why what is there already is not replaced, or null. */
function occupied(target: string, named: string): string | null {
  if (named.endsWith("/")) return "it is a directory";
  const stat = lstatSync(target, { throwIfNoEntry: false });
  if (stat === undefined || stat.isFile()) return null;
  if (stat.isSymbolicLink()) return "it is a symbolic link, and none is followed";
  return stat.isDirectory() ? "it is a directory" : "it is not a regular file";
}
