import { readFileSync } from "node:fs";
import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import { commitOf, isShallow, mergeBase, openRepository, type Repository } from "../tree/git.ts";

/** What a change is compared with: a commit; or what is missing, in Markdown; or null, where there is nothing to say. */
export type Base = { readonly commit: string } | { readonly missing: string } | null;

type Environment = Readonly<Record<string, string | undefined>>;

const MISSING =
  "The commit that this change is compared with is not in the checkout: set `fetch-depth: 2` for `actions/checkout`.";

/**
 * The input `base`. `auto`: what the pull request (or merge group) is merged into, or what was on the branch before a push. Throws
 * a UsageError: a GitError where git does not read the repository.
 */
export function findBase(written: string, env: Environment, cwd: string): Base {
  if (written === "none") return null;
  if (written === "auto") return automatic(env, cwd);
  const repository = openRepository(cwd);
  const commit = repository === null ? null : commitOf(repository, written);
  if (commit !== null) return { commit };
  throw new UsageError(
    `the input base: there is no revision "${showText(written)}" in this checkout (actions/checkout fetches one commit: fetch-depth: 2 brings its parents, fetch-depth: 0 everything)`,
  );
}

function automatic(env: Environment, cwd: string): Base {
  const event = readEvent(env["GITHUB_EVENT_PATH"]);
  const shaAt = (...path: readonly string[]): string | null => {
    let value: unknown = event;
    for (const key of path)
      value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : null;
    return typeof value === "string" && /^[0-9a-f]{40,64}$/.test(value) ? value : null;
  };
  switch (env["GITHUB_EVENT_NAME"]) {
    case "pull_request":
    case "pull_request_target": {
      // What is checked out is, as a rule, the merge of the pull request into its base: then its first parent is the base.
      const repository = openRepository(cwd);
      const head = shaAt("pull_request", "head", "sha");
      if (repository !== null && head !== null && commitOf(repository, "HEAD^2") === head)
        return found(commitOf(repository, "HEAD^1"));
      return found(parting(repository, shaAt("pull_request", "base", "sha")));
    }
    case "merge_group":
      return found(parting(openRepository(cwd), shaAt("merge_group", "base_sha")));
    case "push":
      return beforePush(openRepository(cwd), shaAt("before"));
    default:
      return null;
  }
}

/** What the branch had before the push, if that is here; else the commit before. Null where there was none. */
function beforePush(repository: Repository | null, before: string | null): Base {
  if (repository === null) return null;
  // All zeros: the branch is new.
  const named = before === null || /^0+$/.test(before) ? null : commitOf(repository, before);
  const commit = named ?? commitOf(repository, "HEAD^1");
  return commit === null && !isShallow(repository) ? null : found(commit);
}

function found(commit: string | null): Base {
  return commit === null ? { missing: MISSING } : { commit };
}

/** Where a pull request's own branch diverged from its base; the base itself where that is not known. */
function parting(repository: Repository | null, base: string | null): string | null {
  if (repository === null || base === null) return null;
  const commit = commitOf(repository, base);
  return commit === null ? null : (mergeBase(repository, commit, "HEAD") ?? commit);
}

function readEvent(file: string | undefined): unknown {
  try {
    return file === undefined ? null : JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
