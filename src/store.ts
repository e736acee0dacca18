import { chmodSync, closeSync, openSync, realpathSync, renameSync, statSync, unlinkSync, writeSync } from "node:fs";
import path from "node:path";

/**
 * Writes a file whole or not at all: beside it, then renamed over it, so that nobody ever reads half of it. Links are followed,
 * permissions kept; what is no regular file (`/dev/stdout`) is written to directly. Throws what the system says.
 */
export function replaceFile(named: string, content: Iterable<string | Uint8Array>): void {
  const target = follow(named);
  const before = statSync(target, { throwIfNoEntry: false });
  if (before !== undefined && !before.isFile()) {
    writeTo(openSync(target, "w"), content);
    return;
  }
  const beside = path.join(path.dirname(target), `.${path.basename(target).slice(0, 100)}.${process.pid}.tmp`);
  const fd = openSync(beside, "wx");
  try {
    writeTo(fd, content);
    if (before !== undefined) chmodSync(beside, before.mode & 0o7777);
    renameSync(beside, target);
  } catch (error) {
    unlinkSync(beside);
    throw error;
  }
}

/** Where a path leads; its own place where there is no file yet. */
function follow(named: string): string {
  try {
    return realpathSync.native(named);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return path.join(realpathSync.native(path.dirname(named)), path.basename(named));
  }
}

function writeTo(fd: number, content: Iterable<string | Uint8Array>): void {
  try {
    for (const piece of content) {
      const bytes = typeof piece === "string" ? Buffer.from(piece) : piece;
      for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
    }
  } finally {
    closeSync(fd);
  }
}
