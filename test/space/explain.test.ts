import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entryOf, lengthOf } from "../../src/space/entry-numbers.ts";
import { explainNeedless } from "../../src/space/explain.ts";
import { judgeNeedless } from "../../src/space/needless.ts";
import { seenInterfaces } from "../../src/space/seen-interfaces.ts";
import { least, runs } from "../random-cases.ts";
import { gapped, idsOf, ordinary, smallEntries } from "./entries.ts";
import { judgeInOrder, type OracleEntry, octetwiseLength } from "./oracle.ts";

// Wherever an entry could matter, one of those that explain it must decide in its place; and each of them must be the only one
// somewhere. What "decide" means is written down here once more, address by address.

interface Item {
  readonly address: number;
  readonly netmask: number;
}

const BASE = 0x0a000000;
const SPACE = Array.from({ length: 64 }, (_, low) => BASE + low);

const matches = (item: Item, address: number): boolean => (address & item.netmask) >>> 0 === item.address;

function best(items: readonly Item[], address: number, most = 32): number {
  const lengths = items.filter((item) => matches(item, address)).map(({ netmask }) => octetwiseLength(netmask));
  return Math.max(-1, ...lengths.filter((length) => length <= most));
}

interface Sides {
  readonly ipme: readonly Item[];
  readonly notipme: readonly Item[];
}

/** Is this address, which the entry matches, decided by some of `by` whatever else of `lists` there is? */
function isDecided(entry: OracleEntry, status: string, lists: Sides, by: Sides, address: number): boolean {
  const length = octetwiseLength(entry.netmask);
  const ipme = best(by.ipme, address);
  const notipme = best(by.notipme, address);
  if (entry.list === "moreipme") {
    if (status === "shadowed") return notipme >= Math.max(length, best(lists.ipme, address));
    return ipme >= length || ipme > best(lists.notipme, address, length - 1) || notipme >= length;
  }
  if (best(lists.ipme, address) < 0) return true;
  if (status === "shadowed") return ipme > Math.max(length, best(lists.notipme, address));
  const below = best(lists.ipme, address, length);
  return ipme > length || notipme >= length || (below >= 0 && notipme >= below);
}

function check(entries: readonly OracleEntry[], hosts: number[][] | null): number {
  const { ids, idOf } = idsOf(entries);
  const interfaces = seenInterfaces(hosts);
  const needless = judgeNeedless(ids, interfaces);
  if (needless.tooManyWith !== null) throw new Error("too many classes");
  const { status, listsOf, start } = judgeInOrder(entries, hosts);
  let explained = 0;
  for (const [i, entry] of entries.entries()) {
    const its = status[i] as string;
    if (!["idle", "shadowed", "redundant"].includes(its)) continue;
    explained++;
    const { because, interfaces: faces, witness } = explainNeedless(ids, needless, interfaces, idOf(entry));
    if (because === null) throw new Error("so few entries are always explained");
    const lists = (listsOf.get(entry) ?? start).filter((one) => one !== entry);
    const sides = (from: readonly OracleEntry[], extra: readonly Item[]): Sides => ({
      ipme: [...from.filter((one) => one.list === "moreipme"), ...extra],
      notipme: from.filter((one) => one.list === "notipme"),
    });
    const named = because.map((id) => {
      const { address, netmask, origin } = entryOf(ids, id);
      if (origin.kind !== "line") throw new Error("nothing implicit lies here");
      const one = lists.find((other) => other.list === origin.file.name && other.line === origin.line);
      if (one === undefined) throw new Error("it names an entry that has gone");
      return { ...one, address, netmask };
    });
    const decidesAll = (lines: readonly OracleEntry[], shown: readonly number[]): boolean =>
      (hosts ?? [[]]).every((host) => {
        const alone = (addresses: readonly number[]): Item[] =>
          addresses.filter((a) => host.includes(a)).map((address) => ({ address, netmask: 0xffffffff }));
        return SPACE.filter((a) => matches(entry, a)).every((a) =>
          isDecided(entry, its, sides(lists, alone(host)), sides(lines, alone(shown)), a),
        );
      });
    expect(matches(entry, witness)).toBe(true);
    expect(decidesAll(named, faces)).toBe(true);
    for (const left of named)
      expect(
        decidesAll(
          named.filter((one) => one !== left),
          faces,
        ),
      ).toBe(false);
    for (const left of faces)
      expect(
        decidesAll(
          named,
          faces.filter((one) => one !== left),
        ),
      ).toBe(false);
    const lengths = because.map((id) => lengthOf(ids, id));
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
  }
  return explained;
}

describe("why an entry is needless: what decides in its place, and none too many", () => {
  const hosts = fc.option(
    fc.array(
      fc.array(
        fc.nat(63).map((low) => BASE + low),
        { maxLength: 6 },
      ),
      { minLength: 1, maxLength: 3 },
    ),
    { nil: null },
  );
  it.each([
    ["ordinary netmasks", ordinary(6)],
    ["netmasks with gaps", fc.oneof(ordinary(6), gapped(6))],
    ["ordinary netmasks in a crowd", ordinary(3)],
  ])("%s", (_, masks) => {
    let explained = 0;
    fc.assert(
      fc.property(smallEntries(6, masks, 14), hosts, (entries, sets) => {
        explained += check(entries, sets);
      }),
      { numRuns: runs(600) },
    );
    expect(explained).toBeGreaterThan(least(runs(600) / 6));
  });
});
