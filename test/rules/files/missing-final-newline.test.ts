import { describe, expect, it } from "vitest";
import { lint, rulesFinding } from "../lint.ts";

const one = (moreipme: string) => lint("missing-final-newline", { moreipme });

describe("missing-final-newline", () => {
  it.each([
    ["203.0.113.12", "1:13-13", "reads 203.0.113.1 instead of 203.0.113.12"],
    ["10.0.0.0/255.0.0.0", "1:19-19", "nothing instead of 10.0.0.0/255.0.0.0"],
    ["10.0.0.1", "1:9-9", "nothing instead of 10.0.0.1"],
    ["10.0.0.1\n10.0.0.256", "2:11-11", "10.0.0.25 instead of 10.0.0.0"],
    ["mail.example.com", "1:17-17", "nothing"],
    ["10.0.0.0/8", "1:11-11", "nothing"],
    ["1", "1:2-2", "nothing"],
  ])("%j is an error", (text, at, message) => {
    expect(one(text)).toMatchObject([
      { at: `moreipme:${at}`, level: "error", message: expect.stringContaining(message), fixed: `${text}\n` },
    ]);
  });

  it.each([
    "# comment",
    "#",
    " ",
    "\t\r",
    "\r",
    "10.0.0.1 ",
    "10.0.0.1\r",
    "10.0.0.1#",
    "10.0.0.1 # NAT",
    "10.0.0.1\0",
    "10.0.0.1\0x",
    "\xef\xbb\xbf#",
  ])("%j is a warning: nothing is lost", (text) => {
    expect(one(text)).toMatchObject([{ level: "warning", fix: "safe", fixed: `${text}\n` }]);
    expect(one(`10.9.9.9\n${text}`)).toHaveLength(1);
  });

  it("is a warning where the lost digit changes nothing modulo 256", () => {
    expect(one("10.0.0.00")).toMatchObject([{ level: "warning", fix: "safe" }]);
  });

  it("says whether adding the newline is safe", () => {
    expect(one("203.0.113.12")[0]?.fix).toBe("unsafe");
    expect(one("10.0.0.0/255.0.0.0\n10.0.0.12")[0]?.fix).toBe("safe");
    expect(one("mail.example.com")[0]?.fix).toBe("safe");
    expect(lint("missing-final-newline", { notipme: "10.0.0.12" })[0]?.fix).toBe("unsafe");
    expect(lint("missing-final-newline", { notipme: "10.0.0.12", interfaces: { lo: ["127.0.0.1"] } })[0]?.fix).toBe(
      "safe",
    );
  });

  it.each(["", "\n", "10.0.0.1\n", "# x\n", "\n\n"])("an ended or empty file is fine: %j", (text) =>
    expect(one(text)).toEqual([]),
  );

  it.each(["mail", " 10.0.0.1", "10.0.0.0/8", "::1", "\xef\xbb\xbf10.0.0.1", "10.0.0.1 # 24/7", "\0"])(
    "is alone on a skipped line: %j",
    (text) => expect(rulesFinding({ moreipme: text })).toEqual(["missing-final-newline"]),
  );

  it("is not alone on a line that is read", () => {
    expect(rulesFinding({ moreipme: "10.0.0.0300" })).toEqual(["leading-zero", "missing-final-newline"]);
    expect(rulesFinding({ moreipme: "10.0.0.3000" })).toEqual(["wrapped-octet", "missing-final-newline"]);
    expect(rulesFinding({ moreipme: "10.0.0.1 # NAT" })).toEqual(["trailing-text", "missing-final-newline"]);
    expect(rulesFinding({ moreipme: "10.0.0.1\n10.0.0.12" })).toEqual(["duplicate-entry", "missing-final-newline"]);
  });

  it("comes first: no other fix on its line", () => {
    for (const text of ["10.0.0.010 ", "10.0.0.1 # NAT", "10.0.0.1 10.0.0.2 ", "10.0.0.1\n10.0.0.12"]) {
      for (const rule of ["leading-zero", "trailing-text", "lost-address", "duplicate-entry"]) {
        expect(
          lint(rule, { moreipme: text })
            .map(({ fix }) => fix)
            .filter((fix) => fix !== null),
        ).toEqual([]);
      }
    }
  });

  it("in files to which lines are appended", () => {
    const names = "rcpthosts locals virtualdomains smtproutes morercpthosts badmailfrom qmqpservers".split(" ");
    for (const name of names) {
      for (const text of ["# x\na:b", " ", "# x", "\r"]) {
        const found = lint("missing-final-newline", { files: { [name]: text } });
        expect(found, name).toMatchObject([{ level: "warning", fix: "safe", fixed: `${text}\n` }]);
      }
      expect(lint("missing-final-newline", { files: { [name]: "" } })).toEqual([]);
      expect(lint("missing-final-newline", { files: { [name]: "a\n" } })).toEqual([]);
    }
    expect(lint("missing-final-newline", { files: { rcpthosts: "a\nb" } })[0]?.at).toBe("rcpthosts:2:2-2");
  });

  it("not in others", () => {
    const files = { me: "a.example", databytes: "20", percenthack: "a", defaulthost: "a.example" };
    expect(lint("missing-final-newline", { files })).toEqual([]);
    expect(lint("missing-final-newline", { files: { badmailfrom: "^a" }, dialect: "sagredo" })).toHaveLength(1);
  });
});
