import { describe, expect, it } from "vitest";
import { findingsOf, lint, rulesFinding } from "../lint.ts";

const one = (moreipme: string) => lint("duplicate-entry", { moreipme });

describe("duplicate-entry", () => {
  it.each([
    ["10.0.0.1\n10.0.0.1\n", "2:1-9", "10.0.0.1\n"],
    ["10.0.0.1\n# x\n10.0.0.1/255.255.255.255\n", "3:1-25", "10.0.0.1\n# x\n"],
    ["10.0.0.1\n010.0.0.1\n", "2:1-10", "10.0.0.1\n"],
    ["10.0.0.1\n10.0.0.1 # again\n", "2:1-9", "10.0.0.1\n"],
    ["10.0.0.1\n10.0.0.1\r\n", "2:1-9", "10.0.0.1\n"],
    ["10.0.0.0/255.0.0.0\n10.0.0.0/255.0.0.0\n", "2:1-19", "10.0.0.0/255.0.0.0\n"],
    ["10.0.0.5/255.0.0.0\n10.0.0.5/255.0.0.0\n", "2:1-19", "10.0.0.5/255.0.0.0\n"],
    ["10.0.0.0/255.0.255.0\n10.0.0.0/255.0.255.0\n", "2:1-21", "10.0.0.0/255.0.255.0\n"],
  ])("%j", (text, at, fixed) => {
    expect(one(text)).toMatchObject([{ at: `moreipme:${at}`, level: "warning", fix: "safe", fixed }]);
  });

  it.each([
    ["10.0.0.44\n10.0.0.300\n", "a wrapped octet"],
    ["10.0.0.1\n10.0.0.1 10.0.0.2\n", "a lost address"],
    ["10.0.0.1\n10.0.0.1\x00\n", "a NUL"],
    ["10.0.0.1\n10.0.0.12", "no final newline"],
  ])("has no fix where the line has an error: %j", (text) => {
    expect(one(text)).toMatchObject([{ level: "warning", fix: null }]);
  });

  it("names the first of them", () => {
    const found = findingsOf({ moreipme: "10.0.0.9\n10.0.0.1\n10.0.0.1\n10.0.0.1\n" }, "duplicate-entry");
    expect(found.map(({ line }) => line)).toEqual([3, 4]);
    expect(found.map((finding) => finding.detail().related?.map(({ line }) => line))).toEqual([[2], [2]]);
    expect(found[1]?.detail().message).toContain("Line 2");
  });

  it.each([
    "10.0.0.1\n10.0.0.2\n",
    "10.0.0.0\n10.0.0.0/255.0.0.0\n",
    "# x\n# x\n\n\n",
    "mail\nmail\n",
    "127.0.0.0/255.0.0.0\n",
  ])("not in %j", (text) => expect(one(text)).toEqual([]));

  it("is judged in each file for itself", () => {
    expect(lint("duplicate-entry", { moreipme: "10.0.0.1\n", notipme: "10.0.0.1\n" })).toEqual([]);
    expect(lint("duplicate-entry", { moreipme: "10.0.0.1\n", notipme: "10.0.0.1\n10.0.0.1\n" })).toMatchObject([
      { at: "notipme:2:1-9" },
    ]);
  });

  it("sets the duplicate aside for the other rules", () => {
    expect(rulesFinding({ moreipme: "10.0.0.1\n10.0.0.1\n" })).toEqual(["duplicate-entry"]);
    expect(rulesFinding({ moreipme: "10.0.0.1\n", notipme: "10.0.0.1\n10.0.0.1\n" })).toEqual([
      "shadowed-entry",
      "duplicate-entry",
    ]);
  });
});

describe("duplicate-entry in the other control files", () => {
  const of = (name: string, text: string, dialect: "moreipme-0.6" | "sagredo" = "moreipme-0.6") =>
    lint("duplicate-entry", { files: { [name]: text }, dialect });

  it("is the same line without case, and goes safely", () => {
    expect(of("rcpthosts", "a.example\n# x\nA.Example\nb.example\n")).toMatchObject([
      {
        at: "rcpthosts:3:1-10",
        level: "warning",
        fix: "safe",
        fixed: "a.example\n# x\nb.example\n",
        message: expect.stringContaining("Line 1"),
      },
    ]);
  });
  it("is the same key with the same value, behind the last that has another", () => {
    expect(of("virtualdomains", "a:x\na:y\na:y\n")).toMatchObject([
      { at: "virtualdomains:3:1-4", message: expect.stringContaining("Line 2") },
    ]);
    expect(of("smtproutes", "a:Relay\nA:relay:25\n")).toHaveLength(1);
  });
  it("is unsafe where the first has an error", () => {
    expect(of("rcpthosts", "a\0b\na\n")).toMatchObject([{ fix: "unsafe" }]);
  });
  it("is judged where a list is looked up, and nowhere else", () => {
    for (const name of ["badmailfrom", "locals", "percenthack", "morercpthosts"])
      expect(of(name, "a@b\nc\nc\n")).toHaveLength(1);
    expect(of("qmqpservers", "192.0.2.1\n192.0.2.1\n")).toEqual([]);
    for (const name of ["badmailfrom", "srs_secrets", "smtpplugins"]) expect(of(name, "x\nx\n", "sagredo")).toEqual([]);
  });
});
