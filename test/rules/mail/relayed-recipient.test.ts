import { describe, expect, it } from "vitest";
import { lint } from "../lint.ts";

describe("relayed-recipient", () => {
  const of = (validrcptto: string, more: Record<string, string> = {}) =>
    lint("relayed-recipient", { files: { rcpthosts: "a.example\n", validrcptto, ...more }, dialect: "sagredo" });

  it("is on each entry whose domain is nobody's here", () => {
    expect(of("u@a.example\nu@b.example\n@c.example\n-u@d.example\n-@e.example\n")).toMatchObject([
      { at: "validrcptto:2:1-12", level: "error", fix: null },
      { at: "validrcptto:3:1-11" },
    ]);
  });
  it("knows local and virtual domains", () => {
    expect(of("u@b.example\n", { locals: "b.example\n" })).toEqual([]);
    expect(of("u@b.example\n", { virtualdomains: "b.example:b\n" })).toEqual([]);
    expect(of("u@b.example\n", { virtualdomains: "b.example:\n" })).toHaveLength(1);
    expect(of("u@b.example\n", { me: "b.example\n" })).toEqual([]);
  });
  it("says nothing where a file is a template, or in another dialect", () => {
    expect(of("u@b.example\n", { locals: "{{ x }}\n" })).toEqual([]);
    const files = { rcpthosts: "a.example\n", validrcptto: "u@b.example\n" };
    expect(lint("relayed-recipient", { files })).toEqual([]);
  });
});
