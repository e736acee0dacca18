import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortByKey } from "../../src/space/sort.ts";

function agrees(keys: readonly number[]): void {
  const expected = keys.map((key, i) => [key, i] as const).sort((a, b) => a[0] - b[0]);
  const sorted = sortByKey({ key: Uint32Array.from(keys), payload: Uint32Array.from(keys, (_, i) => i) });
  expect(sorted.key).toEqual(Uint32Array.from(expected, ([key]) => key));
  expect(sorted.payload).toEqual(Uint32Array.from(expected, ([, i]) => i));
}

const key = fc.oneof(
  fc.nat(0xffffffff),
  fc.nat(3),
  fc.nat(300).map((low) => 0x0a000000 + low),
  fc.constantFrom(0, 0xffffffff, 0x7fffffff, 0x80000000, 0xffff, 0x10000),
);

describe("sorting by key, equal keys in the order they came in", () => {
  it("as Array.sort does it", () => {
    fc.assert(fc.property(fc.array(key, { maxLength: 200 }), agrees), { numRuns: 400 });
  });

  it.each([0, 1, 2, 47, 48, 49, 100, 4095, 4096, 4097, 20_000])("of %i pairs", (size) => {
    const random = (seed: number): number => Math.imul(seed + 1, 0x9e3779b1) >>> 0;
    const make = (of: (i: number) => number): number[] => Array.from({ length: size }, (_, i) => of(i) >>> 0);
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
