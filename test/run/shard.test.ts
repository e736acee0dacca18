import fc from "fast-check";
import { expect, test } from "vitest";
import { isInShard, readShard } from "../../src/run/shard.ts";

test("every path is in one shard, whatever other paths there are", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (path, count) => {
      const shards = Array.from({ length: count }, (_, i) => isInShard({ index: i + 1, count }, path));
      expect(shards.filter((one) => one).length).toBe(1);
    }),
  );
});

test("a fleet is spread evenly, and always the same way", () => {
  const paths = Array.from({ length: 4000 }, (_, i) => `hosts/mx${i}/control`);
  for (const count of [2, 3, 4, 8]) {
    for (let index = 1; index <= count; index++) {
      const share = paths.filter((path) => isInShard({ index, count }, path)).length;
      expect(Math.abs(share - 4000 / count)).toBeLessThan(150);
    }
  }
  const first = paths.slice(0, 8).map((path) => (isInShard({ index: 1, count: 2 }, path) ? 1 : 2));
  expect(first).toMatchInlineSnapshot(`
    [
      2,
      1,
      2,
      2,
      1,
      1,
      2,
      2,
    ]
  `);
});

test("anything but I/N is refused", () => {
  expect(readShard("--shard", "2/3")).toEqual({ index: 2, count: 3 });
  for (const wrong of ["", "1", "0/3", "4/3", "1/0", "-1/3", "1/3/4", " 1/3", "a/b", "1/9999999"])
    expect(() => readShard("--shard", wrong)).toThrow("--shard takes I/N");
});
