import { expect, test } from "vitest";
import { countsInWords } from "../../src/report/counts.ts";
import { NOTHING } from "../../src/result.ts";

test("a run that fails on its coverage alone says so", () => {
  expect(countsInWords(NOTHING)).toBe("no findings");
  const shortfall = "mutation score 25 %, below the threshold of 100 %";
  expect(countsInWords({ ...NOTHING, shortfall })).toBe(shortfall);
});
