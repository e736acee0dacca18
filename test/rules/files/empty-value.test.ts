import { describe, expect, it } from "vitest";
import { lint, rulesFinding } from "../lint.ts";

const of = (name: string, text: string) => lint("empty-value", { files: { [name]: text }, dialect: "sagredo" });

describe("empty-value", () => {
  it.each(["", "\n", " \t\n", "\nmail.example.org\n"])("%j", (text) => {
    for (const name of [
      "me",
      "helohost",
      "bouncehost",
      "bouncefrom",
      "defaultdomain",
      "localiphost",
      "smtpgreeting",
      "spfexp",
    ])
      expect(of(name, text)).toMatchObject([{ at: `${name}:1:1-1`, level: "error", fix: null }]);
  });

  it("names the default", () => {
    expect(of("helohost", "")[0]?.message).toContain("what me says");
    expect(of("bouncefrom", "")[0]?.message).toContain("MAILER-DAEMON");
    expect(of("me", "")[0]?.message).toContain("the name of this host");
  });

  it.each([
    "srs_domain",
    "srs_separator",
    "spfrules",
    "spfguess",
    "surbldomain",
    "doublebounceto",
    "databytes",
    "locals",
  ])("not where the default is nothing or off, or empty means something: %s", (name) =>
    expect(of(name, "\n")).toEqual([]),
  );

  it("leaves outgoingip to crashing-file, and the line ends to their rules", () => {
    expect(rulesFinding({ files: { outgoingip: "" }, dialect: "sagredo" })).toEqual(["crashing-file"]);
    expect(of("me", "\r\n")).toEqual([]);
    expect(rulesFinding({ files: { me: "" } })).toEqual(["empty-value"]);
    expect(lint("empty-value", { files: { doublebounceto: "" }, dialect: "netqmail" })).toHaveLength(1);
  });
});
