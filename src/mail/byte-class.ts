// What a byte means in a key: its ASCII lower case in the low half; above it, bits for the bytes that are not just text.

const LOWER = 0xff;

export const DOT = 0x2e;
export const AT = 0x40;
export const COLON = 0x3a;
export const HASH = 0x23;
export const CARRIAGE_RETURN = 0x0d;
export const NEWLINE = 0x0a;
export const BAR = 0x7c;

export const IS_DOT = 0x100;
export const IS_AT = 0x200;
export const IS_STAR = 0x400;
export const IS_BLANK = 0x800;
export const IS_CONTROL = 0x1000;
export const IS_SLASH = 0x2000;
export const IS_COLON = 0x4000;
/** Set by the scan, not by a byte: two dots in a row. */
export const HAS_EMPTY_LABEL = 0x8000;

export const BYTE_CLASS: Uint16Array = Uint16Array.from({ length: 256 }, (_, byte) => {
  const lower = byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
  return lower | classOf(byte);
});

function classOf(byte: number): number {
  if (byte === DOT) return IS_DOT;
  if (byte === AT) return IS_AT;
  if (byte === 0x2a) return IS_STAR;
  if (byte === 0x20 || byte === 0x09) return IS_BLANK;
  if (byte < 0x20 || byte === 0x7f) return IS_CONTROL;
  if (byte === 0x2f) return IS_SLASH;
  return byte === COLON ? IS_COLON : 0;
}

/** A byte in ASCII lower case. */
export function lowerOf(byte: number): number {
  return (BYTE_CLASS[byte] as number) & LOWER;
}

export function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09;
}
