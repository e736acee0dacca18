import type { Result } from "../check/result.ts";
import { dialectsReading } from "../qmail/control-files.ts";
import { showPath } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import type { DiskTree } from "../tree/disk.ts";
import { type SearchResult, searchTree } from "../tree/find.ts";
import { controlNamesOf } from "../tree/folder-names.ts";
import { overlayTree } from "../tree/overlay.ts";
import { isBelowGit, SETTINGS } from "../tree/searched.ts";
import type { OpenFile } from "./check-request.ts";
import type { ConfigChoice } from "./plan-run.ts";

/** A request about one file, whose bytes come from elsewhere. */
export interface Opened {
  /** The disk, with these bytes in place of the file's. */
  readonly disk: DiskTree;
  /** What messages call the file. */
  readonly path: string;
  /** The directory of a control file; or the `qmailint.yaml` itself. */
  readonly found: SearchResult;
  /** It is the file of `--config`: then the directories that it names are judged. */
  readonly isConfig: boolean;
}

/** Puts an open file over the disk, and finds what it belongs to. Throws a UsageError. */
export function openOver(disk: DiskTree, { path: named, bytes }: OpenFile, config: ConfigChoice): Opened {
  const { basename, dirname, join, sep } = disk.path;
  const absolute = disk.absolute(named);
  const shown = showPath(named);
  if (named === "" || named.endsWith("/") || named.endsWith(sep) || disk.kindOfNamed(absolute) === "folder")
    throw new UsageError(`${shown} is a directory: name the file whose bytes these are`);
  const folder = dirname(absolute);
  const buffers = new Map([[absolute, bytes]]);
  if (isBelowGit(absolute)) throw new UsageError(`${shown}: qmailint does not read it: it lies below .git`);
  if (disk.kindOfNamed(folder) !== "missing") {
    disk.allow(folder);
    const real = disk.realpath(folder);
    const why = real === null ? "its path is not UTF-8" : disk.elsewhere(real);
    if (why !== null) throw new UsageError(`${shown}: qmailint does not read it: ${why}`);
    buffers.set(join(real ?? folder, basename(absolute)), bytes);
  }
  const over: DiskTree = { ...disk, ...overlayTree(disk, buffers), path: disk.path };
  const isConfig = typeof config === "object" && config !== null && disk.absolute(config.file) === absolute;
  const found = isConfig ? NONE : findAround(over, absolute);
  return { disk: over, path: disk.displayPath(absolute), found, isConfig };
}

const NONE: SearchResult = { directories: [], settings: [], problems: [] };

/** The directory of a control file, which may be the only one in it. */
function findAround(tree: DiskTree, absolute: string): SearchResult {
  const { basename, dirname } = tree.path;
  if (SETTINGS.includes(basename(absolute))) return { ...NONE, settings: [absolute] };
  const found = searchTree(tree, [{ absolute, kind: "file" }]);
  if (found.directories.length + found.problems.length > 0 || dialectsReading(basename(absolute)).length === 0)
    return found;
  const folder = dirname(absolute);
  return { ...NONE, directories: [{ absolute: folder, names: controlNamesOf(tree, folder) }] };
}

/** What a result says about the open file; why there is no answer stays, whichever file that is about. */
export function onlyAbout(path: string, result: Result): Result {
  return {
    ...result,
    findings: result.findings.filter(({ file }) => file.path === path),
    omitted: result.omitted.filter(({ file }) => file === path),
    suppressed: result.suppressed.filter(({ finding }) => finding.file.path === path),
    outcomes: result.outcomes.filter(({ file }) => file.path === path),
  };
}
