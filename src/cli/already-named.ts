import { planRun } from "../run/plan-run.ts";
import { plural } from "../text/plural.ts";
import { showPath } from "../text/show.ts";
import { fileError, UsageError } from "../text/usage-error.ts";
import type { DiskTree } from "../tree/disk.ts";
import type { FoundDirectory } from "../tree/find.ts";

/** The directories that a starter may name, and what to say about the others. */
interface Unnamed {
  readonly free: readonly FoundDirectory[];
  readonly notes: readonly string[];
}

/**
 * Some control directories without those that a `qmailint.yaml` names: a second one with other settings would leave both without
 * an answer. `settings`: the files found below, besides those in each directory and above. Throws a UsageError where all of them are
 * named, and where a file has mistakes, so that what it names is not known.
 */
export async function withoutNamed(
  disk: DiskTree,
  directories: readonly FoundDirectory[],
  settings: readonly string[],
): Promise<Unnamed> {
  const overrides = { dialect: null, set: null, levels: new Map() };
  const plan = await planRun(disk, { directories, settings, named: true }, null, overrides);
  const naming = new Map(plan.directories.map(({ found, files }) => [found.absolute, files]));
  const [problem] = plan.problems;
  const free: FoundDirectory[] = [];
  const named = new Map<string, number>();
  for (const one of directories) {
    const files = naming.get(one.absolute);
    if (files === undefined && problem !== undefined) throw new UsageError(problem.message, problem);
    const [file] = files ?? [];
    if (file === undefined) free.push(one);
    else named.set(file.settings.source.path, (named.get(file.settings.source.path) ?? 0) + 1);
  }
  const [first] = named.keys();
  if (free.length === 0 && first !== undefined) throw allNamed(first, directories.length);
  return { free, notes: [...named].map(([file, count]) => leftOutNote(file, count)) };
}

function allNamed(file: string, count: number): UsageError {
  const what = count === 1 ? "the control directory" : "the control directories";
  return fileError(file, `it already names ${what} here: say in it what you expect`);
}

function leftOutNote(file: string, count: number): string {
  const directories = plural(count, "control directory", "control directories");
  return `${directories} left out: ${showPath(file)} already names ${count === 1 ? "it" : "them"}`;
}
