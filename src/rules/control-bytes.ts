import { NEWLINE } from "../mail/byte-class.ts";
import type { ControlBytes } from "../qmail/control-types.ts";
import { MOST_LINES } from "../qmail/ip-file.ts";
import { grouped } from "../text/plural.ts";
import { UsageError } from "../text/usage-error.ts";
import { isUnreadable, type LoadedFile } from "../tree/control-directory.ts";

/**
 * A file that qmailint does not read is treated like one that qmail cannot read: nothing that depends on it is judged either way.
 */
export function controlBytes(file: LoadedFile | null): ControlBytes {
  if (file === null) return { kind: "missing" };
  if (!isUnreadable(file)) return { kind: "bytes", bytes: file.bytes };
  if (file.kind === "missing" && file.refused !== true) return { kind: "missing" };
  return file.kind === "folder" ? { kind: "unreadable", isFolder: true } : { kind: "unreadable" };
}

/** What is in a file of lines. Throws a UsageError where it has too many lines. */
export function boundedBytes(name: string, file: LoadedFile | null): ControlBytes {
  if (file === null || isUnreadable(file) || name.endsWith(".cdb") || file.bytes.length <= MOST_LINES)
    return controlBytes(file);
  let lines = 0;
  for (let at = file.bytes.indexOf(NEWLINE); at >= 0 && lines <= MOST_LINES; at = file.bytes.indexOf(NEWLINE, at + 1))
    lines++;
  if (lines <= MOST_LINES) return controlBytes(file);
  const limit = grouped(MOST_LINES);
  throw new UsageError(`it has more than ${limit} lines, and qmailint does not read longer files`, {
    file: file.path,
    line: 1,
    column: 1,
  });
}
