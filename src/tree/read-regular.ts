import { closeSync, constants, fstatSync, lstatSync, openSync, readSync } from "node:fs";
import type { LoadedFile } from "./control-directory.ts";
import { aboutToRead } from "./large-file.ts";
import { refused } from "./unreadable.ts";

// Some systems lack them: there, links are looked for first, and opening a file never waits, whatever its name.
const { O_NOFOLLOW, O_NONBLOCK }: { readonly O_NOFOLLOW?: number; readonly O_NONBLOCK?: number } = constants;

/** It is a symbolic link, which is not followed here because it may lead out. */
export function isLinkError(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "ELOOP";
}

/** The bytes of a regular file. Throws what the system says, `ELOOP` for a symbolic link. */
export function readRegular(real: string, displayPath: string, limit: number): LoadedFile {
  if (O_NOFOLLOW === undefined && lstatSync(real).isSymbolicLink())
    throw Object.assign(new Error(`${real} is a symbolic link`), { code: "ELOOP" });
  // Non-blocking: opening a FIFO would otherwise wait for a writer.
  const fd = openSync(real, constants.O_RDONLY | (O_NONBLOCK ?? 0) | (O_NOFOLLOW ?? 0));
  try {
    const stat = fstatSync(fd);
    if (!stat.isFile() || stat.size > limit) return refused(stat, displayPath, limit);
    aboutToRead(stat.size, displayPath);
    const bytes = stat.size <= 4096 ? new Uint8Array(stat.size) : Buffer.allocUnsafeSlow(stat.size);
    let length = 0;
    while (length < bytes.length) {
      const got = readSync(fd, bytes, length, bytes.length - length, null);
      if (got === 0) break;
      length += got;
    }
    return { path: displayPath, bytes: bytes.subarray(0, length) };
  } finally {
    closeSync(fd);
  }
}
