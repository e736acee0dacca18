import { readFileSync } from "node:fs";
import type { ControlBytes, ControlFiles } from "../../src/qmail/control-types.ts";
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

/** A directory of texts; a file may be anything else that a file can be. */
export function directory(files: Record<string, string | Uint8Array | ControlBytes>): ControlFiles {
  return {
    file: (name) => {
      const file = files[name];
      if (file === undefined) return { kind: "missing" };
      if (typeof file === "string") return { kind: "bytes", bytes: latin1(file) };
      return file instanceof Uint8Array ? { kind: "bytes", bytes: file } : file;
    },
  };
}
