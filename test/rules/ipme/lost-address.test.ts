import { describe, expect, it } from "vitest";
import { lint, rulesFinding } from "../lint.ts";

const one = (line: string) => lint("lost-address", { moreipme: line });

describe("lost-address", () => {
  it.each([
    ["10.0.0.1 10.0.0.2\n", "1:10-18", "10.0.0.1\n10.0.0.2\n"],
    ["10.0.0.1,10.0.0.2\n", "1:10-18", "10.0.0.1\n10.0.0.2\n"],
    ["10.0.0.1 , 10.0.0.2,\t10.0.0.3 ,\n", "1:12-20", "10.0.0.1\n10.0.0.2\n10.0.0.3\n"],
    ["10.0.0.1 10.0.0.0/255.0.0.0\n", "1:10-18", "10.0.0.1\n10.0.0.0/255.0.0.0\n"],
    ["10.0.0.1 10.0.0.2 # two\n", "1:10-18", "# two\n10.0.0.1\n10.0.0.2\n"],
    ["10.0.0.1 10.0.0.2#two\n", "1:10-18", "#two\n10.0.0.1\n10.0.0.2\n"],
    ["10.0.0.1 10.0.0.2\r\n", "1:10-18", "10.0.0.1\r\n10.0.0.2\r\n"],
    ["10.0.0.1 10.0.0.2 # a\r\n", "1:10-18", "# a\r\n10.0.0.1\r\n10.0.0.2\r\n"],
    ["10.0.0.1-10.0.0.9\n", "1:10-18", null],
    ["10.0.0.1..10.0.0.9\n", "1:11-19", null],
    ["10.0.0.1 - 10.0.0.9\n", "1:12-20", null],
    ["10.0.0.1;10.0.0.2\n", "1:10-18", null],
    ["10.0.0.1:10.0.0.2\n", "1:10-18", null],
    ["10.0.0.1 ip:10.0.0.2\n", "1:13-21", null],
    ["10.0.0.1 a:10.0.0.2\n", "1:12-20", null],
    ["10.0.0.1 and 10.0.0.2\n", "1:14-22", null],
    ["10.0.0.1 (10.0.0.2)\n", "1:11-19", null],
    ["10.0.0.1 [2001:db8::1]:25\n", "1:11-22", null],
    ["10.0.0.1 10.0.0.2.\n", "1:10-18", null],
    ["10.0.0.1 010.0.0.256\n", "1:10-21", "10.0.0.1\n010.0.0.256\n"],
  ])("%j", (line, at, fixed) => {
    expect(one(line)).toMatchObject([
      { at: `moreipme:${at}`, level: "error", fix: fixed === null ? null : "unsafe", fixed },
    ]);
    expect(lint("trailing-text", { moreipme: line })).toEqual([]);
  });

  it.each([
    ["10.0.0.1 2001:db8::1\n", "1:10-21", "10.0.0.1\n2001:db8::1\n"],
    ["10.0.0.1 ::ffff:10.0.0.2\n", "1:10-25", "10.0.0.1\n::ffff:10.0.0.2\n"],
    ["10.0.0.0/255.0.0.0 10.0.0.1\n", "1:20-28", "10.0.0.0/255.0.0.0\n10.0.0.1\n"],
  ])("is safe where the line to write is skipped or changes nothing: %j", (line, at, fixed) => {
    expect(one(line)).toMatchObject([{ at: `moreipme:${at}`, level: "error", fix: "safe", fixed }]);
  });

  it("names all that are lost", () => {
    expect(one("10.0.0.1 10.0.0.2 x 10.0.0.3\n")[0]?.message).toContain("10.0.0.2, 10.0.0.3 are lost");
  });

  it.each([
    "10.0.0.1 # was 10.0.0.2",
    "10.0.0.1 #10.0.0.2",
    "10.0.0.1:25",
    "10.0.0.1.7",
    "10.0.0.1 10.0.0",
    "10.0.0.1 v10.0.0.2",
    "10.0.0.1 10.0.0.2.3",
    "10.0.0.1 12:30",
    "10.0.0.1 00:16:3e:aa:bb:cc",
    "10.0.0.0/255.0.0.0",
    "10.0.0.1\0 10.0.0.2",
  ])("nothing in %j", (line) => expect(one(`${line}\n`)).toEqual([]));

  it("is safe where the others are me already", () => {
    expect(lint("lost-address", { moreipme: "10.0.0.0/255.0.0.0\n10.0.0.1 10.0.0.2\n" })[0]?.fix).toBe("safe");
    expect(one("10.0.0.1 2001:db8::1\n")[0]?.fix).toBe("safe");
  });

  it("leaves skipped lines to their own rules", () => {
    expect(rulesFinding({ moreipme: "10.0.0.1 10.0.0.0/8\nmail 10.0.0.1\n 10.0.0.1 10.0.0.2\n" })).toEqual([
      "not-an-address",
      "not-an-address",
      "leading-blank",
    ]);
  });

  it("has no removing fix beside it", () => {
    expect(lint("duplicate-entry", { moreipme: "10.0.0.1\n10.0.0.1 10.0.0.2\n" })[0]?.fix).toBeNull();
  });

  it("has no fix on a line without a newline", () => {
    expect(one("10.0.0.1 10.0.0.22")).toMatchObject([{ at: "moreipme:1:10-18", fix: null }]);
  });
});
