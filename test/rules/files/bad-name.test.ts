import { describe, expect, it } from "vitest";
import { lint, rulesFinding } from "../lint.ts";

const of = (text: string, name = "me") => lint("bad-name", { files: { [name]: text }, dialect: "sagredo" });

describe("bad-name", () => {
  it.each([
    ["mail example.org\n", "1:5-6", "blank"],
    ["root@mail.example.org\n", "1:5-6", "@"],
    [".example.org\n", "1:1-2", "begins with a dot"],
    ["example.org.\n", "1:12-13", "ends in a dot"],
    ["mail..example.org\n", "1:5-6", "between two"],
    ["mail.example.org:25\n", "1:17-18", "port"],
    ["mail\x07.example.org", "1:5-6", "control"],
    ["mail\r.example.org\n", "1:5-6", "carriage return"],
    [".\n", "1:1-2", "begins with a dot"],
  ])("%j", (text, at, why) => {
    expect(of(text)).toMatchObject([
      { at: `me:${at}`, level: "error", message: expect.stringContaining(why), fix: null },
    ]);
  });

  it("in every file with a name", () => {
    const names =
      "me bouncehost doublebouncehost helohost idhost localiphost envnoathost defaulthost defaultdomain plusdomain srs_domain";
    for (const name of names.split(" ")) expect(of("a@b.example\n", name), name).toHaveLength(1);
    for (const name of ["smtpgreeting", "bouncefrom", "doublebounceto", "spfrules", "locals"]) {
      expect(of("a@b.example\n", name), name).toEqual([]);
    }
  });

  it.each([
    "mail.example.org\n",
    "com\n",
    "[192.0.2.1]\n",
    "[2001:db8::1]\n",
    "m\xfcll.example\n",
    "a_b.example",
    "\n",
    "",
  ])("not %j", (text) => expect(of(text)).toEqual([]));

  it("not what the rules on bytes say", () => {
    expect(rulesFinding({ files: { me: " mail.example.org\n" } })).toEqual(["leading-blank"]);
    expect(rulesFinding({ files: { me: "mail.example.org\r\n" } })).toEqual(["carriage-return"]);
    expect(rulesFinding({ files: { me: "mail.example.org # x@y\n" } })).toEqual(["not-a-comment"]);
    expect(rulesFinding({ files: { me: "mail.example.org\0 x\n" } })).toEqual(["nul-byte"]);
    expect(rulesFinding({ files: { me: "\xef\xbb\xbfmail.example.org\n" } })).toEqual(["byte-order-mark"]);
  });
});
