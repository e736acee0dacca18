import { describe, expect, it } from "vitest";
import { directoryOf, lint } from "./lint.ts";
import { findingsUnder } from "./settings-example.ts";

const ignore = (more: string): string =>
  `version: 1\nignore:\n  - rule: duplicate-entry\n    because: a tool writes it\n${more}`;

describe("unused-ignore", () => {
  it("an exception that fits nothing", () => {
    const [found] = lint("unused-ignore", { moreipme: "203.0.113.7\n", settings: ignore("") });
    expect(found).toMatchObject({ at: "qmailint.yaml:3:5-26", level: "warning", fix: null });
    expect(found?.message).toContain("duplicate-entry");
  });

  it("one that suppresses a finding is in use", () => {
    expect(lint("unused-ignore", { moreipme: "203.0.113.7\n203.0.113.7\n", settings: ignore("") })).toEqual([]);
  });

  it("one whose file or line does not fit", () => {
    const twice = "203.0.113.7\n203.0.113.7\n";
    expect(lint("unused-ignore", { moreipme: twice, settings: ignore("    file: notipme\n") })).toHaveLength(1);
    expect(lint("unused-ignore", { moreipme: twice, settings: ignore("    line: 203.0.113.8\n") })).toHaveLength(1);
    expect(lint("unused-ignore", { moreipme: twice, settings: ignore("    line: 203.0.113.7\n") })).toEqual([]);
  });

  it("one that has expired suppresses nothing and is no finding itself", () => {
    const directory = directoryOf({ moreipme: "203.0.113.7\n203.0.113.7\n" });
    const on = (today: string) =>
      findingsUnder(ignore("    until: 2026-03-31\n"), directory, today).map(({ rule }) => rule);
    expect(on("2026-03-31")).toEqual([]);
    expect(on("2026-04-01")).toEqual(["duplicate-entry"]);
  });

  it("one for a rule that is turned off on purpose is unused", () => {
    const settings = `${ignore("")}rules:\n  duplicate-entry: off\n`;
    expect(lint("unused-ignore", { moreipme: "203.0.113.7\n203.0.113.7\n", settings })).toHaveLength(1);
  });
});
