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

  it.each([
    ["rcpthosts", "qmail-smtpd answers every client with 421"],
    ["virtualdomains", "qmail-send does not start"],
    ["smtproutes", "qmail-remote defers every message"],
    ["me", "qmail-send does not start"],
    ["morercpthosts.cdb", "421"],
  ])("says what the programs do without %s", (name, effect) => {
    expect(lint("unreadable-file", { folders: [name] })).toMatchObject([
      { at: `${name}:1:1-1`, level: "error", message: expect.stringContaining(effect) },
    ]);
  });

  it("takes a link that leads nowhere for no file, as qmail does", () => {
    expect(lint("unreadable-file", { dangling: ["rcpthosts"] })).toMatchObject([
      { message: expect.stringContaining("the same as no file") },
    ]);
  });

  it("says nothing of what the dialect does not read, of folders that belong there, or keys", () => {
    expect(lint("unreadable-file", { folders: ["badhelo", "notes"] })).toEqual([]);
    expect(lint("unreadable-file", { dialect: "sagredo", folders: ["domainkeys", "servercert.pem"] })).toEqual([]);
    expect(lint("unreadable-file", { dialect: "sagredo", folders: ["badhelo"] })).toHaveLength(1);
  });
});
