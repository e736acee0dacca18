import { describe, expect, it } from "vitest";
import { lint, rulesFinding } from "../lint.ts";

const one = (line: string) => lint("prefix-length", { moreipme: line });

describe("prefix-length", () => {
  it.each([
    ["10.0.0.0/8\n", "1:10-11", "10.0.0.0/255.0.0.0\n"],
    ["10.1.2.3/8\n", "1:10-11", "10.0.0.0/255.0.0.0\n"],
    ["10.0.0.1/32\n", "1:10-12", "10.0.0.1\n"],
    ["10.0.0.129/25\n", "1:12-14", "10.0.0.128/255.255.255.128\n"],
    ["10.0.0.0/008\n", "1:10-13", "10.0.0.0/255.0.0.0\n"],
    ["  10.0.0.0/8\n", "1:12-13", "10.0.0.0/255.0.0.0\n"],
    ["10.0.0.0/8 \t\n", "1:10-11", "10.0.0.0/255.0.0.0\n"],
    ["10.0.0.0/8\r\n", "1:10-11", "10.0.0.0/255.0.0.0\r\n"],
    ["10.0.0.0/8 # office\n", "1:10-11", "# office\n10.0.0.0/255.0.0.0\n"],
    ["10.0.0.0/8# office / lab \n", "1:10-11", "# office / lab\n10.0.0.0/255.0.0.0\n"],
    ["10.0.0.0/8 # office\r\n", "1:10-11", "# office\r\n10.0.0.0/255.0.0.0\r\n"],
    ["128.0.0.1/1\n", "1:11-12", "128.0.0.0/128.0.0.0\n"],
    ["010.0.0.0/8\n", "1:11-12", "10.0.0.0/255.0.0.0\n"],
  ])("%j", (line, at, fixed) => {
    expect(one(line)).toMatchObject([{ at: `moreipme:${at}`, level: "error", fix: "unsafe", fixed }]);
    expect(rulesFinding({ moreipme: line })).toEqual([
      "prefix-length",
      ...(line.endsWith("\r\n") ? ["carriage-return"] : []),
    ]);
  });

  it("names the single address too where there are host bits", () => {
    expect(one("203.0.113.45/24\n")[0]?.message).toContain(
      "Write 203.0.113.0/255.255.255.0 for the network, or 203.0.113.45 for the single address.",
    );
    expect(one("203.0.113.0/24\n")[0]?.message).toContain("Write 203.0.113.0/255.255.255.0.");
  });

  it.each(["0.0.0.0/0\n", "10.0.0.0/00 # all\n"])("has no fix for length 0: %j", (line) => {
    expect(one(line)).toMatchObject([{ level: "error", fix: null, fixed: null }]);
  });

  it("is safe where the network is covered already", () => {
    const found = lint("prefix-length", { moreipme: "10.0.0.0/255.0.0.0\n10.1.0.0/16\n" });
    expect(found).toMatchObject([{ at: "moreipme:2:10-12", fix: "safe" }]);
    expect(one("127.1.0.0/16\n")[0]?.fix).toBe("safe");
    expect(lint("prefix-length", { moreipme: "10.0.0.0/255.0.0.0\n", notipme: "10.1.0.0/16\n" })[0]?.fix).toBe(
      "unsafe",
    );
    expect(lint("prefix-length", { moreipme: "10.0.0.1\n", notipme: "10.0.0.0/8\n" })[0]?.fix).toBe("safe");
  });

  it("is not safe in notipme for a length of 32 while the interfaces are unknown", () => {
    expect(lint("prefix-length", { notipme: "10.0.0.1/32\n" })[0]?.fix).toBe("unsafe");
    expect(lint("prefix-length", { notipme: "10.0.0.1/31\n" })[0]?.fix).toBe("safe");
  });

  it.each([
    ["10.0.0.0/33\n", ["not-an-address"]],
    ["10.0.0.0/999999999999999999999\n", ["not-an-address"]],
    ["10.0.0.0/\n", ["not-an-address"]],
    ["10.0.0.0/8/9\n", ["not-an-address"]],
    ["10.0.0.0/8x\n", ["not-an-address"]],
    ["10.0.0.0/8 office\n", ["not-an-address"]],
    ["10.0.0.0/8.\n", ["not-an-address"]],
    ["10.0.0.0/+8\n", ["not-an-address"]],
    ["10.0.0.0/ 8\n", ["not-an-address"]],
    ["10.0.0.0 /8\n", ["not-an-address"]],
    ["10.0.0/8\n", ["not-an-address"]],
    ["10.0.0.0.0/8\n", ["not-an-address"]],
    ["::/8\n", ["ipv6-address"]],
    ["#10.0.0.0/8\n", []],
  ])("is not meant by %j", (line, rules) => expect(rulesFinding({ moreipme: line })).toEqual(rules));

  it("waits for the final newline", () => {
    expect(rulesFinding({ moreipme: "10.0.0.0/8" })).toEqual(["missing-final-newline"]);
  });
});
