import { describe, expect, it } from "vitest";
import { lint, rulesFinding } from "../lint.ts";

describe("unreadable-file", () => {
  it("stands at the beginning of the file, with the reason", () => {
    expect(lint("unreadable-file", { unreadable: "moreipme", notipme: "" })).toEqual([
      {
        at: "moreipme:1:1-1",
        level: "error",
        message: expect.stringContaining("it is a directory"),
        fix: null,
        fixed: null,
      },
    ]);
    expect(lint("unreadable-file", { unreadable: "notipme" })[0]?.at).toBe("notipme:1:1-1");
  });

  it("counts the file as empty for the others", () => {
    expect(rulesFinding({ unreadable: "notipme", moreipme: "203.0.113.7\n" })).toEqual(["unreadable-file"]);
    expect(rulesFinding({ unreadable: "moreipme", notipme: "198.51.100.0/255.255.255.0\n" })).toEqual([
      "unreadable-file",
      "idle-exclusion",
    ]);
  });

  it("is said of a file that the dialect does not read, too", () => {
    expect(rulesFinding({ unreadable: "moreipme", dialect: "netqmail" })).toEqual(["unreadable-file", "unused-file"]);
  });

  it("is not said of a file that is not there, or empty", () => {
    expect(rulesFinding({ moreipme: "" })).toEqual([]);
    expect(rulesFinding({ others: ["me"] })).toEqual([]);
  });
});
