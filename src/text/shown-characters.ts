import { isInvisible } from "./unicode.ts";

/** One shown character and the offset of its first byte. */
export interface ShownCharacter {
  readonly text: string;
  readonly start: number;
}

/** What `show` makes of some bytes, character by character, so that they can be underlined. */
export function shownCharacters(bytes: Uint8Array, start: number, end: number): ShownCharacter[] {
  const out: ShownCharacter[] = [];
  for (let at = start; at < end; ) {
    const length = utf8Length(bytes, at, end);
    if (length === 0) {
      out.push({ text: hex(bytes[at] as number), start: at });
      at++;
      continue;
    }
    const character = length === 1 ? String.fromCharCode(bytes[at] as number) : decode(bytes, at, at + length);
    const breaksCommand = character === "[" && bytes[at - 1] === 0x23 && bytes[at - 2] === 0x23 && at - 2 >= start;
    out.push({ text: breaksCommand ? "\\x5b" : visible(character), start: at });
    at += length;
  }
  return out;
}

/** One character that takes several bytes, which are known to be valid UTF-8. */
function decode(bytes: Uint8Array, start: number, end: number): string {
  let code = (bytes[start] as number) & (0x7f >> (end - start));
  for (let at = start + 1; at < end; at++) code = (code << 6) | ((bytes[at] as number) & 0x3f);
  return String.fromCodePoint(code);
}

const NAMED: Readonly<Record<string, string>> = { "\t": "\\t", "\r": "\\r", "\n": "\\n" };

function visible(character: string): string {
  if (character >= " " && character <= "~") return character;
  const named = NAMED[character];
  if (named !== undefined) return named;
  const code = character.codePointAt(0) as number;
  if (code < 0x80) return hex(code);
  return isInvisible(character) ? `\\u{${code.toString(16)}}` : character;
}

function hex(byte: number): string {
  return `\\x${byte.toString(16).padStart(2, "0")}`;
}

/** The length of the valid UTF-8 sequence at `at`, or 0. */
function utf8Length(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] as number;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (length === 0 || at + length > end) return 0;
  for (let i = 1; i < length; i++) if (((bytes[at + i] as number) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] as number;
  if (lead === 0xe0 && second < 0xa0) return 0;
  if (lead === 0xed && second > 0x9f) return 0;
  if (lead === 0xf0 && second < 0x90) return 0;
  if (lead === 0xf4 && second > 0x8f) return 0;
  return length;
}
