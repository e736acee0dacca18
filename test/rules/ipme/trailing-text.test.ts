import { describe, expect, it } from "vitest";
import { lint, rulesFinding } from "../lint.ts";

const one = (line: string) => lint("trailing-text", { moreipme: line });

describe("trailing-text", () => {
  it.each([
    ["10.0.0.1 # NAT\n", "1:10-15", "# NAT\n10.0.0.1\n"],
    ["10.0.0.1# NAT \t\n", "1:9-14", "# NAT\n10.0.0.1\n"],
    ["10.0.0.1\t#\n", "1:10-11", "#\n10.0.0.1\n"],
    ["10.0.0.0/255.0.0.0 # a/b\n", "1:20-25", "# a/b\n10.0.0.0/255.0.0.0\n"],
    ["10.0.0.1 # NAT\r\n", "1:10-15", "# NAT\r\n10.0.0.1\r\n"],
    ["10.0.0.1 # was 10.0.0.2\n", "1:10-24", "# was 10.0.0.2\n10.0.0.1\n"],
    ["10.0.0.1:25\n", "1:9-12", null],
    ["10.0.0.1.7\n", "1:9-11", null],
    ["10.0.0.1foo\n", "1:9-12", null],
    ["10.0.0.1 mail\n", "1:10-14", null],
    ["10.0.0.1 mail # NAT\n", "1:10-20", null],
    ["10.0.0.0/255.0.0.0/x\n", "1:19-21", null],
    ["10.0.0.1x/255.255.255.255\n", "1:9-10", null],
    ["10.0.0.1 \xff\n", "1:10-11", null],
  ])("%j", (line, at, fixed) => {
    expect(one(line)).toMatchObject([
      { at: `moreipme:${at}`, level: "warning", fix: fixed === null ? null : "safe", fixed },
    ]);
    expect(rulesFinding({ moreipme: line })).toEqual([
      "trailing-text",
      ...(line.includes("\r") ? ["carriage-return"] : []),
    ]);
  });

  it("moves a comment that holds what qmail takes for a netmask, which is not safe", () => {
    expect(one("10.0.0.0 # 24/255.0.0.0\n")).toMatchObject([{ fix: "unsafe", fixed: "# 24/255.0.0.0\n10.0.0.0\n" }]);
    expect(one("10.0.0.0 # 24/255.255.255.255\n")).toMatchObject([{ fix: "safe" }]);
  });

  it.each([
    "10.0.0.1",
    "10.0.0.1 ",
    "10.0.0.1\t \r",
    "10.0.0.1\r",
    "10.0.0.0/255.0.0.0 ",
    "10.0.0.1 /255.255.255.255",
    "10.0.0.1\0x",
  ])("blanks are no text: %j", (line) => expect(one(`${line}\n`)).toEqual([]));

  it("shows no more than a piece of a long text", () => {
    expect(one(`10.0.0.1 ${"x".repeat(100_000)}\n`)[0]?.message.length).toBeLessThan(500);
  });

  it("yields to lost-address", () => {
    expect(rulesFinding({ moreipme: "10.0.0.1 mail 10.0.0.2\n" })).toEqual(["lost-address"]);
  });

  it("has no fix on a line without a newline, where the dropped byte is not looked at", () => {
    expect(one("10.0.0.1 # NAT")).toMatchObject([{ at: "moreipme:1:10-14", fix: null }]);
    expect(one("10.0.0.1#")).toEqual([]);
  });
});
