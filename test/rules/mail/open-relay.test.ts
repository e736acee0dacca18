import { describe, expect, it } from "vitest";
import { lint, lintSettings } from "../lint.ts";

describe("open-relay", () => {
  const of = (files: Record<string, string>, dangling: readonly string[] = []) =>
    lint("open-relay", { files, dangling });

  it("is on line 1 of me, where there is no rcpthosts", () => {
    expect(of({ me: "a\n", locals: "b\n" })).toMatchObject([{ at: "me:1:1-1", level: "error", fix: null }]);
    expect(of({ me: "a\n", virtualdomains: "b:c\n" })).toHaveLength(1);
  });
  it("counts a link that leads nowhere as none", () => {
    expect(of({ me: "a\n", locals: "b\n" }, ["rcpthosts"])).toMatchObject([
      { message: expect.stringContaining("a link that leads nowhere") },
    ]);
  });
  it("says nothing where there is one, or the directory is not complete", () => {
    expect(of({ me: "a\n", locals: "b\n", rcpthosts: "" })).toEqual([]);
    expect(of({ locals: "b\n" })).toEqual([]);
    expect(of({ me: "a\n" })).toEqual([]);
  });
  it("obeys what qmailint.yaml says", async () => {
    const files = { me: "a\n" };
    const settings = (complete: boolean): string => `version: 1\ncomplete: ${complete}\n`;
    expect(await lintSettings("open-relay", { files, settings: settings(true) })).toHaveLength(1);
    const more = { me: "a\n", locals: "b\n" };
    expect(await lintSettings("open-relay", { files: more, settings: settings(false) })).toEqual([]);
  });
});
