import { readSync } from "node:fs";
import { UsageError } from "../text/usage-error.ts";
import { reasonOf } from "../tree/reason.ts";

const CHUNK = 1 << 16;

/** All of standard input; beyond `limit` bytes, just enough to show that there is more. Throws a UsageError. */
export function readInput(limit: number): Uint8Array {
  const pieces: Buffer[] = [];
  let length = 0;
  while (length <= limit) {
    const piece = Buffer.allocUnsafe(CHUNK);
    const got = readPiece(piece);
    if (got === 0) break;
    pieces.push(piece.subarray(0, got));
    length += got;
  }
  return new Uint8Array(Buffer.concat(pieces).subarray(0, limit + 1));
}

/** A pipe that is empty and non-blocking (as its other end set it) is tried again. */
function readPiece(into: Buffer): number {
  for (;;) {
    try {
      return readSync(0, into, 0, into.length, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw new UsageError(`standard input cannot be read: ${reasonOf(error)}`);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
