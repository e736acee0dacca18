import { lineStart } from "../qmail/lines.ts";
import type { Finding } from "../rules/rule.ts";

/** Columns in bytes from 1; `endColumn` is one past the last byte, on the finding's own line. */
export function columnsOf({ file: { bytes }, start, end }: Finding): { column: number; endColumn: number } {
  const from = lineStart(bytes, start);
  return { column: start - from + 1, endColumn: end - from + 1 };
}
