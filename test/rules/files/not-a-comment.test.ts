import { describe, expect, it } from "vitest";
import { lint, rulesFinding } from "../lint.ts";

const of = (name: string, text: string) => lint("not-a-comment", { files: { [name]: text }, dialect: "sagredo" });

describe("not-a-comment", () => {
  it.each([
    ["rcpthosts", "a.example # x\n", "1:11-14", "# x\na.example\n"],
    ["rcpthosts", "# ok\na.example\t#x#y  \nb.example\n", "2:11-15", "# ok\n#x#y\na.example  \nb.example\n"],
    ["locals", "  # only\na.example\n", "1:3-9", "# only\na.example\n"],
    ["virtualdomains", "a.example:u # x\r\n", "1:13-17", "# x\na.example:u\r\n"],
    ["virtualdomains", "a.example: # x\n", "1:12-15", "# x\na.example:\n"],
    ["smtproutes", "a.example:r # x|y\n", "1:13-16", "# x|y\na.example:r\n"],
    ["rcpthosts", "a # x", "1:3-6", "# x\na"],
  ])("%s: the comment moves above: %j", (name, text, at, fixed) => {
    expect(of(name, text)).toMatchObject([
      { at: expect.stringContaining(`${name}:${at.split("-")[0]}`), level: "error", fixed },
    ]);
  });

  it("says what must be on the first line", () => {
    expect(of("me", "# our name\nmail.example.org\n")).toMatchObject([
      { at: "me:1:1-11", message: expect.stringContaining("The name must be on the first line, with nothing else.") },
    ]);
  });

  it.each([
    ["me", "mail.example.org # x\n", "mail.example.org\n"],
    ["me", " # x\n", null],
    ["helohost", "# x\nmail.example.org\n", "mail.example.org\n"],
    ["helohost", "# x\n", null],
    ["helohost", "# x\n\nmail.example.org\n", null],
  ])("%s: it is removed: %j", (name, text, fixed) => {
    const found = of(name, text);
    expect(found).toMatchObject([{ level: "error" }]);
    if (!text.startsWith(" ")) expect(found[0]?.fixed).toBe(fixed);
  });

  it.each([
    ["rcpthosts", "# x\n#y\na#b\n"],
    ["smtproutes", "a:r|u # p|x # y\n"],
    ["srs_secrets", "abc # def\n #x\n"],
    ["smtpgreeting", "mail.example.org # 1\n"],
    ["spfexp", "see # 1\n"],
    ["badmailfrom", "^a # b\n"],
    ["concurrencylocal", "20 # x\n"],
    ["qmqpservers", "10.0.0.1 # x\n"],
    ["me", "mail#1.example.org\n"],
  ])("not in %s: %j", (name, text) => expect(of(name, text)).toEqual([]));

  it("is alone on its line among the rules on bytes", () => {
    expect(rulesFinding({ files: { rcpthosts: "  # x\n" } })).toEqual(["not-a-comment"]);
    expect(rulesFinding({ files: { virtualdomains: "a.example: # x\n" } })).toEqual(["not-a-comment"]);
  });

  it("is safe where the entry is in effect without the comment", () => {
    expect(of("rcpthosts", "a.example # x\n")[0]?.fix).toBe("unsafe");
    expect(of("rcpthosts", "a.example\na.example # x\n")[0]?.fix).toBe("safe");
    expect(of("rcpthosts", ".example\na.example # x\n")[0]?.fix).toBe("safe");
    expect(of("rcpthosts", " # a.example\n")[0]?.fix).toBe("safe");
    expect(of("virtualdomains", "a.example:u # x\n")[0]?.fix).toBe("unsafe");
  });
});
