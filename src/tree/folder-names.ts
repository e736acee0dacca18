import { refuseOdd } from "./odd-names.ts";
import { isSearched } from "./searched.ts";
import type { Tree } from "./tree.ts";

/** All names in a folder that are UTF-8. Throws a UsageError where it cannot be listed. */
export function namesOf(tree: Tree, folder: string): readonly string[] {
  return tree.list(folder).entries.map(({ name }) => name);
}

/** All names in a folder that is a control directory. Throws a UsageError where one of them is not UTF-8. */
export function controlNamesOf(tree: Tree, folder: string): readonly string[] {
  const { entries, odd } = tree.list(folder);
  refuseOdd(tree.displayPath(folder), odd, true);
  return entries.map(({ name }) => name);
}

/**
 * The folders in a folder that are searched, in order; links to folders are not followed. Throws a UsageError where a name is not
 * UTF-8.
 */
export function foldersOf(tree: Tree, folder: string): readonly string[] {
  if (tree.kind(folder) !== "folder") return [];
  const { entries, odd } = tree.list(folder);
  refuseOdd(tree.displayPath(folder), odd, false);
  const folders = entries.filter(({ name, kind }) => kind === "folder" && isSearched(name));
  return folders.map(({ name }) => name).sort();
}
