import { expect, it } from "vitest";
import { recent } from "../../src/mail/recent.ts";

it("knows the last that were set or asked for, and forgets the others", () => {
  const known = recent<number, string>(3);
  for (let i = 0; i < 100; i++) {
    known.set(i, `${i}`);
    expect(known.get(0)).toBe("0");
    for (let back = 0; back < 2 && back < i; back++) expect(known.get(i - back)).toBe(`${i - back}`);
  }
  expect(known.get(50)).toBeUndefined();
});
