import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffDirectory } from "../../src/diff/diff.ts";
import { dialects } from "../../src/qmail/dialects.ts";
import { readIpFile } from "../../src/qmail/ip-file.ts";
import { makeLists } from "../../src/qmail/ipme.ts";
import { dotted } from "../../src/qmail/netmask.ts";
import type { IpFileName, Lists, SourceFile } from "../../src/qmail/types.ts";
import { parseCapture } from "../../src/settings/interface-set.ts";
import type { Ranges } from "../../src/space/address-ranges.ts";
import { type AddressSet, firstNetworks, sizeOf } from "../../src/space/address-set.ts";
import { groupChanges } from "../../src/space/change-groups.ts";
import { makeClassMap } from "../../src/space/class-map.ts";
import type { ClassMap } from "../../src/space/deciders.ts";
import { differenceBetween, isSame } from "../../src/space/difference.ts";
import { networksOf } from "../../src/space/networks.ts";
import { pictureOfChange } from "../../src/space/picture.ts";
import { partsOf, seal, unseal, type VerdictMap } from "../../src/space/sealed.ts";
import { makeVerdictMap } from "../../src/space/verdict-map.ts";
import { strictAddress } from "../../src/text/address.ts";
import { type ControlDirectory, directoryOfFiles, type Host } from "../../src/tree/control-directory.ts";
import { least, runs } from "../random-cases.ts";
import { best, IMPLICIT, type Item, representatives } from "../space/oracle.ts";

const dialect = dialects["moreipme-0.6"];

function directory(moreipme: string | null, notipme: string | null): ControlDirectory {
  const file = (text: string | null): Uint8Array | null => (text === null ? null : Buffer.from(text, "latin1"));
  return directoryOfFiles("control", { moreipme: file(moreipme), notipme: file(notipme) }, ["moreipme", "notipme"]);
}

function hostOf(addresses: readonly number[] | null): Host {
  if (addresses === null) return { name: null, dialect, set: null };
  const set = addresses.map((address, i) => ({ label: `eth${i}`, device: `eth${i}`, address, up: true }));
  return { name: null, dialect, set: { host: null, system: "linux", addresses: set } };
}

function has(set: AddressSet, address: number): boolean {
  if ("cubes" in set) {
    const { address: base, netmask, weight, label } = set.cubes;
    const its = base.map((one, i) =>
      label[i] === set.label && (address & (netmask[i] as number)) >>> 0 === one ? weight[i] : 0,
    );
    return its.reduce<number>((sum, one) => sum + (one as number), 0) === 1;
  }
  const ranges = set;
  for (let i = 0; i < ranges.length; i += 2) {
    if ((ranges[i] as number) <= address && address < (ranges[i + 1] as number)) return true;
  }
  return false;
}

/** The verdict, by the definition alone. */
function isMe(moreipme: readonly Item[], notipme: readonly Item[], faces: readonly number[], address: number): boolean {
  const own = faces.map((face) => ({ address: face, netmask: 0xffffffff }));
  return best([...IMPLICIT, ...own, ...moreipme], address) > best(notipme, address);
}

const bits = [0, 1, 2, 8, 9, 31];
const spread = (value: number): number =>
  bits.reduce((sum, bit, i) => ((value >> i) & 1 ? (sum | (1 << bit)) >>> 0 : sum), 0);
const masks = fc.oneof(
  fc.constantFrom(0xffffffff, 0xfffffffe, 0xfffffff8, 0xffffff00, 0xfffffe00, 0x80000000, 0),
  fc.nat(63).map((low) => (0x7ffffcf8 | spread(low)) >>> 0),
);
const item = fc.tuple(fc.nat(63), masks).map(([value, netmask]): Item => ({ address: spread(value), netmask }));
const items = fc.array(item, { maxLength: 6 });
const faces = fc.option(fc.array(fc.nat(63).map(spread), { maxLength: 3 }));
const side = fc.record({ moreipme: items, notipme: items, faces });

/** Netmasks that look at some of these bits alone. */
const deepMasks = fc.oneof(masks, fc.nat(63).map(spread));
const deepItems = fc.array(
  fc.tuple(fc.nat(63), deepMasks, fc.nat(9)).map(([value, netmask, clear]): Item => {
    const address = spread(value);
    return { address: clear === 0 ? address : (address & netmask) >>> 0, netmask };
  }),
  { maxLength: 7 },
);
const deepSide = fc.record({ moreipme: deepItems, notipme: deepItems, faces });

/** Addresses of all kinds that such entries tell apart: their bits in every way, and others that a network looks at. */
const deepAddresses = Array.from({ length: 64 }, (_, value) => spread(value)).flatMap((low) =>
  [0, 0x10, 0x1000, 0x1010, 0x7f000000, 0x7f000010, 0x400000].map((other) => (low | other) >>> 0),
);

const lines = (some: readonly Item[]): string =>
  some.map(({ address, netmask }) => `${dotted(address)}/${dotted(netmask)}\n`).join("");

describe("what differs between two directories", () => {
  it.each([
    ["pieces", side, 2000],
    ["classes", deepSide, 1000],
  ])("agrees with enumeration, by %s", (kind, sides, numRuns) => {
    let seen = 0;
    fc.assert(
      fc.property(sides, sides, (a, b) => {
        const from = { directory: directory(lines(a.moreipme), lines(a.notipme)), hosts: [hostOf(a.faces)] };
        const to = { directory: directory(lines(b.moreipme), lines(b.notipme)), hosts: [hostOf(b.faces)] };
        const [one] = diffDirectory(from, to).differences;
        if (one === undefined) throw new Error("nothing was compared");
        const single = (all: readonly number[] | null): Item[] =>
          (all ?? []).map((address) => ({ address, netmask: 0xffffffff }));
        const every = [a, b].flatMap((s) => [...s.moreipme, ...s.notipme, ...single(s.faces)]);
        if (one.base.where !== null && unseal(one.base.where).kind === kind) seen++;
        const all = kind === "classes" ? deepAddresses : representatives([...every, ...IMPLICIT]);
        for (const address of all) {
          const was = isMe(a.moreipme, a.notipme, a.faces ?? [], address);
          const is = isMe(b.moreipme, b.notipme, b.faces ?? [], address);
          expect(has(one.difference.nowMe, address), dotted(address)).toBe(!was && is);
          expect(has(one.difference.noLongerMe, address), dotted(address)).toBe(was && !is);
        }
        // The groups are a partition of it, and each has a cause.
        const { groups, rest } = groupChanges(one.difference);
        expect(rest).toBe(0);
        for (const nowMe of [true, false]) {
          const sum = groups.filter((group) => group.nowMe === nowMe).reduce((all, { count }) => all + count, 0);
          expect(sum).toBe(sizeOf(nowMe ? one.difference.nowMe : one.difference.noLongerMe));
        }
        for (const { causes } of groups) expect(causes.length).toBeGreaterThan(0);
        // Turned round, it is the same the other way.
        const [back] = diffDirectory(to, from).differences;
        const first = (set: AddressSet | undefined) => (set === undefined ? null : firstNetworks(set, 100));
        expect(first(back?.difference.nowMe)).toEqual(first(one.difference.noLongerMe));
        expect(first(back?.difference.noLongerMe)).toEqual(first(one.difference.nowMe));
        const singles = (from_: readonly Item[]): number[] =>
          [...new Set(from_.filter(({ netmask }) => netmask === 0xffffffff).map(({ address }) => address))].sort(
            (x, y) => x - y,
          );
        const [before, now] = [singles(a.notipme), singles(b.notipme)];
        expect(one.difference.excludedBefore).toEqual(before.filter((address) => !now.includes(address)));
        expect(one.difference.excludedNow).toEqual(now.filter((address) => !before.includes(address)));
      }),
      { numRuns: runs(numRuns) },
    );
    expect(seen).toBeGreaterThan(least(runs(numRuns) / 4));
  });

  it("compares a directory that is not there as an empty one", () => {
    const there = { directory: directory("203.0.113.7\n", null), hosts: [hostOf([0x0a000001])] };
    const [added] = diffDirectory(null, there).differences;
    const [deleted] = diffDirectory(there, null).differences;
    expect(added?.only).toBe("head");
    expect(added?.difference.nowMe).toEqual([0xcb007107, 0xcb007108]);
    expect(deleted?.only).toBe("base");
    expect(deleted?.difference.noLongerMe).toEqual([0xcb007107, 0xcb007108]);
  });

  it("pairs hosts by name, a new one with the unnamed one, and else with nothing", () => {
    const named = (name: string, address: number): Host => ({ ...hostOf([address]), name });
    const state = directory("203.0.113.7\n", null);
    const pairs = (base: Host[], head: Host[]): unknown[] =>
      diffDirectory({ directory: state, hosts: base }, { directory: state, hosts: head }).differences.map(
        ({ host, difference }) => [
          host,
          ...[difference.nowMe, difference.noLongerMe].map((set) => (set as Ranges).map(dotted)),
        ],
      );
    const mx1 = named("mx1", 1);
    const mx2 = named("mx2", 2);
    expect(pairs([mx1, mx2], [mx2, mx1])).toEqual([
      ["mx2", [], []],
      ["mx1", [], []],
    ]);
    expect(pairs([hostOf(null)], [mx1])).toEqual([["mx1", ["0.0.0.1", "0.0.0.2"], []]]);
    expect(pairs([mx1], [hostOf(null)])).toEqual([["mx1", [], ["0.0.0.1", "0.0.0.2"]]]);
    expect(pairs([mx1], [mx2])).toEqual([
      ["mx2", ["0.0.0.2", "0.0.0.3", "203.0.113.7", "203.0.113.8"], []],
      ["mx1", [], ["0.0.0.1", "0.0.0.2", "203.0.113.7", "203.0.113.8"]],
    ]);
  });
});

interface Vector {
  id: string;
  interfaces: unknown;
  moreipme: string | null;
  notipme: string | null;
  verdicts: Record<string, "me" | "not me">;
}

describe("what differs between the vectors' directories", () => {
  it("agrees with what the real ipmetest answered", () => {
    const vectors = readFileSync(new URL("../vectors/moreipme.jsonl", import.meta.url), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Vector);
    const text = (content: string | null): string | null =>
      content === null ? null : Buffer.from(content, "base64").toString("latin1");
    const sideOf = (vector: Vector) => {
      const capture = { path: "ip.json", bytes: Buffer.from(JSON.stringify(vector.interfaces)) };
      const set = { host: null, system: "linux" as const, addresses: parseCapture(capture) };
      return {
        directory: directory(text(vector.moreipme), text(vector.notipme)),
        hosts: [{ name: null, dialect, set }],
      };
    };
    let compared = 0;
    for (const [i, base] of vectors.entries()) {
      for (const head of [vectors[i + 1], vectors[(i * 7 + 3) % vectors.length]]) {
        if (head === undefined) continue;
        const [one] = diffDirectory(sideOf(base), sideOf(head)).differences;
        if (one === undefined) continue; // netmasks with gaps: too many pieces
        for (const [written, was] of Object.entries(base.verdicts)) {
          const is = head.verdicts[written];
          const address = strictAddress(written);
          if (is === undefined || address === null) continue;
          compared++;
          const where = `${base.id} -> ${head.id}: ${written}`;
          expect(has(one.difference.nowMe, address), where).toBe(was === "not me" && is === "me");
          expect(has(one.difference.noLongerMe, address), where).toBe(was === "me" && is === "not me");
        }
      }
    }
    expect(compared).toBeGreaterThan(500);
  });
});

describe("two ways to find what differs", () => {
  it("agree: pieces, and classes", () => {
    fc.assert(
      fc.property(side, side, (a, b) => {
        const listsOf = (one: typeof a): Lists => {
          const its = directory(lines(one.moreipme), lines(one.notipme));
          const read = (name: IpFileName) => readIpFile(name, name, (its.file(name) as SourceFile).bytes);
          return makeLists(dialect, hostOf(one.faces).set, read("moreipme"), read("notipme"));
        };
        const [from, to] = [makeVerdictMap(listsOf(a)), makeVerdictMap(listsOf(b))] as [VerdictMap, VerdictMap];
        expect([from, to].map((map) => unseal(map).kind)).toEqual(["pieces", "pieces"]);
        const walked = differenceBetween(from, to);
        const byClasses = (map: VerdictMap): VerdictMap => seal(makeClassMap(unseal(map).ids) as ClassMap);
        const divided = differenceBetween(byClasses(from), byClasses(to));
        if (walked === null || divided === null) throw new Error("so few classes are never too many");
        expect(partsOf(divided).entries).not.toBeNull();
        for (const which of ["nowMe", "noLongerMe"] as const) {
          expect(sizeOf(divided[which])).toBe(sizeOf(walked[which]));
          expect(firstNetworks(divided[which], 20)).toEqual(firstNetworks(walked[which], 20));
        }
        expect(divided.excludedBefore).toEqual(walked.excludedBefore);
        expect(divided.excludedNow).toEqual(walked.excludedNow);
        for (const everyInterface of [true, false]) {
          expect(isSame(divided, everyInterface)).toBe(isSame(walked, everyInterface));
        }
        const drawn = [pictureOfChange(from, to, walked), pictureOfChange(from, byClasses(to), divided)];
        expect(drawn[1]).toEqual(drawn[0]);
      }),
      { numRuns: runs(500) },
    );
  });
});

describe("the fewest networks", () => {
  it("cover just the set, and no two could be one", () => {
    const ranges = fc.uniqueArray(fc.nat(70), { maxLength: 16 }).map((cuts) => {
      const sorted = [...cuts].sort((a, b) => a - b);
      return sorted.slice(0, sorted.length & ~1);
    });
    fc.assert(
      fc.property(ranges, fc.constantFrom(0, 2 ** 31 - 32, 2 ** 32 - 71), (set, base) => {
        const moved = set.map((one) => one + base);
        const networks = [...networksOf(moved)];
        const covered = networks.flatMap(({ address, length }) =>
          Array.from({ length: 2 ** (32 - length) }, (_, i) => address + i),
        );
        const wanted = [];
        for (let i = 0; i < moved.length; i += 2)
          for (let at = moved[i] as number; at < (moved[i + 1] as number); at++) wanted.push(at);
        expect(covered).toEqual(wanted);
        for (const { address, length } of networks) expect(address % 2 ** (32 - length)).toBe(0);
        for (const [i, one] of networks.entries()) {
          const next = networks[i + 1];
          const halves =
            next !== undefined &&
            next.length === one.length &&
            next.address === one.address + 2 ** (32 - one.length) &&
            one.address % 2 ** (33 - one.length) === 0;
          expect(halves).toBe(false);
        }
      }),
    );
    expect([...networksOf([0, 2 ** 32])]).toEqual([{ address: 0, length: 0 }]);
    expect([...networksOf([])]).toEqual([]);
  });
});
