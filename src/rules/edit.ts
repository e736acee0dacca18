import { bytesOf } from "../qmail/latin1.ts";
import type { Span } from "../qmail/types.ts";
import { joined } from "../text/bytes.ts";

/** Replaces the bytes of `[start, end)` by `text`, one character a byte (Latin-1). */
export interface Edit extends Span {
  readonly text: string;
}

/** The bytes of a file after some edits, which ascend and do not overlap. */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[], from = 0, to: number = bytes.length): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = from;
  for (const { start, end, text } of edits) {
    parts.push(bytes.subarray(at, start), bytesOf(text));
    at = end;
  }
  parts.push(bytes.subarray(at, to));
  return joined(parts);
}
