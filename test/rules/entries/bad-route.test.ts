import { describe, expect, it } from "vitest";
import { lint } from "../lint.ts";

const of = (value: string, dialect: "moreipme-0.6" | "sagredo" = "moreipme-0.6") =>
  lint("bad-route", { files: { smtproutes: `a.example:${value}\n` }, dialect });

describe("bad-route", () => {
  it.each([
    [":26", "no host"],
    ["::26", "no host"],
    ["relay:", "port 0"],
    ["relay:smtp", "no digits"],
    ["relay:0", "port 0"],
    ["relay:00", "port 0"],
    ["relay:65536", "above 65535"],
    ["relay:99999999999999999999999", "above 65535"],
    ["my relay", "blank"],
    ["[::1]", "IPv6"],
    ["[2001:db8::1]:25", "IPv6"],
    ["192.0.2.263", "above 255"],
    ["[192.0.2.300]:26", "above 255"],
    ["relay|user|pass", "no user and password"],
    ["relay:587|user|pass", "no user and password"],
  ])("%j", (value, why) => {
    expect(of(value)).toMatchObject([{ level: "error", fix: null, message: expect.stringContaining(why) }]);
  });

  it.each([
    "",
    "relay",
    "relay:26",
    "relay:65535",
    "[192.0.2.1]",
    "[192.0.2.1]:26",
    "192.0.2.1",
    "relay:25x",
    "1.2.3.4.5",
  ])("%j is one", (value) => expect(of(value)).toEqual([]));

  it("says that a route cannot be an IPv6 address", () => {
    const remedy = "smtproutes cannot hold an IPv6 address";
    for (const value of ["2001:db8::1", "[2001:db8::1]", "::ffff:192.0.2.1"])
      expect(of(value)).toMatchObject([{ message: expect.stringContaining(remedy) }]);
    expect(of("2001:db8::1|user|pass", "sagredo")).toMatchObject([{ message: expect.stringContaining("IPv6") }]);
    for (const value of ["::26", "relay:smtp"]) expect(of(value)[0]?.message).not.toContain("IPv6");
  });

  it("in sagredo's qmail, a login needs two bars", () => {
    expect(of("relay:587|user|pass", "sagredo")).toEqual([]);
    expect(of("relay|user|pa|ss", "sagredo")).toEqual([]);
    expect(of("relay|user", "sagredo")).toMatchObject([{ at: "smtproutes:1:11-17" }]);
    expect(of("|user|pass", "sagredo")).toHaveLength(1);
    expect(of("relay:|user|pass", "sagredo")).toHaveLength(1);
    expect(of("relay|secret", "sagredo")[0]?.message).not.toContain("secret");
  });

  it("judges authsenders", () => {
    expect(lint("bad-route", { files: { authsenders: "@a.example:relay:\n" }, dialect: "sagredo" })).toHaveLength(1);
  });

  it("leaves lines with another error alone, and no other rule of entries looks at its lines", () => {
    expect(lint("bad-route", { files: { smtproutes: "*:relay:\na b:relay:\nc: relay:\n" } })).toEqual([]);
    expect(lint("duplicate-entry", { files: { smtproutes: "a:r:\na:r:\n" } })).toEqual([]);
  });

  describe("of indimail", () => {
    const ofIndimail = (value: string, file = "qmtproutes") =>
      lint("bad-route", { files: { [file]: `a.example:${value}\n` }, dialect: "indimail" });
    it.each(["qmtproutes", "smtproutes"])("%s: a colon without a number keeps a port", (file) => {
      for (const value of ["", "relay", "relay:", "relay::", "relay::3600", "relay:209", "[192.0.2.1]:"])
        expect(ofIndimail(value, file)).toEqual([]);
      expect(lint("bad-route", { files: { [file]: "!@:relay:\n!@:\n" }, dialect: "indimail" })).toEqual([]);
    });
    it.each([
      [":", "no host"],
      ["::", "no host"],
      [":26", "no host"],
      ["relay:smtp", "no digits"],
      ["relay:0", "port 0"],
      ["relay:65536", "above 65535"],
      ["relay user pass", "blank"],
      ["[::1]", "IPv6"],
      ["relay|user|pass", "no user and password"],
      ["192.0.2.263", "takes the address for a name"],
    ])("%j", (value, why) => {
      for (const file of ["qmtproutes", "smtproutes"])
        expect(ofIndimail(value, file)).toMatchObject([{ message: expect.stringContaining(why) }]);
    });
    it("judges qmtproutes in no other dialect", () => {
      expect(lint("bad-route", { files: { qmtproutes: "a.example:relay:0\n" } })).toEqual([]);
    });
  });
});
