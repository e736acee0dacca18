import { describe, expect, it } from "vitest";
import { lint } from "../lint.ts";

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

  it.each([
    ["rcpthost", "rcpthosts", "error"],
    ["rcpt-hosts.txt", "rcpthosts", "error"],
    ["rcphtosts", "rcpthosts", "error"],
    ["virtualdomain", "virtualdomains", "warning"],
    ["smtp_routes", "smtproutes", "warning"],
    ["local", "locals", "warning"],
    ["idhosts", "idhost", "warning"],
    ["timeoutremotes", "timeoutremote", "warning"],
  ])("%s for %s", (name, meant, level) => {
    expect(of(name)).toMatchObject([{ level, message: expect.stringContaining(`Name it ${meant}`) }]);
  });

  it("only where the file that is meant is not there", () => {
    expect(lint("misspelled-file", { moreipme: "10.0.0.1\n", others: ["moreipmes"] })).toEqual([]);
    expect(lint("misspelled-file", { files: { rcpthosts: "a.example\n" }, others: ["rcpthost"] })).toEqual([]);
    expect(lint("misspelled-file", { folders: ["rcpthosts"], others: ["rcpthost"] })).toEqual([]);
    expect(lint("misspelled-file", { dangling: ["rcpthosts"], others: ["rcpthosts1"] })).toEqual([]);
  });

  it.each(["locl", "lcal", "mee", "m", "meat", "lokl", "local-x9y"])("short names want to be closer: %s", (name) => {
    expect(of(name)).toEqual([]);
  });

  it.each([
    ...["rcpthosts.j2", "rcpthosts.erb", "rcpthosts.in", "rcpthosts.sample", "rcpthosts.old", "locals.EXAMPLE"],
    ...["tcp.smtp", "rules.smtp", "rcpthost.cdb", "rcpthosts.lock", "virtualdomains.lock", "me.old", "simcontrol"],
    ...["srsdomains", "dkimdomains", "blacklists", "logsize", "softlimit", "concurrencyincoming", "defaultdelivery"],
    ...["badhelo", "srs_domain", "qmtproutes", "dh4096.pem"],
  ])("nothing of a template, a copy, a helper's file, or another dialect's: %s", (name) =>
    expect(of(name)).toEqual([]),
  );

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
});
