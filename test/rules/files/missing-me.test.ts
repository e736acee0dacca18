import { describe, expect, it } from "vitest";
import type { Example } from "../../../src/rules/rule.ts";
import { lint, lintSettings } from "../lint.ts";

const settings = "version: 1\ncomplete: true\n";
const of = (example: Example) => lintSettings("missing-me", { settings, ...example });

describe("missing-me", () => {
  it("once per directory, with what is missing besides", async () => {
    expect(await of({ files: { rcpthosts: "" } })).toMatchObject([
      { at: "rcpthosts:1:1-1", level: "error", message: expect.stringMatching(/locals.*smtpgreeting.*helohost/) },
    ]);
    expect(await of({ files: { locals: "", helohost: "a.example\n" } })).toMatchObject([
      { message: expect.stringContaining("no smtpgreeting either") },
    ]);
  });

  it("takes a link that leads nowhere for no file", async () => {
    expect(await of({ files: { rcpthosts: "" }, dangling: ["me"] })).toHaveLength(1);
  });

  it("not where me or all its replacements are there, even unread", async () => {
    expect(await of({ files: { me: "" } })).toEqual([]);
    expect(await of({ files: { rcpthosts: "" }, unreadable: "me" })).toEqual([]);
    expect(await of({ files: { locals: "", helohost: "a\n", smtpgreeting: "a\n" } })).toEqual([]);
  });

  it("only where qmailint.yaml says that the directory is complete", () => {
    expect(lint("missing-me", { files: { locals: "", rcpthosts: "" } })).toEqual([]);
  });
});
