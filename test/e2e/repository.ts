import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const BIN = fileURLToPath(new URL("../../dist/bin.js", import.meta.url));

/** What a run of the built command came to. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own for a test, in which the built command and git can be run. */
export interface Workplace {
  readonly folder: string;
  readonly write: (files: Readonly<Record<string, string | Buffer>>) => void;
  readonly git: (...args: string[]) => string;
  readonly commit: (message: string) => void;
  readonly run: (...args: string[]) => Ran;
  /** The same with another environment, or in a folder below. */
  readonly runWith: (options: { env?: Record<string, string>; cwd?: string }, ...args: string[]) => Ran;
  readonly remove: () => void;
}

const IDENTITY = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "commit.gpgsign=false"];

export function makeWorkplace(): Workplace {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "qmailint-")));
  const clean = { PATH: process.env["PATH"] ?? "", HOME: folder, GIT_CONFIG_NOSYSTEM: "1", LC_ALL: "C" };
  const git = (...args: string[]): string =>
    execFileSync("git", [...IDENTITY, ...args], {
      cwd: folder,
      env: clean,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  const runWith: Workplace["runWith"] = ({ env = {}, cwd = "." }, ...args) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
      cwd: path.join(folder, cwd),
      env: { ...clean, ...env },
      encoding: "utf8",
      timeout: 60_000,
    });
    return { status, stdout, stderr };
  };
  return {
    folder,
    git,
    runWith,
    run: (...args) => runWith({}, ...args),
    write: (files) => {
      for (const [name, content] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        writeFileSync(path.join(folder, name), content);
      }
    },
    commit: (message) => {
      git("add", "-A");
      git("commit", "-q", "--allow-empty", "-m", message);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
