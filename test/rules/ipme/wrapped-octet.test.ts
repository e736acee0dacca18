import { describe, expect, it } from "vitest";
import { lint, rulesFinding } from "../lint.ts";

const one = (line: string) => lint("wrapped-octet", { moreipme: `${line}\n` });

describe("wrapped-octet", () => {
  it.each([
    ["10.0.0.300", "1:8-11", "300 as 44"],
    ["256.0.0.1", "1:1-4", "256 as 0"],
    ["10.0.0.0/255.256.0.0", "1:14-17", "256 as 0"],
    ["10.0.0.18446744073709551617", "1:8-28", "18446744073709551617 as 1"],
    ["10.0.0.0256", "1:8-12", "0256 as 0"],
  ])("%j", (line, at, message) => {
    expect(one(line)).toMatchObject([
      { at: `moreipme:${at}`, level: "error", message: expect.stringContaining(message), fix: null },
    ]);
  });

  it("names all of them once", () => {
    const found = one("300.0.0.301/511.511.511.767");
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain("300 as 44, 301 as 45, 511 as 255, 511 as 255, 511 as 255, 767 as 255");
  });

  it.each(["255.255.255.255", "10.0.0.0/255.0.0.0", "10.0.0.1 300", "10.0.0.1 # 300.0.0.0", "10.0.0.0255"])(
    "nothing in %j",
    (line) => expect(one(line)).toEqual([]),
  );

  it("looks at what is read only", () => {
    expect(rulesFinding({ moreipme: "300.0.0.0/8\n300.0.0\n 300.0.0.1\n# 300.0.0.1\n" })).toEqual([
      "prefix-length",
      "not-an-address",
      "leading-blank",
    ]);
  });

  it("has no removing fix beside it", () => {
    const example = { moreipme: "10.0.0.44\n10.0.0.300\n" };
    expect(rulesFinding(example)).toEqual(["duplicate-entry", "wrapped-octet"]);
    expect(lint("duplicate-entry", example)[0]?.fix).toBeNull();
  });
});
