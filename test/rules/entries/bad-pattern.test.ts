import { describe, expect, it } from "vitest";
import { lint } from "../lint.ts";

const of = (text: string, name = "badmailfrom") => lint("bad-pattern", { files: { [name]: text }, dialect: "sagredo" });

describe("bad-pattern", () => {
  it.each([
    "*x",
    "+",
    "?x",
    "a|*b",
    "(*a)",
    "^*a",
    "a$*",
    "a{",
    "{1}",
    "x{2,1}",
    "[b-a]",
    "[[:foo:]]",
    "\\1",
    "a\\",
    "(a",
    "a{99999}",
  ])("%j, with and without a !", (pattern) => {
    for (const text of [pattern, `!${pattern}`])
      expect(of(`${text}\n`)).toMatchObject([{ level: "error", fix: null, at: `badmailfrom:1:1-${text.length + 1}` }]);
  });
  it.each(["a**", "()", "a|", "|a", ")", "[]a]", "a{,3}", "!", "@spam\\.example$"])("%j is one", (pattern) => {
    expect(of(`${pattern}\n`)).toEqual([]);
  });
  it.each(["badhelo", "badhelonorelay", "badmailfromnorelay", "badrcptto", "badrcpttonorelay"])("%s", (name) => {
    expect(of("# *\n*x\n", name)).toHaveLength(1);
  });
  it("is not for the stock badmailfrom, nor for lines with an error of section 1", () => {
    expect(lint("bad-pattern", { files: { badmailfrom: "*@x\n" } })).toEqual([]);
    expect(of(" *x\n*x\r\n")).toEqual([]);
  });
});
