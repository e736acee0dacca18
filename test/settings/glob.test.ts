import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeExpander, makeFolderTest, makeNameTest } from "../../src/settings/glob.ts";
import { runs } from "../random-cases.ts";

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
    expect(makeNameTest(`${"*a".repeat(100)}b`)("a".repeat(255))).toBe(false);
    expect(makeNameTest(`${"*a".repeat(100)}*`)("a".repeat(255))).toBe(true);
  });
});

describe("a test of folders", () => {
  const name = fc.constantFrom("a", "b", "ab", ".h", "c");
  const tree = fc.array(fc.array(name, { minLength: 1, maxLength: 4 }), { maxLength: 8 });
  const part = fc.constantFrom("a", "b", "*", "**", "?", "[ab]", "a*", ".*", "..", ".", "**", ".h", "*b");

  it("matches what the expander finds", () => {
    fc.assert(
      fc.property(tree, fc.array(part, { minLength: 1, maxLength: 5 }), (paths, parts) => {
        const folders = new Set(
          paths.flatMap((names) => names.map((_, i) => `/base/${names.slice(0, i + 1).join("/")}`)),
        );
        folders.add("/base");
        const list = (folder: string): string[] => {
          const real = resolved(folder);
          const start = real === "/" ? real : `${real}/`;
          const inside = [...folders].filter((one) => one.startsWith(start));
          return [...new Set(inside.map((one) => one.slice(start.length).split("/")[0] as string))].sort();
        };
        const pattern = parts.join("/");
        const expanded = new Set((makeExpander(list)("/base", pattern) ?? []).map(resolved));
        const isMatched = makeFolderTest("/base", pattern, () => undefined);
        for (const folder of folders) {
          // Behind a wildcard ".." leads back only where there is something: the test takes the name away.
          if (/[*?[].*\.\./.test(pattern)) continue;
          expect(isMatched(folder), `${pattern} ${folder}`).toBe(expanded.has(folder));
        }
      }),
      { numRuns: runs(500), examples: [[[["a"]], ["..", "**", "a"]]] },
    );
  });

  function resolved(path: string): string {
    const names: string[] = [];
    for (const one of path.split("/")) {
      if (one === "..") names.pop();
      else if (one !== "" && one !== ".") names.push(one);
    }
    return `/${names.join("/")}`;
  }
});
