import { describe, expect, it } from "vitest";
import { lint } from "../lint.ts";

const of = (text: string, name = "me") => lint("extra-lines", { files: { [name]: text } });

describe("extra-lines", () => {
  it.each([
    ["a.example\nb.example\n", "2:1-10"],
    ["a.example\n\n \t\n\r\n  b", "5:1-4"],
    ["\nx\ny\n", "2:1-2"],
    ["a.example\n# x", "2:1-4"],
  ])("once, on the first of them: %j", (text, at) => {
    expect(of(text)).toMatchObject([{ at: `me:${at}`, level: "warning", fix: null }]);
  });

  it("in files of one number too", () => expect(of("# 20\n20\n", "databytes")).toHaveLength(1));

  it.each(["a.example\n", "a.example", "", "\n\n\n", "a.example\n \n\t\r\n"])("not in %j", (text) => {
    expect(of(text)).toEqual([]);
  });

  it("says what must be on the first line, where that is a comment", () => {
    expect(of("# our name\nmail.example.org\n")).toMatchObject([
      { message: expect.stringContaining("Put the name on the first line, in place of the comment.") },
    ]);
    expect(of("# 20\n20\n", "databytes")[0]?.message).toContain("Put the number on the first line");
    expect(of("# 1\n2\n", "smtpgreeting")[0]?.message).toContain("Delete these lines");
  });

  it("not in lists", () => expect(of("a\nb\n", "locals")).toEqual([]));
});
