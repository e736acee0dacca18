import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Given, programServed, runServed } from "./command-server.ts";

// Temporary folders and repositories, and the built command run in them. All are removed after the tests of a file.

/** The built command. */
export const bin: string = path.resolve(import.meta.dirname, "../dist/bin.js");

/** What a run of the built command came to. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Files by name. Text is Latin-1: every character is a byte. A name that ends in `/` is a folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder of its own for a test, in which the built command and git can be run. */
export interface Workplace {
  readonly root: string;
  readonly write: (files: Files) => void;
  /** Runs git, and returns what it prints, without the newline at the end. */
  readonly git: (...args: readonly string[]) => string;
  /** Commits everything, and returns the commit. */
  readonly commit: (message?: string) => string;
  readonly run: (...args: readonly string[]) => Ran;
  /** The same with another environment, or in a folder below. */
  readonly runWith: (options: { env?: Record<string, string>; cwd?: string }, ...args: readonly string[]) => Ran;
}

/** In which circumstances something is run. What is undefined in `env` is not in the environment. */
interface Circumstances {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** A run's environment is empty but for PATH and `env`. */
export function qmailint(args: readonly string[], { env = {}, ...others }: Circumstances = {}): Ran {
  return runBuilt(bin, args, { ...others, env: { PATH: process.env["PATH"], ...env } });
}

/** Runs a file of dist/, in a process that is there already where there can be one. */
export function runBuilt(
  entry: string,
  args: readonly string[],
  { cwd = ".", input = "", env = {} }: Circumstances,
): Ran {
  const given: Given = { cwd, input, env: withoutUndefined(env) };
  return runServed(entry, args, given) ?? spawned(process.execPath, [entry, ...args], given);
}

/** Runs a program as it is, in the environment `env` alone. */
export function runProgram(
  program: string,
  args: readonly string[],
  { cwd = ".", input = "", env = {} }: Circumstances,
): Ran {
  const given: Given = { cwd, input, env: withoutUndefined(env) };
  return programServed(program, args, given) ?? spawned(program, args, given);
}

function withoutUndefined(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((one): one is [string, string] => one[1] !== undefined));
}

function spawned(program: string, args: readonly string[], given: Given): Ran {
  const { status, stdout, stderr } = spawnSync(program, args, {
    ...given,
    encoding: "utf8",
    timeout: 60_000,
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
}

/** Does the system have FIFOs, modes and a shell? Windows has none of them; everywhere else nothing is left out. */
export const isPosix: boolean = process.platform !== "win32";

const made: string[] = [];

/** Removes the folders that were made so far: see `after-file.ts`. */
export function removeFolders(): void {
  for (const root of made.splice(0)) rmSync(root, { recursive: true, force: true });
}

/** A new folder with these files, below `under`. */
export function makeFolder(files: Files = {}, under: string = tmpdir()): string {
  const root = realpathSync(mkdtempSync(path.join(under, "qmailint-")));
  made.push(root);
  writeFiles(root, files);
  return root;
}

export function writeFiles(root: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const absolute = path.join(root, name);
    mkdirSync(name.endsWith("/") ? absolute : path.dirname(absolute), { recursive: true });
    if (!name.endsWith("/")) writeFileSync(absolute, content, typeof content === "string" ? "latin1" : undefined);
  }
}

const SETTINGS = {
  "user.name": "Test",
  "user.email": "test@example.org",
  "commit.gpgsign": "false",
  // What takes time, and is of no use to repositories that live for a second.
  "gc.auto": "0",
  "maintenance.auto": "false",
  "core.fsync": "none",
};
const IDENTITY = Object.entries({ ...SETTINGS, "protocol.file.allow": "always" }).flatMap(([name, value]) => [
  "-c",
  `${name}=${value}`,
]);

/** A new folder that is no repository. */
export function makeWorkplace(files: Files = {}, under?: string): Workplace {
  const root = makeFolder(files, under);
  const clean = { PATH: process.env["PATH"] ?? "", HOME: root, GIT_CONFIG_NOSYSTEM: "1", LC_ALL: "C" };
  const git: Workplace["git"] = (...args) => {
    const { status, stdout, stderr } = runProgram("git", [...IDENTITY, ...args], { cwd: root, env: clean });
    if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
    return stdout.trim();
  };
  const runWith: Workplace["runWith"] = ({ env = {}, cwd = "." }, ...args) =>
    qmailint(args, { cwd: path.join(root, cwd), env: { ...clean, ...env } });
  return {
    root,
    git,
    runWith,
    run: (...args) => runWith({}, ...args),
    write: (files) => writeFiles(root, files),
    commit: (message = "change") => {
      git("add", "-A");
      git("commit", "-q", "--allow-empty", "-m", message);
      return head(root) ?? git("rev-parse", "HEAD");
    },
  };
}

/** The commit that is checked out, where that can be told without git. */
function head(root: string): string | null {
  const [, reference] = /^ref: (.*)\n$/.exec(readText(path.join(root, ".git/HEAD")) ?? "") ?? [];
  return reference === undefined ? null : (readText(path.join(root, ".git", reference))?.trim() ?? null);
}

function readText(file: string): string | null {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

/** What `git init -b main --template=` makes, which takes git longer. */
const NEW_REPOSITORY: Files = {
  ".git/HEAD": "ref: refs/heads/main\n",
  ".git/config":
    "[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n\tlogallrefupdates = true\n",
  ".git/objects/info/": "",
  ".git/objects/pack/": "",
  ".git/refs/heads/": "",
  ".git/refs/tags/": "",
};

/** Makes a folder the root of a repository without a commit. */
export function initRepository(root: string): void {
  writeFiles(root, NEW_REPOSITORY);
}

/** A new git repository on the branch `main`, with these files and no commit. */
export function makeRepository(files: Files = {}, under?: string): Workplace {
  return makeWorkplace({ ...NEW_REPOSITORY, ...files }, under);
}

/** A folder that takes itself for a repository, with these files: for what is asked without git. */
export function makeFolderWithGit(files: Files = {}): string {
  return makeFolder({ ".git/": "", ...files });
}
