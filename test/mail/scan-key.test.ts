import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeScan, scanKey } from "../../src/mail/scan-key.ts";
import { bytesOf } from "./directories.ts";

const texts = fc
  .array(fc.constantFrom("a", "B", ".", "..", "@", "%", "xyz", "\xc4"), { maxLength: 12 })
  .map((all) => all.join(""));

function hashOf(text: string, seed: readonly [number, number] = [1, 2]): number {
  const scan = makeScan(seed);
  scanKey(scan, bytesOf(text), 0, text.length);
  return scan.hash;
}

describe("scanKey", () => {
  it("finds the domain and its suffixes, with the hashes that they have alone", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const scan = makeScan([1, 2]);
        scanKey(scan, bytesOf(`x${text}y`), 1, text.length + 1);
        const at = text.lastIndexOf("@");
        const domain = text.slice(at + 1);
        const dots = Array.from(domain, (c, i) => (c === "." && i > 0 ? at + 1 + i : -1)).filter((i) => i >= 0);
        expect(scan.at).toBe(at < 0 ? -1 : at + 1);
        expect(scan.hash).toBe(hashOf(text));
        expect(scan.domainHash).toBe(hashOf(domain));
        expect(Array.from(scan.offset.subarray(0, scan.dots)).reverse()).toEqual(dots.map((i) => i + 1));
        expect(Array.from(scan.suffixHash.subarray(0, scan.dots)).reverse()).toEqual(
          dots.map((i) => hashOf(text.slice(i))),
        );
      }),
    );
  });

  it("takes ASCII letters of both cases for the same, and no others", () => {
    expect(hashOf("Mail.EXAMPLE")).toBe(hashOf("mail.example"));
    expect(hashOf("\xc4")).not.toBe(hashOf("\xe4"));
    expect(hashOf("[")).not.toBe(hashOf("{"));
  });

  it("has other collisions under another seed", () => {
    const seen = new Map<number, string>();
    const pairs: [string, string][] = [];
    for (let i = 0; i < 300_000; i++) {
      const text = `${i}.example`;
      const hash = hashOf(text);
      const other = seen.get(hash);
      if (other !== undefined) pairs.push([text, other]);
      seen.set(hash, text);
    }
    // Of random numbers it would be ten.
    expect(pairs.length).toBeLessThan(200);
    for (const seed of [
      [3, 5],
      [70_000, 1],
      [-1, -1],
    ] as const)
      expect(pairs.filter(([one, two]) => hashOf(one, seed) === hashOf(two, seed)).length).toBeLessThanOrEqual(1);
  });
});
