import { expect, it } from "vitest";
import { summaryCoverage } from "../../src/report/summary-coverage.ts";

it("puts the sums first, then what would not be noticed, as text that Markdown leaves alone", () => {
  const file = { path: "control/moreipme", bytes: new TextEncoder().encode("203.0.113.7 # <b>\n10.0.0.0/255.0.0.0\n") };
  const survived = [{ mutation: "removed", witness: "203.0.113.7", becomes: "not me" as const, host: "mx_1" }];
  const lines = [
    { line: 1, covered: false, killed: 0, survived },
    { line: 2, covered: true, killed: 2, survived: [] },
  ];
  const sums = { entries: 2, covered: 1, entryPercent: 50, mutants: 3, killed: 2, score: 66 };
  expect(summaryCoverage({ files: [{ file, lines }], ...sums })).toBe(
    [
      "Coverage: 1 of 2 entries decide something asserted (50 %), 2 of 3 mutants noticed (66 %).",
      "",
      "- control/moreipme:1: not covered: 203.0.113.7 <span>#</span> &lt;b&gt;",
      "  - without it, 203.0.113.7 would be not me on mx&#95;1, and no assertion would notice",
    ].join("\n"),
  );
});
