import { describe, expect, it } from "vitest";
import type { Example } from "../../../src/rules/rule.ts";
import { lint, rulesFinding } from "../lint.ts";

const at = (example: Example) => lint("everything-is-me", example).map((found) => found.at);

describe("everything-is-me", () => {
  it.each([
    ["0.0.0.0/0.0.0.0\n", "moreipme:1:1-16"],
    ["# all\n0.0.0.0/0.0.0.0 # x\n", "moreipme:2:1-16"],
    ["0.0.0.0/256.0.0.000\n", "moreipme:1:1-20"],
    ["0.0.0.0/0.0.0.00", "moreipme:1:1-16"],
    ["0.0.0.0/0.0.0.0/1.2.3.4\n", "moreipme:1:1-16"],
  ])("%j", (moreipme, place) => {
    expect(lint("everything-is-me", { moreipme })).toMatchObject([{ at: place, level: "error", fix: null }]);
  });

  it("even where notipme excludes most", () => {
    expect(at({ moreipme: "0.0.0.0/0.0.0.0\n", notipme: "0.0.0.0/128.0.0.0\n" })).toHaveLength(1);
    expect(at({ moreipme: "0.0.0.0/0.0.0.0\n", notipme: "0.0.0.0/128.0.0.0\n128.0.0.0/192.0.0.0\n" })).toHaveLength(1);
  });

  it("not where it makes no address me", () => {
    expect(at({ moreipme: "0.0.0.0/0.0.0.0\n", notipme: "0.0.0.0/0.0.0.0\n" })).toEqual([]);
    expect(at({ moreipme: "0.0.0.0/0.0.0.0\n", notipme: "0.0.0.0/128.0.0.0\n128.0.0.0/128.0.0.0\n" })).toEqual([]);
    expect(at({ moreipme: "0.0.0.0/0.0.0.0\n0.0.0.0/128.0.0.0\n128.0.0.0/128.0.0.0\n", notipme: "1.2.3.4\n" })).toEqual(
      [],
    );
  });

  it.each(["0.0.0.0\n", "0.0.0.0/0\n", "10.0.0.0/0.0.0.0\n", "0.0.0.0/128.0.0.0\n", "0.0.0.1/0.0.0.1\n"])(
    "not for %j",
    (moreipme) => expect(at({ moreipme })).toEqual([]),
  );

  it("not in notipme", () => {
    expect(rulesFinding({ notipme: "0.0.0.0/0.0.0.0\n" })).toEqual(["shadowed-entry", "unexcludable-interface"]);
  });
});
