import { describe, expect, it } from "vitest";
import { lint } from "../lint.ts";

const of = (name: string, text: string) => lint("dead-entry", { files: { [name]: text } });

describe("dead-entry", () => {
  it.each([
    ["a b", "blank"],
    ["a\x01b", "control character"],
    ["a/b", "slash"],
    ["a.example:25", "colon"],
    ["a..example", "nothing between"],
    ["a.example.", "ends in a dot"],
    [".", "just a dot"],
  ])("%j in rcpthosts", (entry, why) => {
    expect(of("rcpthosts", `good.example\n${entry}\n`)).toMatchObject([
      { at: `rcpthosts:2:1-${entry.length + 1}`, level: "error", message: expect.stringContaining(why) },
    ]);
  });

  it.each([
    ["a.example b.example c.example", "Write one name per line"],
    ["; our domains", "begins with #, not with ;."],
    ["// our domains", "begins with #, not with //."],
    ["//a.example", "begins with #, not with //."],
    ["http://a.example/", "Write the domain"],
  ])("says what to write for %j", (entry, remedy) => {
    expect(of("rcpthosts", `${entry}\n`)).toMatchObject([{ message: expect.stringContaining(remedy) }]);
  });

  it("a dot in front is a wildcard, but not in locals and percenthack", () => {
    for (const name of ["rcpthosts", "morercpthosts"]) expect(of(name, ".d.example\n")).toEqual([]);
    expect(of("virtualdomains", ".d.example:x\n")).toEqual([]);
    for (const name of ["locals", "percenthack"]) expect(of(name, ".d.example\n")).toHaveLength(1);
  });

  it("judges the keys of maps, and of an address its domain", () => {
    expect(of("smtproutes", "d.example.:[192.0.2.1]:26\nok.example:a b\n:smart.example\n")).toMatchObject([
      { at: "smtproutes:1:1-11" },
    ]);
    expect(of("virtualdomains", "a..b@d.example:x\nu@d..example:x\nu@:x\n")).toMatchObject([
      { at: "virtualdomains:2:1-13" },
      { at: "virtualdomains:3:1-3", message: expect.stringContaining("after the @") },
    ]);
  });

  it("leaves literals, other lists, and lines with an error of section 1 alone", () => {
    expect(of("rcpthosts", "[192.0.2.1]\n")).toEqual([]);
    expect(of("badmailfrom", "a b\n")).toEqual([]);
    expect(of("rcpthosts", " a..b\na b # c\n")).toEqual([]);
  });

  it("takes the dot away, which is not safe", () => {
    expect(of("rcpthosts", "a.example\nd.example.\n")).toMatchObject([
      { fix: "unsafe", fixed: "a.example\nd.example\n" },
    ]);
    expect(of("virtualdomains", "d.example.:x\n")).toMatchObject([{ fixed: "d.example:x\n" }]);
    expect(of("rcpthosts", "a/b\n")).toMatchObject([{ fix: null }]);
  });

  it("asks nothing of a file that the dialect does not read", () => {
    expect(lint("dead-entry", { files: { "rcpthosts.bak": "a b\n" } })).toEqual([]);
  });

  it("finds the few among many", () => {
    const text = Array.from({ length: 20_000 }, (_, i) => (i % 1000 === 0 ? `d${i}.example.\n` : `d${i}.example\n`));
    expect(of("rcpthosts", text.join(""))).toHaveLength(20);
  });
});
