import path from "node:path";
import { grouped } from "../text/plural.ts";
import { MOST_NAMES, type TreeFolder, tooMuch } from "./git-objects.ts";
import { MOST_PATH } from "./git-path.ts";
import { isSearched } from "./searched.ts";

/** How deep the folders that a search looks into may be, and how many characters their paths may have in all. */
const MOST_DEPTH = 256;
const MOST_LETTERS = 2 ** 27;

/**
 * Visits a folder of a tree and all searched folders below it, level by level. `treesOf` reads the trees of a level at once. Throws
 * a GitError beyond the bounds: eight trees can hold 10^8 names.
 */
export function walkTree(
  start: string,
  id: string,
  treesOf: (ids: readonly string[]) => (id: string) => TreeFolder,
  isLeftOut: (folder: string) => boolean,
  visit: (folder: string, inside: TreeFolder) => void,
): void {
  let names = 0;
  let letters = 0;
  let level = [{ folder: start, id }];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_DEPTH) throw tooMuch(`folders are more than ${MOST_DEPTH} deep`);
    const inside = treesOf(level.map((one) => one.id));
    const below: typeof level = [];
    for (const { folder, id: tree } of level) {
      const found = inside(tree);
      names += found.entries.size + found.odd.length;
      if (names > MOST_NAMES) throw tooMuch(`there are more than ${grouped(MOST_NAMES)} names`);
      visit(folder, found);
      for (const [name, entry] of found.entries) {
        if (entry.kind !== "folder" || !isSearched(name)) continue;
        const next = path.join(folder, name);
        if (isLeftOut(next)) continue;
        letters += next.length;
        if (next.length > MOST_PATH) throw tooMuch(`paths are longer than ${MOST_PATH} characters`);
        if (letters > MOST_LETTERS) throw tooMuch("the paths of all folders are too long to keep");
        below.push({ folder: next, id: entry.id });
      }
    }
    level = below;
  }
}
