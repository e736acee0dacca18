import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gappedEntries, makeOrdinaryBlocks } from "../../src/space/blocks.ts";
import { lengthsAt } from "../../src/space/match.ts";
import { runs } from "../random-cases.ts";
import { gapped, idsOf, ordinary, smallEntries, wideEntries } from "./entries.ts";
import { type OracleEntry, octetwiseLength } from "./oracle.ts";

const IMPLICIT = [
  { list: "moreipme", address: 0x7f000000, netmask: 0xff000000 },
  { list: "moreipme", address: 0, netmask: 0xffffffff },
] as const;

function agrees(entries: readonly OracleEntry[], random: readonly number[]): void {
  const { ids } = idsOf(entries);
  const blocks = makeOrdinaryBlocks(ids);
  if (blocks === null) throw new Error("too many entries");
  const among = { blocks, gapped: [...gappedEntries(ids)] };
  const best = (list: string, address: number): number =>
    Math.max(
      -1,
      ...[...IMPLICIT, ...entries]
        .filter((entry) => entry.list === list && (address & entry.netmask) >>> 0 === entry.address)
        .map(({ netmask }) => octetwiseLength(netmask)),
    );
  const near = entries.flatMap(({ address }) => [address, address ^ 1, (address ^ 2) >>> 0]);
  for (const address of [0, 1, 0x7f000001, 0xffffffff, ...near.map((one) => one >>> 0), ...random])
    expect([address, lengthsAt(ids, among, address)]).toEqual([
      address,
      { ipme: best("moreipme", address), notipme: best("notipme", address) },
    ]);
}

describe("the best match of one address among the sorted blocks", () => {
  const low = fc.array(
    fc.nat(63).map((one) => 0x0a000000 + one),
    { maxLength: 8 },
  );
  const any = fc.array(fc.nat(0xffffffff), { maxLength: 8 });
  it.each([
    ["ordinary netmasks", smallEntries(6, ordinary(6), 20), low, 500],
    ["netmasks with gaps", smallEntries(6, gapped(6), 20), low, 500],
    ["all over the space", wideEntries, any, 150],
  ])("%s", (_, entries, addresses, numRuns) => {
    fc.assert(fc.property(entries, addresses, agrees), { numRuns: runs(numRuns) });
  });
});
