import { describe, expect, it } from "vitest";
import { lint } from "../lint.ts";

const of = (name: string, text: string) => lint("missing-colon", { files: { [name]: text } });

describe("missing-colon", () => {
  it.each(["virtualdomains", "smtproutes"])("%s", (name) => {
    expect(of(name, "# x\na.example:x\nb.example\n:x\n")).toMatchObject([
      { at: `${name}:3:1-10`, level: "error", fix: null, message: expect.stringContaining("b.example") },
    ]);
  });

  it("is not asked of lists, nor of lines with an error of section 1", () => {
    expect(of("rcpthosts", "a.example\n")).toEqual([]);
    expect(of("virtualdomains", " a.example\nb.example # c\nc.example\r\n")).toEqual([]);
  });

  it("says how a comment begins", () => {
    for (const mark of [";", "//"])
      expect(of("virtualdomains", `${mark} our customers\n`)).toMatchObject([
        { message: expect.stringContaining(`begins with #, not with ${mark}.`) },
      ]);
  });

  it("is asked of sagredo's authsenders, without what may be a password", () => {
    const [found] = lint("missing-colon", { files: { authsenders: "a@b.example\n" }, dialect: "sagredo" });
    expect(found).toMatchObject({ at: "authsenders:1:1-12" });
    expect(lint("missing-colon", { files: { authsenders: "a\n" } })).toEqual([]);
  });
});
