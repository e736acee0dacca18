import { describe, expect, it } from "vitest";
import { makeCdb } from "../../qmail/make-cdb.ts";
import { lint } from "../lint.ts";

const cdb = (...keys: string[]): string => Buffer.from(makeCdb(keys)).toString("latin1");
const of = (text: string, compiled: string) =>
  lint("stale-cdb", { files: { morercpthosts: text, "morercpthosts.cdb": compiled } });

describe("stale-cdb", () => {
  it("on the first line that the .cdb lacks", () => {
    expect(of("# x\na.example\nB.example \nc.example\n", cdb("a.example", "c.example"))).toMatchObject([
      {
        at: "morercpthosts:3:1-10",
        level: "warning",
        message: expect.stringContaining("B.example is not in"),
        fix: null,
      },
    ]);
  });

  it("on line 1 where the .cdb has more, or is none", () => {
    expect(of("a.example\n", cdb("a.example", "b.example"))).toMatchObject([
      { at: "morercpthosts:1:1-1", message: expect.stringContaining("no longer in this file") },
    ]);
    expect(of("a.example\n", "junk")).toMatchObject([{ message: expect.stringContaining("not a cdb") }]);
    expect(of("a.example\n", cdb("A.example"))).toHaveLength(1);
  });

  it.each([
    ["a.example\nB.example\t\n# x\n\n.c\n", cdb("a.example", "b.example", ".c")],
    ["a\na\n", cdb("a")],
    ["", cdb()],
    [" a\r\n", cdb(" a\r")],
  ])("not where both have the same keys: %j", (text, compiled) => expect(of(text, compiled)).toEqual([]));

  it("not where one of them is missing, or the text is a template", () => {
    expect(lint("stale-cdb", { files: { morercpthosts: "a\n" } })).toEqual([]);
    expect(lint("stale-cdb", { files: { "morercpthosts.cdb": cdb("a") } })).toEqual([]);
    expect(of("{{ x }}\n", cdb())).toEqual([]);
  });

  it("in sagredo's morevalidrcptto too", () => {
    const files = { morevalidrcptto: "u@a.example\n", "morevalidrcptto.cdb": cdb() };
    expect(lint("stale-cdb", { files, dialect: "sagredo" })).toMatchObject([
      { at: "morevalidrcptto:1:1-12", message: expect.stringContaining("qmail-newmvrt") },
    ]);
    expect(lint("stale-cdb", { files, dialect: "netqmail" })).toEqual([]);
  });
});
