import { describe, expect, it } from "vitest";
import { lint } from "../lint.ts";

describe("unreachable-srs-domain", () => {
  const good = {
    me: "mx.example\n",
    srs_domain: "srs.example\n",
    srs_secrets: "x\n",
    rcpthosts: "srs.example\n",
    virtualdomains: "srs.example:srs\n",
  };
  const of = (more: Record<string, string | undefined>) => {
    const files = Object.fromEntries(
      Object.entries({ ...good, ...more }).flatMap(([k, v]) => (v === undefined ? [] : [[k, v]])),
    );
    return lint("unreachable-srs-domain", { files, dialect: "sagredo" });
  };

  it.each<[string, Record<string, string | undefined>, string]>([
    ["local", { locals: "srs.example\n" }, "it is local"],
    ["the name in me", { me: "srs.example\n" }, "being the name in me"],
    ["not accepted", { rcpthosts: "" }, "rcpthosts does not accept it"],
    ["no key", { virtualdomains: undefined }, "virtualdomains has no entry"],
    ["an exception", { virtualdomains: "srs.example:\n" }, "virtualdomains has no entry"],
    ["no secrets", { srs_secrets: undefined }, "no secret"],
    ["only a comment", { srs_secrets: "#x\n" }, "no secret"],
  ])("%s", (_, more, why) => {
    expect(of(more)).toMatchObject([
      { at: "srs_domain:1:1-12", level: "warning", fix: null, message: expect.stringContaining(why) },
    ]);
  });
  it("says nothing where all is there, or SRS is off", () => {
    expect(of({})).toEqual([]);
    expect(of({ me: "srs.example\n", locals: "" })).toEqual([]);
    expect(of({ srs_domain: "\n" })).toEqual([]);
    expect(of({ rcpthosts: undefined })).toEqual([]);
  });
  it("does not judge by a file that is a template", () => {
    expect(of({ virtualdomains: "{{ x }}\n", srs_secrets: "x\n" })).toEqual([]);
  });
  it("is what sagredo's config-all writes", () => {
    expect(
      of({ srs_domain: "mx.example\n", virtualdomains: "mx.example:srs\n", rcpthosts: "mx.example\n" }),
    ).toMatchObject([{ message: expect.stringContaining("being the name in me") }]);
  });
});
