import { describe, expect, it } from "vitest";
import { lint, rulesFinding } from "../lint.ts";

const one = (moreipme: string) => lint("nul-byte", { moreipme });

describe("nul-byte", () => {
  it.each([
    ["10.0.0.1\0\n", "1:9-10"],
    ["10.0.0.1\x00x\x00y\n", "1:9-10"],
    ["10.0.0.1 \x00 # NAT\n", "1:10-11"],
    ["10.0.0.0/255.0.0.0\0/8\n", "1:19-20"],
    ["10.0.0.1\x000\n", "1:9-10"],
    ["10.0.0.1\x00x", "1:9-10"],
  ])("%j", (text, at) => {
    expect(one(text)).toMatchObject([{ at: `moreipme:${at}`, level: "error", fix: null }]);
  });

  it("says what is read", () => {
    expect(one("10.0.0.1\x000\n")[0]?.message).toContain("qmail reads: 10.0.0.1.");
  });

  it("is not judged where the line is skipped, and not where it is the dropped byte", () => {
    expect(rulesFinding({ moreipme: "# \0\n\0 10.0.0.1\n10.0.0.0/8\0\n \x0010.0.0.1\n" })).toEqual([
      "not-an-address",
      "prefix-length",
      "not-an-address",
    ]);
    expect(rulesFinding({ moreipme: "10.0.0.1\0" })).toEqual(["missing-final-newline"]);
  });

  it("hides what follows it from the other rules", () => {
    expect(rulesFinding({ moreipme: "10.0.0.1\x00 10.0.0.2 x\n" })).toEqual(["nul-byte"]);
  });

  it("has no removing fix beside it", () => {
    expect(lint("duplicate-entry", { moreipme: "10.0.0.1\n10.0.0.1\x000\n" })[0]?.fix).toBeNull();
  });

  it("in other files, once per line", () => {
    const of = (name: string, text: string) => lint("nul-byte", { files: { [name]: text } });
    expect(of("rcpthosts", "a\0b\0c\nd\n\0e\n")).toMatchObject([
      { at: "rcpthosts:1:2-3", level: "error", fix: null, message: expect.stringContaining("another begins") },
      { at: "rcpthosts:3:1-2", message: expect.stringContaining("drops") },
    ]);
    expect(of("me", "a\0b\n")).toMatchObject([{ at: "me:1:2-3", message: expect.stringContaining("end of the text") }]);
    expect(of("morercpthosts", "a\0b\n")).toMatchObject([{ message: expect.stringContaining("part of the key") }]);
    expect(of("databytes", "20\0\n")).toHaveLength(1);
    expect(of("morercpthosts.cdb", "\0")).toEqual([]);
  });
});
