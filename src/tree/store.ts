import { randomBytes } from "node:crypto";
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import path from "node:path";

/** A file that is to get new bytes. */
export interface Replacement {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** What was read from it: if it holds anything else by now, it is left alone. */
  readonly expected: Uint8Array;
}

/** A file that could not be replaced, and why. */
export class ReplaceError extends Error {
  readonly path: string;

  constructor(path: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = "ReplaceError";
    this.path = path;
  }
}

/** Does something for each file. Throws a ReplaceError that says which file it is about. */
function forEach<T extends { readonly path: string }>(files: readonly T[], act: (file: T) => void): void {
  for (const file of files) {
    try {
      act(file);
    } catch (error) {
      throw new ReplaceError(file.path, error);
    }
  }
}

/**
 * Replaces several files: all the new ones are written out beside the old ones before the first is put in place, so that a full
 * disk or a folder that cannot be written to leaves every file as it was. Mode and owner stay; symbolic links are followed. Throws
 * a ReplaceError.
 */
export function replaceFiles(replacements: readonly Replacement[]): void {
  const written: (Replacement & { readonly temporary: string; readonly real: string })[] = [];
  try {
    forEach(replacements, (one) => {
      const real = realpathSync.native(one.path);
      if (written.some((other) => other.real === real)) throw new Error("these are one and the same file");
      written.push({ ...one, temporary: writeBeside(real, one.bytes), real });
    });
    forEach(written, ({ real, expected }) => {
      if (!readFileSync(real).equals(expected))
        throw new Error("it has changed since it was read, so it was left alone");
    });
    forEach(written, ({ temporary, real }) => renameSync(temporary, real));
    for (const folder of new Set(written.map(({ real }) => path.dirname(real)))) syncFolder(folder);
  } finally {
    for (const { temporary } of written) rmSync(temporary, { force: true });
  }
}

/** Opens a new file under an unused name, in the folder where it is then renamed or linked: the only scheme for such files. */
function openBeside(folder: string, mode: number): { readonly fd: number; readonly temporary: string } {
  const temporary = path.join(folder, `.qmailint-${process.pid}-${randomBytes(6).toString("hex")}`);
  return { fd: openSync(temporary, "wx", mode), temporary };
}

/** Fills such a file and closes it; if that fails, the file is removed again. Returns its name. */
function fill(folder: string, mode: number, write: (fd: number) => void): string {
  const { fd, temporary } = openBeside(folder, mode);
  try {
    write(fd);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(fd);
  }
  return temporary;
}

/** Writes a new file into the folder of an old one, with its mode and owner, down to the disk. */
function writeBeside(real: string, bytes: Uint8Array): string {
  accessSync(real, constants.W_OK);
  const { mode, uid, gid } = statSync(real);
  return fill(path.dirname(real), 0o600, (fd) => {
    writeAll(fd, bytes);
    const now = fstatSync(fd);
    if (now.uid !== uid || now.gid !== gid) fchownSync(fd, uid, gid);
    fchmodSync(fd, mode & 0o7777);
    fsyncSync(fd);
  });
}

function writeAll(fd: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
}

/** The renames are to survive a crash, too. Some file systems cannot do that for a folder. */
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
 * Writes a file whole or not at all: written beside it, then renamed over it, so that nobody ever reads half of it. A link of that
 * name is replaced, not followed; permissions are kept. Throws what the system says.
 */
export function writeWhole(target: string, content: Iterable<string | Uint8Array>): void {
  const before = lstatSync(target, { throwIfNoEntry: false });
  const temporary = fill(path.dirname(target), 0o666, (fd) => {
    for (const piece of content) writeAll(fd, typeof piece === "string" ? Buffer.from(piece) : piece);
    if (before?.isFile() === true) fchmodSync(fd, before.mode & 0o7777);
  });
  try {
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * Writes a new file, whole or not at all, and never over another one: the text goes into a file of another name, which is then
 * linked to this one. Throws what the system says, `EEXIST` where there is something of that name.
 */
export function createFile(file: string, text: string): void {
  const temporary = fill(path.dirname(file), 0o644, (fd) => {
    writeAll(fd, Buffer.from(text));
    fsyncSync(fd);
  });
  try {
    linkSync(temporary, file);
  } catch (error) {
    // The file system has no hard links: creating the file exclusively is the next best thing.
    if (!["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"].includes(String((error as NodeJS.ErrnoException).code)))
      throw error;
    writeFileSync(file, text, { flag: "wx", mode: 0o644 });
  } finally {
    rmSync(temporary, { force: true });
  }
}
