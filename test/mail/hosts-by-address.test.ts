import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostsByAddress } from "../../src/mail/hosts-by-address.ts";
import { mergedRanges } from "../../src/mail/merged-ranges.ts";
import { runs } from "../random-cases.ts";

const range = fc
  .tuple(fc.nat(12), fc.nat(12), fc.nat(4))
  .map(([a, b, host]) => ({ from: Math.min(a, b), to: Math.max(a, b), hosts: host === 4 ? [0, 4] : [host] }));

describe("hosts by address", () => {
  it("are those of the ranges that hold it, in the order of the fleet", () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 12 }), (ranges) => {
        const hosts = hostsByAddress(ranges);
        const wide = ranges.map((one) => ({ ...one, from: BigInt(one.from) << 70n, to: BigInt(one.to) << 70n }));
        const wideHosts = hostsByAddress(wide);
        for (let address = 0; address < 14; address++) {
          const holding = ranges.filter(({ from, to }) => from <= address && address <= to).flatMap((one) => one.hosts);
          const wanted = [...new Set(holding)].sort((a, b) => a - b);
          expect(hosts(address)).toEqual(wanted);
          expect(wideHosts(BigInt(address) << 70n)).toEqual(wanted);
        }
      }),
      { numRuns: runs(2000) },
    );
  });

  it("take no more memory for ranges that lie in each other", () => {
    const ranges = Array.from({ length: 50_000 }, (_, i) => ({ from: i, to: 200_000 - i, hosts: [i] }));
    const hosts = hostsByAddress(ranges);
    expect([0, 10, 199_999].map((address) => hosts(address).length)).toEqual([1, 11, 2]);
    expect(hosts(100_000)).toHaveLength(50_000);
    expect(hosts(200_001)).toEqual([]);
  });

  it("take no more time for networks that end alike", () => {
    const ranges = Array.from({ length: 100_000 }, (_, i) => {
      const from = (0x20010db8n << 96n) | (BigInt(i) << 64n);
      return { from, to: from | 0xffffffffffffffffn, hosts: [i] };
    });
    expect(hostsByAddress(ranges)((0x20010db8n << 96n) | (77n << 64n) | 5n)).toEqual([77]);
  });

  it("of nothing are none", () => {
    expect(hostsByAddress<bigint>([])(1n)).toEqual([]);
  });
});

it("IPv6 ranges that overlap or touch become one", () => {
  const written = [
    [5n, 6n],
    [1n, 3n],
    [2n, 2n],
    [4n, 4n],
    [8n, 9n],
  ] as const;
  expect(mergedRanges(written.map(([from, to]) => ({ from, to })))).toEqual([
    { from: 1n, to: 6n },
    { from: 8n, to: 9n },
  ]);
});
