import type { SearchResult } from "./find.ts";
import type { Tree } from "./tree.ts";

/** What a followed link leads to may also have been found in its own place: once is enough. */
export function withoutCopies(tree: Tree, found: SearchResult, followed: readonly string[]): SearchResult {
  const { sep } = tree.path;
  const isLinked = (file: string): boolean => followed.some((link) => file === link || file.startsWith(link + sep));
  const withoutIn = <T>(all: readonly T[], pathOf: (one: T) => string): T[] => {
    const known = new Set(all.map(pathOf).filter((file) => !isLinked(file)));
    return all.filter((one) => !isLinked(pathOf(one)) || !known.has(tree.realpath(pathOf(one)) ?? ""));
  };
  return {
    ...found,
    directories: withoutIn(found.directories, ({ absolute }) => absolute),
    settings: withoutIn(found.settings, (file) => file),
    links: (found.links ?? []).filter((link) => !followed.includes(link)),
  };
}
