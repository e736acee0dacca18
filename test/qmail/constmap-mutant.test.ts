import fc from "fast-check";
import { expect, it } from "vitest";
import { find, findText, makeConstMap, valueSpan } from "../../src/qmail/constmap.ts";
import { mutableMap } from "../../src/qmail/constmap-mutant.ts";
import { controlReadfile } from "../../src/qmail/control-file.ts";
import type { ConstMap } from "../../src/qmail/control-types.ts";
import { runs } from "../random-cases.ts";
import { latin1, text } from "./bytes.ts";

const key = fc.constantFrom("a", "A", "b", ".b", "a.b", "c", "d", "e", "");
const lines = fc.array(fc.tuple(key, fc.constantFrom("x", "y", "")), { maxLength: 12 });

const mapOf = (all: readonly (readonly [string, string])[]): ConstMap => {
  const bytes = latin1(all.map(([one, value]) => `${one}:${value}\n`).join(""));
  return makeConstMap(bytes, controlReadfile(bytes), true);
};
const valueAt = (map: ConstMap, entry: number): string | null =>
  entry < 0 ? null : text(map.bytes, valueSpan(map, entry));

it("a map without some entries, or with another value, finds what is found once the file is edited", () => {
  fc.assert(
    fc.property(lines, fc.array(fc.nat(11), { maxLength: 2 }), fc.nat(11), (all, picked, other) => {
      const map = mapOf(all);
      const gone = [...new Set(picked)].filter((i) => i < all.length);
      const mutable = mutableMap(map);
      // What was asked for before leaves no trace.
      if (all.length > 0) mutable.without([0]);
      if (all.length > 1) mutable.withValue(1, "longer than the next");
      const edited = mapOf(all.filter((_, i) => !gone.includes(i)));
      for (const wanted of ["a", "b", ".b", "a.b", "c", "d", "e", "", "f"]) {
        const less = mutable.without(gone);
        expect(valueAt(less, findText(less, wanted))).toBe(valueAt(edited, findText(edited, wanted)));
        if (other >= all.length) continue;
        const changed = mutable.withValue(other, "new");
        const rewritten = mapOf(all.map(([one, value], i) => [one, i === other ? "new" : value]));
        const bytes = latin1(wanted);
        expect(valueAt(changed, find(changed, bytes, 0, bytes.length))).toBe(
          valueAt(rewritten, findText(rewritten, wanted)),
        );
      }
    }),
    { numRuns: runs(2000) },
  );
});
