import { BYTE_CLASS, DOT, HAS_EMPTY_LABEL } from "./byte-class.ts";
import { FORM, type Form } from "./form.ts";
import { formOfDomain } from "./form-of.ts";

const HYPHEN = 0x2d;
const UNDERSCORE = 0x5f;
const LONGEST_NAME = 244;
const LONGEST_LABEL = 63;

/**
 * What is wrong with the text of a domain or a wildcard `.d`, as a FORM: `fine` if somebody can write such a domain. `exact`: where
 * `.d` is no wildcard. An `@` or `*` is left to the caller.
 */
export function domainForm(bytes: Uint8Array, start: number, end: number, exact = false): Form {
  let bits = 0;
  for (let i = start; i < end; i++) {
    bits |= (BYTE_CLASS[bytes[i] as number] as number) & ~0xff;
    if (i > start && bytes[i] === DOT && bytes[i - 1] === DOT) bits |= HAS_EMPTY_LABEL;
  }
  return bits === 0 && start < end ? FORM.fine : formOfDomain(bytes, start, end, bits, exact);
}

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
