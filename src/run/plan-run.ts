import { dirname, resolve } from "node:path";
import { dialectNamed } from "../qmail/dialects.ts";
import type { Dialect } from "../qmail/types.ts";
import type { Disk } from "../settings/load-settings.ts";
import type { Gathered } from "../settings/make-plan.ts";
import type { Overrides } from "../settings/plan.ts";
import { type FoundDirectory, holdsControlFile, type Reader } from "../tree/disk.ts";
import { foldersOnDisk, settingsAbove } from "../tree/find-settings.ts";

/** This `qmailint.yaml` alone, none, or (null) whatever counts for a directory. */
export type ConfigChoice = { readonly file: string } | "none" | null;

/** What may have to be judged: what was found below the paths of a request. `named`: it has paths at all. */
interface Candidates {
  readonly directories: readonly FoundDirectory[];
  readonly settings: readonly string[];
  readonly named: boolean;
}

/** Which directories are judged, and how. Where no `qmailint.yaml` counts, nothing that reads one is loaded. */
export async function planRun(
  reader: Reader,
  found: Candidates,
  choice: ConfigChoice,
  overrides: Overrides,
): Promise<Gathered> {
  const above = choice === null ? settingsAbove(reader, found.directories) : [];
  if (choice === "none" || (choice === null && found.settings.length === 0 && above.length === 0)) {
    const { dialect, set, levels } = overrides;
    const host = { name: null, dialect: dialect ?? (dialectNamed("moreipme-0.6") as Dialect), set };
    const directories = found.directories.map((one) => ({
      found: one,
      hosts: [host] as const,
      levels,
      complete: null,
      files: [],
    }));
    return { directories, files: [], complete: new Set(), problems: [] };
  }
  const { gather } = await import("./with-settings.ts");
  const config = choice === null ? null : { absolute: allowed(reader, choice.file), forPaths: found.named };
  const sources = {
    directories: found.directories,
    searched: found.settings,
    above: (directories: readonly FoundDirectory[]) => settingsAbove(reader, directories),
    config,
  };
  return gather(diskOf(reader), sources, overrides);
}

/** A file outside the repository may be read because it was named; one inside must not lead out by a link. */
function allowed(reader: Reader, named: string): string {
  const absolute = reader.absolute(named);
  if (!reader.isInside(absolute)) reader.allow(named);
  return absolute;
}

function diskOf(reader: Reader): Disk {
  return {
    folders: foldersOnDisk(reader),
    read: (absolute, most) => reader.read(absolute, false, most),
    resolve: (folder, written) => resolve(folder, written),
    shown: (absolute) => reader.shown(absolute),
    dirname: (absolute) => dirname(absolute),
    keyOf: (absolute) => reader.realpath(absolute) ?? absolute,
    isControl: holdsControlFile,
  };
}
