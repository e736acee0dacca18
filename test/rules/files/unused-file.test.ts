import { describe, expect, it } from "vitest";
import { lint, rulesFinding } from "../lint.ts";

describe("unused-file", () => {
  it.each(["netqmail", "notqmail"] as const)("%s reads neither file", (dialect) => {
    expect(lint("unused-file", { moreipme: "203.0.113.7\n", notipme: "", dialect })).toMatchObject([
      { at: "moreipme:1:1-1", level: "warning", message: expect.stringContaining(dialect), fix: null },
      { at: "notipme:1:1-1", level: "warning" },
    ]);
  });

  it.each(["moreipme-0.6", "sagredo"] as const)("%s reads both", (dialect) => {
    expect(rulesFinding({ moreipme: "203.0.113.7\n", notipme: "", dialect })).toEqual([]);
  });

  it("lets only the rules of the directory speak of the file", () => {
    expect(
      rulesFinding({
        moreipme: "10.0.0.0/8\n10.0.0.1\n10.0.0.1\n0.0.0.0/0.0.0.0\n10.0.0.12",
        notipme: "127.0.0.0/255.0.0.0\r\n",
        others: ["moreipmes"],
        dialect: "notqmail",
      }),
    ).toEqual(["unused-file", "unused-file"]);
  });

  it("has nothing to say of a directory without them", () => {
    expect(rulesFinding({ others: ["me"], dialect: "notqmail" })).toEqual([]);
  });

  it("tells files of another dialect once, on the first of them, and of which dialect most are", () => {
    const files = { srs_domain: "a\n", badhelo: "x\n", me: "mail.example.org\n", taps: "\n" };
    expect(lint("unused-file", { files })).toMatchObject([
      {
        at: "badhelo:1:1-1",
        level: "info",
        message: expect.stringContaining("badhelo, srs_domain and taps; 3 files belong to sagredo"),
      },
    ]);
    expect(lint("unused-file", { files: { taps: "x\n" } })).toMatchObject([
      { at: "taps:1:1-1", message: expect.stringContaining("1 file belongs to sagredo") },
    ]);
  });

  it("tells what indimail's manual names and no program of it reads", () => {
    const found = (others: string[]) => lint("unused-file", { others, dialect: "indimail" });
    expect(found(["moresmtproutes.cdb", "tlsadomains.cdb", "defaultdelivery"])).toMatchObject([
      { at: "moresmtproutes.cdb:1:1-1", level: "info", message: expect.stringContaining("lacks a slash") },
    ]);
    expect(found(["queueforward", "moresmtproutes.cdb"])).toMatchObject([
      { at: "moresmtproutes.cdb:1:1-1", message: expect.stringContaining("moresmtproutes.cdb and queueforward") },
    ]);
    expect(lint("unused-file", { others: ["moresmtproutes.cdb"] })).toEqual([]);
  });

  it("says nothing of helpers' files, keys, folders, or names that nobody knows", () => {
    const others = [
      "softlimit",
      "concurrencyincoming",
      "servercert.pem",
      "domainkeys",
      "rcpthosts.lock",
      "x.cdb",
      "notes",
    ];
    expect(lint("unused-file", { others })).toEqual([]);
  });
});
