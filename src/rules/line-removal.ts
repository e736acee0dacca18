import { lineEnd, lineStart } from "../qmail/lines.ts";
import type { ListFile } from "./read-file.ts";
import type { Fix } from "./rule.ts";

/** The fix that takes an entry's line away. Entries that share a line are in error, and are not judged. */
export function lineRemoval({ bytes, entries }: ListFile, index: number, safe: boolean): Fix {
  const start = lineStart(bytes, entries.start[index] as number);
  return { safe, edits: [{ start, end: Math.min(bytes.length, lineEnd(bytes, start) + 1), text: "" }] };
}
