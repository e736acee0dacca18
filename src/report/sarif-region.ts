import { bytesOf } from "../qmail/latin1.ts";
import { lineEnd, lineStart } from "../qmail/lines.ts";
import type { SourceFile, Span } from "../qmail/types.ts";
import type { Edit } from "../rules/edit.ts";
import type { Finding } from "../rules/rule.ts";

/** A place in a file; columns count UTF-16 code units from 1. */
export interface Region {
  readonly startLine: number;
  readonly startColumn?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** The bytes `[start, end)` of one line as a region. Only the line, where there is no text to give columns in. */
export function regionOf({ bytes }: SourceFile, line: number, { start, end }: Span): Region {
  if (bytes.length === 0) return { startLine: line };
  const from = lineStart(bytes, start);
  return { startLine: line, startColumn: column(bytes, from, start), endColumn: column(bytes, from, end) };
}

/** Edits as SARIF replacements, or null where they cannot be expressed in characters because the text is not UTF-8. */
export function replacements(
  { file: { bytes }, line, start }: Pick<Finding, "file" | "line" | "start">,
  edits: readonly Edit[],
): object[] | null {
  const out: object[] = [];
  // Lines are counted from the finding on, because its file may be long.
  let at = lineStart(bytes, start);
  let number = line;
  const place = (offset: number): { line: number; column: number } => {
    const from = lineStart(bytes, offset);
    for (; at < from; number++) at = lineEnd(bytes, at) + 1;
    for (; at > from; number--) at = lineStart(bytes, at - 1);
    return { line: number, column: column(bytes, from, offset) };
  };
  for (const { start: from, end: to, text } of edits) {
    const inserted = asUtf8(bytesOf(text));
    if (inserted === null || asUtf8(bytes.subarray(lineStart(bytes, from), from)) === null) return null;
    if (asUtf8(bytes.subarray(lineStart(bytes, to), to)) === null || asUtf8(bytes.subarray(from, to)) === null)
      return null;
    const [begin, end] = [place(from), place(to)];
    out.push({
      deletedRegion: {
        startLine: begin.line,
        startColumn: begin.column,
        endLine: end.line,
        endColumn: end.column,
      },
      insertedContent: { text: inserted },
    });
  }
  return out;
}

const lossy = new TextDecoder("utf-8", { ignoreBOM: true });
const strict = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });

function column(bytes: Uint8Array, from: number, offset: number): number {
  return lossy.decode(bytes.subarray(from, offset)).length + 1;
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}
