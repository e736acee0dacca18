import { describe, expect, it } from "vitest";
import { lint } from "../lint.ts";

const of = (text: string, dialect: "moreipme-0.6" | "sagredo" = "sagredo") =>
  lint("lost-secret", { files: { srs_secrets: text }, dialect });

describe("lost-secret", () => {
  it("is on each line that begins with a #, without its text", () => {
    const found = of("abc\n#3kd0Xw\n\n#x");
    expect(found).toMatchObject([
      { at: "srs_secrets:2:1-2", level: "warning", fix: null },
      { at: "srs_secrets:4:1-2" },
    ]);
    expect(found[0]?.message).not.toContain("3kd");
  });
  it("is not for other lines, files and dialects", () => {
    expect(of("abc#\n ab\n")).toEqual([]);
    expect(of("#abc\n", "moreipme-0.6")).toEqual([]);
    expect(lint("lost-secret", { files: { rcpthosts: "# x\n" }, dialect: "sagredo" })).toEqual([]);
  });
});
