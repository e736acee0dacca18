import { realpathSync } from "node:fs";
import { delimiter } from "node:path";
import { showText } from "../text/show.ts";
import { UsageError } from "../text/usage-error.ts";
import { findProgram, trustedPath } from "./find-program.ts";
import { gitDirectoryOf, repositoryOf } from "./git-root.ts";
import type { Patience } from "./patience.ts";
import { reasonOf } from "./reason.ts";
import { GIT } from "./searched.ts";
import { waitingFile } from "./waiting-file.ts";

// The one place that runs git. The questions put to it concern its object store, its references, its index and, in the
// working tree, only names (what is ignored), never the contents of a file, so that no filter, driver, hook or monitor of
// a repository's configuration runs. Which repository it looks at is found here and confirmed by git, so that files of a
// pull request cannot pass for one.

/** Nothing may run a program or fetch, and mere files of a working tree may not be taken for a repository. */
const SETTINGS = [
  "safe.bareRepository=explicit",
  "protocol.allow=never",
  "core.fsmonitor=false",
  "core.hooksPath=/dev/null",
  // A cache of what commits say, which nobody checks against the commits.
  "core.commitGraph=false",
  "core.useReplaceRefs=false",
  "core.quotePath=false",
];
const ENVIRONMENT = {
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_NO_LAZY_FETCH: "1",
  // Versions before 2.45 do not know the line above. No protocol is called "none", so they have nothing to fetch with; unlike
  // `protocol.allow`, this overrides what the configuration allows for a single protocol.
  GIT_ALLOW_PROTOCOL: "none",
  // A commit has the parents that it names, just as without replacements. There is no such file, and git does not complain.
  GIT_GRAFT_FILE: "/dev/null/none",
  GIT_PAGER: "cat",
  LC_ALL: "C",
};
const MOST_BYTES = 2 ** 31 - 1;
const MOST_MS = 60_000;
/** The limit once git was stopped in another repository of the run. */
const MOST_MS_AGAIN = 5000;

/** A repository that git has confirmed to be what we found. */
export interface Repository {
  /** The root of the working tree, links resolved. */
  readonly root: string;
  /** git's own folder, links resolved. */
  readonly gitDirectory: string;
}

/** git cannot be run, was killed, failed, will not read the repository, or lacks an object of it. */
export class GitError extends UsageError {}

/** What git printed, its status, and the first line of its complaints. */
interface Ran {
  readonly status: number;
  readonly bytes: Buffer;
  readonly said: string;
}

/** The repository that a folder lies in, or null. Throws a GitError where git will not read it, or reads another. */
export function openRepository(folder: string): Repository | null {
  const root = repositoryOf(realpathSync.native(folder));
  if (root === null) return null;
  const gitDirectory = gitDirectoryOf(root);
  const shown = showText(root);
  if (gitDirectory === null) throw new GitError(`${shown}: its ${GIT} leads to no git repository: remove or mend it`);
  const odd = waitingFile(gitDirectory);
  if (odd !== null)
    throw new GitError(
      `git is not asked about the repository ${shown}: ${showText(odd)} is neither a file nor a folder, or too large; remove it`,
    );
  const { status, bytes, said } = runGit(root, ["rev-parse", "--absolute-git-dir"], "", MOST_BYTES);
  if (status !== 0) {
    const remedy = said.includes("dubious ownership")
      ? ` (git config --global --add safe.directory ${shown} allows it)`
      : "";
    throw new GitError(`git does not read the repository ${shown}: ${said}${remedy}`);
  }
  const seen = bytes.toString("utf8").replace(/\r?\n$/, "");
  if (realpathOf(seen) !== gitDirectory) {
    throw new GitError(
      `in ${shown}, git looks at ${showText(seen)}, not at ${showText(gitDirectory)}: mend or remove ${shown}/${GIT}`,
    );
  }
  return { root, gitDirectory };
}

function realpathOf(file: string): string | null {
  try {
    return realpathSync.native(file);
  } catch {
    return null;
  }
}

/**
 * What git prints; null where it found nothing. Throws a GitError for any other outcome, above `limit`
 * bytes, and when patience runs out.
 */
export function askGit(
  { root, gitDirectory }: Repository,
  args: readonly string[],
  input = "",
  limit: number = MOST_BYTES,
  patience?: Patience,
): Buffer | null {
  const { status, bytes, said } = runGit(
    root,
    [`--git-dir=${gitDirectory}`, `--work-tree=${root}`, ...args],
    input,
    limit,
    patience,
  );
  if (status === 0) return bytes;
  // If a commit was asked for and there is a file, git says so; this counts as if there were nothing.
  if (status === 1 && (said === "" || / expected \w+ type/.test(said))) return null;
  const remedy = said.includes("promisor remote") ? `. ${NOTHING_IS_FETCHED}` : "";
  throw new GitError(`git ${args[0]}: ${said === "" ? `it ended with status ${status}` : said}${remedy}`);
}

export const NOTHING_IS_FETCHED =
  "Nothing is fetched: where the clone is partial (--filter), clone it whole, or fetch without the filter";

/** Where git was stopped once: it would hang again, as on a FIFO in place of a file of the repository. */
const stoppedIn = new Set<string>();

/** `cwd`: the root of the repository. */
function runGit(cwd: string, args: readonly string[], input: string, limit: number, patience?: Patience): Ran {
  const ms = patience?.ms ?? (stoppedIn.size === 0 ? MOST_MS : MOST_MS_AGAIN);
  if (ms < 1 || stoppedIn.has(cwd)) throw new GitError("git has had all the time that it may take");
  const program = findProgram("git", cwd);
  if (program === null) throw new GitError("a git revision cannot be read: there is no git on this machine");
  // Loaded on demand: most runs do not need git.
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  const settings = SETTINGS.flatMap((setting) => ["-c", setting]);
  const started = performance.now();
  const ran = spawnSync(program, ["--no-pager", ...settings, ...args], {
    cwd,
    env: environment(cwd),
    input,
    stdio: ["pipe", "pipe", "pipe"],
    maxBuffer: limit,
    timeout: ms,
    killSignal: "SIGKILL",
  });
  if (patience !== undefined) patience.ms -= Math.ceil(performance.now() - started);
  const { error, status, signal, stdout } = ran;
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === "ETIMEDOUT") {
    if (patience === undefined) stoppedIn.add(cwd);
    throw new GitError(`git took more than ${ms / 1000} s, and was stopped`);
  }
  if (code === "ENOBUFS")
    throw new GitError(`git printed more than ${Math.floor(limit / 2 ** 20)} MiB, and was stopped`);
  if (error !== undefined && code !== "EPIPE") throw new GitError(`git cannot be run: ${showText(reasonOf(error))}`);
  if (status === null) throw new GitError(`git was killed (${signal})`);
  return { status, bytes: stdout, said: showText(firstSentence(ran.stderr.toString("utf8", 0, 1000))) };
}

/** The first line of what git says, and the next one where it ends in a colon. */
function firstSentence(said: string): string {
  const lines = said.trim().split("\n");
  const [line = "", next = ""] = lines.slice(lines.findIndex((one) => !one.startsWith("warning: ")));
  const sentence = line.endsWith(":") ? `${line} ${next.trim()}` : line;
  return sentence.replace(/^(fatal|error): /, "");
}

/** This process's environment without what would point git elsewhere; the user's configuration stays. */
function environment(root: string): Record<string, string | undefined> {
  const kept = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name) || /^GIT_CONFIG_/i.test(name));
  return {
    ...Object.fromEntries(kept),
    PATH: trustedPath(root).join(delimiter),
    ...ENVIRONMENT,
  };
}

/** A name, and parents of it: most revisions, for which a single question is enough. */
const SIMPLE = /^\w[\w./-]*(?:[~^]\d*)*$/;

/**
 * What a revision is: the id of its tree, or of whatever it is instead; null where there is no such revision. Throws a GitError.
 */
export function objectOf(
  repository: Repository,
  written: string,
): { readonly id: string; readonly kind: string } | null {
  // What is appended to a path, or to a brace that is not closed, would be part of it.
  const treeAtOnce = SIMPLE.test(written) ? verified(repository, `${written}^{tree}`) : null;
  if (treeAtOnce !== null) return { id: treeAtOnce, kind: "tree" };
  const id = verified(repository, written);
  if (id === null) return null;
  const tree = verified(repository, `${id}^{tree}`);
  if (tree !== null) return { id: tree, kind: "tree" };
  const kind = askGit(repository, ["cat-file", "-t", id]);
  return kind === null ? null : { id, kind: kind.toString("latin1").trim() };
}

/** The commit that a revision names, or null. Throws a GitError. */
export function commitOf(repository: Repository, revision: string): string | null {
  return verified(repository, `${revision}^{commit}`);
}

function verified(repository: Repository, written: string): string | null {
  if (written === "" || /^[-^]/.test(written) || /[\0\n]/.test(written)) return null;
  const answer =
    askGit(repository, ["rev-parse", "--verify", "--quiet", "--end-of-options", written])?.toString("latin1").trim() ??
    "";
  return /^[0-9a-f]{40,64}$/.test(answer) ? answer : null;
}

/** The commit from which two have diverged, or null where the history here does not reach that far. Throws a GitError. */
export function mergeBase(repository: Repository, a: string, b: string): string | null {
  return askGit(repository, ["merge-base", a, b])?.toString("latin1").trim().split("\n")[0] ?? null;
}

/** A shallow clone does not have every revision. */
export function isShallow(repository: Repository): boolean {
  return askGit(repository, ["rev-parse", "--is-shallow-repository"])?.toString("latin1").trim() === "true";
}
