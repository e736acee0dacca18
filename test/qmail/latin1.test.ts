import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bytesOf, latin1Of } from "../../src/qmail/latin1.ts";

describe("bytes as text", () => {
  it("keep each byte, and their offsets", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 10_000 }), fc.boolean(), (bytes, onlyLow) => {
        const some = onlyLow ? bytes.map((byte) => byte & 0x7f) : bytes;
        const text = latin1Of(some);
        expect(text.length).toBe(some.length);
        expect(bytesOf(text)).toEqual(some);
      }),
    );
  });
});
