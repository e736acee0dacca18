import path from "node:path";
import { describe, expect, it } from "vitest";
import { makeIgnoredCheck } from "../../src/tree/git-ignored.ts";
import { makePatience } from "../../src/tree/patience.ts";
import { makeRepository } from "../workplace.ts";

const ignores = (patterns: string, patience = makePatience()): { isIgnored: boolean; left: number } => {
  const { root } = makeRepository({ ".gitignore": patterns, [`${"a/".repeat(60)}c`]: "", "z/c": "" });
  const around = { entries: [{ name: ".gitignore", kind: "file" as const }], odd: [] };
  const check = makeIgnoredCheck(patience);
  const isIgnored = check(root, { folder: path.join(root, "z"), top: root, around });
  return { isIgnored, left: patience.ms };
};

describe("what git ignores", () => {
  it("is asked of git", () => {
    expect(ignores("z/\n").isIgnored).toBe(true);
    expect(ignores("/a/z\n").isIgnored).toBe(false);
  });

  it("is nothing where git would match patterns for hours", () => {
    const { isIgnored, left } = ignores(`${"**/a/".repeat(12)}b?\nz/\n`, { ms: 300 });
    expect({ isIgnored, left: left < 1 }).toEqual({ isIgnored: false, left: true });
    expect(makePatience()).toEqual({ ms: 10_000 });
  });
});
