import { joinPath } from "../tree/control-directory.ts";
import type { FoundDirectory } from "../tree/disk.ts";

/**
 * Directories in groups, each a directory with all that lie inside it, so that the report names every file of a group before those
 * of the next one.
 */
export function nestsOf<T extends { readonly found: FoundDirectory }>(
  directories: readonly T[],
  shown: (absolute: string) => string,
): T[][] {
  const placed = directories.map((one) => ({ one, files: joinPath(shown(one.found.absolute), "") }));
  placed.sort((a, b) => (a.files < b.files ? -1 : a.files > b.files ? 1 : 0));
  const nests: T[][] = [];
  let outermost: string | null = null;
  for (const { one, files } of placed) {
    if (outermost !== null && files.startsWith(outermost)) nests.at(-1)?.push(one);
    else {
      nests.push([one]);
      outermost = files;
    }
  }
  return nests;
}
