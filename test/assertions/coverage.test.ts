import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coverDirectory, sumCoverage } from "../../src/assertions/coverage.ts";
import { coverageLeft } from "../../src/assertions/coverage-left.ts";
import { checksOf, evaluate } from "../../src/assertions/evaluate.ts";
import { ipmeIs } from "../../src/qmail/ipme.ts";
import { dotted, hasHostBits, isGapped, netmaskLength, netmaskOf } from "../../src/qmail/netmask.ts";
import type { Item, Settings } from "../../src/settings/settings.ts";
import { unsealAny } from "../../src/space/sealed.ts";
import { directoryOfFiles } from "../../src/tree/control-directory.ts";
import { runs } from "../random-cases.ts";
import { onHostOf, settingsOf } from "./model.ts";

const BASE = 0x0a000000;
interface Line {
  readonly address: number;
  readonly netmask: number;
}

const text = (lines: readonly Line[]): string =>
  lines.map(({ address, netmask }) => `${dotted(address)}/${dotted(netmask)}\n`).join("");
const line = fc
  .record({
    value: fc.nat(31),
    zeros: fc.nat(5),
    gaps: fc.option(fc.nat(31), { nil: null, freq: 5 }),
    clear: fc.nat(9),
  })
  .map(({ value, zeros, gaps, clear }): Line => {
    const netmask = gaps === null ? (0xffffffff << zeros) >>> 0 : (0xffffffe0 | gaps) >>> 0;
    return { address: clear === 0 ? BASE + value : ((BASE + value) & netmask) >>> 0, netmask };
  });
/** Harmless here, and in so many networks that the space is divided into classes. */
const FORCING = "1.0.0.99/1.0.0.255\n";
const file = fc.array(line, { maxLength: 6 });
const hosts = fc.array(
  fc.array(
    fc.nat(31).map((n) => BASE + n),
    { maxLength: 3 },
  ),
  { minLength: 1, maxLength: 2 },
);
const asked = fc.array(fc.tuple(fc.nat(40), fc.nat(7)), { minLength: 1, maxLength: 5 });

/** Really edits a file and runs again: is it the same everywhere, noticed, or which address is the lowest unnoticed? */
function rerun(
  settings: Settings,
  before: readonly [readonly Line[], readonly Line[]],
  after: readonly [readonly Line[], readonly Line[]],
  sets: readonly (readonly number[])[],
  forcing: string,
): "same" | "noticed" | string {
  let witness: string | null = null;
  for (const addresses of sets) {
    const run = (files: readonly [readonly Line[], readonly Line[]]) => {
      const onHost = onHostOf(text(files[0]) + forcing, text(files[1]), addresses);
      return { onHost, passed: [...evaluate(checksOf(settings, null), onHost)].map(([{ passed }]) => passed) };
    };
    const [first, second] = [run(before), run(after)];
    const lists = [first, second].map(({ onHost }) => onHost.lists) as [
      typeof first.onHost.lists,
      typeof first.onHost.lists,
    ];
    if (first.passed.some((passed, i) => passed && !second.passed[i])) return "noticed";
    for (let a = BASE - 64; a < BASE + 128 && witness === null; a++) {
      if (ipmeIs(lists[0], a).me !== ipmeIs(lists[1], a).me) witness = dotted(a);
    }
  }
  return witness ?? "same";
}

describe("mutation, against really editing the file", () => {
  it.each([
    ["pieces", ""],
    ["classes", FORCING],
  ])("agrees about every mutant, by %s", (kind, forcing) => {
    fc.assert(
      fc.property(file, file, hosts, asked, (moreipme, notipme, sets, ranges) => {
        const judge = onHostOf(text(moreipme) + forcing, text(notipme), sets[0] as number[]);
        expect(unsealAny(judge.where).kind).toBe(kind);
        // Some assertions pass on the first host, some fail.
        const written = ranges.map(([from, length], i) => {
          const low = BASE - 4 + from;
          const me = i === 0 ? true : ipmeIs(judge.lists, low).me;
          return `  - ${me ? "me" : "not me"}: ${dotted(low)}-${dotted(low + length)}\n`;
        });
        const settings = settingsOf(`version: 1\nassertions:\n${written.join("")}`);
        const perHost = sets.map((addresses) => {
          const onHost = onHostOf(text(moreipme) + forcing, text(notipme), addresses);
          const judged = [...evaluate(checksOf(settings, null), onHost)];
          const items = (wanted: (passed: boolean) => boolean): Item[] =>
            judged.filter(([{ passed }]) => wanted(passed)).map(([, item]) => item);
          return { onHost, asserted: items(() => true), passed: items((passed) => passed) };
        });
        const directory = directoryOfFiles("control", {});
        const files = coverDirectory({ directory, perHost }, coverageLeft());
        if (typeof files === "string") throw new Error(files);
        for (const [which, lines] of [moreipme, notipme].entries()) {
          for (const [i, one] of lines.entries()) {
            const covered = files[which]?.lines[i];
            const changed = (by: Line[]): readonly [readonly Line[], readonly Line[]] => {
              const edited = [...lines.slice(0, i), ...by, ...lines.slice(i + 1)];
              return which === 0 ? [edited, notipme] : [moreipme, edited];
            };
            const mutants: [string, Line[]][] = [["removed", []]];
            const length = netmaskLength(one.netmask);
            if (!isGapped(one.netmask) && !hasHostBits(one.address, one.netmask) && length < 32) {
              for (const other of [length - 1, length + 1]) {
                const netmask = netmaskOf(other);
                const address = (one.address & netmask) >>> 0;
                const name = netmask === 0xffffffff ? dotted(address) : `${dotted(address)}/${dotted(netmask)}`;
                mutants.push([name, [{ address, netmask }]]);
              }
            }
            let noticed = 0;
            const survivors: [string, string][] = [];
            for (const [name, by] of mutants) {
              const fate = rerun(settings, [moreipme, notipme], changed(by), sets, forcing);
              if (fate === "noticed") noticed++;
              else if (fate !== "same") survivors.push([name, fate]);
            }
            expect(covered?.killed).toBe(noticed);
            expect(covered?.survived.map(({ mutation, witness }) => [mutation, witness])).toEqual(survivors);
          }
        }
      }),
      { numRuns: runs(400) },
    );
  });

  it("rounds down, and calls nothing to notice 100 %", () => {
    expect(sumCoverage([])).toMatchObject({ entryPercent: 100, score: 100 });
    const line = {
      line: 1,
      covered: true,
      killed: 2,
      survived: [{ mutation: "removed", witness: "10.0.0.1", becomes: "me" as const, host: null }],
    };
    expect(sumCoverage([{ file: { path: "x", bytes: new Uint8Array() }, lines: [line] }])).toMatchObject({
      mutants: 3,
      score: 66,
    });
  });
});
