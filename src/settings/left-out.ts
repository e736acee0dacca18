import { UsageError } from "../text/usage-error.ts";
import type { LeftOut, Tree } from "../tree/tree.ts";
import { makeFolderTest } from "./glob.ts";
import { LIMITS } from "./limits.ts";
import type { LoadedSettings } from "./loaded-settings.ts";

/** How much work the patterns of a run may still take. */
export interface Steps {
  left: number;
}

export function makeSteps(): Steps {
  return { left: LIMITS.excludeSteps };
}

/**
 * The folders that patterns relative to a folder match: only those, not what lies in them. Throws a
 * UsageError if that takes too long.
 */
export function matchedBy(
  { path: { sep } }: Pick<Tree, "path">,
  base: string,
  patterns: readonly string[],
  steps: Steps,
  place: UsageError["place"] = null,
): LeftOut {
  const written = (folder: string): string => (sep === "/" ? folder : folder.split(sep).join("/"));
  const spend = (some: number): void => {
    steps.left -= some;
    if (steps.left < 0) throw new UsageError("there are too many exclude patterns for this many folders", place);
  };
  const tests = patterns.map((pattern) => makeFolderTest(written(base), written(pattern), spend));
  return (folder) => tests.some((test) => test(written(folder)));
}

/** What the files' `exclude` leaves out, as files become known. */
export interface LeftOutByFiles {
  /** Folders below a file, and everything in them, unless a path that was named lies there. */
  readonly isLeftOut: LeftOut;
  readonly add: (file: LoadedSettings) => void;
}

/** `roots`: the paths that were named. */
export function leftOutByFiles(tree: Tree, roots: readonly string[]): LeftOutByFiles {
  const { dirname, sep } = tree.path;
  const steps = makeSteps();
  const tests: { readonly base: string; readonly isMatched: LeftOut }[] = [];
  const known = new Map<string, boolean>();
  const isAtOrBelow = (one: string, folder: string): boolean =>
    one === folder || one.startsWith(folder.endsWith(sep) ? folder : folder + sep);
  const isLeftOut = (folder: string): boolean => {
    const answer = known.get(folder);
    if (answer !== undefined) return answer;
    const below = tests.filter(({ base }) => base !== folder && isAtOrBelow(folder, base));
    // A folder that holds a path that was named is searched for it.
    const isNamed = below.length === 0 || roots.some((root) => isAtOrBelow(root, folder));
    const out = !isNamed && (below.some(({ isMatched }) => isMatched(folder)) || isLeftOut(dirname(folder)));
    known.set(folder, out);
    return out;
  };
  const add = ({ absolute, settings }: LoadedSettings): void => {
    const base = dirname(absolute);
    const place = { file: settings.source.path, line: 1, column: 1 };
    const patterns = settings.exclude.map(({ text }) => text);
    tests.push({ base, isMatched: matchedBy(tree, base, patterns, steps, place) });
    known.clear();
  };
  return { isLeftOut, add };
}
