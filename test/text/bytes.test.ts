import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { bytesOf, textOf } from "../../src/qmail/latin1.ts";
import { decodeUtf8, encodeUtf8, isSameBytes, joined, utf8Length } from "../../src/text/bytes.ts";
import { digestOf } from "../../src/text/sha256.ts";
import { show, showText } from "../../src/text/show.ts";

// Node's Buffer, which these do without, is the oracle.

const anyBytes = fc.uint8Array({ maxLength: 40 });
const anyText = fc.string({ unit: "binary", maxLength: 20 });

test("bytes as Latin-1, and back", () => {
  fc.assert(
    fc.property(anyBytes, fc.nat(40), fc.nat(40), (bytes, a, b) => {
      const start = Math.min(a, b, bytes.length);
      const end = Math.min(Math.max(a, b), bytes.length);
      expect(textOf(bytes, { start, end })).toBe(Buffer.from(bytes.subarray(start, end)).toString("latin1"));
      expect(bytesOf(textOf(bytes))).toEqual(bytes);
    }),
  );
  const long = Uint8Array.from({ length: 300_001 }, (_, i) => i * 7);
  expect(textOf(long) === Buffer.from(long).toString("latin1")).toBe(true);
});

test("UTF-8, its length, and a byte order mark that stays", () => {
  fc.assert(
    fc.property(anyText, anyBytes, (text, bytes) => {
      expect(Buffer.from(encodeUtf8(text))).toEqual(Buffer.from(text));
      expect(utf8Length(text)).toBe(Buffer.byteLength(text));
      expect(decodeUtf8(bytes)).toBe(Buffer.from(bytes).toString("utf8"));
    }),
  );
  expect(decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))).toBe("\ufeffa");
});

test("every character that UTF-8 takes several bytes for is shown as itself or escaped as itself", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0x80, max: 0x10ffff }), (code) => {
      fc.pre(code < 0xd800 || code > 0xdfff);
      const character = String.fromCodePoint(code);
      expect([character, `\\u{${code.toString(16)}}`]).toContain(show(Buffer.from(character)));
      expect(showText(character)).toBe(show(Buffer.from(character)));
    }),
  );
});

test("pieces joined and compared", () => {
  fc.assert(
    fc.property(fc.array(anyBytes, { maxLength: 4 }), anyBytes, (pieces, other) => {
      const whole = joined(pieces);
      expect(Buffer.from(whole)).toEqual(Buffer.concat(pieces));
      expect(isSameBytes(whole, other)).toBe(Buffer.compare(whole, other) === 0);
      expect(isSameBytes(whole, whole.slice())).toBe(true);
    }),
  );
});

test("a digest is the beginning of SHA-256", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(digestOf(text)).toBe(createHash("sha256").update(text).digest("hex").slice(0, 16));
    }),
  );
});
