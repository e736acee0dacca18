import { describe, expect, it } from "vitest";
import { lint, rulesFinding } from "../lint.ts";

const one = (moreipme: string) => lint("carriage-return", { moreipme });

describe("carriage-return", () => {
  it("once per file, on the first such line; the fix takes them all", () => {
    expect(one("10.0.0.1\n10.0.0.2\r\n10.0.0.0/255.0.0.0\r\n# x\r\n\r\n")).toEqual([
      {
        at: "moreipme:2:9-10",
        level: "warning",
        message: expect.any(String),
        fix: "safe",
        fixed: "10.0.0.1\n10.0.0.2\n10.0.0.0/255.0.0.0\n# x\n\n",
      },
    ]);
  });

  it.each(["# x\r\n", "\r\n", " \t\r\n", "mail\r\n", "10.0.0.1\r\r\n"])("on any line: %j", (text) =>
    expect(one(text)).toHaveLength(1),
  );

  it("in each file", () => {
    const found = lint("carriage-return", { moreipme: "10.0.0.1\r\n", notipme: "10.0.0.1\r\n" });
    expect(found.map(({ at }) => at)).toEqual(["moreipme:1:9-10", "notipme:1:9-10"]);
  });

  it.each(["10.0.0.1\n", "10.0.0.1\r", "10.0.0.1\rx\n", "\r10.0.0.1\n", ""])("not in %j", (text) =>
    expect(one(text)).toEqual([]),
  );

  it("is alone on a line that is read, a comment or blank", () => {
    for (const line of ["10.0.0.1", "10.0.0.0/255.0.0.0 ", "# x", "", " "])
      expect(rulesFinding({ moreipme: `${line}\r\n` })).toEqual(["carriage-return"]);
  });
});
