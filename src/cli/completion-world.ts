import { planRun } from "../run/plan-run.ts";
import { orNull, UsageError } from "../text/usage-error.ts";
import { type DiskTree, diskTree } from "../tree/disk.ts";
import { settingsAbove } from "../tree/find.ts";
import { namesOf } from "../tree/folder-names.ts";
import { openRepository } from "../tree/git.ts";
import { revisionNames } from "../tree/git-refs.ts";

/** What completion knows about the user's current folder. */
export interface World {
  /** The hosts of the `qmailint.yaml` that counts, and the names of its assertions. `config`: the file of `--config`. */
  readonly hosts: (config: string | null) => Promise<readonly string[]>;
  readonly assertions: (config: string | null) => Promise<readonly string[]>;
  readonly revisions: () => readonly string[];
}

/** Nothing here is an error: what cannot be read is not offered, nor is anything that a shell would take for more than one word. */
export function worldAt(cwd: string): World {
  return {
    hosts: async (config) =>
      (await settingsAt(cwd, config)).flatMap(({ settings }) => settings.hosts.map(({ name }) => name)).filter(isWord),
    assertions: async (config) =>
      (await settingsAt(cwd, config))
        .flatMap(({ settings }) => settings.assertions.flatMap(({ name }) => name ?? []))
        .filter(isWord),
    revisions: () => {
      const repository = orNull(() => openRepository(cwd));
      if (repository === null) return [];
      return ["HEAD", "HEAD^1", ...(orNull(() => revisionNames(repository)) ?? [])].filter(isWord);
    },
  };
}

/** Repositories may be hostile: git allows `$(...)` in the name of a branch. */
function isWord(text: string): boolean {
  return /^[\w.@+^/-]+$/.test(text);
}

type Loaded = Awaited<ReturnType<typeof planRun>>["files"];

async function settingsAt(cwd: string, config: string | null): Promise<Loaded> {
  try {
    const disk: DiskTree = diskTree(cwd);
    const here = { absolute: disk.cwd, names: namesOf(disk, disk.cwd) };
    const settings = config === null ? settingsAbove(disk, [here]) : [];
    const overrides = { dialect: null, set: null, levels: new Map() };
    const choice = config === null ? null : { file: config };
    return (await planRun(disk, { directories: [], settings, named: false }, choice, overrides)).files;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return [];
  }
}
