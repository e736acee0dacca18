import { textOf } from "../qmail/latin1.ts";

/** The bytes of some pieces, one after the other. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

/** Do both have the same bytes? */
export function isSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Text as UTF-8. */
export function encodeUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** How many bytes a text takes as UTF-8. */
export function utf8Length(text: string): number {
  return encodeUtf8(text).length;
}

/** UTF-8 as text, a byte order mark included; what is not UTF-8 becomes U+FFFD. */
export function decodeUtf8(bytes: Uint8Array): string {
  // Loading TextDecoder costs a millisecond, and most files are ASCII.
  const text = textOf(bytes);
  return /^[\0-\x7f]*$/.test(text) ? text : new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
