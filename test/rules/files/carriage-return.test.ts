import { describe, expect, it } from "vitest";
import { lint, rulesFinding } from "../lint.ts";

const one = (moreipme: string) => lint("carriage-return", { moreipme });

describe("carriage-return", () => {
  it("once per file, on the first such line; the fix takes them all", () => {
    expect(one("10.0.0.1\n10.0.0.2\r\n10.0.0.0/255.0.0.0\r\n# x\r\n\r\n")).toEqual([
      {
        at: "moreipme:2:9-10",
        level: "warning",
        message: expect.any(String),
        fix: "safe",
        fixed: "10.0.0.1\n10.0.0.2\n10.0.0.0/255.0.0.0\n# x\n\n",
      },
    ]);
  });

  it.each(["# x\r\n", "\r\n", " \t\r\n", "mail\r\n", "10.0.0.1\r\r\n"])("on any line: %j", (text) =>
    expect(one(text)).toHaveLength(1),
  );

  it("in each file", () => {
    const found = lint("carriage-return", { moreipme: "10.0.0.1\r\n", notipme: "10.0.0.1\r\n" });
    expect(found.map(({ at }) => at)).toEqual(["moreipme:1:9-10", "notipme:1:9-10"]);
  });

  it.each(["10.0.0.1\n", "10.0.0.1\r", "10.0.0.1\rx\n", "\r10.0.0.1\n", ""])("not in %j", (text) =>
    expect(one(text)).toEqual([]),
  );

  it("is alone on a line that is read, a comment or blank", () => {
    for (const line of ["10.0.0.1", "10.0.0.0/255.0.0.0 ", "# x", "", " "])
      expect(rulesFinding({ moreipme: `${line}\r\n` })).toEqual(["carriage-return"]);
  });

  it.each([
    ["rcpthosts", "a.example\nb.example\r\n\r\n", "2:10-11", "error", "unsafe", "a.example\nb.example\n\n"],
    ["rcpthosts", "# x\r\n", "1:4-5", "error", "safe", "# x\n"],
    ["rcpthosts", "a.example\r", "1:10-11", "error", "unsafe", "a.example"],
    ["rcpthosts", "a.example\na.example\r\r\n", "2:11-12", "error", "safe", "a.example\na.example\n"],
    ["virtualdomains", "a.example:u\r\n", "1:12-13", "error", "unsafe", "a.example:u\n"],
    ["me", "a.example\r\n", "1:10-11", "error", "unsafe", "a.example\n"],
    ["me", "a.example\nx\r\n", "2:2-3", "error", "safe", "a.example\nx\n"],
    ["databytes", "20\r\n", "1:3-4", "warning", "safe", "20\n"],
    ["qmqpservers", "10.0.0.1\r\n", "1:9-10", "warning", "safe", "10.0.0.1\n"],
    ["badmailfrom", "^a\r\n", "1:3-4", "error", "unsafe", "^a\n"],
  ])("in other files it is part of what stands there: %s %j", (name, text, at, level, fix, fixed) => {
    const [found, ...more] = lint("carriage-return", { files: { [name]: text }, dialect: "sagredo" });
    expect(more).toEqual([]);
    // Of several at the end of a line the last is marked.
    expect(found).toMatchObject({ at: `${name}:${at}`, level, fix, fixed });
  });

  it("not inside a line", () => {
    expect(lint("carriage-return", { files: { rcpthosts: "a\rb\n", me: "a\rb\n" } })).toEqual([]);
  });
});
