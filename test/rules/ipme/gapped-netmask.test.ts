import { describe, expect, it } from "vitest";
import { lint, rulesFinding } from "../lint.ts";

const one = (line: string) => lint("gapped-netmask", { moreipme: `${line}\n` });

describe("gapped-netmask", () => {
  it.each([
    ["10.0.7.0/255.0.255.0", "1:10-21", "length 16"],
    ["10.0.0.0/255.255.253.0", "1:10-23", "length 16"],
    ["0.0.0.5/0.0.0.255", "1:9-18", "length 8"],
    ["0.0.0.1/0.0.0.1", "1:9-16", "length 0"],
    ["10.0.0.0/254.255.0.0 # x", "1:10-21", "length 15"],
    ["10.0.0.0/255.511.0.1", null, ""],
    ["10.0.0.0/255.0.0.256", null, ""],
  ])("%j", (line, at, message) => {
    if (at === null && !line.endsWith(".1")) expect(one(line)).toEqual([]);
    else
      expect(one(line)).toMatchObject([
        { at: `moreipme:${at ?? "1:10-21"}`, level: "warning", message: expect.stringContaining(message), fix: null },
      ]);
  });

  it("knows every netmask without gaps", () => {
    for (let length = 0; length <= 32; length++) {
      const octets = [0, 8, 16, 24].map((from) => 256 - 2 ** (8 - Math.min(Math.max(length - from, 0), 8)));
      expect(one(`0.0.0.0/${octets.join(".")}`)).toEqual([]);
    }
  });

  it("yields to host-bits-set", () => {
    expect(rulesFinding({ moreipme: "10.1.7.0/255.0.255.0\n" })).toEqual(["host-bits-set"]);
  });

  it("leaves the rest to the rules about what entries do", () => {
    expect(rulesFinding({ moreipme: "10.0.0.0/255.0.0.0\n10.0.7.0/255.0.255.0\n" })).toEqual([
      "redundant-entry",
      "gapped-netmask",
    ]);
  });
});
