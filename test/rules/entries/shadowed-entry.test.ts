import { describe, expect, it } from "vitest";
import { checkDirectory } from "../../../src/check/check-directory.ts";
import type { Example } from "../../../src/rules/rule.ts";
import { directoryOf, findingsOf, hostOf, lint, rulesFinding } from "../lint.ts";

describe("shadowed-entry", () => {
  it.each([
    [{ moreipme: "203.0.113.7\n", notipme: "203.0.113.7\n" }, "moreipme:1:1-12", "line 1 of notipme (203.0.113.7)"],
    [
      { moreipme: "10.1.0.0/255.255.0.0 # x\n", notipme: "10.1.0.0/255.255.128.0\n10.1.128.0/255.255.128.0\n" },
      "moreipme:1:1-21",
      "line 1 of notipme (10.1.0.0/255.255.128.0) and line 2 of notipme",
    ],
    [{ moreipme: "10.0.0.1\n", notipme: "10.0.0.1/255.255.255.255\n" }, "moreipme:1:1-9", "not me"],
    [{ moreipme: "10.1.0.0/255.255.0.0\n", notipme: "10.0.0.0/255.0.0.0\n" }, "notipme:1:1-19", "line 1 of moreipme"],
    [{ notipme: "126.0.0.0/254.0.0.0\n" }, "notipme:1:1-20", "the implicit entry 127.0.0.0/255.0.0.0"],
    [
      { notipme: "192.0.2.0/255.255.255.0\n", interfaces: { eth0: ["192.0.2.1"] } },
      "notipme:1:1-24",
      "the interface address 192.0.2.1",
    ],
  ])("%j", (example, at, message) => {
    expect(lint("shadowed-entry", example)).toMatchObject([
      { at, level: "warning", message: expect.stringContaining(message), fix: null },
    ]);
  });

  it("is said of both: what always loses, and what never wins", () => {
    expect(rulesFinding({ moreipme: "10.0.0.1\n", notipme: "10.0.0.1\n" })).toEqual(["shadowed-entry"]);
  });

  it("names two lines to choose from only where there are two", () => {
    const remedyFor = (example: Example) => findingsOf(example, "shadowed-entry")[0]?.detail().remedy;
    expect(remedyFor({ moreipme: "10.0.0.1\n", notipme: "10.0.0.1\n" })).toBe("Delete the line that is not meant.");
    const byInterface = { notipme: "192.0.2.0/255.255.255.0\n", interfaces: { eth0: ["192.0.2.1"] } };
    for (const example of [byInterface, { notipme: "126.0.0.0/254.0.0.0\n" }])
      expect(remedyFor(example)).toBe("Delete the line, or correct it if other addresses were meant.");
  });

  it.each([3, 60, 90, 300])("keeps the other mail of the domain, however long the user's name is: %i", (length) => {
    const virtualdomains = `${"u".repeat(length)}@a.example:x\n`;
    const [finding] = findingsOf({ files: { locals: "a.example\n", virtualdomains } }, "shadowed-entry");
    expect(finding?.detail().remedy).toMatch(/^Delete the line: .*would lose all its other mail\.$/);
  });

  it("names what wins in `related`", () => {
    const example = {
      moreipme: "10.1.0.0/255.255.0.0\n",
      notipme: "10.1.0.0/255.255.128.0\n10.1.128.0/255.255.128.0\n",
    };
    const [found] = findingsOf(example, "shadowed-entry");
    expect(found?.detail().related?.map(({ file, line }) => `${file.path}:${line}`)).toEqual([
      "notipme:1",
      "notipme:2",
    ]);
  });

  it("not where one address is left", () => {
    expect(lint("shadowed-entry", { moreipme: "10.0.0.0/255.255.255.254\n", notipme: "10.0.0.1\n" })).toEqual([]);
    expect(
      lint("shadowed-entry", { moreipme: "127.0.0.0/255.0.0.0\n", notipme: "127.0.0.0/255.0.0.0\n" }),
    ).toMatchObject([{ at: "moreipme:1:1-20" }]);
  });

  it("not where the entry is needless for another reason: it is redundant then", () => {
    expect(rulesFinding({ moreipme: "10.0.0.0/255.0.0.0\n10.0.0.1\n" })).toEqual(["redundant-entry"]);
  });

  it("not of an entry of moreipme that an interface makes needless", () => {
    expect(lint("shadowed-entry", { moreipme: "192.0.2.1\n", interfaces: { eth0: ["192.0.2.1"] } })).toEqual([]);
  });

  it("of a single address in notipme only where interfaces are declared", () => {
    expect(rulesFinding({ notipme: "203.0.113.7\n", moreipme: "" })).toEqual([]);
    expect(
      rulesFinding({ moreipme: "203.0.113.7\n", notipme: "203.0.113.7\n", interfaces: { lo: ["127.0.0.1"] } }),
    ).toEqual(["shadowed-entry"]);
  });
});

describe("shadowed-entry in the other control files", () => {
  const of = (files: Record<string, string>) => lint("shadowed-entry", { files });

  it("is an error for a virtual domain that is local, and a warning for an exception", () => {
    expect(of({ locals: "a.example\n", virtualdomains: "a.example:x\nu@A.example:\nb.example:y\n" })).toMatchObject([
      { at: "virtualdomains:1:1-12", level: "error", fix: null, message: expect.stringContaining("line 1 of locals") },
      { at: "virtualdomains:2:1-13", level: "warning" },
    ]);
  });
  it("knows that me is local where there is no locals", () => {
    const files = { me: "a.example\n", virtualdomains: "a.example:x\n" };
    expect(of(files)).toMatchObject([{ message: expect.stringContaining("the name in me") }]);
    expect(of({ ...files, locals: "" })).toEqual([]);
  });
  it("has a remedy for what the line is for", () => {
    const remedies = (files: Record<string, string>) =>
      findingsOf({ files }, "shadowed-entry").map((finding) => finding.detail().remedy);
    const lines = "a.example:x\nb.example:\nA.Foo@a.example:foo\n";
    const [virtual, exception, address] = remedies({ locals: "a.example\nb.example\n", virtualdomains: lines });
    expect(virtual).toBe("If the domain is to be virtual, take it out of locals; otherwise delete this line.");
    expect(exception).toMatch(/^Delete the line: .* If its mail is to leave this host, take it out of locals\.$/);
    expect(address).toMatch(/^Delete the line: .* ~alias\/\.qmail-a:foo says/);
    expect(remedies({ locals: "a.example\n", smtproutes: "a.example:r\n" })).toEqual([
      "If the mail is to be sent on, the domain must not be local: take it out of locals. Otherwise delete this line.",
    ]);
    for (const name of ["virtualdomains", "smtproutes"])
      expect(remedies({ me: "a.example\n", [name]: "a.example:r\n" })).toEqual([
        expect.stringContaining("write a locals file without it, even if that is empty"),
      ]);
  });
  it("is a warning for a route to which no mail gets", () => {
    const files = {
      locals: "a.example\n",
      virtualdomains: ".c.example:c\n",
      smtproutes: "a.example:r\nx.c.example:r\nd.example:r\n",
    };
    expect(of(files)).toMatchObject([
      { at: "smtproutes:1:1-12", level: "warning", message: expect.stringContaining("locals") },
      { at: "smtproutes:2:1-14", message: expect.stringContaining("line 1 of virtualdomains, .c.example") },
    ]);
    expect(of({ ...files, virtualdomains: ".c.example:c\nx.c.example:\n" })).toHaveLength(1);
  });
  it("stays a warning in moreipme, also where it is only counted", () => {
    const text = Array.from({ length: 5 }, (_, i) => `203.0.113.${i}\n`).join("");
    const { findings, omitted } = checkDirectory(
      directoryOf({ moreipme: text, notipme: text }),
      [hostOf({})],
      new Map(),
      { limit: 2 },
    );
    expect(findings.map(({ level }) => level)).toEqual(["warning", "warning"]);
    expect(omitted).toMatchObject([{ level: "warning", count: 3 }]);
  });
  it("is a warning for a route that indimail's qmtproutes has too, at the same level", () => {
    const files = {
      smtproutes: "!@:r\na.example:r\nx.b.example:r\n.b.example:r\n:r\n",
      qmtproutes: "A.example:q\n.b.example:\n!@:\n",
    };
    expect(lint("shadowed-entry", { files, dialect: "indimail" })).toMatchObject([
      {
        at: "smtproutes:1:1-5",
        level: "warning",
        message: expect.stringContaining("!@ is in qmtproutes too (line 3 of qmtproutes)"),
      },
      { at: "smtproutes:2:1-12", level: "warning", message: expect.stringContaining("by QMTP") },
      { at: "smtproutes:4:1-13", fix: null },
    ]);
    expect(lint("shadowed-entry", { files })).toEqual([]);
  });
  it("is a warning for a route of qmtproutes to which no mail gets", () => {
    const files = { locals: "a.example\n", virtualdomains: ":v\n", qmtproutes: "a.example:q\n!@:q\n:q\n" };
    expect(lint("shadowed-entry", { files, dialect: "indimail" }).map(({ at }) => at)).toEqual([
      "qmtproutes:1:1-12",
      "qmtproutes:2:1-5",
      "qmtproutes:3:1-3",
    ]);
    const freed = { ...files, virtualdomains: ":v\nc.example:\n" };
    expect(lint("shadowed-entry", { files: freed, dialect: "indimail" }).map(({ at }) => at)).toEqual([
      "qmtproutes:1:1-12",
    ]);
  });
});
