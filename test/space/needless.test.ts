import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dialects } from "../../src/qmail/dialects.ts";
import { readIpFile } from "../../src/qmail/ip-file.ts";
import { dotted } from "../../src/qmail/netmask.ts";
import type { IpFileName } from "../../src/qmail/types.ts";
import { numberEntries } from "../../src/space/entry-numbers.ts";
import { STATUS } from "../../src/space/entry-status.ts";
import { judgeNeedless } from "../../src/space/needless.ts";
import { seenInterfaces } from "../../src/space/seen-interfaces.ts";
import { runs } from "../random-cases.ts";
import { judge, type OracleEntry, type OracleStatus } from "./oracle.ts";

const NAMES = Object.fromEntries(Object.entries(STATUS).map(([name, code]) => [code, name])) as Record<
  number,
  OracleStatus
>;

function judged(entries: readonly OracleEntry[], hosts: number[][] | null): OracleStatus[] {
  const file = (name: IpFileName) =>
    readIpFile(
      name,
      name,
      Buffer.from(
        entries
          .filter((e) => e.list === name)
          .map((e) => `${dotted(e.address)}/${dotted(e.netmask)}\n`)
          .join(""),
      ),
    );
  const ids = numberEntries(dialects["moreipme-0.6"].implicit, file("moreipme"), file("notipme"));
  const needless = judgeNeedless(ids, seenInterfaces(hosts));
  if (needless.tooManyWith !== null) throw new Error("too many classes");
  const at = { moreipme: ids.firstMoreipme, notipme: ids.firstNotipme };
  return entries.map((e) => NAMES[needless.status[at[e.list] + e.line - 1] as number] as OracleStatus);
}

/** A model over a few of the 32 bits: netmasks use only these, so that small lists overlap in every way there is. */
function cases(bits: readonly number[], masks: fc.Arbitrary<number>, hosts: fc.Arbitrary<number[][] | null>, base = 0) {
  const spread = (value: number): number =>
    bits.reduce((sum, bit, i) => ((value >> i) & 1 ? (sum | (1 << bit)) >>> 0 : sum), base);
  const item = fc.record({
    list: fc.constantFrom("moreipme", "notipme"),
    value: fc.nat(2 ** bits.length - 1),
    netmask: masks,
    clear: fc.nat(9),
  });
  return fc.tuple(fc.array(item, { maxLength: 14 }), hosts).map(([items, sets]) => {
    const lines = { moreipme: 0, notipme: 0 };
    const entries = items.map(({ list, value, netmask, clear }): OracleEntry => {
      const name = list as "moreipme" | "notipme";
      const address = spread(value);
      return { list: name, line: ++lines[name], address: clear === 0 ? address : (address & netmask) >>> 0, netmask };
    });
    return { entries, sets: sets === null ? null : sets.map((set) => set.map(spread)) };
  });
}

const LOW = [0, 1, 2, 3, 4, 5];
const ordinary = fc.nat(6).map((zeros) => (0xffffffff << zeros) >>> 0);
const hosts = fc.option(fc.array(fc.array(fc.nat(63), { maxLength: 8 }), { minLength: 1, maxLength: 3 }), {
  nil: null,
});
const crowded = fc.array(fc.uniqueArray(fc.nat(7), { minLength: 4, maxLength: 8 }), { minLength: 1, maxLength: 2 });

function agrees(arbitrary: ReturnType<typeof cases>, numRuns: number): void {
  fc.assert(
    fc.property(arbitrary, ({ entries, sets }) => {
      expect(judged(entries, sets)).toEqual(judge(entries, sets));
    }),
    { numRuns: runs(numRuns) },
  );
}

describe("needless entries, against brute force", () => {
  it("ordinary netmasks, six bits", () => agrees(cases(LOW, ordinary, hosts, 0x0a000000), 4000));
  it("ordinary netmasks in a crowd, three bits", () =>
    agrees(
      cases(
        [0, 1, 2],
        fc.nat(3).map((zeros) => (0xffffffff << zeros) >>> 0),
        crowded,
        0x0a000000,
      ),
      3000,
    ));
  it("ordinary netmasks around 127.0.0.0/8 and 0.0.0.0", () =>
    agrees(
      cases(
        [0, 24, 30, 31],
        fc.constantFrom(0, 0x80000000, 0xff000000, 0xfffffffe, 0xffffffff),
        fc.option(fc.array(fc.array(fc.nat(15), { maxLength: 4 }), { minLength: 1, maxLength: 2 }), { nil: null }),
        0x3e000000,
      ),
      1500,
    ));
  it("netmasks with gaps, six low bits", () =>
    agrees(
      cases(
        LOW,
        fc.oneof(
          ordinary,
          fc.nat(63).map((low) => (0xffffffc0 | low) >>> 0),
        ),
        hosts,
        0x0a000000,
      ),
      4000,
    ));
  it("netmasks with gaps over two octets", () => {
    const bits = [21, 22, 23, 28, 29, 30, 31, 24];
    const mask = fc
      .nat(255)
      .map((value) => bits.reduce((sum, bit, i) => ((value >> i) & 1 ? (sum | (1 << bit)) >>> 0 : sum), 0));
    agrees(
      cases(
        bits,
        fc.oneof(mask, fc.constantFrom(0xffffffff, 0xff000000, 0)),
        fc.option(fc.array(fc.array(fc.nat(255), { maxLength: 4 }), { minLength: 1, maxLength: 2 }), { nil: null }),
      ),
      400,
    );
  });
});
