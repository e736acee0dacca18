import { fstatSync, statSync, writeSync } from "node:fs";
import { type Io, WriteError } from "../text/io.ts";
import { beforeLargeFile } from "../tree/large-file.ts";
import { keepHeapTight } from "./tight-heap.ts";

function streamError({ code, message }: NodeJS.ErrnoException): WriteError {
  return new WriteError(
    "standard output",
    code === "ENOSPC" ? "no space is left on the device" : message,
    code === "EPIPE",
  );
}

/**
 * Writes all of a text to a file descriptor, at once: opening `process.stdout` would take half of a start. A pipe that is full and
 * non-blocking (as its other end set it) is tried again.
 */
function writeAll(fd: number, text: string | Uint8Array): void {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(fd, bytes, at);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EAGAIN") throw streamError(error as NodeJS.ErrnoException);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** The world as this process sees it. */
export function processIo(): Io {
  // Called, not handed over: the chunk is loaded by the call.
  beforeLargeFile(() => keepHeapTight());
  return {
    stdout: (text) => writeAll(1, text),
    stderr: (text) => writeAll(2, text),
    bytes: (bytes) => writeAll(1, bytes),
    input: async (limit) => (await import("./standard-input.ts")).readInput(limit),
    progress: (text) => {
      if (mayBeTerminal(2)) writeAll(2, text);
    },
    env: process.env,
    cwd: process.cwd(),
    isTerminal: () => isTerminal(1),
    isFile: () => fstatSync(1).isFile(),
  };
}

/** Answered without `process.stdout` where that is easy, as for a pipe, a file and /dev/null, because opening it takes time. */
function isTerminal(fd: number): boolean {
  return mayBeTerminal(fd) && process.stdout.isTTY === true;
}

/** The device number of /dev/null. On Linux it is fixed, and asking takes time. */
function rdevOfNull(): number | undefined {
  return process.platform === "linux" ? 0x103 : statSync("/dev/null", { throwIfNoEntry: false })?.rdev;
}

function mayBeTerminal(fd: number): boolean {
  const stat = fstatSync(fd);
  return stat.isCharacterDevice() && stat.rdev !== rdevOfNull();
}
