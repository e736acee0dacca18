import { describe, expect, it } from "vitest";
import { lint, rulesFinding } from "../lint.ts";

describe("leading-blank", () => {
  it.each([
    [" 10.0.0.1", "moreipme:1:1-2", "10.0.0.1"],
    ["\t10.0.0.1", "moreipme:1:1-2", "10.0.0.1"],
    [" \t 10.0.0.0/255.0.0.0", "moreipme:1:1-4", "10.0.0.0/255.0.0.0"],
    ["  10.0.0.1 # NAT", "moreipme:1:1-3", "10.0.0.1 # NAT"],
    ["  10.0.0.1 10.0.0.2", "moreipme:1:1-3", "10.0.0.1 10.0.0.2"],
    [" 010.0.0.300", "moreipme:1:1-2", "010.0.0.300"],
  ])("%j", (line, at, fixed) => {
    expect(lint("leading-blank", { moreipme: `${line}\n` })).toMatchObject([
      { at, level: "error", fix: "unsafe", fixed: `${fixed}\n` },
    ]);
    expect(rulesFinding({ moreipme: `${line}\n` })).toEqual(["leading-blank"]);
  });

  it("says what qmail would read", () => {
    expect(lint("leading-blank", { moreipme: " 10.0.0.300\n" })[0]?.message).toContain("10.0.0.44");
  });

  it("is safe where the entry changes nothing", () => {
    expect(lint("leading-blank", { moreipme: "10.0.0.0/255.0.0.0\n 10.0.0.1\n" })[0]?.fix).toBe("safe");
    expect(lint("leading-blank", { moreipme: " 127.0.0.9\n" })[0]?.fix).toBe("safe");
    expect(lint("leading-blank", { moreipme: " 10.0.0.5/255.0.0.0\n" })[0]?.fix).toBe("safe");
  });

  it("is never safe for a single address in notipme while the interfaces are unknown", () => {
    expect(lint("leading-blank", { notipme: " 10.0.0.1\n" })[0]?.fix).toBe("unsafe");
    expect(lint("leading-blank", { notipme: " 10.0.0.0/255.0.0.0\n" })[0]?.fix).toBe("safe");
    expect(lint("leading-blank", { notipme: " 10.0.0.1\n", interfaces: { lo: ["127.0.0.1"] } })[0]?.fix).toBe("safe");
    expect(lint("leading-blank", { notipme: " 10.0.0.1\n", interfaces: { eth0: ["10.0.0.1"] } })[0]?.fix).toBe(
      "unsafe",
    );
  });

  it.each([
    [" # comment", []],
    [" \t", []],
    [" 10.0.0.0/8", ["prefix-length"]],
    [" ::1", ["ipv6-address"]],
    [" mail.example.com", ["not-an-address"]],
    [" 10.0.0.1 # 24/7", ["not-an-address"]],
    ["\v10.0.0.1", ["not-an-address"]],
    ["\xa010.0.0.1", ["not-an-address"]],
    ["\r10.0.0.1", ["not-an-address"]],
  ])("is not meant by %j", (line, rules) => expect(rulesFinding({ moreipme: `${line}\n` })).toEqual(rules));

  it("waits for the final newline", () => {
    expect(rulesFinding({ moreipme: " 10.0.0.1" })).toEqual(["missing-final-newline"]);
  });

  it.each([
    ["rcpthosts", " a.example\n", "1:1-2", "unsafe", "a.example\n"],
    ["rcpthosts", "a.example\n\t a.example\n", "2:1-3", "safe", "a.example\na.example\n"],
    ["rcpthosts", ".example\n a.example\n", "2:1-2", "safe", ".example\na.example\n"],
    ["virtualdomains", "a.example: u\n", "1:11-12", "unsafe", "a.example:u\n"],
    ["virtualdomains", " a.example:\t u\n", "1:1-2", "unsafe", "a.example:u\n"],
    ["virtualdomains", "A.example:u\n a.example:u\n", "2:1-2", "safe", "A.example:u\na.example:u\n"],
    ["virtualdomains", "a.example:v\n a.example:u\n", "2:1-2", "unsafe", "a.example:v\na.example:u\n"],
    ["virtualdomains", " a.example:\n", "1:1-2", "safe", "a.example:\n"],
    ["virtualdomains", ":u\n a.example:u\n", "2:1-2", "safe", ":u\na.example:u\n"],
    // A local part may begin with a blank.
    ["virtualdomains", ":u\n x@a.example:u\n", "2:1-2", "unsafe", ":u\nx@a.example:u\n"],
    ["me", " a.example\n", "1:1-2", "unsafe", "a.example\n"],
    ["databytes", " 2000\n", "1:1-2", "unsafe", "2000\n"],
    ["databytes", " 0\n", "1:1-2", "unsafe", "0\n"],
    ["badmailfrom", " a\n", "1:1-2", "unsafe", "a\n"],
    ["badmailfrom", " #a\n", "1:1-2", "unsafe", "#a\n"],
    ["srs_secrets", " #a\n", "1:1-2", "unsafe", "#a\n"],
    ["smtpgreeting", " # a\n", "1:1-2", "unsafe", "# a\n"],
  ])("in other files they are part of what stands there: %s %j", (name, text, at, fix, fixed) => {
    const found = lint("leading-blank", { files: { [name]: text }, dialect: "sagredo" });
    expect(found).toMatchObject([{ at: `${name}:${at}`, level: "error", fix, fixed }]);
  });

  it.each([
    ["rcpthosts", "  # x\n \n\na.example\n"],
    ["virtualdomains", "a.example: # x\n"],
    ["virtualdomains", "a.example: \n"],
    ["rcpthosts", "a.example\0 b.example\n"],
    ["rcpthosts", "\xef\xbb\xbf a.example\n"],
    ["qmqpservers", " 10.0.0.1\n"],
    ["me", " \n"],
    ["me", " # x\n"],
    ["databytes", " abc\n"],
    ["databytes", " # 20\n"],
    ["me", "a.example\n b\n"],
  ])("not in %s: %j", (name, text) => expect(lint("leading-blank", { files: { [name]: text } })).toEqual([]));
});
