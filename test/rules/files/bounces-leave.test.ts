import { describe, expect, it } from "vitest";
import type { Example } from "../../../src/rules/rule.ts";
import { lint } from "../lint.ts";

const of = (files: Record<string, string>, more: Partial<Example> = {}) =>
  lint("bounces-leave", { files: { me: "mail.a.example\n", rcpthosts: "", ...files }, ...more });

describe("bounces-leave", () => {
  it("on doublebouncehost, else doublebounceto, else me", () => {
    const locals = "b.example\n";
    expect(of({ locals })).toMatchObject([
      { at: "me:1:1-15", level: "warning", message: expect.stringContaining("postmaster@mail.a.example") },
    ]);
    expect(of({ locals, doublebounceto: "root\n" })).toMatchObject([
      { at: "doublebounceto:1:1-5", message: expect.stringContaining("root@mail.a.example") },
    ]);
    expect(of({ locals, doublebounceto: "root\n", doublebouncehost: "c.example\n" })).toMatchObject([
      { at: "doublebouncehost:1:1-10", message: expect.stringContaining("root@c.example") },
    ]);
  });

  it("not where the name is bad, or there is none, which others say", () => {
    expect(of({ me: "mail a.example\n", locals: "b.example\n" })).toEqual([]);
    const files = { locals: "b.example\n", rcpthosts: "b.example\n" };
    expect(lint("bounces-leave", { files })).toEqual([]);
  });

  it.each<[string, Record<string, string>]>([
    ["the implicit locals", {}],
    ["locals, whatever the case", { locals: "MAIL.a.example\n" }],
    ["virtual", { locals: "b.example\n", virtualdomains: "mail.a.example:x\n" }],
    ["a virtual user", { locals: "b.example\n", virtualdomains: "postmaster@mail.a.example:x\n" }],
    ["a wildcard", { locals: "b.example\n", virtualdomains: ".a.example:x\n" }],
    ["everything is virtual", { locals: "b.example\n", virtualdomains: ":x\n" }],
    ["a route", { locals: "b.example\n", smtproutes: ":relay.example\n" }],
    ["a null client", { locals: "" }],
    ["a null client with exceptions", { locals: "# none\n", virtualdomains: "x.example:\n" }],
  ])("not: %s", (_, files) => expect(of(files)).toEqual([]));

  it.each<[string, Record<string, string>]>([
    ["an exception of virtualdomains", { locals: "b.example\n", virtualdomains: ".a.example:x\nmail.a.example:\n" }],
    ["an exception of smtproutes", { locals: "b.example\n", smtproutes: ":relay.example\nmail.a.example:\n" }],
    ["no null client", { locals: "", virtualdomains: "x.example:y\n" }],
  ])("still: %s", (_, files) => expect(of(files)).toHaveLength(1));

  it("not where sagredo discards double bounces", () => {
    expect(of({ locals: "b.example\n", doublebounceto: "\n" }, { dialect: "sagredo" })).toEqual([]);
  });

  it("not where a file is not known, or has an error of its own", () => {
    expect(of({ locals: "{{ x }}\n" })).toEqual([]);
    expect(of({ locals: "b.example\n" }, { unreadable: "smtproutes" })).toEqual([]);
    expect(of({ locals: "b.example\n", me: "mail.a.example\r\n" })).toEqual([]);
  });

  it("only in complete directories", () => {
    expect(lint("bounces-leave", { files: { locals: "b.example\n", doublebouncehost: "changeme\n" } })).toEqual([]);
  });

  it.each(["yourdomain.tld", "yourdomain.com", "example.com", "example.net", "exemple.net", "changeme", "EXAMPLE.com"])(
    "%s is a placeholder",
    (name) => {
      for (const file of ["defaulthost", "helohost", "smtpgreeting"]) {
        expect(of({ [file]: `${name}\n` })).toMatchObject([{ at: `${file}:1:1-${name.length + 1}`, level: "warning" }]);
      }
      expect(of({ me: `mail.${name}\n`, defaulthost: `${name}\n` })).toEqual([]);
    },
  );

  it("one finding on a file that has both", () => {
    expect(of({ doublebouncehost: "changeme\n" })).toHaveLength(1);
  });
});
