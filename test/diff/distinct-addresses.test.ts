import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffDirectory } from "../../src/diff/diff.ts";
import { saysMore } from "../../src/diff/diff-facts.ts";
import { countDistinct } from "../../src/diff/distinct-addresses.ts";
import { changesVerdicts, type HostDifference } from "../../src/diff/host-difference.ts";
import { dialects } from "../../src/qmail/dialects.ts";
import { ipmeIs, makeLists } from "../../src/qmail/ipme.ts";
import { dotted } from "../../src/qmail/netmask.ts";
import { type ControlDirectory, directoryOfFiles, type Host } from "../../src/tree/control-directory.ts";
import { runs } from "../random-cases.ts";

const BASE = 0x0a000000;
/** Harmless here, and in so many networks that the space is divided into classes. */
const FORCING = "1.0.0.99/1.0.0.255\n";

const line = fc
  .tuple(fc.nat(15), fc.constantFrom(0xfffffff0, 0xfffffff5, 0xfffffffa, 0xfffffffc, 0xffffffff))
  .map(([value, netmask]) => `${dotted(((BASE + value) & netmask) >>> 0)}/${dotted(netmask)}\n`);
const file = fc.array(line, { maxLength: 5 }).map((lines) => lines.join(""));
const state = fc.record({ moreipme: file, notipme: file });
const host = fc.record({
  dialect: fc.constantFrom(dialects["moreipme-0.6"], dialects.sagredo, dialects.netqmail),
  addresses: fc.array(fc.nat(15), { maxLength: 3 }),
});

interface Files {
  readonly moreipme: string;
  readonly notipme: string;
}

function directoryOf({ moreipme, notipme }: Files): ControlDirectory {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  return directoryOfFiles("control", { moreipme: bytes(moreipme), notipme: bytes(notipme) });
}

function hostOf({ dialect, addresses }: { dialect: Host["dialect"]; addresses: readonly number[] }, i: number): Host {
  const all = addresses.map((address, k) => ({ label: `e${k}`, device: `e${k}`, address: BASE + address, up: true }));
  return { name: `h${i}`, dialect, set: { system: "bsd", addresses: all } } as unknown as Host;
}

/** The addresses that change on some host, asked one by one. */
function asked(differences: readonly HostDifference[], of: "nowMe" | "noLongerMe"): number[] {
  return Array.from({ length: 32 }, (_, i) => BASE + i).filter((address) =>
    differences.some(({ base, head }) => {
      const [was, is] = [base, head].map(
        ({ host: { dialect, set }, lists: { moreipme, notipme } }) =>
          ipmeIs(makeLists(dialect, set, moreipme, notipme), address).me,
      );
      return was !== is && is === (of === "nowMe");
    }),
  );
}

describe("addresses that change on some host", () => {
  it("are counted as asking each of them does, by ranges and by classes", () => {
    fc.assert(
      fc.property(
        state,
        state,
        fc.array(fc.tuple(host, host), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (before, after, hosts, forced) => {
          const compare = (from: Files, to: Files, bare: boolean): readonly HostDifference[] => {
            const [base, head] = [from, to].map((one) =>
              directoryOf(forced ? { ...one, moreipme: one.moreipme + FORCING } : one),
            ) as [ControlDirectory, ControlDirectory];
            const sides = [0, 1].map((side) =>
              hosts.map((both, i) => hostOf(bare ? { ...both[side as 0 | 1], addresses: [] } : both[side as 0 | 1], i)),
            ) as [Host[], Host[]];
            return diffDirectory({ directory: base, hosts: sides[0] }, { directory: head, hosts: sides[1] })
              .differences;
          };
          const differences = compare(before, after, false);
          const nothing = { moreipme: "", notipme: "" };
          for (const of of ["nowMe", "noLongerMe"] as const) {
            // Elsewhere it is the dialects that differ, if anything.
            const elsewhere = countDistinct(compare(nothing, nothing, true), of) as number;
            expect(countDistinct(differences, of)).toBe(asked(differences, of).length + elsewhere);
          }
          const [first, ...others] = differences as [HostDifference, ...HostDifference[]];
          const pair = ({ base, head }: HostDifference): string =>
            `${base.host.dialect.name} ${head.host.dialect.name}`;
          if (others.every((one) => pair(one) === pair(first))) {
            const all = (one: HostDifference): string =>
              JSON.stringify([asked([one], "nowMe"), asked([one], "noLongerMe")]);
            expect(saysMore(first, others)).toBe(
              changesVerdicts(first) && others.some((one) => all(one) !== all(first)),
            );
          }
        },
      ),
      { numRuns: runs(300) },
    );
  });

  it("are counted once where one host has them in very many networks", () => {
    const [from, to] = [directoryOf({ moreipme: "", notipme: "" }), directoryOf({ moreipme: FORCING, notipme: "" })];
    const hosts = [dialects["moreipme-0.6"], dialects.sagredo, dialects.netqmail].map((dialect, i) =>
      hostOf({ dialect, addresses: [i] }, i),
    );
    const { differences } = diffDirectory({ directory: from, hosts }, { directory: to, hosts });
    const before = (i: number): number => countDistinct(differences.slice(0, i), "nowMe") as number;
    // 127.0.0.0/8 is me already.
    expect(before(1)).toBe(2 ** 23 - 2 ** 16);
    expect(before(2)).toBe(before(1));
    expect(before(3)).toBe(before(1));
  });
});
