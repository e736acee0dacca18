import { execFileSync, spawn } from "node:child_process";
import { closeSync, constants, existsSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Ran } from "./workplace.ts";

const MOST_MS = 60_000;
const READ = Buffer.alloc(2 ** 20);
const nap = new Int32Array(new SharedArrayBuffer(4));

/** What a run is given. */
export interface Given {
  readonly cwd: string;
  readonly input: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A process that runs a built entry again and again: see command-server.cjs. */
interface Server {
  readonly requests: number;
  readonly answers: number;
  readonly kill: () => void;
}

/** By the entry, "" where other programs are run; null where a system has no FIFOs. */
const servers = new Map<string, Server | null>();

/** Runs a built entry in a process that is there already; null where there can be none. */
export function runServed(entry: string, args: readonly string[], given: Given): Ran | null {
  return ask(entry, { ...given, args, cwd: path.resolve(given.cwd) });
}

/** Runs another program from there: git, or a shell. */
export function programServed(program: string, args: readonly string[], given: Given): Ran | null {
  return ask("", { ...given, program, args, cwd: path.resolve(given.cwd) });
}

function ask(
  entry: string,
  request: Given & { readonly args: readonly string[]; readonly program?: string },
): Ran | null {
  if (!existsSync(request.cwd)) return null;
  const server = servers.get(entry) ?? start(entry);
  servers.set(entry, server);
  if (server === null) return null;
  writeSync(server.requests, `${JSON.stringify(request)}\n`);
  const { isLast, ...ran } = (receive(server.answers, true) as (Ran & { isLast: boolean }) | null) ?? {
    isLast: true,
    status: null,
    stdout: "",
    stderr: "it was stopped, or ended in another way than by an exit status",
  };
  if (isLast) {
    server.kill();
    servers.delete(entry);
  }
  return ran;
}

function start(entry: string): Server | null {
  if (process.platform === "win32") return null;
  const folder = mkdtempSync(path.join(tmpdir(), "qmailint-server-"));
  const [requests, answers] = ["requests", "answers"].map((name) => path.join(folder, name)) as [string, string];
  execFileSync("mkfifo", [requests, answers]);
  const script = path.join(import.meta.dirname, "command-server.cjs");
  const child = spawn(process.execPath, [script, entry, requests, answers], { stdio: ["ignore", "ignore", "inherit"] });
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
