import { byText } from "../text/by-text.ts";
import type { Problem } from "../text/problem.ts";
import { below } from "./below.ts";
import { IP_FILES } from "./control-directory.ts";
import { isControlDirectory } from "./is-control.ts";
import { oddNames } from "./odd-names.ts";
import { orProblem } from "./or-problem.ts";
import { CONTROL, GIT, isSearched, SETTINGS } from "./searched.ts";
import type { LeftOut, Listing, Tree } from "./tree.ts";

/** What a search found: the control directories in order, and what could not be looked at. */
export interface SearchResult {
  readonly directories: readonly FoundDirectory[];
  /** Every `qmailint.yaml` (or `.yml`) that was named or found on the way, absolute. */
  readonly settings: readonly string[];
  readonly problems: readonly Problem[];
  /** The first links named `control` that were passed over. */
  readonly links?: readonly string[];
  /** The paths that were searched, absolute. */
  readonly roots?: readonly string[];
}

export interface FoundDirectory {
  readonly absolute: string;
  /** The path is known to have no symbolic link in it, and to lie where it may be read. */
  readonly real?: boolean;
  readonly names: readonly string[];
  /** The folders in it that are not among the names. */
  readonly folders?: readonly string[];
  /** It holds `.git`; missing where that is not known. */
  readonly isRepository?: boolean | undefined;
}

/** A path to search, as it was named. A file stands for its directory. */
export interface NamedPath {
  readonly absolute: string;
  readonly kind: "folder" | "file";
  /** The folder's `real`, where that is known. */
  readonly real?: boolean;
}

/** How many links are remembered. */
const MOST_LINKS = 3;

/** Finds the control directories at and below some paths; a path that cannot be searched becomes a problem. */
export function searchTree(
  tree: Tree,
  paths: readonly (NamedPath | Problem)[],
  isLeftOut: LeftOut = () => false,
): SearchResult {
  const { basename, dirname, join } = tree.path;
  const found = new Map<string, FoundDirectory>();
  const settings = new Set<string>();
  const problems: Problem[] = [];
  const links: string[] = [];

  /** `searched`: found by a walk, not because a file in it was named. */
  const take = (folder: string, listing: Listing, named: boolean, searched: boolean, real?: boolean): void => {
    const { names, folders, isRepository } = namesIn(listing);
    const isControl = isControlDirectory(basename(folder), names, named);
    if (listing.odd.length > 0 && (isControl || searched))
      problems.push(...oddNames(tree.displayPath(folder), listing.odd, isControl));
    const isReal = real === undefined ? {} : { real };
    if (isControl) found.set(folder, { absolute: folder, names, folders, isRepository, ...isReal });
    if (!searched) return;
    for (const name of SETTINGS) if (names.includes(name)) settings.add(join(folder, name));
    if (links.length < MOST_LINKS && listing.entries.some(({ name, kind }) => kind === "link" && name === CONTROL))
      links.push(join(folder, CONTROL));
  };

  /** Asked only where there is something to find. */
  const isIgnored = (folder: string, top: string, inside: Listing): boolean => {
    const { names } = namesIn(inside);
    const isSomething =
      inside.odd.length > 0 ||
      SETTINGS.some((name) => names.includes(name)) ||
      isControlDirectory(basename(folder), names, false);
    return isSomething && tree.isIgnored?.(folder, top, { inside }) === true;
  };

  for (const one of paths) {
    if ("message" in one) {
      problems.push(one);
      continue;
    }
    const { absolute, kind, real } = one;
    if (kind === "folder")
      walk(tree, absolute, problems, isLeftOut, (folder, listing) => {
        const isTop = folder === absolute;
        if (isTop || !isIgnored(folder, absolute, listing)) take(folder, listing, isTop, true, real);
      });
    else if (SETTINGS.includes(basename(absolute))) settings.add(absolute);
    else {
      const folder = dirname(absolute);
      orProblem(problems, null, () => take(folder, tree.list(folder), true, false));
    }
  }
  const directories = [...found.values()].sort((a, b) => byText(a.absolute, b.absolute));
  const roots = paths.flatMap((one) => ("message" in one ? [] : [one.absolute]));
  return { directories, settings: [...settings], problems, links, roots };
}

/** A folder and all searched folders below it; a link to a folder is followed only if it was named, not on the way. */
function walk(
  tree: Tree,
  folder: string,
  problems: Problem[],
  isLeftOut: LeftOut,
  visit: (folder: string, listing: Listing) => void,
): void {
  if (tree.walk !== undefined) {
    tree.walk(folder, visit, isLeftOut);
    return;
  }
  const search = (at: string): void => {
    const listing = orProblem(problems, null, () => tree.list(at));
    if (listing === null) return;
    visit(at, listing);
    for (const { name, kind } of listing.entries) {
      if (kind !== "folder" || !isSearched(name)) continue;
      const next = below(tree, at, name);
      if (!isLeftOut(next) && tree.isIgnored?.(next, folder, { around: listing }) !== true) search(next);
    }
  };
  search(folder);
}

/** What a folder holds: names, and the folders separately. A folder in place of moreipme or notipme counts as a file. */
function namesIn({ entries }: Listing): {
  readonly names: string[];
  readonly folders: string[];
  readonly isRepository: boolean | undefined;
} {
  const names: string[] = [];
  const folders: string[] = [];
  let isRepository: boolean | undefined = false;
  for (const { name, kind } of entries) {
    if (name === GIT) isRepository = kind === "link" ? undefined : true; // a link may lead nowhere
    const isFolder = kind === "folder" || kind === "submodule";
    if (!isFolder || IP_FILES.some((one) => one === name)) names.push(name);
    else folders.push(name);
  }
  return { names, folders, isRepository };
}

/**
 * Looks for `qmailint.yaml` (and `.yml`) in each directory and in every folder above, up to the folder that holds `.git`, as far as
 * reading is allowed. Absolute paths; a link that leads nowhere is among them, because it must not pass for no file at all.
 */
export function settingsAbove(tree: Tree, directories: readonly FoundDirectory[]): string[] {
  const settings: string[] = [];
  const seen = new Set<string>();
  for (const { absolute, names, isRepository } of directories) {
    let at: string | null = absolute;
    while (at !== null && !seen.has(at)) {
      seen.add(at);
      for (const name of SETTINGS) {
        const file = tree.path.join(at, name);
        if (at === absolute ? names.includes(name) : tree.has(file)) settings.push(file);
      }
      at = tree.above(at, at === absolute ? isRepository : undefined);
    }
  }
  return settings;
}
