import { describe, expect, it } from "vitest";
import { ACCEPTANCE, notAccepted } from "../../src/mail/acceptance.ts";
import { evidenceOf } from "../../src/mail/evidence.ts";
import { judgeLists } from "../../src/mail/judge.ts";
import { STATUS, statusOf } from "../../src/mail/key-status.ts";
import { controlReadfile } from "../../src/qmail/control-file.ts";
import { listsOf } from "./directories.ts";
import type { Texts } from "./oracle.ts";

// The time limits are those of the test runner: what is quadratic takes minutes or hours here.

function countOf(status: Uint8Array | undefined, wanted: number): number {
  return (status ?? new Uint8Array(0)).reduce((sum, byte) => sum + (statusOf(byte) === wanted ? 1 : 0), 0);
}

describe("hostile lists take no more time than their size", () => {
  const judged = (texts: Texts): ReturnType<typeof listsOf> => {
    const lists = listsOf(texts);
    judgeLists(lists);
    return lists;
  };

  it("a million equal keys", () => {
    const lists = judged({ rcpthosts: "a.b\n".repeat(1e6), virtualdomains: "a.b:v\na.b:w\n".repeat(2e5) });
    expect(countOf(lists.rcpthosts?.status, STATUS.duplicate)).toBe(1e6 - 1);
    expect(countOf(lists.virtualdomains?.status, STATUS.conflicting)).toBe(4e5 - 1);
    expect(evidenceOf(lists, "rcpthosts", 999_999)?.by).toEqual({ list: "rcpthosts", entry: 0 });
    expect(evidenceOf(lists, "virtualdomains", 0)?.by).toEqual({ list: "virtualdomains", entry: 399_999 });
  });

  it("names of dots everywhere, one below the other", () => {
    const name = "a.".repeat(50_000);
    const names = Array.from({ length: 100 }, (_, i) => `.${name.slice(2 * i)}b\n`);
    const lists = judged({
      rcpthosts: names.join(""),
      locals: `${name}b\n`,
      virtualdomains: names.map((text) => text.replace("\n", ":v\n")).join(""),
      smtproutes: names.map((text) => text.replace("\n", ":r\n")).join(""),
    });
    expect(countOf(lists.rcpthosts?.status, STATUS.redundant)).toBe(99);
    expect(countOf(lists.virtualdomains?.status, STATUS.redundant)).toBe(99);
    expect(countOf(lists.smtproutes?.status, STATUS.shadowed)).toBe(100);
    expect(evidenceOf(lists, "rcpthosts", 0)?.safe).toBe(true);
  });

  it("the same with an error on every line, below which stand more such names", () => {
    const name = "a.".repeat(20_000);
    const names = Array.from({ length: 200 }, (_, i) => `.${name.slice(2 * i)}b\0x\n`);
    const lists = judged({ rcpthosts: names.join("") + `x${names[0]?.slice(0, -3)}\n`.repeat(2) });
    expect(countOf(lists.rcpthosts?.status, STATUS.redundant)).toBe(1);
    expect(countOf(lists.rcpthosts?.status, STATUS.duplicate)).toBe(1);
  });

  it("wildcards that rcpthosts refuses, one below the other, with names below", () => {
    const name = "a.".repeat(20_000);
    const wildcards = Array.from({ length: 200 }, (_, i) => `.${name.slice(2 * i)}b:v\n`);
    const lists = judged({ rcpthosts: `y.x.${name}b\nz.x.${name}b\n`, virtualdomains: wildcards.join("") });
    expect(notAccepted(lists, "virtualdomains")).toEqual(new Uint8Array(200).fill(ACCEPTANCE.refusedOnPurpose));
  });

  it("a name of more dots than are looked at is not judged, and takes nothing from the others", () => {
    const name = ".a".repeat(100_000);
    const lists = judged({
      rcpthosts: `${name}\n.a.a\n.a\n`,
      virtualdomains: `${name}:\n.a:v\n.a.a:w\n`,
      smtproutes: `${name}:r\n.a:r\n.a.a:s\n.b.a:r\n`,
    });
    const all = (list: { readonly status: Uint8Array } | null): number[] => Array.from(list?.status ?? [], statusOf);
    expect(all(lists.rcpthosts)).toEqual([STATUS.needed, STATUS.redundant, STATUS.needed]);
    expect(all(lists.virtualdomains)).toEqual([STATUS.needed, STATUS.needed, STATUS.needed]);
    expect(all(lists.smtproutes)).toEqual([STATUS.needed, STATUS.needed, STATUS.needed, STATUS.shadowed]);
  });

  it("one line of many megabytes, and many lines of nothing", () => {
    const lists = judged({ rcpthosts: `${"a".repeat(2e7)}\n${"\n".repeat(1e6)}.\n`, smtproutes: ":".repeat(1e7) });
    expect(lists.rcpthosts?.entries.count).toBe(2);
    expect(controlReadfile(new Uint8Array(1e6)).count).toBe(0);
  });
});
