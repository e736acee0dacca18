import type { SourceFile } from "../qmail/types.ts";

/** Places in a text file: YAML counts characters, messages count lines and bytes. */
export interface Positions {
  readonly file: SourceFile;
  readonly text: string;
  /** The byte offset of a character offset. */
  byteAt(character: number): number;
  /** Line and column, in bytes from 1, of a byte offset. */
  placeOf(byte: number): { line: number; column: number };
}

export function makePositions(file: SourceFile, text: string): Positions {
  const { bytes } = file;
  let table: Uint32Array | null = null;
  let lineStarts: number[] | null = null;
  return {
    file,
    text,
    byteAt(character) {
      if (text.length === bytes.length) return character;
      table ??= bytesByCharacter(text);
      return table[Math.min(character, text.length)] as number;
    },
    placeOf(byte) {
      lineStarts ??= lineStartsOf(bytes);
      let low = 0;
      let high = lineStarts.length;
      while (high - low > 1) {
        const middle = (low + high) >>> 1;
        if ((lineStarts[middle] as number) <= byte) low = middle;
        else high = middle;
      }
      return { line: low + 1, column: byte - (lineStarts[low] as number) + 1 };
    },
  };
}

function lineStartsOf(bytes: Uint8Array): number[] {
  const starts = [0];
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) starts.push(at + 1);
  return starts;
}

function bytesByCharacter(text: string): Uint32Array {
  const table = new Uint32Array(text.length + 1);
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    table[i] = at;
    const code = text.charCodeAt(i);
    if (code < 0x80) at += 1;
    else if (code < 0x800) at += 2;
    else if (code >= 0xd800 && code < 0xe000)
      at += 2; // half of a pair, which is four bytes
    else at += 3;
  }
  table[text.length] = at;
  return table;
}
