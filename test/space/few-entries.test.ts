import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dialects } from "../../src/qmail/dialects.ts";
import { STATUS } from "../../src/space/entry-status.ts";
import { judgeFew } from "../../src/space/few-entries.ts";
import type { EntriesOnHosts } from "../../src/space/judged-entries.ts";
import { seenInterfaces } from "../../src/space/seen-interfaces.ts";
import { sweepEntries } from "../../src/space/sweep-entries.ts";
import { least, runs } from "../random-cases.ts";
import { fileOf, gapped, ordinary, smallEntries } from "./entries.ts";
import { judge, type OracleEntry } from "./oracle.ts";

function entriesOn(entries: readonly OracleEntry[], hosts: number[][] | null): EntriesOnHosts {
  return {
    dialect: dialects["moreipme-0.6"],
    sets: [],
    interfaces: seenInterfaces(hosts),
    moreipme: fileOf("moreipme", entries),
    notipme: fileOf("notipme", entries),
  };
}

const BASE = 0x0a000000;
const hosts = fc.option(
  fc.array(fc.array(fc.nat(63).map((low) => BASE + low)), { minLength: 1, maxLength: 2, size: "xsmall" }),
  { nil: null },
);

/** Some entries, some of them twice. */
function withTwins(some: fc.Arbitrary<OracleEntry[]>): fc.Arbitrary<OracleEntry[]> {
  return fc.tuple(some, fc.nat(3)).map(([entries, twins]) => {
    const lines = { moreipme: 0, notipme: 0 };
    return [...entries, ...entries.slice(0, twins)].map((one) => ({ ...one, line: ++lines[one.list] }));
  });
}

describe("a few entries", () => {
  it.each([
    ["six bits", smallEntries(6, ordinary(6), 5)],
    ["four bits", smallEntries(4, ordinary(4), 6)],
    ["netmasks with gaps", smallEntries(4, gapped(4), 4)],
  ])("are judged as by brute force, and as many entries are: %s", (_, some) => {
    let judged = 0;
    fc.assert(
      fc.property(withTwins(some), hosts, fc.nat(63), (entries, sets, low) => {
        const on = entriesOn(entries, sets);
        const few = judgeFew(on);
        if (few === null) return;
        judged++;
        const swept = sweepEntries(on);
        const status = judge(entries, sets);
        for (const [i, { list: name, line }] of entries.entries()) {
          const place = { name, index: line - 1 };
          expect(few.status(place)).toBe(STATUS[status[i] as keyof typeof STATUS]);
          const file = name === "moreipme" ? on.moreipme : on.notipme;
          if (file !== null) expect(few.firstLike(file, line - 1)).toBe(swept.firstLike(file, line - 1));
        }
        for (const name of ["moreipme", "notipme"] as const) {
          for (const wanted of Object.values(STATUS)) {
            expect(few.count(name, wanted)).toBe(swept.count(name, wanted));
            expect([...few.each(name, wanted)]).toEqual([...swept.each(name, wanted)]);
          }
        }
        expect(few.lengthsAt(BASE + low)).toEqual(swept.lengthsAt(BASE + low));
        expect([few.tooMany, few.entryOfGaps()]).toEqual([swept.tooMany, swept.entryOfGaps()]);
      }),
      { numRuns: runs(6000) },
    );
    expect(judged).toBeGreaterThan(least(100));
  });

  const entry = (low: number, netmask = 0xffffffff, list: "moreipme" | "notipme" = "moreipme"): OracleEntry => ({
    list,
    line: low + 1,
    address: BASE + low,
    netmask,
  });

  it("are no more than 64, with their duplicates", () => {
    const many = (count: number) => Array.from({ length: count }, (_, low) => entry(low));
    expect(judgeFew(entriesOn(many(64), null))).not.toBe(null);
    expect(judgeFew(entriesOn(many(65), null))).toBe(null);
    expect(
      judgeFew(
        entriesOn(
          Array.from({ length: 65 }, () => entry(0)),
          null,
        ),
      ),
    ).toBe(null);
  });

  it.each([
    ["host bits", [entry(1, 0xffffff00)], null],
    ["an entry that matches everything", [{ ...entry(0, 0), address: 0 }], null],
    ["a netmask with gaps", [entry(0, 0xffffff0f)], null],
    ["an entry inside another", [entry(0, 0xffffff00), entry(1)], null],
    ["an address that an interface has", [entry(1)], [[BASE + 1]]],
    ["the same entry in both files", [entry(1), entry(1, 0xffffffff, "notipme")], null],
  ])("are left to the others with %s", (_, entries, sets) => {
    expect(judgeFew(entriesOn(entries, sets))).toBe(null);
  });
});
