import type { Finding } from "../rules/rule.ts";

/** Columns in bytes from 1; `endColumn` is one past the last byte, on the finding's own line. */
export function columnsOf({ file: { bytes }, start, end }: Finding): { column: number; endColumn: number } {
  const lineStart = start === 0 ? 0 : bytes.lastIndexOf(0x0a, start - 1) + 1;
  return { column: start - lineStart + 1, endColumn: end - lineStart + 1 };
}
