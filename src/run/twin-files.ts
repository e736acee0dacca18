import type { PlannedDirectory } from "../settings/make-plan.ts";
import { noteIn } from "../text/note-in.ts";
import { once } from "../text/once.ts";
import type { DiskTree } from "../tree/disk.ts";

/** Another name under which a run reads the file at an absolute path, through a symbolic link; or null. */
export type TwinOf = (absolute: string) => string | null;

/** Worked out when the first file is asked about: only where something is to be written does it matter. */
export function twinFiles(disk: DiskTree, directories: readonly PlannedDirectory[]): TwinOf {
  const byReal = once(() => {
    const found = new Map<string, string[]>();
    for (const { found: one } of directories) {
      for (const name of one.names) {
        const absolute = disk.path.join(one.absolute, name);
        noteIn(found, disk.realpath(absolute) ?? absolute, absolute);
      }
    }
    return found;
  });
  return (absolute) => {
    const names = byReal().get(disk.realpath(absolute) ?? absolute) ?? [];
    return names.find((one) => one !== absolute) ?? null;
  };
}
