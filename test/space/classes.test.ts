import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countsWithin } from "../../src/space/counts-within.ts";
import { countNetworks, networksIn } from "../../src/space/cube-blocks.ts";
import { countCubes } from "../../src/space/cube-count.ts";
import { cubesOf } from "../../src/space/cube-set.ts";
import {
  addEntries,
  collectEntries,
  type EntryClasses,
  eachEntryOf,
  isTooMany,
} from "../../src/space/entry-classes.ts";
import { treeOfCubes } from "../../src/space/kind-tree.ts";
import { judgeNeedless } from "../../src/space/needless.ts";
import { seenInterfaces } from "../../src/space/seen-interfaces.ts";
import { makeVerdictMap } from "../../src/space/verdict-map.ts";
import { zoomInto } from "../../src/space/zoom.ts";
import { runs } from "../random-cases.ts";
import { idsOf } from "./entries.ts";
import type { OracleEntry } from "./oracle.ts";

// Against enumeration: entries that look at six bits of an address only, so that 64 addresses stand for all.

interface Cube {
  readonly address: number;
  readonly netmask: number;
}

const spreader =
  (bits: readonly number[]) =>
  (value: number): number =>
    bits.reduce((sum, bit, i) => ((value >> i) & 1 ? (sum | (1 << bit)) >>> 0 : sum), 0);

const cubesOver = (bits: readonly number[]): fc.Arbitrary<Cube[]> => {
  const spread = spreader(bits);
  const mask = fc.oneof(fc.nat(63), fc.constantFrom(0, 0b100000, 0b110000, 0b111000, 0b111100));
  const cube = fc.tuple(fc.nat(63), mask).map(([value, m]) => ({ address: spread(value & m), netmask: spread(m) }));
  return fc.array(cube, { maxLength: 9 });
};

const TOP = [26, 27, 28, 29, 30, 31];
const APART = [0, 3, 9, 17, 24, 31];

function divide(cubes: readonly Cube[]): EntryClasses {
  const collector = collectEntries();
  for (const [i, { address, netmask }] of cubes.entries()) collector.add(i, address, netmask);
  const entries = collector.divide();
  if (isTooMany(entries)) throw new Error("too many classes");
  return entries;
}

const keyAt = (cubes: readonly Cube[], address: number): string =>
  cubes.flatMap((cube, i) => ((address & cube.netmask) >>> 0 === cube.address ? [i] : [])).join();

function keyOf(entries: EntryClasses, cls: number): string {
  const its: number[] = [];
  eachEntryOf(entries, cls, (entry) => its.push(entry));
  return its.sort((a, b) => a - b).join();
}

describe("classes of addresses", () => {
  it.each([
    ["the first six bits", TOP],
    ["six bits apart", APART],
  ])("by %s: each set of entries that some address has, once, with the number of addresses", (_, bits) => {
    const spread = spreader(bits);
    fc.assert(
      fc.property(cubesOver(bits), (cubes) => {
        const expected = new Map<string, number>();
        for (let value = 0; value < 64; value++) {
          const key = keyAt(cubes, spread(value));
          expected.set(key, (expected.get(key) ?? 0) + 2 ** 26);
        }
        const entries = divide(cubes);
        const { size } = entries.classes;
        const found = [...size].flatMap((count, cls) => (count === 0 ? [] : [[keyOf(entries, cls), count] as const]));
        expect(found.length).toBe(expected.size);
        expect(new Map(found)).toEqual(expected);
      }),
      { numRuns: runs(2000) },
    );
  });

  it("counts the addresses of each class within ranges", () => {
    fc.assert(
      fc.property(cubesOver(TOP), fc.nat(63), fc.nat(63), (cubes, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const entries = divide(cubes);
        const counts = countsWithin(entries.classes, [low * 2 ** 26, high * 2 ** 26 + 6]);
        const expected = new Map<string, number>();
        for (let value = low; value <= high; value++) {
          const key = keyAt(cubes, (value * 2 ** 26) >>> 0);
          expected.set(key, (expected.get(key) ?? 0) + (value === high ? 6 : 2 ** 26));
        }
        const found = [...counts].flatMap((count, cls) => (count === 0 ? [] : [[keyOf(entries, cls), count] as const]));
        expect(new Map(found)).toEqual(expected);
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe("labelled sets of classes", () => {
  /** The label of an address, by hand: 0 if the first entry holds it, 1 if an even number of the others do, else none. */
  const labelBy = (key: string): number => {
    const its = key === "" ? [] : key.split(",").map(Number);
    return its.includes(0) ? 0 : its.length % 2 === 0 ? 1 : -1;
  };

  it("as networks, ascending and the fewest; counted without listing; in ranges; on the map", () => {
    fc.assert(
      fc.property(cubesOver(TOP), fc.nat(2 ** 32 - 1), fc.nat(2 ** 32 - 1), (cubes, a, b) => {
        const entries = divide(cubes);
        const set = cubesOf(entries.classes, (cls) => labelBy(keyOf(entries, cls)));
        if (set === null) throw new Error("so few can be added up");
        const labels = Array.from({ length: 64 }, (_, value) => labelBy(keyAt(cubes, (value * 2 ** 26) >>> 0)));
        const expected: string[] = [];
        const walk = (from: number, count: number): void => {
          const its = labels.slice(from, from + count);
          if (its.every((one) => one === its[0])) {
            if (its[0] !== -1) expected.push(`${from * 2 ** 26}/${6 - Math.log2(count) + 0} ${its[0]}`);
          } else {
            walk(from, count / 2);
            walk(from + count / 2, count / 2);
          }
        };
        walk(0, 64);
        const found = [...networksIn(set)].map(({ address, length, label }) => `${address}/${length} ${label}`);
        expect(found).toEqual(expected);
        expect(countNetworks(set)).toBe(expected.length);
        for (const label of [0, 1]) {
          expect(set.counts.get(label) ?? 0).toBe(labels.filter((one) => one === label).length * 2 ** 26);
          expect(countNetworks(set, (one) => one === label)).toBe(
            expected.filter((one) => one.endsWith(` ${label}`)).length,
          );
          const [from, to] = [Math.min(a, b), Math.max(a, b)];
          let count = 0;
          let first = -1;
          for (const [value, its] of labels.entries()) {
            const low = Math.max(from, value * 2 ** 26);
            const high = Math.min(to, (value + 1) * 2 ** 26 - 1);
            if (its !== label || high < low) continue;
            count += high - low + 1;
            if (first < 0) first = low;
          }
          const counter = countCubes(set, label);
          expect([counter.count(from, to), counter.first(from, to)]).toEqual([count, first]);
        }
      }),
      { numRuns: runs(1500) },
    );
  });

  it("counts the networks of bits apart as they are listed", () => {
    fc.assert(
      fc.property(cubesOver([0, 1, 2, 4, 5, 31]), (cubes) => {
        // A network around it all, so that there are few.
        const small = [...cubes.map(({ address, netmask }) => ({ address, netmask: (netmask | 0x7fffffc8) >>> 0 }))];
        const entries = divide(small);
        const set = cubesOf(entries.classes, (cls) => labelBy(keyOf(entries, cls)) - 1);
        if (set === null) throw new Error("so few can be added up");
        const listed = [...networksIn(set)];
        expect(countNetworks(set)).toBe(listed.length);
        const sum = listed.reduce((all, { length }) => all + 2 ** (32 - length), 0);
        expect([...set.counts.values()].reduce((all, one) => all + one, 0)).toBe(sum);
      }),
      { numRuns: runs(500) },
    );
  });

  it("is in every /16 of the map where it is in the space", () => {
    const entries = divide([
      { address: 0x05000000, netmask: 0x0f000000 },
      { address: 0, netmask: 0x00010000 },
    ]);
    const set = cubesOf(entries.classes, (cls) => (keyOf(entries, cls) === "" ? 0 : 1));
    if (set === null) throw new Error("so few can be added up");
    const { tree, isTooMuch } = treeOfCubes(set);
    const { fine, whole } = zoomInto(tree, 2);
    expect(isTooMuch()).toBe(false);
    expect(fine).toBeNull();
    expect(whole.parts.map((kinds, octet) => (kinds === ((octet & 15) === 5 ? 2 : 3) ? "" : octet)).join("")).toBe("");
    expect(whole.counts.me).toBe(set.counts.get(1));
    const short = treeOfCubes(set, 50);
    zoomInto(short.tree, 2);
    expect(short.isTooMuch()).toBe(true);
  });
});

/** Deterministic numbers, so that a failure comes again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return ((state ^ (state >>> 15)) * 0x2c1b3c6d) >>> 0;
  };
}

const entriesOf = (cubes: readonly Cube[]): OracleEntry[] =>
  cubes.map(({ address, netmask }, i) => ({
    list: i % 3 === 0 ? "notipme" : "moreipme",
    line: i % 3 === 0 ? i / 3 + 1 : Math.floor(i / 3) * 2 + (i % 3),
    address,
    netmask,
  }));

describe("many gapped netmasks", () => {
  it("a thousand random ones are judged", () => {
    const next = random(7);
    const cubes = Array.from({ length: 1000 }, () => {
      const netmask = next();
      return { address: (next() & netmask) >>> 0, netmask };
    });
    const { ids } = idsOf(entriesOf(cubes));
    const started = performance.now();
    expect(judgeNeedless(ids, seenInterfaces(null)).tooManyWith).toBeNull();
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it("a hundred thousand small ones are judged", () => {
    const cubes = Array.from({ length: 100_000 }, (_, i) => ({ address: (i * 8) >>> 0, netmask: 0xfffffffd }));
    const { ids } = idsOf(entriesOf(cubes));
    const { tooManyWith, counts } = judgeNeedless(ids, seenInterfaces(null));
    expect([tooManyWith, counts.moreipme[0]]).toEqual([null, 66_666]);
  });

  it("up to 2^17 classes of single bits are divided; with too many it is said with which line", () => {
    const single = (count: number): Cube[] =>
      Array.from({ length: count }, (_, i) => ({ address: 0, netmask: 2 ** i }));
    expect(divide(single(16)).classes.count).toBe(2 ** 16);
    const { ids } = idsOf(single(24).map((cube, i) => ({ ...cube, list: "moreipme", line: i + 1 })));
    const { tooManyWith } = judgeNeedless(ids, seenInterfaces(null));
    if (tooManyWith === null) throw new Error("so many cannot be judged");
    expect(tooManyWith - ids.firstMoreipme).toBeGreaterThanOrEqual(17);
    expect(tooManyWith - ids.firstMoreipme).toBeLessThanOrEqual(19);
    expect(makeVerdictMap({ host: null, fixed: [], moreipme: ids.moreipme, notipme: ids.notipme })).toBeNull();
    const collector = collectEntries();
    addEntries(collector, ids);
    expect(isTooMany(collector.divide())).toBe(true);
  });
});
