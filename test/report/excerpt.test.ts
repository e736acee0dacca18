import fc from "fast-check";
import { expect, test } from "vitest";
import { excerptOf } from "../../src/report/excerpt.ts";
import type { Finding } from "../../src/rules/rule.ts";
import { runs } from "../random-cases.ts";

const excerpt = (text: string, start: number, end: number): ReturnType<typeof excerptOf> => {
  const file = { path: "moreipme", bytes: new Uint8Array(Buffer.from(text, "utf8")) };
  return excerptOf({ file, start, end } as Finding);
};

test("marks what is meant, and shows blanks where they matter", () => {
  expect(excerpt("10.0.0.0/8\n10.0.0.1 # x  \n", 20, 22)).toEqual({
    line: "10.0.0.1 #·x··",
    marks: "         ^^",
  });
  expect(excerpt("  10.0.0.1\n", 0, 2)).toEqual({ line: "··10.0.0.1", marks: "^^" });
  expect(excerpt("10.0.0.1", 8, 8)).toEqual({ line: "10.0.0.1", marks: "        ^" });
  expect(excerpt("10.0.0.1\t\r\n", 8, 10)).toEqual({ line: "10.0.0.1\\t\\r", marks: "        ^^^^" });
  expect(excerpt("10.0.0.1 ##[x\n", 8, 13)?.line).toBe("10.0.0.1·##\\x5bx");
  expect(excerpt("10.0.0.1\n", 0, 0)).toBeNull();
});

test("a plain line is shown as one with something else on it, but for that", () => {
  const plain = fc.string({ unit: fc.constantFrom(..."10./ #x"), maxLength: 300 });
  fc.assert(
    fc.property(plain, fc.nat(50), fc.nat(200), (text, from, length) => {
      const start = Math.min(from, text.length);
      const end = Math.min(start + length, text.length);
      fc.pre(start < end);
      const alone = excerpt(text, start, end);
      // The same with one character before it that is not plain, where both are shown from their beginnings.
      const after = excerpt(`\u00e9${text}`, start + 2, end + 2);
      expect(after?.line).toBe(`\u00e9${alone?.line}`);
      expect(after?.marks).toBe(` ${alone?.marks}`);
    }),
    { numRuns: runs(1000) },
  );
});
