import { describe, expect, it } from "vitest";
import { lint } from "../lint.ts";

const of = (text: string, name = "concurrencyremote") => lint("bad-number", { files: { [name]: text } });

describe("bad-number", () => {
  it.each(["abc\n", "# 20\n20\n", "-5\n", "+7\n", ".5\n", " abc\n", "\n20\n", "", "\0" + "20\n"])(
    "%j is no number",
    (text) => {
      expect(of(text)).toMatchObject([{ level: "error", fix: null, message: expect.stringContaining("default, 20") }]);
    },
  );

  it.each(["20", "20 # x\n", "1M\n", "0\n", "20\r\n", "4294967296\n"])("%j is one", (text) => {
    expect(of(text)).toEqual([]);
  });

  it("says nothing where a number stands behind blanks or a byte order mark", () => {
    expect(of(" 20\n")).toEqual([]);
    expect(of("\t20\n")).toEqual([]);
    expect(of("\xef\xbb\xbf20\n")).toEqual([]);
    expect(of("\xef\xbb\xbfabc\n")).toHaveLength(1);
  });

  it("marks what stands there, and names the default where the table knows it", () => {
    expect(of("no limit  \n", "databytes")).toMatchObject([
      { at: "databytes:1:1-9", message: expect.stringContaining("default, 0") },
    ]);
  });

  it("looks at the files that the dialect reads, and at no template", () => {
    const softlimit = { files: { softlimit: "abc\n", me: "abc\n" } };
    expect(lint("bad-number", softlimit)).toEqual([]);
    expect(of("{{ limit }}\n")).toEqual([]);
  });
});
