import { byText } from "../text/by-text.ts";
import { joinPath } from "../tree/control-directory.ts";
import type { FoundDirectory } from "../tree/find.ts";

/**
 * Groups of directories, each a directory with all those inside it, so that the report names every file of one group before those
 * of the next.
 */
export function groupByOutermost<T extends { readonly found: FoundDirectory }>(
  directories: readonly T[],
  displayPath: (absolute: string) => string,
): T[][] {
  const placed = directories.map((one) => ({ one, files: joinPath(displayPath(one.found.absolute), "") }));
  placed.sort((a, b) => byText(a.files, b.files));
  const groups: T[][] = [];
  let outermost: string | null = null;
  for (const { one, files } of placed) {
    if (outermost !== null && files.startsWith(outermost)) groups.at(-1)?.push(one);
    else {
      groups.push([one]);
      outermost = files;
    }
  }
  return groups;
}
