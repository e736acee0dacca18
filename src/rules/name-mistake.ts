import { CARRIAGE_RETURN } from "../mail/byte-class.ts";
import { isLiteral } from "../mail/form-of.ts";
import type { Span } from "../qmail/types.ts";

/** The byte that makes a name not a name. */
export interface NameMistake {
  readonly at: number;
  readonly why: string;
}

/** Why a name cannot be that of a host or domain, or null. */
export function mistakeInName(bytes: Uint8Array, { start, end }: Span): NameMistake | null {
  if (start === end || isLiteral(bytes, start, end)) return null;
  for (let at = start; at < end; at++) {
    const why = wrongByte(bytes[at] as number) ?? (bytes[at] === 0x2e ? wrongDot(bytes, at, start, end) : null);
    if (why !== null) return { at, why };
  }
  return null;
}

function wrongByte(byte: number): string | null {
  if (byte === 0x20 || byte === 0x09) return "there is a blank in it";
  if (byte === 0x40) return "there is an @ in it";
  if (byte === 0x3a) return "there is a colon in it, and a port does not belong here";
  if (byte === CARRIAGE_RETURN) return "there is a carriage return in it";
  return byte < 0x20 || byte === 0x7f ? "there is a control character in it" : null;
}

function wrongDot(bytes: Uint8Array, at: number, start: number, end: number): string | null {
  if (at === start) return "it begins with a dot";
  if (at === end - 1) return "it ends in a dot";
  return bytes[at + 1] === 0x2e ? "there is nothing between two of its dots" : null;
}
