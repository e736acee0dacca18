import type { Stats } from "node:fs";
import type { UnreadableFile } from "./control-directory.ts";
import { reasonOf } from "./reason.ts";
import { tooLarge } from "./tree.ts";

/** What is not a regular file, or is too large. */
export function refused(stat: Stats, displayPath: string, limit: number): UnreadableFile & { readonly path: string } {
  if (stat.isDirectory()) return { path: displayPath, unreadable: "it is a directory", kind: "folder" };
  if (!stat.isFile()) return { path: displayPath, unreadable: "it is not a regular file", kind: "other" };
  return { path: displayPath, unreadable: tooLarge(limit), kind: "other", refused: true };
}

/** What qmail cannot open either might as well be empty. Of anything else, it is not known what qmail makes of it. */
export function unreadable(displayPath: string, error: unknown): UnreadableFile {
  const code = String((error as NodeJS.ErrnoException).code);
  const isCommon = ["ENOENT", "ELOOP", "ENOTDIR", "EISDIR", "ENXIO", "ENAMETOOLONG"].includes(code);
  const kind = KINDS[code] ?? "other";
  return { path: displayPath, unreadable: reasonOf(error), kind, ...(isCommon ? {} : { refused: true }) };
}

const KINDS: Readonly<Record<string, UnreadableFile["kind"]>> = {
  ENOENT: "missing",
  ELOOP: "loop",
  EISDIR: "folder",
  EACCES: "permission",
  EPERM: "permission",
};
