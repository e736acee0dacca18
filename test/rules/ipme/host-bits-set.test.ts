import { describe, expect, it } from "vitest";
import { lint, rulesFinding } from "../lint.ts";

const one = (line: string) => lint("host-bits-set", { moreipme: `${line}\n` });

describe("host-bits-set", () => {
  it.each([
    ["192.0.2.5/255.255.255.0", "1:1-24", "192.0.2.0/255.255.255.0 for the network, or 192.0.2.5"],
    ["10.0.0.1/0.0.0.0", "1:1-17", "Write 10.0.0.1 for the single address"],
    ["10.0.0.1/255.0.255.0 # x", "1:1-21", "this netmask has gaps"],
    ["10.0.0.5/255.255.255.256", "1:1-25", "Write the octets that were meant"],
    ["10.0.0.1 10.0.0.0/255.0.0.0", "1:1-28", "10.0.0.0/255.0.0.0"],
  ])("%j", (line, at, message) => {
    expect(one(line)).toMatchObject([
      { at: `moreipme:${at}`, level: "error", message: expect.stringContaining(message), fix: null },
    ]);
  });

  it.each(["192.0.2.5", "192.0.2.5/255.255.255.255", "0.0.0.0/0.0.0.0", "10.0.7.0/255.0.255.0"])("not in %j", (line) =>
    expect(one(line)).toEqual([]),
  );

  it("is the only rule on an entry that matches nothing, however often it stands there", () => {
    expect(rulesFinding({ moreipme: "10.0.0.0/255.0.0.0\n10.0.0.5/255.255.255.0\n" })).toEqual(["host-bits-set"]);
    expect(rulesFinding({ notipme: "127.0.0.5/255.0.0.0\n" })).toEqual(["host-bits-set"]);
    expect(rulesFinding({ moreipme: "10.0.0.5/255.0.0.0\n10.0.0.5/255.0.0.0\n" })).toEqual([
      "host-bits-set",
      "duplicate-entry",
      "host-bits-set",
    ]);
    expect(rulesFinding({ moreipme: "10.0.0.1/0.0.0.0\n" })).toEqual(["host-bits-set"]);
  });
});
