import fc from "fast-check";
import { expect, it } from "vitest";
import { countTogether, type Ranges } from "../../src/space/address-ranges.ts";
import { runs } from "../random-cases.ts";

it("an address counts once, in however many sets it is", () => {
  const set: fc.Arbitrary<Ranges> = fc
    .uniqueArray(fc.nat(40), { maxLength: 12 })
    .map((edges) => edges.sort((a, b) => a - b).slice(0, edges.length - (edges.length % 2)));
  fc.assert(
    fc.property(fc.array(set, { maxLength: 5 }), (sets) => {
      const all = new Set<number>();
      for (const one of sets)
        for (let i = 0; i < one.length; i += 2)
          for (let at = one[i] as number; at < (one[i + 1] as number); at++) all.add(at);
      expect(countTogether(sets)).toBe(all.size);
    }),
    { numRuns: runs(2000) },
  );
  expect(
    countTogether([
      [0, 2 ** 32],
      [0, 2 ** 32],
    ]),
  ).toBe(2 ** 32);
});
