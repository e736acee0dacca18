import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evidenceOf } from "../../src/mail/evidence.ts";
import { judgeLists } from "../../src/mail/judge.ts";
import { STATUS, statusOf } from "../../src/mail/key-status.ts";
import type { Listing } from "../../src/mail/listing.ts";
import type { ListName } from "../../src/mail/mail-lists.ts";
import { runs } from "../random-cases.ts";
import { directories, listsOf } from "./directories.ts";
import type { Texts } from "./oracle.ts";

const NAMES = ["locals", "percenthack", "rcpthosts", "morercpthosts", "virtualdomains", "smtproutes"] as const;

function keyIn({ bytes, entries, keyEnd }: Listing, entry: number): string {
  return String.fromCharCode(...bytes.subarray(entries.start[entry], keyEnd[entry])).toLowerCase();
}

/** `FILE LINE STATUS BY LINE`, with `?` where it is not safe. */
function explain(texts: Texts, cdb: string | null = null): string[] {
  const lists = listsOf(texts, cdb);
  judgeLists(lists);
  return NAMES.flatMap((name) =>
    Array.from(lists[name]?.status ?? [], (_, i) => {
      const evidence = evidenceOf(lists, name, i);
      if (evidence === null) return [];
      const { status, safe, by } = evidence;
      const word = Object.keys(STATUS)[status];
      const line = (list: ListName, entry: number): string => `${list} ${lists[list]?.entries.line[entry]}`;
      return [`${line(name, i)} ${word}${safe ? "" : "?"} ${by === null ? "-" : line(by.list, by.entry)}`];
    }).flat(),
  );
}

describe("evidenceOf", () => {
  it.each<[string, Texts, string | null, string[]]>([
    ["a duplicate", { rcpthosts: "a\nb\nA\n" }, null, ["rcpthosts 3 duplicate rcpthosts 1"]],
    [
      "a conflict",
      { smtproutes: "a:r\na:s\na:s:25\n" },
      null,
      ["smtproutes 1 conflicting smtproutes 2", "smtproutes 3 duplicate smtproutes 2"],
    ],
    [
      "the same route in other words",
      { smtproutes: "a:Relay\na:relay:25\n" },
      null,
      ["smtproutes 2 duplicate smtproutes 1"],
    ],
    [
      "other bytes are another user",
      { virtualdomains: "a:v\na:V\n" },
      null,
      ["virtualdomains 1 conflicting virtualdomains 2"],
    ],
    [
      "below a wildcard",
      { rcpthosts: ".c\na.b.c\n.b.c\n" },
      null,
      ["rcpthosts 2 redundant rcpthosts 1", "rcpthosts 3 redundant rcpthosts 1"],
    ],
    ["in both files", { rcpthosts: "a\n", morercpthosts: "a\nb\n" }, null, ["morercpthosts 1 redundant rcpthosts 1"]],
    [
      "only the text has it",
      { rcpthosts: "x.a\n", morercpthosts: ".a\n" },
      null,
      ["rcpthosts 1 redundant? morercpthosts 1"],
    ],
    ["the cdb has it", { rcpthosts: "x.a\n" }, ".a\n", ["rcpthosts 1 redundant morercpthostsCdb 1"]],
    ["the cdb has the same", { rcpthosts: "a\n" }, "a\n", ["rcpthosts 1 redundant morercpthostsCdb 1"]],
    [
      "cdb and text have the same",
      { rcpthosts: "a\n", morercpthosts: "a\n" },
      "a\n",
      ["morercpthosts 1 redundant rcpthosts 1"],
    ],
    [
      "a cdb that is not made from the text",
      { rcpthosts: "x.a\n", morercpthosts: "b\n" },
      ".a\n",
      ["rcpthosts 1 redundant? morercpthostsCdb 1"],
    ],
    [
      "the implicit local",
      { me: "a\n", virtualdomains: "a:v\nu@a:w\nb:v\n" },
      null,
      ["virtualdomains 1 shadowed locals 1", "virtualdomains 2 shadowed locals 1"],
    ],
    ["an empty locals", { me: "a\n", locals: "", virtualdomains: "a:v\n" }, null, []],
    [
      "percenthack",
      { percenthack: "a\n", virtualdomains: "u%b@a:v\n" },
      null,
      ["virtualdomains 1 shadowed percenthack 1"],
    ],
    ["an exception that is needed", { virtualdomains: ":v\nb:\n" }, null, []],
    ["an exception without a rule", { virtualdomains: "b:\n" }, null, ["virtualdomains 1 redundant -"]],
    [
      "a chain",
      { virtualdomains: ".c:v\n.b.c:v\na.b.c:v\nu@a.b.c:v\n" },
      null,
      [
        "virtualdomains 2 redundant virtualdomains 1",
        "virtualdomains 3 redundant virtualdomains 1",
        "virtualdomains 4 redundant virtualdomains 1",
      ],
    ],
    [
      "routes of virtual domains",
      { virtualdomains: ".c:v\nd:w\n", smtproutes: ".c:r\nx.c:s\nd:r\n.d:r\n:s\n" },
      null,
      [
        "smtproutes 1 shadowed virtualdomains 1",
        "smtproutes 2 shadowed virtualdomains 1",
        "smtproutes 3 shadowed virtualdomains 2",
      ],
    ],
    ["a user who is not virtual", { virtualdomains: "d:w\nu@d:\n", smtproutes: "d:r\n" }, null, []],
    [
      "a user who is not virtual, of a local domain",
      {
        locals: "d\n",
        virtualdomains: ":w\nu@d:\n",
        smtproutes: ":r\n",
      },
      null,
      ["virtualdomains 2 shadowed locals 1", "smtproutes 1 shadowed virtualdomains 1"],
    ],
    [
      "an exception with a route of its own",
      { virtualdomains: ".c:v\nx.c:\n", smtproutes: ".c:r\nx.c:s\n" },
      null,
      ["smtproutes 1 shadowed virtualdomains 1"],
    ],
    ["a line with an error", { rcpthosts: "a\0b\na\n" }, null, ["rcpthosts 2 duplicate? rcpthosts 1"]],
    ["a dead line with an error would live again", { virtualdomains: "a: v\na:\n" }, null, []],
  ])("%s", (_, texts, cdb, expected) => {
    expect(explain(texts, cdb)).toEqual(expected);
  });

  it("of a needless entry names one that stays, has a key that is tried later, and the same value", () => {
    fc.assert(
      fc.property(directories({ labels: ["a", "b"], depth: 2, users: ["u"] }, false), (texts) => {
        const lists = listsOf(texts);
        judgeLists(lists);
        for (const name of NAMES) {
          for (let i = 0; i < (lists[name]?.status.length ?? 0); i++) {
            const evidence = evidenceOf(lists, name, i);
            if (evidence?.status !== STATUS.redundant || evidence.by === null) continue;
            const own = keyIn(lists[name] as Listing, i);
            const other = lists[evidence.by.list] as Listing;
            expect([STATUS.needed, STATUS.shadowed]).toContain(statusOf(other.status[evidence.by.entry] as number));
            expect(own.endsWith(keyIn(other, evidence.by.entry))).toBe(true);
          }
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
