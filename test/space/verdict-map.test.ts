import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dialects } from "../../src/qmail/dialects.ts";
import { ipmeIs, makeLists } from "../../src/qmail/ipme.ts";
import { netmaskLength } from "../../src/qmail/netmask.ts";
import type { Entry, Lists } from "../../src/qmail/types.ts";
import { rangesText } from "../../src/report/ranges-report.ts";
import { makeClassMap } from "../../src/space/class-map.ts";
import { isMeAt, type PieceMap } from "../../src/space/deciders.ts";
import { decidingIn } from "../../src/space/deciding.ts";
import { entryOf } from "../../src/space/entry-numbers.ts";
import { type MeRanges, meRanges } from "../../src/space/me-ranges.ts";
import { pictureOf } from "../../src/space/picture.ts";
import { pieceAt, pieceEnd } from "../../src/space/piece-map.ts";
import { type SingleMap, seal, unseal, unsealAny, type VerdictMap } from "../../src/space/sealed.ts";
import { indexVerdicts, type VerdictIndex } from "../../src/space/verdict-index.ts";
import { decidersAt, makeSingleMap, makeVerdictMap } from "../../src/space/verdict-map.ts";
import { wouldChange } from "../../src/space/would-change.ts";
import { runs } from "../random-cases.ts";
import { fileOf, gapped, ordinary, smallEntries, wideEntries } from "./entries.ts";
import { type OracleEntry, representatives } from "./oracle.ts";

const faces = fc.array(
  fc.oneof(
    fc.nat(63).map((low) => 0x0a000000 + low),
    fc.constantFrom(0, 0x7f000001, 0xffffffff),
  ),
  {
    maxLength: 4,
  },
);

function listsOf(entries: readonly OracleEntry[], addresses: readonly number[]): Lists {
  const set = {
    host: null,
    system: "bsd" as const,
    addresses: addresses.map((address, i) => ({ label: `eth${i}`, device: `eth${i}`, address, up: true })),
  };
  return makeLists(dialects["moreipme-0.6"], set, fileOf("moreipme", entries), fileOf("notipme", entries));
}

function whereOf(lists: Lists): PieceMap {
  const where = makeVerdictMap(lists);
  const map = where === null ? null : unseal(where);
  if (map?.kind !== "pieces") throw new Error("too many pieces");
  return map;
}

const place = (entry: Entry | undefined) =>
  entry === undefined ? null : { address: entry.address, netmask: entry.netmask, kind: entry.origin.kind };

/** At this address: the verdict, both lengths and both deciding entries. */
function agreesAt(where: VerdictMap | SingleMap, lists: Lists, address: number): void {
  const decided = decidersAt(where, address);
  const verdict = ipmeIs(lists, address);
  const deciding = (id: number) => (id < 0 ? null : place(entryOf(unsealAny(where).ids, id)));
  expect({
    me: decided.ipmeLength > decided.notipmeLength,
    ipme: [decided.ipmeLength, deciding(decided.ipme)],
    notipme: [decided.notipmeLength, deciding(decided.notipme)],
  }).toEqual({
    me: verdict.me,
    ipme: [verdict.ipme?.length ?? -1, place(verdict.ipme?.entry)],
    notipme: [verdict.notipme?.length ?? -1, place(verdict.notipme?.entry)],
  });
}

function agrees(entries: readonly OracleEntry[], addresses: readonly number[], random: readonly number[]): void {
  const lists = listsOf(entries, addresses);
  const where = whereOf(lists);
  expect(where.start[0]).toBe(0);
  const borders: number[] = [];
  for (let piece = 0; piece < where.count; piece++) {
    const start = where.start[piece] as number;
    const end = pieceEnd(where, piece);
    if (end <= start || pieceAt(where, start) !== piece || pieceAt(where, end - 1) !== piece)
      throw new Error(`piece ${piece} of ${where.count} is [${start}, ${end})`);
    borders.push(start, end - 1);
  }
  expect(borders.at(-1)).toBe(2 ** 32 - 1);
  const items = [...entries, ...addresses.map((address) => ({ address, netmask: 0xffffffff }))];
  for (const address of new Set([...borders.slice(0, 300), ...representatives(items).slice(0, 300), ...random]))
    agreesAt(seal(where), lists, address);
}

describe("where is me", () => {
  const random = fc.array(fc.nat(0xffffffff), { maxLength: 10 });
  const check = (entries: fc.Arbitrary<OracleEntry[]>, numRuns: number) =>
    fc.assert(fc.property(entries, faces, random, agrees), { numRuns: runs(numRuns) });

  it("as ipme_is says it, ordinary netmasks", () => check(smallEntries(6, ordinary(6), 14), 300));
  it("as ipme_is says it, netmasks with gaps", () => check(smallEntries(6, gapped(6), 14), 300));
  it("as ipme_is says it, all over the space", () => check(wideEntries, 100));

  it("of nothing but the implicit entries", () => {
    const where = whereOf(listsOf([], []));
    const me: number[][] = [];
    for (let piece = 0; piece < where.count; piece++)
      if (isMeAt(where, piece)) me.push([where.start[piece] as number, pieceEnd(where, piece)]);
    expect(me).toEqual([
      [0, 1],
      [0x7f000000, 0x80000000],
    ]);
  });
});

describe("where is me, by classes", () => {
  const random = fc.array(fc.nat(0xffffffff), { maxLength: 10 });
  it("is the same as by pieces: at each address, in ranges, and what an entry would change", () => {
    const range = fc.tuple(fc.nat(80), fc.nat(80)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(
        smallEntries(6, fc.oneof(ordinary(6), gapped(6)), 12),
        faces,
        random,
        range,
        (entries, addresses, more, [from, to]) => {
          const lists = listsOf(entries, addresses);
          const map = whereOf(lists);
          const divided = makeClassMap(map.ids);
          if (divided === null) throw new Error("so few classes are never too many");
          const [pieces, classes] = [seal(map), seal(divided)];
          const items = [...entries, ...addresses.map((address) => ({ address, netmask: 0xffffffff }))];
          for (const address of [...representatives(items).slice(0, 100), ...more]) agreesAt(classes, lists, address);
          for (const address of more) agreesAt(makeSingleMap(lists), lists, address);
          const [a, b] = [indexVerdicts(pieces), indexVerdicts(classes)];
          if (a === null || b === null) throw new Error("so few can be added up");
          const [low, high] = [0x0a000000 - 8 + from, 0x0a000000 - 8 + to];
          const answers = ({ countMe, firstWith, couldBecomeMe }: VerdictIndex) => [
            countMe(low, high),
            countMe(0, 2 ** 32 - 1),
            firstWith(true, low, high),
            firstWith(false, low, high),
            couldBecomeMe(low, high),
          ];
          expect(answers(b)).toEqual(answers(a));
          const decide = (where: VerdictMap) => [...new Set(decidingIn(where, [low, high + 1]))].sort((x, y) => x - y);
          expect(decide(classes)).toEqual(decide(pieces));
          for (const zeros of [0, 2, 5]) {
            const netmask = (0xffffffff << zeros) >>> 0;
            const address = ((0x0a000000 + (from & 63)) & netmask) >>> 0;
            for (const list of ["moreipme", "notipme"] as const) {
              expect(wouldChange(classes, list, address, netmask)).toBe(wouldChange(pieces, list, address, netmask));
            }
          }
          const [drawn, other] = [pictureOf(pieces), pictureOf(classes)];
          expect(other).toEqual(drawn);
          const text = (where: VerdictMap) => [...rangesText(meRanges(where) as MeRanges)];
          expect(text(classes)).toEqual(text(pieces));
        },
      ),
      { numRuns: runs(400) },
    );
  });
});

describe("would an entry change a verdict", () => {
  it("as brute force says it", () => {
    const added = fc.record({
      list: fc.constantFrom<"moreipme" | "notipme">("moreipme", "notipme"),
      low: fc.nat(63),
      zeros: fc.nat(6),
    });
    fc.assert(
      fc.property(
        smallEntries(6, fc.oneof(ordinary(6), gapped(6)), 10),
        faces,
        added,
        (entries, addresses, { list, low, zeros }) => {
          const netmask = (0xffffffff << zeros) >>> 0;
          const address = ((0x0a000000 + low) & netmask) >>> 0;
          const before = listsOf(entries, addresses);
          const line = entries.filter((entry) => entry.list === list).length + 1;
          const after = listsOf([...entries, { list, line, address, netmask }], addresses);
          let changes = false;
          for (let a = address; a < address + 2 ** zeros; a++) changes ||= ipmeIs(before, a).me !== ipmeIs(after, a).me;
          expect([netmaskLength(netmask), wouldChange(seal(whereOf(before)), list, address, netmask)]).toEqual([
            32 - zeros,
            changes,
          ]);
        },
      ),
      { numRuns: runs(500) },
    );
  });
});
