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
});
