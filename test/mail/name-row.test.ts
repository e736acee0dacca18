import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { below, endOfBelow, hasName, nameAt } from "../../src/mail/find-name.ts";
import { MARKED } from "../../src/mail/name-bag.ts";
import { merged, type NameRow, ordinaryNames, rowOfTexts } from "../../src/mail/name-row.ts";
import { isOrdinary } from "../../src/mail/ordinary-names.ts";
import { least, runs } from "../random-cases.ts";

const label = fc.constantFrom("a", "b", "ab", "a-b", "a_", "0", "z9", "abcdefgh", "abcdefghi", "x".repeat(20));
const name = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join("."));
const names = fc.array(name, { maxLength: 80 });

const listed = (row: NameRow): string[] =>
  Array.from({ length: row.to - row.from }, (_, i) => nameAt(row, row.from + i));
const turned = (text: string): string => text.split(".").reverse().join("\0");
const byTurned = (a: string, b: string): number => (turned(a) < turned(b) ? -1 : Number(turned(a) > turned(b)));
const sorted = (texts: Iterable<string>): string[] => [...new Set(texts)].sort(byTurned);
const isBelow = (text: string, above: string): boolean => text.endsWith(`.${above}`);

describe("names in the order of their labels from the right", () => {
  it("are sorted, and each is there once", () => {
    fc.assert(
      fc.property(names, (texts) => {
        expect(listed(rowOfTexts(texts))).toEqual(sorted(texts));
      }),
      { numRuns: runs(1000) },
    );
  });

  it("are found below a name, and a name is found", () => {
    fc.assert(
      fc.property(names, name, (texts, one) => {
        const row = rowOfTexts(texts);
        expect(listed(below(row, one))).toEqual(sorted(texts).filter((text) => isBelow(text, one)));
        expect(listed(below(row, null))).toEqual(sorted(texts));
        expect(hasName(row, one)).toBe(texts.includes(one));
        for (let i = row.from; i < row.to; i++) {
          const inner = listed({ ...row, from: i + 1, to: endOfBelow(row, i) });
          expect(inner).toEqual(sorted(texts).filter((text) => isBelow(text, nameAt(row, i))));
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it("are put together, windows of a row too, with their marks", () => {
    fc.assert(
      fc.property(names, names, fc.option(name), (some, marked, above) => {
        const row = merged(below(rowOfTexts(some), above), below(ordinaryNames(marked, false), above));
        const within = (text: string): boolean => above === null || isBelow(text, above);
        expect(listed(row)).toEqual(sorted([...some, ...marked].filter(within)));
        for (let i = row.from; i < row.to; i++) {
          expect(row.pool.marks[i]).toBe(marked.includes(nameAt(row, i)) ? MARKED : 0);
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it("are put together with a few that are among them, marked or not", () => {
    const many = fc.uniqueArray(name, { minLength: 40, maxLength: 80 });
    const rowWith = (isMarked: boolean): typeof rowOfTexts =>
      isMarked ? (texts) => ordinaryNames(texts, false) : rowOfTexts;
    let kept = 0;
    fc.assert(
      fc.property(
        many,
        fc.array(fc.nat(), { maxLength: 3 }),
        name,
        fc.boolean(),
        fc.boolean(),
        (texts, picks, other, a, b) => {
          const few = picks.map((pick) => texts[pick % texts.length] ?? other);
          const [large, small] = [rowWith(a)(texts), rowWith(b)(few.length === 3 ? [...few, other] : few)];
          const all = sorted([...texts, ...listed(small)]);
          for (const row of [merged(large, small), merged(small, large)]) {
            if (row === large) kept++;
            expect(listed(row)).toEqual(all);
            for (let i = row.from; i < row.to; i++) {
              const isIn = (isMarked: boolean, of: NameRow): boolean => isMarked && hasName(of, nameAt(row, i));
              expect(row.pool.marks[i]).toBe(isIn(a, large) || isIn(b, small) ? MARKED : 0);
            }
          }
        },
      ),
      { numRuns: runs(1000) },
    );
    expect(kept).toBeGreaterThan(least(runs(1000) / 2));
  });

  it("are as many as a large directory has, alike in many bytes, several times, and in capital letters", () => {
    const texts = Array.from({ length: 60_000 }, (_, i) => {
      const number = (Math.imul(i, 7919) >>> 0) % 25_000;
      return number % 3 === 0 ? `h${number}.some.domain.of.a.provider.example` : `Name${number}.COM`;
    });
    expect(listed(rowOfTexts(texts))).toEqual(sorted(texts.map((text) => text.toLowerCase())));
  });

  it("leave out what is not an ordinary domain", () => {
    const odd = [
      "",
      "a..b",
      ".a",
      "a.",
      "a b",
      "*.a",
      "a/b",
      "\u2024.a",
      "\xe9.a",
      `${"x".repeat(64)}.a`,
      "-a.b",
      "ab--c",
    ];
    for (const aLabels of [false, true]) {
      const texts = [...odd, "a.b", "_a.b"];
      expect(listed(ordinaryNames(texts, aLabels))).toEqual(sorted(texts.filter((text) => isOrdinary(text, aLabels))));
    }
  });
});
