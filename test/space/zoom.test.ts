import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Runs, treeOfRuns } from "../../src/space/kind-tree.ts";
import { isUniform, MAP_KINDS, SOMETHING, setOf } from "../../src/space/map-kinds.ts";
import type { KindRun, Panel } from "../../src/space/panel.ts";
import { type Zoom, zoomInto } from "../../src/space/zoom.ts";
import { strictAddress } from "../../src/text/address.ts";
import { runs } from "../random-cases.ts";

const SPACE = 2 ** 32;
const numberOf = (text: string): number => strictAddress(text) as number;

/** These are me, or what is said; all else is nothing. */
function zoomOn(parts: readonly (readonly [from: string, count: number, kind?: (typeof MAP_KINDS)[number]])[]): Zoom {
  const cuts = new Map([[0, 0]]);
  for (const [from, count, kind = "me"] of parts) {
    const start = numberOf(from);
    cuts.set(start, MAP_KINDS.indexOf(kind));
    if (start + count < SPACE && !cuts.has(start + count)) cuts.set(start + count, 0);
  }
  const sorted = [...cuts].sort(([a], [b]) => a - b);
  return zoomInto(treeOfRuns({ start: sorted.map(([at]) => at), kind: sorted.map(([, kind]) => kind) }), SOMETHING);
}

const names = ({ panels }: Zoom): string[] =>
  panels.map(({ address, length }) => `${[24, 16, 8, 0].map((by) => (address >>> by) & 255).join(".")}/${length}`);

/** Brute force over the runs: what a panel must say of each part. */
function partsOf({ start, kind }: Runs, { address, length }: Panel): number[] {
  const size = 2 ** (24 - length);
  return Array.from({ length: 256 }, (_, i) => {
    const from = address + i * size;
    let kinds = 0;
    for (const [k, at] of start.entries()) {
      if (at < from + size && (start[k + 1] ?? SPACE) > from) kinds |= 1 << (kind[k] as number);
    }
    return kinds;
  });
}

/** The runs of a kind in a network. */
function runsIn({ start, kind }: Runs, { address, length }: Panel, wanted: number): KindRun[] {
  const end = address + 2 ** (32 - length);
  return start.flatMap((at, i) => {
    const [from, to] = [Math.max(at, address), Math.min(start[i + 1] ?? SPACE, end) - 1];
    return kind[i] === wanted && from <= to ? [{ from, to }] : [];
  });
}

const near = fc.tuple(fc.constantFrom(0, 0x0a000000, 0x0a010200, 0xc0000200, 0xffffff00), fc.nat(300));
const cut = fc.oneof(
  near.map(([base, more]) => Math.min(base + more, SPACE - 1)),
  fc.nat(65535).map((n) => n * 65536),
  fc.nat(SPACE - 1),
);
const anyRuns: fc.Arbitrary<Runs> = fc
  .tuple(fc.uniqueArray(cut, { maxLength: 60 }), fc.infiniteStream(fc.nat(3)))
  .map(([cuts, stream]) => {
    const start = [...new Set([0, ...cuts])].sort((a, b) => a - b);
    let last = 0;
    const kind = start.map(() => {
      last = (last + 1 + (stream.next().value as number)) % 5;
      return last;
    });
    return { start, kind };
  });

describe("looking closer", () => {
  it("says of every part what is in it, counts it, and lists the first", () => {
    fc.assert(
      fc.property(anyRuns, fc.constantFrom(SOMETHING, setOf("gained") | setOf("lost")), (space, wanted) => {
        const { whole, panels, omitted } = zoomInto(treeOfRuns(space), wanted);
        for (const panel of [whole, ...panels]) {
          expect(panel.parts).toEqual(partsOf(space, panel));
          for (const [i, kind] of MAP_KINDS.entries()) {
            const all = runsIn(space, panel, i);
            expect(panel.counts[kind]).toBe(all.reduce((sum, { from, to }) => sum + to - from + 1, 0));
            if (kind !== "none") expect(panel.runs[kind]).toEqual(all.slice(0, panel === whole ? 16 : 4));
          }
        }
        expect(panels.length).toBeLessThanOrEqual(24);
        const mixed = whole.parts.filter((kinds) => !isUniform(kinds) && (kinds & wanted) !== 0).length;
        const drawn = new Set(panels.map(({ address }) => address >>> 24)).size;
        expect(drawn).toBe(Math.min(mixed, 24));
        expect(omitted > 0 || drawn === mixed).toBe(true);
      }),
      { numRuns: runs(150) },
    );
  });

  it("goes at once to where something is", () => {
    expect(names(zoomOn([["192.0.2.10", 1]]))).toEqual(["192.0.2.0/24"]);
    expect(
      names(
        zoomOn([
          ["192.0.2.10", 1],
          ["192.0.3.1", 1],
        ]),
      ),
    ).toEqual(["192.0.0.0/16", "192.0.2.0/24", "192.0.3.0/24"]);
    expect(names(zoomOn([["10.0.0.0", 2 ** 24]]))).toEqual([]);
    expect(names(zoomOn([]))).toEqual([]);
    expect(names(zoomOn([["0.0.0.0", SPACE]]))).toEqual([]);
  });

  it("shows what is taken out of a network in the network", () => {
    const hole = [
      ["10.0.0.0", 2 ** 16],
      ["10.1.0.0", 2 ** 16, "excluded"],
      ["10.2.0.0", 254 * 2 ** 16],
    ] as const;
    const zoom = zoomOn(hole);
    expect(names(zoom)).toEqual(["10.0.0.0/8"]);
    expect(zoom.panels[0]?.parts.slice(0, 3)).toEqual([setOf("me"), setOf("excluded"), setOf("me")]);
    expect(zoom.whole.parts[10]).toBe(setOf("me") | setOf("excluded"));
  });

  it("counts what it does not draw, and draws where there is most to see", () => {
    const many = Array.from({ length: 40 }, (_, i) => [`${i + 20}.0.0.0`, i === 30 ? 1000 : 1] as const);
    const zoom = zoomOn(many);
    expect(zoom.fine).toBeNull();
    expect([zoom.panels.length, zoom.omitted]).toEqual([24, 16 + 1]);
    expect(names(zoom)).toContain("50.0.0.0/16");
    expect(names(zoom)).not.toContain("59.0.0.0/24");
  });

  it("has every /16 where very many have something in them", () => {
    const many = Array.from({ length: 2000 }, (_, i) => [`${100 + (i % 100)}.${i >> 3}.7.7`, 1] as const);
    const { fine, panels, omitted } = zoomOn(many);
    expect(fine?.length).toBe(65536);
    expect(fine?.reduce((sum, kinds) => sum + (kinds === 3 ? 1 : 0), 0)).toBe(2000);
    expect([panels.length, omitted]).toEqual([12, 2000 - 12]);
  });
});
