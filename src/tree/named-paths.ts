import { lstatSync, statSync } from "node:fs";
import type { Problem } from "../text/problem.ts";
import { fileError } from "../text/usage-error.ts";
import type { DiskTree } from "./disk.ts";
import { type FoundDirectory, type NamedPath, type SearchResult, searchTree } from "./find.ts";
import { holdsControlFile } from "./is-control.ts";
import { refuseOdd } from "./odd-names.ts";
import { reasonOf } from "./reason.ts";
import { CONTROL } from "./searched.ts";
import type { LeftOut } from "./tree.ts";
import { withoutCopies } from "./without-copies.ts";

/**
 * Finds the control directories at and below the paths that the user named, which may then be read; so may what a link `control` in
 * one of them leads to, unless that is outside the link's repository.
 */
export function findDirectories(disk: DiskTree, written: readonly string[], isLeftOut?: LeftOut): SearchResult {
  const paths: (NamedPath | Problem)[] = [];
  const followed: string[] = [];
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
      else {
        paths.push({ absolute, kind: isFolder ? "folder" : "file", real: real === absolute });
        const link = isFolder ? linkIn(disk, absolute) : null;
        if (link !== null) {
          followed.push(link);
          paths.push({ absolute: link, kind: "folder", real: false });
        }
      }
    } catch (error) {
      wrong(reasonOf(error));
    }
  }
  const found = searchTree(disk, paths, isLeftOut);
  return followed.length === 0 ? found : withoutCopies(disk, found, followed);
}

/** The link `control` in a folder that was named, if it leads to a folder that may be read; or null. */
function linkIn(disk: DiskTree, folder: string): string | null {
  const link = disk.path.join(folder, CONTROL);
  if (lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return null;
  if (disk.kindOfNamed(link) !== "folder") return null;
  disk.allow(link);
  const real = disk.realpath(link);
  return real === null || disk.elsewhere(real) !== null ? null : link;
}

/** `--control DIR`: by default `control` if it is a folder here, else the working directory. Throws a UsageError. */
export function findControl(disk: DiskTree, named: string | null): FoundDirectory {
  const isFolder = (one: string): boolean => statSync(one, { throwIfNoEntry: false })?.isDirectory() === true;
  const written = named ?? (isFolder(disk.absolute(CONTROL)) ? CONTROL : ".");
  const absolute = disk.absolute(written);
  // By default the working directory is meant, including what its link leads to.
  disk.allow(written);
  const real = disk.realpath(absolute);
  const why = real === null ? null : disk.elsewhere(real);
  if (why !== null) throw fileError(disk.displayPath(absolute), `qmailint does not read it: ${why}`);
  const { entries, odd } = disk.list(absolute);
  refuseOdd(disk.displayPath(absolute), odd, true);
  const names = entries.map(({ name }) => name);
  if (!holdsControlFile(names)) {
    throw fileError(disk.displayPath(absolute), "there is no control file in this directory");
  }
  return { absolute, names };
}
