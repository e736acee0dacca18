import { describe, expect, it } from "vitest";
import { lint, rulesFinding } from "../lint.ts";

const of = (name: string) => lint("misspelled-file", { others: ["me", name] });

describe("misspelled-file", () => {
  it.each([
    ["moreipmes", "moreipme"],
    ["more-ipme", "moreipme"],
    ["more_ipme", "moreipme"],
    ["MoreIpMe", "moreipme"],
    ["MOREIPME", "moreipme"],
    ["moreipem", "moreipme"],
    ["mreipm", "moreipme"],
    ["notipme.txt", "notipme"],
    ["Not-IP-me.conf", "notipme"],
    ["noteipme", "notipme"],
    ["notipme.", "notipme"],
    ["nottipmes.cfg", "notipme"],
  ])("%s", (name, meant) => {
    expect(of(name)).toMatchObject([
      { at: `${name}:1:1-1`, level: "warning", message: expect.stringContaining(`Name it ${meant}`), fix: null },
    ]);
  });

  it("does not tell to write over a file that is there", () => {
    const [found] = lint("misspelled-file", { moreipme: "10.0.0.1\n", others: ["moreipmes"] });
    expect(found?.message).toContain("move its lines into that one");
    expect(found?.message).not.toContain("Name it");
  });

  it.each([
    "me",
    "morercpthosts",
    "mreip",
    "moreipmesss",
    "notipme.txt.gz",
    "moreipme~",
    "moreipme.bak",
    "moreipme.BAK",
    "moreipmes.orig",
    ".moreipme.swp",
    "moreipme.rpmsave",
    "moreipme.rpmnew",
    "moreipme.dpkg-old",
    "notipme.dpkg-dist",
    "",
    ".",
  ])("not %j", (name) => expect(of(name)).toEqual([]));

  it("shows a name from the disk as what it is", () => {
    expect(of("moreipme\n")[0]?.message).toContain("moreipme\\n");
  });

  it("stands beside the file that is meant", () => {
    expect(rulesFinding({ moreipme: "", notipme: "", others: ["moreipmes", "notipmes"] })).toEqual([
      "misspelled-file",
      "misspelled-file",
    ]);
  });
});
