import { describe, expect, it } from "vitest";
import { lint } from "../lint.ts";

const of = (name: string, text: string) => lint("dead-wildcard", { files: { [name]: text } });

describe("dead-wildcard", () => {
  it.each(["rcpthosts", "morercpthosts"])("%s: a star before a dot goes", (name) => {
    expect(of(name, "a.example\n*.b.example\n")).toMatchObject([
      { at: `${name}:2:1-12`, level: "error", fix: "unsafe", fixed: "a.example\n.b.example\n" },
    ]);
  });
  it.each(["virtualdomains", "smtproutes"])("%s: the key alone is judged", (name) => {
    expect(of(name, "*.b.example:x\n")).toMatchObject([{ at: `${name}:1:1-12`, fixed: ".b.example:x\n" }]);
    expect(of(name, "*:x\n*.*.example:x\na*.example:x\n").map(({ fix }) => fix)).toEqual([null, null, null]);
    expect(of(name, "b.example:a*b\n")).toEqual([]);
  });
  it("has no fix in files without wildcards", () => {
    for (const name of ["locals", "percenthack"])
      expect(of(name, "*.b.example\n")).toMatchObject([{ fix: null, message: expect.stringContaining("one by one") }]);
  });
  it("says nothing of other files, and of lines with an error of section 1", () => {
    expect(of("badmailfrom", "*@b.example\n")).toEqual([]);
    expect(of("rcpthosts", " *.b.example\n")).toEqual([]);
  });

  it("is safe where others have the same effect", () => {
    expect(of("rcpthosts", ".b.example\n*.b.example\n")).toMatchObject([{ fix: "safe" }]);
    expect(
      of("virtualdomains", ".b.example:x\n*.b.example:x\n*.c.example:\n*.a.b.example:y\n").map(({ fix }) => fix),
    ).toEqual(["safe", "safe", "unsafe"]);
  });
});
