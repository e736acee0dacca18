import { describe, expect, it } from "vitest";
import { makeExpander, matchesName } from "../../src/settings/glob.ts";

const TREE: Readonly<Record<string, readonly string[]>> = {
  "/r": ["hosts", ".git", "control"],
  "/r/hosts": ["mx1", "mx2", ".old"],
  "/r/hosts/mx1": ["control"],
  "/r/hosts/mx2": ["control", "docs"],
};
const list = (folder: string): readonly string[] => TREE[folder] ?? [];

describe("patterns for control directories", () => {
  it.each([
    ["hosts/*/control", ["/r/hosts/mx1/control", "/r/hosts/mx2/control"]],
    ["hosts/mx?", ["/r/hosts/mx1", "/r/hosts/mx2"]],
    ["hosts/mx[2-9]", ["/r/hosts/mx2"]],
    ["hosts/mx[!2]", ["/r/hosts/mx1"]],
    ["hosts/.*", ["/r/hosts/.old"]],
    [
      "**/control",
      [
        "/r/control",
        "/r/control/control",
        "/r/hosts/control",
        "/r/hosts/mx1/control",
        "/r/hosts/mx1/control/control",
        "/r/hosts/mx2/control",
        "/r/hosts/mx2/control/control",
        "/r/hosts/mx2/docs/control",
      ],
    ],
    ["./nothing*", []],
  ])("%s", (pattern, expected) => expect(makeExpander(list)("/r", pattern)).toEqual(expected));

  it("a name that almost matches takes no time", () => {
    expect(matchesName(`${"*a".repeat(100)}b`, "a".repeat(255))).toBe(false);
    expect(matchesName(`${"*a".repeat(100)}*`, "a".repeat(255))).toBe(true);
  });
});
