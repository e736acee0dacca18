import { grouped } from "../text/plural.ts";
import { showText } from "../text/show.ts";
import { namesOf } from "../tree/folder-names.ts";
import { holdsControlFile } from "../tree/is-control.ts";
import { orProblem } from "../tree/or-problem.ts";
import type { PathKind } from "../tree/tree.ts";
import { beforePattern, isPattern } from "./glob.ts";
import { LIMITS } from "./limits.ts";
import { type Control, problemAt } from "./loaded-settings.ts";
import type { ControlPattern } from "./settings.ts";
import type { Loading } from "./shared-reading.ts";

/** Stands for all patterns of a run in `failed`. */
const PATTERNS = "";
const LIES = { outside: "lies outside the repository", "below .git": "lies below .git" } as const;

/** The folders that a path or pattern names. Naming nothing is a mistake: a deleted directory must not go unnoticed. */
export function namedControls(loading: Loading, pattern: ControlPattern): Control[] {
  const found = namedBy(loading, pattern);
  if (typeof found !== "string") return found.map((absolute) => asControl(loading, absolute));
  loading.problems.push(problemAt(loading.settings, pattern.start, found));
  return [];
}

function asControl({ keyOf }: Loading, absolute: string): Control {
  return { absolute, key: keyOf(absolute) };
}

/** The folders, or what is wrong. */
function namedBy(loading: Loading, { text }: ControlPattern): readonly string[] | string {
  if (text === "") return [];
  if (text.length > LIMITS.pattern) return `this is longer than any path: ${text.length} characters`;
  const written = `"${showText(text)}"`;
  if (text.includes("\0")) return `${written} is not a path`;
  const literal = loading.tree.path.resolve(loading.folder, text);
  const kind = kindOf(loading, literal);
  if (kind === "folder") return [literal];
  if (kind === "outside" || kind === "below .git") return `${written} ${LIES[kind]}`;
  if (kind === "file") return `${written} is a file: name its directory`;
  return isPattern(text)
    ? matching(loading, text, written)
    : `there is no directory ${written} (git does not keep empty directories)`;
}

function kindOf({ tree, folder }: Loading, absolute: string): PathKind {
  return tree.leadsOut?.(folder, absolute) === true ? "outside" : tree.kind(absolute);
}

function matching(loading: Loading, text: string, written: string): readonly string[] | string {
  const { tree, folder, problems, failed } = loading;
  if (failed.has(PATTERNS)) return [];
  const before = kindOf(loading, tree.path.resolve(folder, beforePattern(text)));
  if (before === "outside" || before === "below .git") return `${written} ${LIES[before]}`;
  const known = problems.length;
  const expanded = orProblem<readonly string[] | null>(problems, [], () => loading.expand(folder, text));
  if (problems.length > known) return [];
  if (expanded === null) {
    failed.add(PATTERNS);
    const limit = grouped(LIMITS.names);
    return `${written} is not searched for: the patterns of a run may look at ${limit} names, and would look at more`;
  }
  const folders = expanded
    .map((path) => tree.path.resolve(folder, path))
    .filter((path) => tree.kind(path) === "folder");
  if (folders.some((path) => kindOf(loading, path) === "outside")) return `${written} ${LIES.outside}`;
  return folders.length === 0 ? `no directory matches ${written}` : folders;
}

/** What a file without `control` is about: the folder `control` beside it, or the folder that it lies in. */
export function defaultControls(loading: Loading): Control[] {
  const { tree, folder, settings, problems } = loading;
  const beside = tree.path.resolve(folder, "control");
  if (tree.kind(beside) === "folder") return [asControl(loading, beside)];
  const names = orProblem<readonly string[] | null>(problems, null, () => namesOf(tree, folder));
  if (names === null) return [];
  if (tree.kind(folder) === "folder" && holdsControlFile(names)) return [asControl(loading, folder)];
  // A file may exist only for what it leaves out.
  if (settings.exclude.length > 0 && settings.hosts.length + settings.assertions.length === 0) return [];
  const message =
    'there is neither a folder "control" nor a control file beside this file: name the directory with "control:"';
  problems.push(problemAt(settings, 0, message));
  return [];
}
