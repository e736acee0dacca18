import { readFileSync } from "node:fs";
import type { Span } from "../../src/qmail/types.ts";

/** The text's characters as bytes, and back. */
export const latin1 = (text: string): Uint8Array => Buffer.from(text, "latin1");
export const text = (bytes: Uint8Array, { start, end }: Span = { start: 0, end: bytes.length }): string =>
  Buffer.from(bytes.subarray(start, end)).toString("latin1");

/** Base64 as text of bytes, and null as it is. */
export function decoded<T extends string | null>(base64: T): T {
  return (base64 === null ? null : Buffer.from(base64, "base64").toString("latin1")) as T;
}

/** The cases of a file of vectors. */
export function vectors<T>(name: string): T[] {
  const lines = readFileSync(new URL(`../vectors/${name}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => JSON.parse(line) as T);
}
