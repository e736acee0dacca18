import { describe, expect, it } from "vitest";
import { lint, rulesFinding } from "../lint.ts";

const MARK = "\xef\xbb\xbf";

describe("byte-order-mark", () => {
  it("marks the three bytes, and the fix brings the entry back", () => {
    expect(lint("byte-order-mark", { moreipme: `${MARK}10.0.0.1\n` })).toEqual([
      {
        at: "moreipme:1:1-4",
        level: "error",
        message: expect.stringContaining("skips the first line"),
        fix: "unsafe",
        fixed: "10.0.0.1\n",
      },
    ]);
  });

  it.each([
    ["a comment", "# hosts\n"],
    ["an indented comment", " \t# hosts\n"],
    ["a blank line", " \t\n"],
    ["an empty line", "\n"],
    ["an empty line of Windows", "\r\n"],
  ])("is a warning before %s, and safe", (_, line) => {
    const [found, ...more] = lint("byte-order-mark", { moreipme: `${MARK}${line}10.0.0.1\n` });
    expect(more).toEqual([]);
    expect(found).toMatchObject({ level: "warning", fix: "safe", fixed: `${line}10.0.0.1\n` });
  });

  it("is safe where the entry is there anyway", () => {
    expect(lint("byte-order-mark", { moreipme: `${MARK}10.0.0.1\n10.0.0.1\n` })[0]?.fix).toBe("safe");
  });

  it.each(["10.0.0.1", "10.0.0.0/8", "::1", "mail.example.com", " 10.0.0.1", "10.0.0.1 # 24/7", MARK])(
    "is the only finding on the line before %j",
    (line) => expect(rulesFinding({ moreipme: `${MARK}${line}\n` })).toEqual(["byte-order-mark"]),
  );

  it("leaves an unterminated line to missing-final-newline", () => {
    expect(rulesFinding({ moreipme: `${MARK}10.0.0.1` })).toEqual(["missing-final-newline"]);
    expect(rulesFinding({ moreipme: MARK })).toEqual(["missing-final-newline"]);
  });

  it("is any other skipped line where it is not at the file's beginning, or not whole", () => {
    expect(rulesFinding({ moreipme: `10.0.0.1\n${MARK}10.0.0.2\n` })).toEqual(["not-an-address"]);
    expect(rulesFinding({ moreipme: "\xef\xbb10.0.0.2\n" })).toEqual(["not-an-address"]);
    expect(rulesFinding({ moreipme: "\xff\xfe10.0.0.2\n" })).toEqual(["not-an-address"]);
  });

  it("can have a carriage return beside it", () => {
    expect(rulesFinding({ moreipme: `${MARK}# a\r\n` })).toEqual(["byte-order-mark", "carriage-return"]);
  });

  it.each([
    ["rcpthosts", "a.example\n", "error", "unsafe"],
    ["rcpthosts", "# x\na.example\n", "warning", "safe"],
    ["rcpthosts", " \t\na.example\n", "warning", "safe"],
    ["rcpthosts", "a.example\na.example\n", "error", "safe"],
    ["virtualdomains", "a.example:u\n.example:u\n", "error", "safe"],
    ["virtualdomains", "a.example:u\n.example:v\n", "error", "unsafe"],
    ["smtproutes", "", "warning", "safe"],
    ["badmailfrom", "# x\n", "warning", "unsafe"],
    ["qmqpservers", "10.0.0.1\n", "error", "unsafe"],
    ["qmqpservers", "# x\n10.0.0.1\n", "warning", "safe"],
    ["me", "# x\n", "error", "unsafe"],
    ["databytes", "2000\n", "error", "unsafe"],
    ["databytes", "0 \n", "error", "unsafe"],
    ["policy", "x\n", "error", "unsafe"],
  ])("in other files too: %s %j", (name, text, level, fix) => {
    const found = lint("byte-order-mark", { files: { [name]: MARK + text }, dialect: "sagredo" });
    expect(found).toMatchObject([{ at: `${name}:1:1-4`, level, fix, fixed: text }]);
  });

  it("not in keys and tables", () => {
    const files = { "servercert.pem": MARK, "morercpthosts.cdb": MARK };
    expect(lint("byte-order-mark", { files, dialect: "sagredo" })).toEqual([]);
  });
});
