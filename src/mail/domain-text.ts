import { DOT } from "./byte-class.ts";

const HYPHEN = 0x2d;
const UNDERSCORE = 0x5f;
const LONGEST_NAME = 244;
const LONGEST_LABEL = 63;

/**
 * An ordinary domain: labels of 1 to 63 letters, digits, hyphens and underscores, at most 244 bytes. `aLabels`: sagredo passes
 * names through libidn2, which refuses labels with a hyphen at either end, or with hyphens in places 3 and 4.
 */
export function isWellFormed(bytes: Uint8Array, start: number, end: number, aLabels = false): boolean {
  if (end - start < 1 || end - start > LONGEST_NAME) return false;
  for (let from = start, at = start; at <= end; at++) {
    if (at < end && bytes[at] !== DOT) {
      if (!isNameByte(bytes[at] as number)) return false;
      continue;
    }
    if (at === from || at - from > LONGEST_LABEL) return false;
    if (aLabels && !isPlainLabel(bytes, from, at)) return false;
    from = at + 1;
  }
  return true;
}

function isNameByte(byte: number): boolean {
  const letter = byte | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === HYPHEN || byte === UNDERSCORE;
}

function isPlainLabel(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[start] === HYPHEN || bytes[end - 1] === HYPHEN) return false;
  return !(end - start > 3 && bytes[start + 2] === HYPHEN && bytes[start + 3] === HYPHEN);
}
