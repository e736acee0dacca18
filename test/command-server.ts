import { execFileSync, spawn } from "node:child_process";
import { closeSync, constants, existsSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Ran } from "./workplace.ts";

const MOST_MS = 60_000;
const READ = Buffer.alloc(2 ** 20);
const nap = new Int32Array(new SharedArrayBuffer(4));

/** A process that runs the built command again and again: see command-server.cjs. */
interface Server {
  readonly requests: number;
  readonly answers: number;
  readonly kill: () => void;
}

let server: Server | null | undefined;

/** Runs the built command in a process that is there already; null where there can be none, because a system has no FIFOs. */
export function runServed(bin: string, args: readonly string[], cwd: string, env: Record<string, string>): Ran | null {
  server ??= server === null || !existsSync(cwd) ? server : start(bin);
  if (server == null || !existsSync(cwd)) return null;
  writeSync(server.requests, `${JSON.stringify({ args, cwd: path.resolve(cwd), env })}\n`);
  const answer = receive(server.answers, true);
  if (answer !== null) return answer as Ran;
  server.kill();
  server = undefined;
  return {
    status: null,
    stdout: "",
    stderr: "the command was stopped, or ended in another way than by an exit status",
  };
}

function start(bin: string): Server | null {
  if (process.platform === "win32") return null;
  const folder = mkdtempSync(path.join(tmpdir(), "qmailint-server-"));
  const [requests, answers] = ["requests", "answers"].map((name) => path.join(folder, name)) as [string, string];
  execFileSync("mkfifo", [requests, answers]);
  const script = path.join(import.meta.dirname, "command-server.cjs");
  const child = spawn(process.execPath, [script, bin, requests, answers], { stdio: ["ignore", "ignore", "inherit"] });
  child.unref();
  // It ends when this process does, and closes its end.
  const to = openSync(requests, "w");
  const from = openSync(answers, constants.O_RDONLY | constants.O_NONBLOCK);
  const isReady = receive(from, false) === "ready";
  rmSync(folder, { recursive: true });
  const kill = (): void => {
    child.kill("SIGKILL");
    closeSync(to);
    closeSync(from);
  };
  if (!isReady) kill();
  return isReady ? { requests: to, answers: from, kill } : null;
}

/** The next line. Null after a minute; and at an end, where the other side has been there. */
function receive(fd: number, wasThere: boolean): unknown {
  const parts: Buffer[] = [];
  for (const until = Date.now() + MOST_MS; Date.now() < until; ) {
    const length = readSome(fd);
    if (length === 0 && wasThere) return null;
    if (length <= 0) Atomics.wait(nap, 0, 0, 1);
    else {
      parts.push(Buffer.from(READ.subarray(0, length)));
      if (READ[length - 1] === 0x0a) return JSON.parse(Buffer.concat(parts).toString());
    }
  }
  return null;
}

/** How many bytes; -1 where there are none yet. */
function readSome(fd: number): number {
  try {
    return readSync(fd, READ);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EAGAIN") return -1;
    throw error;
  }
}
