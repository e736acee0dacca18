import { describe, expect, it } from "vitest";
import type { Example } from "../../../src/rules/rule.ts";
import { lint, rulesFinding } from "../lint.ts";

const at = (example: Example) => lint("idle-exclusion", example).map((found) => found.at);

describe("idle-exclusion", () => {
  it.each([
    [{ notipme: "198.51.100.0/255.255.255.0\n" }, "notipme:1:1-27"],
    [{ moreipme: "10.0.0.1\n", notipme: "10.0.0.2/255.255.255.254 # x\n" }, "notipme:1:1-25"],
    [{ notipme: "198.51.100.7\n", interfaces: { lo: ["127.0.0.1"] } }, "notipme:1:1-13"],
    [{ moreipme: "10.0.0.5/255.0.0.0\n", notipme: "10.0.0.0/255.0.0.0\n" }, "notipme:1:1-19"],
  ])("%j", (example, place) => {
    expect(lint("idle-exclusion", example)).toMatchObject([{ at: place, level: "warning", fix: null }]);
    expect(rulesFinding(example)).toContain("idle-exclusion");
  });

  it("not for a single address while the interfaces are unknown: one could have it", () => {
    expect(rulesFinding({ notipme: "198.51.100.7\n198.51.100.8/255.255.255.255\n" })).toEqual([]);
  });

  it("not where there is something to exclude", () => {
    expect(at({ moreipme: "10.0.0.1\n", notipme: "10.0.0.0/255.0.0.0\n" })).toEqual([]);
    expect(at({ notipme: "127.0.0.2\n" })).toEqual([]);
    expect(at({ notipme: "0.0.0.0\n" })).toEqual([]);
    expect(at({ notipme: "198.51.100.7\n", interfaces: { eth0: ["198.51.100.7"] } })).toEqual([]);
  });

  it("not where the network covers an interface address: it is in the list, though not excluded", () => {
    expect(rulesFinding({ notipme: "192.0.2.0/255.255.255.0\n", interfaces: { eth0: ["192.0.2.1"] } })).toEqual([
      "shadowed-entry",
      "unexcludable-interface",
    ]);
  });

  it("knows that notipme never holds addresses of moreipme itself", () => {
    expect(lint("idle-exclusion", { moreipme: "198.51.100.7\n" })).toEqual([]);
  });
});
