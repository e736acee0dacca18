import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runServed } from "./command-server.ts";

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

/**
 * A run's environment is empty but for PATH and `env`. What is not about standard input runs in a process that is there already.
 */
export function qmailint(
  args: readonly string[],
  { cwd = ".", input = "", env = {} }: { cwd?: string; input?: string; env?: Record<string, string> } = {},
): Ran {
  const all = { PATH: process.env["PATH"] ?? "", ...env };
  const reads = input !== "" || args.some((arg) => arg.startsWith("--stdin"));
  return (reads ? null : runServed(bin, args, cwd, all)) ?? spawned(args, cwd, input, all);
}

function spawned(args: readonly string[], cwd: string, input: string, env: Record<string, string>): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    input,
    env,
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
  const git: Workplace["git"] = (...args) =>
    execFileSync("git", [...IDENTITY, ...args], { cwd: root, env: clean, encoding: "utf8", stdio: "pipe" }).trim();
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
      return git("rev-parse", "HEAD");
    },
  };
}

/** A new git repository on the branch `main`, with these files and no commit. */
export function makeRepository(files: Files = {}, under?: string): Workplace {
  const place = makeWorkplace(files, under);
  place.git("init", "-q", "-b", "main", "--template=");
  return place;
}

/** A folder that takes itself for a repository, with these files: for what is asked without git. */
export function makeFolderWithGit(files: Files = {}): string {
  return makeFolder({ ".git/": "", ...files });
}
