import { describe, expect, it } from "vitest";
import { lint } from "../lint.ts";

const of = (text: string) => lint("number-with-text", { files: { databytes: text } });

describe("number-with-text", () => {
  it.each([
    ["20 # x\n", "1:4-7", "20"],
    ["20M\n", "1:3-4", "20"],
    ["0x10\n", "1:2-5", "0"],
    ["1,000", "1:2-6", "1"],
    ["1 2\r\n", "1:3-4", "1"],
    ["5\rx\n", "1:2-4", "5"],
  ])("%j", (text, at, read) => {
    expect(of(text)).toMatchObject([
      { at: `databytes:${at}`, level: "warning", fix: null, message: expect.stringContaining(read) },
    ]);
  });

  it.each(["20\n", "20 \t\n", "20\r\n", "20\r\r\n", "20\0x\n", "20 \r\n", "x20\n", " 20 x\n", "", "20\nx\n"])(
    "not %j",
    (text) => expect(of(text)).toEqual([]),
  );
});
