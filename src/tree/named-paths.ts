import { statSync } from "node:fs";
import type { Problem } from "../text/problem.ts";
import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import type { DiskTree } from "./disk.ts";
import { type FoundDirectory, type NamedPath, type SearchResult, searchTree } from "./find.ts";
import { holdsControlFile } from "./is-control.ts";
import { refuseOdd } from "./odd-names.ts";
import { reasonOf } from "./reason.ts";
import type { Listing } from "./tree.ts";

/** Finds the control directories at and below the paths that the user named, which may then be read. */
export function findDirectories(disk: DiskTree, written: readonly string[]): SearchResult {
  const paths: (NamedPath | Problem)[] = [];
  for (const named of written) {
    const absolute = disk.absolute(named);
    const wrong = (message: string): void => {
      paths.push({ file: disk.displayPath(absolute), line: 1, column: 1, message });
    };
    try {
      const isFolder = statSync(absolute).isDirectory();
      const folder = isFolder ? absolute : disk.path.dirname(absolute); // a file stands for its directory
      disk.allow(folder);
      const real = disk.realpath(folder);
      const why = real === null ? "its path is not UTF-8" : disk.elsewhere(real);
      if (why !== null) wrong(`qmailint does not read it: ${why}`);
      else paths.push({ absolute, kind: isFolder ? "folder" : "file", real: real === absolute });
    } catch (error) {
      wrong(reasonOf(error));
    }
  }
  return searchTree(disk, paths);
}

/** `--control DIR`: by default `control` if it is a folder here, else the working directory. Throws a UsageError. */
export function findControl(disk: DiskTree, named: string | null): FoundDirectory {
  const isFolder = (one: string): boolean => statSync(one, { throwIfNoEntry: false })?.isDirectory() === true;
  const written = named ?? (isFolder(disk.absolute("control")) ? "control" : ".");
  const absolute = disk.absolute(written);
  if (named !== null) disk.allow(named);
  const real = disk.realpath(absolute);
  const why = real === null ? null : disk.elsewhere(real);
  if (why !== null) throw new UsageError(`${showText(written)}: qmailint does not read it: ${why}`);
  const { entries, odd } = listed(disk, absolute, written);
  refuseOdd(disk.displayPath(absolute), odd, true);
  const names = entries.map(({ name }) => name);
  if (!holdsControlFile(names)) {
    throw new UsageError(`${showText(written)}: there is no control file in this directory`);
  }
  return { absolute, names };
}

function listed(disk: DiskTree, folder: string, written: string): Listing {
  try {
    return disk.list(folder);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`${showText(written)}: ${error.message}`);
  }
}
