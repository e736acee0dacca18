import { describe, expect, it } from "vitest";
import { lint } from "../lint.ts";

const of = (name: string, text: string) => lint("conflicting-entry", { files: { [name]: text } });

describe("conflicting-entry", () => {
  it("is on each dead line, names the one that counts, and takes the dead one away safely", () => {
    const text = "a.example:x\nb.example:x\nA.example:y\na.example:z\n";
    expect(of("virtualdomains", text)).toMatchObject([
      { at: "virtualdomains:1:1-12", level: "warning", fix: "safe", fixed: "b.example:x\nA.example:y\na.example:z\n" },
      { at: "virtualdomains:3:1-12", message: expect.stringContaining("Line 4") },
    ]);
  });
  it("compares routes by what they mean", () => {
    expect(of("smtproutes", "a.example:Relay\na.example:relay:25\n")).toEqual([]);
    expect(of("smtproutes", "a.example:relay\na.example:relay:26\n")).toHaveLength(1);
  });
  it("has no fix where the line that counts has an error, and is nothing where this one has", () => {
    expect(of("virtualdomains", "a.example:x\na.example: y\n")).toMatchObject([{ fix: null }]);
    const decide = expect.stringContaining("Line 3, which counts, has an error of its own: decide first");
    expect(of("smtproutes", ":a.example:587\n:b.example\n:c.example:\n")).toMatchObject([
      { at: "smtproutes:1:1-15", fix: null, message: decide },
      { at: "smtproutes:2:1-11", fix: null, message: decide },
    ]);
    expect(of("virtualdomains", "a.example: x\na.example:y\n")).toEqual([]);
  });
  it("holds in sagredo's authsenders, and shows no password", () => {
    const found = lint("conflicting-entry", {
      files: { authsenders: "a@b.example:r|u|secret\na@b.example:r|u|sesame\n" },
      dialect: "sagredo",
    });
    expect(found).toHaveLength(1);
    expect(found[0]?.message).not.toMatch(/secret|sesame/);
  });
  it("removes the last line too where it has no newline", () => {
    expect(of("virtualdomains", "a.example:x\na.example:y")).toMatchObject([{ fixed: "a.example:y" }]);
  });
});
