import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { reasonOf } from "./load.ts";
import { showText } from "./show.ts";
import { UsageError } from "./usage-error.ts";

/** Nothing that the repository says may run a program, ask, take a lock or fetch. */
const SETTINGS = ["core.fsmonitor=false", "core.hooksPath=/dev/null", "core.quotePath=false", "diff.renames=false"];
const ENVIRONMENT = {
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  GIT_NO_LAZY_FETCH: "1",
  GIT_PAGER: "cat",
  LC_ALL: "C",
};
const MOST_BYTES = 2 ** 31 - 1;
const MOST_MS = 60_000;

const NO_GIT = "there is no git on this machine";

/** git itself cannot be run, whatever it is asked. */
function isBroken(failed: string): boolean {
  return failed === NO_GIT || failed.startsWith("git cannot be run");
}

/** What git printed, or why it did not: the first line of what it said instead. */
export type GitAnswer = { readonly bytes: Uint8Array } | { readonly failed: string };

/** Runs git in a folder: without a shell, and with nothing but its object store and the working tree to look at. */
export function git(cwd: string, args: readonly string[], input = ""): GitAnswer {
  const { error, status, stdout, stderr } = spawnSync(
    "git",
    ["--no-pager", ...SETTINGS.flatMap((setting) => ["-c", setting]), ...args],
    {
      cwd,
      env: { ...process.env, ...ENVIRONMENT },
      input,
      stdio: ["pipe", "pipe", "pipe"],
      maxBuffer: MOST_BYTES,
      timeout: MOST_MS,
    },
  );
  if (error !== undefined) {
    const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT" && existsSync(cwd);
    return { failed: isMissing ? NO_GIT : `git cannot be run: ${reasonOf(error)}` };
  }
  if (status === 0) return { bytes: stdout };
  const said = stderr.toString("utf8").trim().split("\n")[0] ?? "";
  return { failed: said === "" ? `git ended with status ${status}` : said };
}

/** The commit that a revision names, or null. */
export function commitOf(cwd: string, revision: string): string | null {
  if (revision === "" || revision.startsWith("-") || /[\0\n]/.test(revision)) return null;
  const answer = git(cwd, ["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]);
  return "failed" in answer ? null : textOf(answer.bytes).trim();
}

/** The commit from which two have parted, or null where the history here does not reach so far. */
export function mergeBase(cwd: string, a: string, b: string): string | null {
  const answer = git(cwd, ["merge-base", a, b]);
  return "failed" in answer ? null : textOf(answer.bytes).trim();
}

/** The root of the working tree, or null outside of any. */
export function topLevel(cwd: string): string | null {
  const answer = git(cwd, ["rev-parse", "--show-toplevel"]);
  return "failed" in answer ? null : textOf(answer.bytes).replace(/\n$/, "");
}

/** The differences between a commit and the working tree, without context lines, as git writes them. */
export function diffToWorkingTree(cwd: string, commit: string): GitAnswer {
  const options = ["--unified=0", "--text", "--no-color", "--no-ext-diff", "--no-textconv", "--ignore-submodules"];
  return git(cwd, ["diff", ...options, "--src-prefix=a/", "--dst-prefix=b/", commit, "--"]);
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("utf8");
}

/** What git printed; null where it refused. Throws a UsageError where git cannot be run at all. */
export function gitOutput(cwd: string, args: readonly string[], input = ""): Buffer | null {
  const answer = git(cwd, args, input);
  if ("bytes" in answer) return Buffer.from(answer.bytes.buffer, answer.bytes.byteOffset, answer.bytes.length);
  if (isBroken(answer.failed)) throw new UsageError(`a git revision cannot be read: ${showText(answer.failed)}`);
  return null;
}

/** The folder that holds `.git`; null outside a repository. Throws a UsageError where git refuses it. */
export function gitRoot(cwd: string): string | null {
  const answer = git(cwd, ["rev-parse", "--show-toplevel"]);
  if ("bytes" in answer) return textOf(answer.bytes).replace(/\n$/, "");
  if (isBroken(answer.failed)) throw new UsageError(`a git revision cannot be read: ${showText(answer.failed)}`);
  if (/^(fatal: )?not a git repository/.test(answer.failed)) return null;
  const remedy = answer.failed.includes("dubious ownership")
    ? " (git config --global --add safe.directory PATH allows it)"
    : "";
  throw new UsageError(
    `git does not read this repository: ${showText(answer.failed.replace(/^fatal: /, ""))}${remedy}`,
  );
}

/** What a revision (or `REVISION:PATH`) is: the id and kind of the object; null where there is none. */
export function gitObject(cwd: string, written: string): { readonly id: string; readonly kind: string } | null {
  if (written === "" || written.startsWith("-") || /[\0\n]/.test(written)) return null;
  const found = gitOutput(cwd, ["rev-parse", "--verify", "--quiet", "--end-of-options", written]);
  if (found === null) return null;
  const id = found.toString("latin1").trim();
  const peeled = gitOutput(cwd, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${id}^{tree}`]);
  if (peeled !== null) return { id: peeled.toString("latin1").trim(), kind: "tree" };
  const kind = gitOutput(cwd, ["cat-file", "-t", id]);
  return kind === null ? null : { id, kind: kind.toString("latin1").trim() };
}

/** A shallow clone does not have every revision. */
export function isShallow(cwd: string): boolean {
  return gitOutput(cwd, ["rev-parse", "--is-shallow-repository"])?.toString("latin1").trim() === "true";
}
