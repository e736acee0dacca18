import { describe, expect, it } from "vitest";
import { lint, rulesFinding } from "../lint.ts";

const one = (line: string) => lint("leading-zero", { moreipme: `${line}\n` });

describe("leading-zero", () => {
  it.each([
    ["010.0.0.1", "1:1-4", "10.0.0.1"],
    ["10.0.0.001", "1:8-11", "10.0.0.1"],
    ["10.00.0.1", "1:4-6", "10.0.0.1"],
    ["010.020.030.040", "1:1-4", "10.20.30.40"],
    ["10.0.0.0/255.00.000.0", "1:14-16", "10.0.0.0/255.0.0.0"],
    ["010.0.0.1 # 007", "1:1-4", "10.0.0.1 # 007"],
    ["10.0.0.0300", "1:8-12", "10.0.0.300"],
  ])("%j", (line, at, fixed) => {
    expect(one(line)).toMatchObject([{ at: `moreipme:${at}`, level: "warning", fix: "safe", fixed: `${fixed}\n` }]);
  });

  it.each(["0.0.0.0", "10.0.0.100", "10.0.0.1 007", "10.0.0.1.007"])("not in %j", (line) =>
    expect(one(line)).toEqual([]),
  );

  it("not on skipped lines", () => {
    expect(rulesFinding({ moreipme: "010.0.0.0/08\n010.0.0\n 010.0.0.1\n" })).toEqual([
      "prefix-length",
      "not-an-address",
      "leading-blank",
    ]);
  });

  it("reads a number of any length", () => {
    const zeros = "0".repeat(300_000);
    expect(one(`10.0.0.${zeros}1`)).toMatchObject([{ fixed: "10.0.0.1\n" }]);
    expect(one(`10.0.0.${zeros}1`)[0]?.message.length).toBeLessThan(500);
  });

  it("stands beside wrapped-octet and trailing-text", () => {
    expect(rulesFinding({ moreipme: "010.0.0.300 x\n" })).toEqual(["leading-zero", "wrapped-octet", "trailing-text"]);
  });
});
