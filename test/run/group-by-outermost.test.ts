import fc from "fast-check";
import { expect, test } from "vitest";
import { groupByOutermost } from "../../src/run/group-by-outermost.ts";
import { joinPath } from "../../src/tree/control-directory.ts";
import { runs } from "../random-cases.ts";

const name = fc.constantFrom("a", "b", "a.b", "a-b", "..", "control", "A", "\u00e9");
const folder = fc.oneof(
  fc.constant("."),
  fc.array(name, { minLength: 1, maxLength: 4 }).map((names) => names.join("/")),
);

test("the files of a group come before those of the next one, whatever they are called", () => {
  fc.assert(
    fc.property(fc.uniqueArray(folder, { maxLength: 12 }), fc.array(name, { minLength: 1 }), (folders, names) => {
      const found = folders.map((absolute) => ({ found: { absolute, names } }));
      const groups = groupByOutermost(found, (absolute) => absolute);
      expect(groups.flat().length).toBe(found.length);
      const sorted = (all: typeof found): string[] =>
        all.flatMap(({ found: one }) => names.map((file) => joinPath(one.absolute, file))).sort();
      expect(groups.flatMap(sorted)).toEqual(sorted(found));
    }),
    { numRuns: runs(2000) },
  );
});

test("a group is a directory with what lies inside it", () => {
  const found = ["b", "a/x/y", "a.b", "a", "a/x"].map((absolute) => ({ found: { absolute, names: [] } }));
  const groups = groupByOutermost(found, (absolute) => absolute);
  expect(groups.map((group) => group.map((one) => one.found.absolute))).toEqual([
    ["a.b"],
    ["a", "a/x", "a/x/y"],
    ["b"],
  ]);
});
