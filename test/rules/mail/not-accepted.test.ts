import { describe, expect, it } from "vitest";
import { makeCdb } from "../../qmail/make-cdb.ts";
import { findingsOf, lint } from "../lint.ts";

describe("not-accepted", () => {
  const of = (files: Record<string, string>, dialect: "moreipme-0.6" | "sagredo" = "moreipme-0.6") =>
    lint("not-accepted", { files, dialect });

  it("is on local and virtual domains", () => {
    const files = {
      rcpthosts: "a.example\n.w.example\n",
      locals: "a.example\nb.example\n",
      virtualdomains: "c.example:c\n.w.example:w\n.v.example:v\nu@d.example:d\ne.example:\n",
    };
    expect(of(files).map(({ at, level }) => `${at} ${level}`)).toEqual([
      "locals:2:1-10 warning",
      "virtualdomains:1:1-10 warning",
      "virtualdomains:3:1-11 warning",
      "virtualdomains:4:1-12 warning",
    ]);
  });
  it("adds the domain at the end of rcpthosts", () => {
    const [found] = findingsOf({ files: { rcpthosts: "a.example\n", locals: "b.example\n" } }, "not-accepted");
    const fix = found?.detail().fix;
    expect(fix?.safe).toBe(false);
    expect(fix?.into?.path).toBe("rcpthosts");
    expect(fix?.edits).toEqual([{ start: 10, end: 10, text: "b.example\n" }]);
  });
  it("is info for what is often meant so, without a fix", () => {
    const files = {
      me: "mx.example\n",
      rcpthosts: "x.w.example\n",
      locals: "mx.example\nlocalhost\nhost\n[192.0.2.1]\n",
      virtualdomains: ".w.example:w\n",
    };
    const found = of(files);
    expect(found.map(({ level, fix }) => `${level} ${fix}`)).toEqual(Array(5).fill("info null"));
  });
  it("is told once per domain and file", () => {
    const files = {
      rcpthosts: "",
      locals: "b.example\n",
      virtualdomains: "u@c.example:x\nv@c.example:y\nc.example:z\n",
    };
    expect(of(files)).toHaveLength(2);
  });
  it("says nothing without an rcpthosts, or where morercpthosts accepts", () => {
    expect(of({ locals: "b.example\n" })).toEqual([]);
    expect(of({ rcpthosts: "", morercpthosts: "b.example\n", locals: "b.example\n" })).toEqual([]);
  });
  it("asks the .cdb of morercpthosts, where there is one, and not the text", () => {
    const cdb = (...keys: string[]): string => Buffer.from(makeCdb(keys)).toString("latin1");
    const files = { rcpthosts: "", morercpthosts: "b.example\n", locals: "b.example\nc.example\n" };
    expect(of({ ...files, "morercpthosts.cdb": cdb("c.example") }).map(({ at }) => at)).toEqual(["locals:1:1-10"]);
    expect(of({ ...files, "morercpthosts.cdb": "no cdb" })).toEqual([]);
    const valid = { rcpthosts: "", locals: "b.example\nc.example\n", morevalidrcptto: "u@b.example\n" };
    expect(of(valid, "sagredo").map(({ at }) => at)).toEqual(["locals:2:1-10"]);
    const compiled = { ...valid, "morevalidrcptto.cdb": cdb("u@c.example") };
    expect(of(compiled, "sagredo").map(({ at }) => at)).toEqual(["locals:1:1-10"]);
  });
  it("has no fix where only the .cdb has to be made anew", () => {
    const files = {
      rcpthosts: "",
      morercpthosts: ".b.example\n",
      "morercpthosts.cdb": Buffer.from(makeCdb([])).toString("latin1"),
      locals: "a.b.example\nc.example\n",
      virtualdomains: "u@d.b.example:d\n",
    };
    const run = expect.stringContaining("Run qmail-newmrh");
    expect(of(files)).toMatchObject([
      { at: "locals:1:1-12", level: "warning", fix: null, message: run },
      { at: "locals:2:1-10", fix: "unsafe", message: expect.stringContaining("Add c.example to rcpthosts") },
      { at: "virtualdomains:1:1-14", fix: null, message: run },
    ]);
  });
  it("knows sagredo's lists of valid recipients", () => {
    const files = { rcpthosts: "", locals: "b.example\n", validrcptto: "u@b.example\n" };
    expect(of(files, "sagredo")).toEqual([]);
    expect(of(files)).toHaveLength(1);
    expect(of({ ...files, validrcptto: "{{ x }}\n" }, "sagredo")).toEqual([]);
  });
  it("does not repeat a line that is shadowed, or a duplicate", () => {
    const files = { rcpthosts: "", locals: "b.example\nb.example\n", virtualdomains: "b.example:x\n" };
    expect(of(files)).toHaveLength(1);
  });
});
