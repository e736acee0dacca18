import { describe, expect, it } from "vitest";
import { checkDirectory } from "../../../src/check/check-directory.ts";
import { fixDirectory } from "../../../src/check/fix.ts";
import type { Example } from "../../../src/rules/rule.ts";
import type { ControlDirectory } from "../../../src/tree/control-directory.ts";
import { directoryOf, hostOf, lint, rulesFinding } from "../lint.ts";

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

describe("beside everything-is-me", () => {
  const beside = {
    moreipme: "203.0.113.7\n203.0.113.7\n0.0.0.0/0.0.0.0\n10.0.0.0/255.0.0.0\n10.1.0.0/255.255.0.0\n",
    notipme: "203.0.113.9\n198.51.100.0/255.255.255.0\n198.51.100.128/255.255.255.128\n",
  };

  it("only duplicates are judged: the rest would depend on a mistake", () => {
    expect(rulesFinding(beside)).toEqual(["duplicate-entry", "everything-is-me"]);
  });

  it("also where the rule is turned off", () => {
    const off = new Map([["everything-is-me", "off"]] as const);
    const { findings } = checkDirectory(directoryOf(beside), [hostOf({})], off);
    expect(findings.map(({ rule }) => rule)).toEqual(["duplicate-entry"]);
  });

  it("but all of them where it makes no address me", () => {
    const found = rulesFinding({ ...beside, notipme: "0.0.0.0/0.0.0.0\n" });
    expect(found).toEqual(expect.arrayContaining(["duplicate-entry", "redundant-entry"]));
    expect(found).not.toContain("everything-is-me");
  });

  it("so that a fix keeps the good lines", () => {
    const directory = directoryOf({ moreipme: "203.0.113.7\n0.0.0.0/0.0.0.0\n" });
    const judge = (state: ControlDirectory) => checkDirectory(state, [hostOf({})], new Map()).findings;
    expect(fixDirectory(directory, [hostOf({})], "all", judge).changed).toEqual([]);
  });
});
