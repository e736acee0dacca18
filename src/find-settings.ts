import { existsSync, lstatSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { type FoundDirectory, GIT, NOT_SEARCHED, type Reader, SETTINGS } from "./load.ts";

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
      const holdsGit = (at === absolute ? isRepository : undefined) ?? existsSync(join(at, GIT));
      if (holdsGit || !reader.isInside(dirname(at))) break;
    }
  }
  return settings;
}

function isThere(absolute: string): boolean {
  return lstatSync(absolute, { throwIfNoEntry: false }) !== undefined;
}

/** The folders that a pattern for control directories can be matched with. */
export interface Folders {
  /** Is this a folder (or a link to one) that may be read? `outside`: it may not. */
  kind(absolute: string): "folder" | "file" | "missing" | "outside";
  /** Names of the folders in a folder; links to folders are not followed. */
  list(absolute: string): readonly string[];
  /** All names in it. */
  names(absolute: string): readonly string[];
}

export function foldersOnDisk(reader: Reader): Folders {
  const kind = (absolute: string): ReturnType<Folders["kind"]> => {
    const real = reader.realpath(absolute);
    if (real === null) return "missing";
    if (!reader.isInside(real)) return "outside";
    return statSync(real).isDirectory() ? "folder" : "file";
  };
  return {
    kind,
    list: (absolute) =>
      kind(absolute) === "folder"
        ? readdirSync(absolute, { withFileTypes: true })
            .filter((entry) => entry.isDirectory() && !NOT_SEARCHED.has(entry.name))
            .map((entry) => entry.name)
            .sort()
        : [],
    names: (absolute) => readdirSync(absolute),
  };
}
