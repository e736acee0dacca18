import { lstatSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "../text/usage-error.ts";
import { type FoundDirectory, NOT_SEARCHED, type Reader, SETTINGS } from "./disk.ts";
import { holdsGit, isBelowGit } from "./git-root.ts";
import { readFolder, refuseOdd } from "./odd-names.ts";
import { reasonOf } from "./reason.ts";

/**
 * Looks for `qmailint.yaml` (and `.yml`) in each directory and in every folder above, up to the one that holds `.git`, as far as
 * may be read. Absolute paths; a link that leads nowhere is one too, because it must not pass for none.
 */
export function settingsAbove(reader: Reader, directories: readonly FoundDirectory[]): string[] {
  const settings: string[] = [];
  const seen = new Set<string>();
  for (const { absolute, names, isRepository } of directories) {
    for (let at = absolute; !seen.has(at); at = dirname(at)) {
      seen.add(at);
      for (const name of SETTINGS) {
        const file = join(at, name);
        if (at === absolute ? names.includes(name) : isThere(file)) settings.push(file);
      }
      const isRoot = (at === absolute ? isRepository : undefined) ?? holdsGit(at);
      if (isRoot || !reader.isInside(dirname(at))) break;
    }
  }
  return settings;
}

function isThere(absolute: string): boolean {
  return lstatSync(absolute, { throwIfNoEntry: false }) !== undefined;
}

/** The folders that a pattern for control directories can be matched with. */
export interface Folders {
  /** Is this a folder (or a link to one) that may be read? Else what messages say of it: where it lies. */
  kind(absolute: string): "folder" | "file" | "missing" | "outside" | "below .git";
  /** Names of the folders in a folder; links to folders are not followed. Throws a UsageError where one is not UTF-8. */
  list(absolute: string): readonly string[];
  /** All names in it that are UTF-8. */
  names(absolute: string): readonly string[];
  /** All names in it, which is a control directory. Throws a UsageError where one is not UTF-8. */
  controlNames(absolute: string): readonly string[];
}

export function foldersOnDisk(reader: Reader): Folders {
  const kind = (absolute: string): ReturnType<Folders["kind"]> => {
    const real = reader.realpath(absolute);
    if (real === null) return "missing";
    if (isBelowGit(real)) return "below .git";
    if (!reader.isInside(real)) return "outside";
    return statSync(real).isDirectory() ? "folder" : "file";
  };
  const entriesOf = (absolute: string): ReturnType<typeof readFolder> => {
    try {
      return readFolder(absolute);
    } catch (error) {
      throw new UsageError(reasonOf(error), { file: reader.shown(absolute), line: 1, column: 1 });
    }
  };
  return {
    kind,
    list: (absolute) => {
      if (kind(absolute) !== "folder") return [];
      const { entries, odd } = entriesOf(absolute);
      refuseOdd(reader.shown(absolute), odd, false);
      const folders = entries.filter((entry) => entry.isDirectory() && !NOT_SEARCHED.has(entry.name));
      return folders.map(({ name }) => name).sort();
    },
    names: (absolute) => entriesOf(absolute).entries.map(({ name }) => name),
    controlNames: (absolute) => {
      const { entries, odd } = entriesOf(absolute);
      refuseOdd(reader.shown(absolute), odd, true);
      return entries.map(({ name }) => name);
    },
  };
}
