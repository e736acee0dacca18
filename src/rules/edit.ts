import { bytesOf } from "../qmail/latin1.ts";
import type { Span } from "../qmail/types.ts";

/** Replaces the bytes of `[start, end)` with `text`, one character per byte (Latin-1). */
export interface Edit extends Span {
  readonly text: string;
}

/** The bytes of a file after some edits, which ascend and do not overlap. */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[], from = 0, to: number = bytes.length): Uint8Array {
  let length = to - from;
  for (const { start, end, text } of edits) length += text.length - (end - start);
  const out = new Uint8Array(length);
  let filled = 0;
  let at = from;
  // Nothing of an edit is kept: a file with carriage returns has as many edits as lines.
  for (const { start, end, text } of edits) {
    out.set(bytes.subarray(at, start), filled);
    filled += start - at;
    if (text !== "") out.set(bytesOf(text), filled);
    filled += text.length;
    at = end;
  }
  out.set(bytes.subarray(at, to), filled);
  return out;
}
