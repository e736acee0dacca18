import path from "node:path";
import { makeExpander } from "../settings/glob.ts";
import { LIMITS } from "../settings/limits.ts";
import { starterOfSeveral } from "../settings/starter-several.ts";
import { plural } from "../text/plural.ts";
import { showPath } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import type { Host } from "../tree/control-directory.ts";
import type { DiskTree } from "../tree/disk.ts";
import type { SearchResult } from "../tree/find.ts";
import { foldersOf } from "../tree/folder-names.ts";
import { withoutNamed } from "./already-named.ts";
import { type DirectoryFacts, directoryFacts } from "./init-facts.ts";

/** A starter for the control directories below a folder, and what to say about it. */
export interface StarterForSeveral {
  readonly text: string;
  readonly notes: readonly string[];
  readonly directories: readonly DirectoryFacts[];
}

/** Throws a UsageError where every directory already has a `qmailint.yaml`, and where one of them cannot be read. */
export async function starterFor(
  disk: DiskTree,
  folder: string,
  { directories: found, settings, problems }: SearchResult,
  given: Pick<Host, "dialect" | "set">,
  schema: string | null,
): Promise<StarterForSeveral> {
  const [problem] = problems;
  if (problem !== undefined) throw new UsageError(problem.message, problem);
  const own = settings.map((file) => path.dirname(file)).filter((at) => at !== folder);
  const others = found.filter(({ absolute }) => !isBelowOne(absolute, own));
  if (others.length === 0) throw new UsageError("every control directory here already has a qmailint.yaml");
  const { free, notes } = await withoutNamed(disk, others, settings);
  const directories: DirectoryFacts[] = [];
  for (const one of free) directories.push(await directoryFacts(disk, one, given));
  const paths = free.map(({ absolute }) => relative(folder, absolute));
  const controls = patternFor(disk, folder, paths) ?? paths;
  const text = starterOfSeveral({
    schema,
    ...given,
    controls: controls as [string, ...string[]],
    directories: directories.map((facts, i) => ({ ...facts, path: paths[i] ?? "." })),
  });
  return { text, directories, notes: [...ownNotes(disk, found.length - others.length, own), ...notes] };
}

function isBelowOne(absolute: string, folders: readonly string[]): boolean {
  return folders.some((at) => absolute === at || absolute.startsWith(at + path.sep));
}

/** What to say about directories below folders with a file of their own. */
function ownNotes(disk: DiskTree, count: number, own: readonly string[]): readonly string[] {
  if (count === 0) return [];
  const below = own.map((at) => showPath(disk.displayPath(at))).join(", ");
  const directories = plural(count, "control directory", "control directories");
  return [`${directories} below ${below} left out: what counts there is the qmailint.yaml there`];
}

function relative(folder: string, absolute: string): string {
  return path.relative(folder, absolute).split(path.sep).join("/") || ".";
}

/**
 * The pattern that finds exactly these directories, if there is a simple one: a single name differs,
 * or all have the same last name.
 */
function patternFor(disk: DiskTree, folder: string, paths: readonly string[]): readonly [string] | null {
  if (paths.length < 2) return null;
  const wanted = new Set(paths);
  const isExact = (pattern: string): boolean => {
    const expand = makeExpander((at) => foldersOf(disk, at), LIMITS.names);
    const found = (expand(folder, pattern) ?? []).filter((one) => disk.kind(one) === "folder");
    return found.length === wanted.size && found.every((one) => wanted.has(relative(folder, one)));
  };
  for (const pattern of candidates(paths)) if (isExact(pattern)) return [pattern];
  return null;
}

function* candidates(paths: readonly string[]): Generator<string> {
  const [first = [], ...others] = paths.map((one) => one.split("/"));
  if (paths.some((one) => /[*?[]/.test(one))) return;
  if (others.every((one) => one.length === first.length)) {
    const differing = first.flatMap((name, i) => (others.every((one) => one[i] === name) ? [] : [i]));
    const [only, another] = differing;
    if (only !== undefined && another === undefined) yield first.map((name, i) => (i === only ? "*" : name)).join("/");
  }
  const last = first.at(-1) ?? "";
  if (others.every((one) => one.at(-1) === last)) yield `**/${last}`;
}
