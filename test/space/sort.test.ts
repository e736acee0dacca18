import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortBlocks } from "../../src/space/sort.ts";
import { runs } from "../random-cases.ts";

/** The tag has the place where the block came from, and its reach. */
function agrees(blocks: readonly (readonly [start: number, reach: number])[]): void {
  const tagged = blocks.map(([start, reach], i) => ({ start, reach, tag: i * 64 + reach }));
  const expected = tagged.toSorted((a, b) => a.start - b.start || a.reach - b.reach);
  const sorted = sortBlocks(Uint32Array.from(tagged.flatMap(({ start, tag }) => [start, tag])));
  expect(sorted.start).toEqual(Uint32Array.from(expected, ({ start }) => start));
  expect(sorted.tag).toEqual(Uint32Array.from(expected, ({ tag }) => tag));
}

const start = fc.oneof(
  fc.nat(0xffffffff),
  fc.nat(3),
  fc.nat(300).map((low) => 0x0a000000 + low),
  fc.constantFrom(0, 0xffffffff, 0x7fffffff, 0x80000000, 0xffff, 0x10000),
);

describe("sorting blocks by start, the wider first, equal ones in the order they came in", () => {
  it("as Array.sort does it", () => {
    fc.assert(fc.property(fc.array(fc.tuple(start, fc.nat(32)), { maxLength: 200 }), agrees), { numRuns: runs(400) });
  });

  it.each([0, 1, 2, 47, 48, 49, 100, 4095, 4096, 4097, 20_000])("of %i pairs", (size) => {
    const random = (seed: number): number => Math.imul(seed + 1, 0x9e3779b1) >>> 0;
    const make = (of: (i: number) => number): (readonly [number, number])[] =>
      Array.from({ length: size }, (_, i) => [of(i) >>> 0, (random(i) >>> 9) % 33] as const);
    agrees(make(random)); // all over
    agrees(make((i) => random(i) % 1000)); // in one heap
    agrees(make((i) => 0x0a000000 + (random(i) & 0x3ffff))); // in a few heaps
    agrees(make((i) => (random(i) & 0xff) << 24)); // in few values of many heaps
    agrees(make(() => 7)); // all equal
    agrees(make((i) => i)); // sorted
    agrees(make((i) => size - i)); // backwards
    agrees(make((i) => (i < 50 ? 5 : random(i)))); // a short heap that is just too long
  });
});
