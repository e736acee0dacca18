import { randomBytes } from "node:crypto";
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import path from "node:path";

/** A file that is to have other bytes. */
export interface Replacement {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What was read from it: if it holds anything else by now, it is left alone. */
  readonly expected: Uint8Array;
}

/**
 * Replaces several files: all the new ones are written out beside the old ones before the first is put in place, so that a full
 * disk or a folder that cannot be written leaves every file as it was. Mode and owner stay; symbolic links are followed.
 */
export function replaceFiles(replacements: readonly Replacement[]): void {
  const written: { readonly temporary: string; readonly real: string; readonly expected: Uint8Array }[] = [];
  try {
    for (const { path: file, bytes, expected } of replacements) {
      const real = realpathSync.native(file);
      if (written.some((other) => other.real === real)) throw new Error("these are one and the same file");
      written.push({ temporary: writeBeside(real, bytes), real, expected });
    }
    for (const { real, expected } of written) {
      if (!readFileSync(real).equals(expected))
        throw new Error("it has changed since it was read, so it was left alone");
    }
    for (const { temporary, real } of written) renameSync(temporary, real);
    for (const folder of new Set(written.map(({ real }) => path.dirname(real)))) syncFolder(folder);
  } finally {
    for (const { temporary } of written) rmSync(temporary, { force: true });
  }
}

/** Writes a new file into the folder of an old one, with its mode and owner, down to the disk. */
function writeBeside(real: string, bytes: Uint8Array): string {
  accessSync(real, constants.W_OK);
  const { mode, uid, gid } = statSync(real);
  const temporary = path.join(path.dirname(real), `.qmailint-${process.pid}-${randomBytes(6).toString("hex")}`);
  const fd = openSync(temporary, "wx", 0o600);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
    const now = fstatSync(fd);
    if (now.uid !== uid || now.gid !== gid) fchownSync(fd, uid, gid);
    fchmodSync(fd, mode & 0o7777);
    fsyncSync(fd);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(fd);
  }
  return temporary;
}

/** The renames, too, are to survive a crash. Some file systems cannot do that for a folder. */
function syncFolder(folder: string): void {
  try {
    const fd = openSync(folder, "r");
    try {
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
  } catch {
    // The files are in place all the same.
  }
}

/**
 * Writes a file whole or not at all: beside it, then renamed over it, so that nobody ever reads half of it. Links are followed,
 * permissions kept; what is no regular file (`/dev/stdout`) is written to directly. Throws what the system says.
 */
export function writeWhole(named: string, content: Iterable<string | Uint8Array>): void {
  const target = follow(named);
  const before = statSync(target, { throwIfNoEntry: false });
  if (before !== undefined && !before.isFile()) {
    writeTo(openSync(target, "w"), content);
    return;
  }
  const mark = Math.random().toString(36).slice(2, 10);
  const beside = path.join(path.dirname(target), `.${path.basename(target).slice(0, 60)}.${mark}.tmp`);
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

/**
 * Writes a new file, whole or not at all, and never over another one: the text goes into a file of another name, which is then
 * linked to this one. Throws what the system says, `EEXIST` where there is something of that name.
 */
export function createFile(file: string, text: string): void {
  const temporary = `${file}.${process.pid}.tmp`;
  const fd = openSync(temporary, "wx", 0o644);
  try {
    try {
      writeFileSync(fd, text);
      fsyncSync(fd);
    } finally {
      closeSync(fd);
    }
    try {
      linkSync(temporary, file);
    } catch (error) {
      // A file system without hard links: creating it exclusively is the next best.
      if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].includes(String((error as NodeJS.ErrnoException).code)))
        throw error;
      writeFileSync(file, text, { flag: "wx", mode: 0o644 });
    }
  } finally {
    unlinkSync(temporary);
  }
}
