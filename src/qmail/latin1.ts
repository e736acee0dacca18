import type { Span } from "./types.ts";

const PORTION = 4096;

/** The bytes of text whose characters are bytes (Latin-1). Only the low eight bits of any other character are kept. */
export function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** Bytes as text whose characters are bytes. */
export function textOf(bytes: Uint8Array, { start, end }: Span = { start: 0, end: bytes.length }): string {
  if (end - start <= PORTION) return portionOf(bytes, start, end);
  let text = "";
  // In portions, because a function takes only so many arguments.
  for (let at = start; at < end; at += PORTION) text += portionOf(bytes, at, Math.min(end, at + PORTION));
  return text;
}

/** `apply` takes anything that has a length: spreading the bytes would walk them one by one, four times as slow. */
function portionOf(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode.apply(null, bytes.subarray(start, end) as unknown as number[]);
}

/** ASCII letters in lower case; every other byte as it is. Source: case_lowerb.c. */
export function loweredText(text: string): string {
  return /[A-Z]/.test(text) ? text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) : text;
}

/** All bytes as text whose characters are bytes, quickly. */
export function latin1Of(bytes: Uint8Array): string {
  // What decoders call Latin-1 differs only for the bytes from 0x80 to 0x9f.
  let same = true;
  for (let at = 0; at < bytes.length && same; at++) same = ((bytes[at] as number) & 0xe0) !== 0x80;
  if (same) return new TextDecoder("latin1").decode(bytes);
  return textOf(bytes, { start: 0, end: bytes.length });
}
