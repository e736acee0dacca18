import { describe, expect, it } from "vitest";
import { directoryOf, lintSettings } from "../lint.ts";
import { findingsUnder } from "../settings-example.ts";

const ignore = (more: string): string =>
  `version: 1\nignore:\n  - rule: duplicate-entry\n    because: a tool writes it\n${more}`;

describe("unused-ignore", () => {
  it("an exception that fits nothing", async () => {
    const [found] = await lintSettings("unused-ignore", { moreipme: "203.0.113.7\n", settings: ignore("") });
    expect(found).toMatchObject({ at: "qmailint.yaml:3:5-26", level: "warning", fix: null });
    expect(found?.message).toContain("duplicate-entry");
  });

  it("one that suppresses a finding is in use", async () => {
    expect(
      await lintSettings("unused-ignore", { moreipme: "203.0.113.7\n203.0.113.7\n", settings: ignore("") }),
    ).toEqual([]);
  });

  it("one whose file or line does not fit", async () => {
    const twice = "203.0.113.7\n203.0.113.7\n";
    expect(
      await lintSettings("unused-ignore", { moreipme: twice, settings: ignore("    file: notipme\n") }),
    ).toHaveLength(1);
    expect(
      await lintSettings("unused-ignore", { moreipme: twice, settings: ignore("    line: 203.0.113.8\n") }),
    ).toHaveLength(1);
    expect(
      await lintSettings("unused-ignore", { moreipme: twice, settings: ignore("    line: 203.0.113.7\n") }),
    ).toEqual([]);
  });

  it.each([
    ["control/moreipme", "Write the file's name alone, without its directory: moreipme."],
    ["./me", "Write the file's name alone, without its directory: me."],
    ["notipme", "Delete it, or correct its file or line."],
    ["zones/example.org", "Delete it, or correct its file or line."],
    ["control/", "Delete it, or correct its file or line."],
  ])("one for the file %s", async (file, remedy) => {
    const given = { moreipme: "203.0.113.7\n203.0.113.7\n", settings: ignore(`    file: ${file}\n`) };
    const [found] = await lintSettings("unused-ignore", given);
    expect(found?.message).toContain(remedy);
  });

  it("one that has expired suppresses nothing and is no finding itself", async () => {
    const directory = directoryOf({ moreipme: "203.0.113.7\n203.0.113.7\n" });
    const on = async (today: string) =>
      (await findingsUnder(ignore("    until: 2026-03-31\n"), directory, today)).map(({ rule }) => rule);
    expect(await on("2026-03-31")).toEqual([]);
    expect(await on("2026-04-01")).toEqual(["duplicate-entry"]);
  });

  it("one for a rule that is turned off on purpose is unused", async () => {
    const settings = `${ignore("")}rules:\n  duplicate-entry: off\n`;
    expect(await lintSettings("unused-ignore", { moreipme: "203.0.113.7\n203.0.113.7\n", settings })).toHaveLength(1);
  });
});
