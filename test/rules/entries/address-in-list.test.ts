import { describe, expect, it } from "vitest";
import { lint } from "../lint.ts";

const of = (name: string, text: string) => lint("address-in-list", { files: { [name]: text } });

describe("address-in-list", () => {
  it.each(["rcpthosts", "morercpthosts", "locals", "percenthack"])("%s", (name) => {
    expect(of(name, "u@a.example\n@b.example\nc.example\n")).toMatchObject([
      { at: `${name}:1:1-12`, level: "error", fix: null },
      { at: `${name}:2:1-11`, message: expect.stringContaining("Remove the @.") },
    ]);
  });
  it("judges the keys of smtproutes, and in virtualdomains those that begin with the @", () => {
    expect(of("smtproutes", "u@a.example:relay\nb.example:u@relay\n")).toMatchObject([{ at: "smtproutes:1:1-12" }]);
    expect(of("virtualdomains", "u@a.example:x\n@b.example:x\n")).toMatchObject([{ at: "virtualdomains:2:1-11" }]);
  });
  it("says nothing where a * comes first, or a blank", () => {
    expect(of("rcpthosts", "*@a.example\n u@b.example\n")).toEqual([]);
  });
  it("knows that indimail looks for !@ where there is no sender, in its files of routes alone", () => {
    const found = (name: string, dialect: "indimail" | "moreipme-0.6") =>
      lint("address-in-list", { files: { [name]: "!@:relay\nu@a.example:relay\n" }, dialect }).map(({ at }) => at);
    expect(found("smtproutes", "indimail")).toEqual(["smtproutes:2:1-12"]);
    expect(found("qmtproutes", "indimail")).toEqual(["qmtproutes:2:1-12"]);
    expect(found("smtproutes", "moreipme-0.6")).toEqual(["smtproutes:1:1-3", "smtproutes:2:1-12"]);
  });
});
