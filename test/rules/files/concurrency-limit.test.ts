import { describe, expect, it } from "vitest";
import type { Example } from "../../../src/rules/rule.ts";
import { lint, rulesFinding } from "../lint.ts";

const of = (name: string, text: string, dialect: NonNullable<Example["dialect"]>) =>
  lint("concurrency-limit", { files: { [name]: text }, dialect });

describe("concurrency-limit", () => {
  it.each([
    ["moreipme-0.6", 120],
    ["netqmail", 120],
    ["notqmail", 120],
    ["sagredo", 509],
  ] as const)("%s: %d is the most", (dialect, most) => {
    for (const name of ["concurrencylocal", "concurrencyremote"]) {
      expect(of(name, `${most}\n`, dialect)).toEqual([]);
      expect(of(name, `${most + 1} x\n`, dialect)).toMatchObject([
        { level: "warning", message: expect.stringContaining(String(most)), fix: null },
      ]);
    }
  });

  it("says nothing of other files, of no number, or where number-out-of-range does", () => {
    expect(of("concurrencysuppl0", "9999\n", "sagredo")).toEqual([]);
    expect(of("timeoutremote", "9999\n", "netqmail")).toEqual([]);
    expect(of("concurrencylocal", "x999\n", "netqmail")).toEqual([]);
    expect(rulesFinding({ files: { concurrencylocal: "2147483648\n" } })).toEqual(["number-out-of-range"]);
  });
});
