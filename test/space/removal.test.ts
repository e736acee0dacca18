import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STATUS } from "../../src/space/entry-status.ts";
import { judgeNeedless } from "../../src/space/needless.ts";
import { seenInterfaces } from "../../src/space/seen-interfaces.ts";
import { runs } from "../random-cases.ts";
import { gapped, idsOf, ordinary, smallEntries, wideEntries } from "./entries.ts";
import { best, IMPLICIT, type Item, type OracleEntry, representatives } from "./oracle.ts";

function isMe(entries: readonly OracleEntry[], faces: readonly Item[], address: number): boolean {
  const of = (list: string): OracleEntry[] => entries.filter((entry) => entry.list === list);
  return best([...IMPLICIT, ...faces, ...of("moreipme")], address) > best(of("notipme"), address);
}

/** Removes every duplicate and redundant entry, and compares every verdict. */
function removesSafely(entries: readonly OracleEntry[], hosts: number[][] | null, more: readonly number[]): number {
  const { ids, idOf } = idsOf(entries);
  const needless = judgeNeedless(ids, seenInterfaces(hosts));
  if (needless.tooManyWith !== null) throw new Error("too many classes");
  const left = entries.filter((entry) => {
    const status = needless.status[idOf(entry)];
    return status !== STATUS.duplicate && status !== STATUS.redundant;
  });
  // Where no set is declared, any set may be that of the host.
  for (const host of hosts ?? [[], more, entries.map(({ address }) => address)]) {
    const faces = host.map((address) => ({ address, netmask: 0xffffffff }));
    for (const address of representatives([...IMPLICIT, ...entries, ...faces]).slice(0, 2000))
      expect([address, isMe(left, faces, address)]).toEqual([address, isMe(entries, faces, address)]);
  }
  return entries.length - left.length;
}

describe("all duplicate and redundant entries can go at once", () => {
  const low = fc.array(
    fc.nat(63).map((one) => 0x0a000000 + one),
    { maxLength: 6 },
  );
  const hosts = fc.option(fc.array(low, { minLength: 1, maxLength: 3 }), { nil: null });
  it.each([
    ["ordinary netmasks", smallEntries(6, ordinary(6), 20), 300],
    ["netmasks with gaps", smallEntries(6, gapped(6), 16), 200],
    ["all over the space", wideEntries, 60],
  ])("%s", (_, entries, numRuns) => {
    let removed = 0;
    fc.assert(
      fc.property(entries, hosts, low, (list, sets, more) => {
        removed += removesSafely(list, sets, more);
      }),
      { numRuns: runs(numRuns) },
    );
    expect(removed).toBeGreaterThan(0);
  });
});
