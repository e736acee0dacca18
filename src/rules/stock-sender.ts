import type { ListFile } from "./read-file.ts";

const BACKSLASH = 0x5c;
const DOT = 0x2e;
const STAR = 0x2a;
const PLUS = 0x2b;

/** Does an entry begin with this text? */
export function startsWith({ bytes, entries }: ListFile, index: number, text: string): boolean {
  const start = entries.start[index] as number;
  if ((entries.end[index] as number) - start < text.length) return false;
  for (let i = 0; i < text.length; i++) if (bytes[start + i] !== text.charCodeAt(i)) return false;
  return true;
}

/** How many entries only make sense as regular expressions; no more than `limit` are counted. */
export function countPatterns(file: ListFile, limit: number): number {
  let found = 0;
  for (let i = 0; i < file.entries.count && found < limit; i++) if (isPattern(file, i)) found++;
  return found;
}

/** `^`, `!` or `$` at an end, a backslash, `.*`, `.+`, `[^`: no address has them. */
export function isPattern({ bytes, entries, form }: ListFile, index: number): boolean {
  if (form(index) !== 0) return false;
  const start = entries.start[index] as number;
  const end = entries.end[index] as number;
  if (bytes[start] === 0x5e || bytes[start] === 0x21 || bytes[end - 1] === 0x24) return true;
  for (let i = start; i < end; i++) {
    const byte = bytes[i];
    const next = i + 1 < end ? bytes[i + 1] : -1;
    if (byte === BACKSLASH || (byte === DOT && (next === STAR || next === PLUS)) || (byte === 0x5b && next === 0x5e))
      return true;
  }
  return false;
}
