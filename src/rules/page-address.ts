import { repository } from "../text/version.ts";
import { pagePaths } from "./page-paths.ts";

/** Where the page of a rule can be read; null where package.json names no repository, or there is no such rule. */
export function pageAddress(id: string, at: string | null = repository): string | null {
  const path = pagePaths[id];
  return at === null || path === undefined ? null : `${at}/blob/HEAD/src/rules/${path}.md`;
}
