import { expect, test } from "vitest";
import { NOTHING } from "../../src/check/result.ts";
import { countsInWords } from "../../src/report/counts.ts";

test("a run that fails on its coverage alone says so", () => {
  expect(countsInWords(NOTHING)).toBe("no findings");
  const shortfall = "mutation score 25 %, below the threshold of 100 %";
  expect(countsInWords({ ...NOTHING, shortfall })).toBe(shortfall);
});
