import { sha256 } from "@noble/hashes/sha2.js";
import { encodeUtf8 } from "./bytes.ts";

/** The first 64 bits of the SHA-256 of a text (as UTF-8), as 16 hexadecimal digits: it tells texts apart, and spreads them. */
export function digestOf(text: string): string {
  return Array.from(sha256(encodeUtf8(text)).subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
