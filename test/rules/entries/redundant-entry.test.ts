import { describe, expect, it } from "vitest";
import { makeCdb } from "../../qmail/make-cdb.ts";
import { findingsOf, lint, rulesFinding } from "../lint.ts";

describe("redundant-entry", () => {
  it.each([
    [
      { moreipme: "10.0.0.0/255.0.0.0\n10.1.0.0/255.255.0.0 # lab\n" },
      "moreipme:2:1-21",
      "line 1 (10.0.0.0/255.0.0.0)",
    ],
    [{ moreipme: "127.1.0.0/255.255.0.0\n" }, "moreipme:1:1-22", "the implicit entry 127.0.0.0/255.0.0.0"],
    [{ moreipme: "127.0.0.0/255.0.0.0\n" }, "moreipme:1:1-20", "the implicit entry"],
    [{ moreipme: "0.0.0.0\n" }, "moreipme:1:1-8", "the implicit entry 0.0.0.0"],
    [
      { moreipme: "10.0.0.0/255.0.0.0\n", notipme: "10.1.0.0/255.255.0.0\n10.1.2.0/255.255.255.0\n" },
      "notipme:2:1-23",
      "line 1 (10.1.0.0/255.255.0.0)",
    ],
    [
      { moreipme: "10.0.7.0/255.0.255.0\n10.1.7.0/255.255.255.0\n" },
      "moreipme:2:1-23",
      "line 1 (10.0.7.0/255.0.255.0)",
    ],
  ])("%j", (example, at, message) => {
    expect(lint("redundant-entry", example)).toMatchObject([
      { at, level: "warning", message: expect.stringContaining(message), fix: "safe" },
    ]);
  });

  it("of a network and its halves it is the halves that go", () => {
    const found = findingsOf({
      moreipme: "10.0.0.0/255.255.255.128\n10.0.0.128/255.255.255.128\n10.0.0.0/255.255.255.0\n",
    });
    expect(found.map(({ rule, line }) => [rule, line])).toEqual([
      ["redundant-entry", 1],
      ["redundant-entry", 2],
    ]);
  });

  it("the union of several makes one needless", () => {
    const halves = "10.0.0.0/255.255.255.128\n10.0.0.128/255.255.255.128\n";
    const kept = {
      moreipme: `10.0.0.0/255.0.0.0\n10.0.0.0/255.255.255.0\n${halves}`,
      notipme: "10.0.0.0/255.255.0.0\n",
    };
    expect(findingsOf(kept, "redundant-entry").map(({ line }) => line)).toEqual([3, 4]);
    const excluded = { moreipme: "10.0.0.0/255.255.255.0\n", notipme: `10.0.0.0/255.255.254.0\n${halves}` };
    expect(rulesFinding(excluded)).toEqual(["shadowed-entry", "redundant-entry"]);
  });

  it("not where an exclusion stands between", () => {
    expect(
      lint("redundant-entry", { moreipme: "10.0.0.0/255.0.0.0\n10.1.2.3\n", notipme: "10.1.0.0/255.255.0.0\n" }),
    ).toEqual([]);
    expect(
      lint("redundant-entry", {
        moreipme: "10.0.0.0/255.0.0.0\n10.1.2.0/255.255.255.0\n10.1.2.3\n",
        notipme: "10.1.0.0/255.255.0.0\n",
      }),
    ).toMatchObject([{ at: "moreipme:3:1-9", message: expect.stringContaining("line 2") }]);
  });

  it("not of a single address in notipme while the interfaces are unknown", () => {
    const files = { moreipme: "10.0.0.0/255.0.0.0\n", notipme: "10.1.0.0/255.255.0.0\n10.1.2.3\n" };
    expect(rulesFinding(files)).toEqual([]);
    expect(lint("redundant-entry", { ...files, interfaces: { lo: ["127.0.0.1"] } })).toMatchObject([
      { at: "notipme:2:1-9", fix: "safe" },
    ]);
  });

  it("says who decides where that is the opposite of what the line asks for", () => {
    const text = "203.0.113.0/255.255.255.0\n";
    const both = { moreipme: text, notipme: text, interfaces: { eth0: ["203.0.113.5"] } };
    expect(lint("redundant-entry", both)).toMatchObject([
      {
        at: "moreipme:1:1-26",
        message: expect.stringMatching(
          /^This line changes nothing: wherever it could count, line 1 of notipme \(203.0.113.0\/255.255.255.0\) decides \(203.0.113.0 is not me with it or without it\)\./,
        ),
      },
      {
        at: "notipme:1:1-26",
        fix: "unsafe",
        message: expect.stringMatching(
          /^This line changes nothing once the other redundant lines are gone: wherever it could count, the interface address 203.0.113.5 decides \(203.0.113.5 is me with it or without it\)\./,
        ),
      },
    ]);
  });

  it("says that an address is not me without the line either", () => {
    const files = { moreipme: "10.0.0.0/255.0.0.0\n", notipme: "10.1.0.0/255.255.0.0\n10.1.2.0/255.255.255.0\n" };
    expect(lint("redundant-entry", files)).toMatchObject([
      {
        message: expect.stringContaining(
          "line 1 (10.1.0.0/255.255.0.0) already gives every verdict that it asks for (10.1.2.0 is not me without it either)",
        ),
      },
    ]);
  });

  it("the pass is repeated until nothing more is found", () => {
    // The halves keep line 1 of notipme from deciding anything; once it has gone, they are needless themselves.
    const example = {
      moreipme: "10.0.0.0/255.0.0.0\n10.0.0.0/255.255.255.128\n10.0.0.128/255.255.255.128\n",
      notipme: "10.0.0.0/255.255.255.0\n10.0.0.128/255.255.255.192\n",
    };
    expect(lint("redundant-entry", example).map(({ at }) => at.replace(/:1-.*/, ""))).toEqual([
      "moreipme:2",
      "moreipme:3",
      "notipme:1",
    ]);
  });

  it.each([
    ["10.0.0.0/255.0.0.0\n10.0.0.300\n", "a wrapped octet"],
    ["10.0.0.0/255.0.0.0\n10.0.0.1 10.0.0.2\n", "a lost address"],
    ["10.0.0.0/255.0.0.0\n10.0.0.1\x00\n", "a NUL"],
    ["10.0.0.0/255.0.0.0\n10.0.0.12", "no final newline"],
  ])("has no fix where the line has an error: %j", (moreipme) => {
    expect(lint("redundant-entry", { moreipme })).toMatchObject([{ level: "warning", fix: null }]);
    const [finding] = findingsOf({ moreipme }).filter(({ rule }) => rule === "redundant-entry");
    expect(finding?.detail().remedy).toMatch(/^Correct the errors first/);
  });

  it("keeps its fix beside a warning", () => {
    expect(lint("redundant-entry", { moreipme: "10.0.0.0/255.0.0.0\n010.0.0.1 # x\r\n" })).toMatchObject([
      { fix: "safe", fixed: "10.0.0.0/255.0.0.0\n" },
    ]);
  });
});

describe("redundant-entry in the other control files", () => {
  const of = (files: Record<string, string>) => lint("redundant-entry", { files });
  const cdb = (...keys: string[]): string => Buffer.from(makeCdb(keys)).toString("latin1");

  it("is info in rcpthosts and morercpthosts, and names what accepts the domain", () => {
    expect(of({ rcpthosts: ".c.example\na.c.example\n", morercpthosts: "x.c.example\n" })).toMatchObject([
      { at: "morercpthosts:1:1-12", level: "info", fix: "safe" },
      {
        at: "rcpthosts:2:1-12",
        level: "info",
        fix: "safe",
        fixed: ".c.example\n",
        message: expect.stringContaining("line 1 (.c.example)"),
      },
    ]);
  });
  it("is unsafe where only the text of morercpthosts covers the line", () => {
    expect(of({ rcpthosts: "x.a\n", morercpthosts: ".a\n" })).toMatchObject([{ at: "rcpthosts:1:1-4", fix: "unsafe" }]);
  });
  it.each([
    ["rcpthosts", { rcpthosts: "x.a\n", morercpthosts: "y.b\n" }, "x.a"],
    ["rcpthosts", { rcpthosts: "x.a\n", morercpthosts: "y.b\n" }, ".a"],
    ["morercpthosts", { rcpthosts: "y.b\n", morercpthosts: "x.a\n" }, ".a"],
  ])("has no fix in %s where only a .cdb covers the line that the text contradicts: %j", (name, files, key) => {
    expect(of({ ...files, "morercpthosts.cdb": cdb(key) })).toMatchObject([
      {
        at: `${name}:1:1-4`,
        level: "info",
        fix: null,
        message: expect.stringContaining("depends on morercpthosts.cdb"),
      },
    ]);
  });
  it("keeps its safe fix where the .cdb and the text both cover the line, or there is only the .cdb", () => {
    const compiled = { rcpthosts: "x.a\n", "morercpthosts.cdb": cdb(".a") };
    expect(of({ ...compiled, morercpthosts: ".a\n" })).toMatchObject([{ at: "rcpthosts:1:1-4", fix: "safe" }]);
    expect(of(compiled)).toMatchObject([{ at: "rcpthosts:1:1-4", fix: "safe" }]);
  });
  it("is a warning in maps, where the next hit has the same value, or there is none", () => {
    expect(of({ virtualdomains: ".c.example:v\na.c.example:v\nb.c.example:w\nd.example:\n" })).toMatchObject([
      { at: "virtualdomains:2:1-14", level: "warning", fix: "safe" },
      { at: "virtualdomains:4:1-11", message: expect.stringContaining("is not virtual without it either") },
    ]);
    expect(of({ smtproutes: ":relay\na.example:Relay:25\n" })).toMatchObject([{ at: "smtproutes:2:1-19" }]);
  });
  it("is not judged by a file that is not known", () => {
    expect(of({ virtualdomains: ".c.example:v\na.c.example:v\n", locals: "{{ x }}\n" })).toEqual([]);
  });
  it("looks for the next hit in indimail's qmtproutes and smtproutes level by level", () => {
    const ofIndimail = (smtproutes: string, qmtproutes: string) =>
      lint("redundant-entry", { files: { smtproutes, qmtproutes }, dialect: "indimail" }).map(({ at }) => at);
    expect(ofIndimail(":r\na.example:R:\n", "")).toEqual(["smtproutes:2:1-13"]);
    expect(ofIndimail("", ":r\na.example:r:209\n")).toEqual(["qmtproutes:2:1-16"]);
    expect(ofIndimail(":r\na.example:r\n", ".example:q\n")).toEqual([]);
    expect(ofIndimail(".example:s\n", ":q\na.example:q\n")).toEqual([]);
    // The same host and port, but another protocol.
    expect(ofIndimail(":r:209\n", "a.example:r\n")).toEqual([]);
    expect(ofIndimail("a.example:\n", "b.example:\n")).toEqual(["smtproutes:1:1-11"]);
  });
  it("knows indimail's !@", () => {
    const ofIndimail = (smtproutes: string, qmtproutes: string) =>
      lint("redundant-entry", { files: { smtproutes, qmtproutes }, dialect: "indimail" });
    expect(ofIndimail("!@:\n", "")).toMatchObject([
      { at: "smtproutes:1:1-4", fix: "safe", message: expect.stringContaining("without a sender") },
    ]);
    expect(ofIndimail("", "!@:\n")).toEqual([]);
    expect(ofIndimail("!@:r\n:r\n", "")).toMatchObject([
      { at: "smtproutes:1:1-5", fix: "safe", message: expect.stringContaining("line 2 (the empty key)") },
    ]);
    expect(ofIndimail("!@:r\n:r\n", "a.example:q\n")).toEqual([]);
    expect(ofIndimail("a.example:\n", "!@:\n")).toEqual([]);
  });
});
