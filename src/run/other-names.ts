import type { PlannedDirectory } from "../settings/make-plan.ts";
import { once } from "../text/once.ts";
import type { DiskTree } from "../tree/disk.ts";

/** Another name under which a run reads the file at an absolute path, through a symbolic link; or null. */
export type OtherNameOf = (absolute: string) => string | null;

/**
 * Worked out when the first file is asked about: only where something is to be written does it matter. A directory with two names,
 * about which no `qmailint.yaml` says anything, is judged alike under both: its files have no twins in itself.
 */
export function otherNames(disk: DiskTree, directories: readonly PlannedDirectory[]): OtherNameOf {
  const realOf = (absolute: string): string => disk.realpath(absolute) ?? absolute;
  const plain = new Set<string>();
  /** The same for a file of such a directory, whatever that is called. */
  const nameOf = (absolute: string): string => {
    const folder = realOf(disk.path.dirname(absolute));
    return plain.has(folder) ? disk.path.join(folder, disk.path.basename(absolute)) : absolute;
  };
  const byReal = once(() => {
    for (const { found, files } of directories) if (files.length === 0) plain.add(realOf(found.absolute));
    const names = new Map<string, Set<string>>();
    for (const { found } of directories) {
      for (const name of found.names) {
        const absolute = disk.path.join(found.absolute, name);
        const real = realOf(absolute);
        names.set(real, (names.get(real) ?? new Set()).add(nameOf(absolute)));
      }
    }
    return names;
  });
  return (absolute) => {
    const names = byReal().get(realOf(absolute)) ?? new Set();
    const own = nameOf(absolute);
    return [...names].find((one) => one !== own) ?? null;
  };
}
