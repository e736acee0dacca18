import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dotted, hasHostBits, isGapped, netmaskLength, netmaskOf, reach } from "../../src/qmail/netmask.ts";

const LENGTHS: Record<number, number> = { 255: 8, 254: 7, 252: 6, 248: 5, 240: 4, 224: 3, 192: 2, 128: 1 };

describe("netmaskLength", () => {
  it("knows every octet in every place", () => {
    for (let octet = 0; octet < 256; octet++) {
      for (const shift of [0, 8, 16, 24]) {
        expect(netmaskLength((octet << shift) >>> 0)).toBe(LENGTHS[octet] ?? 0);
      }
    }
  });

  it("adds the octets up", () => {
    expect(netmaskLength(0xff00ff00)).toBe(16);
    expect(netmaskLength(0xfffffd00)).toBe(16);
    expect(netmaskLength(0x000000ff)).toBe(8);
    expect(netmaskLength(0xc0c0c0c0)).toBe(8);
    fc.assert(
      fc.property(fc.array(fc.nat(255), { minLength: 4, maxLength: 4 }), (octets) => {
        const netmask = octets.reduce((sum, octet) => ((sum << 8) | octet) >>> 0, 0);
        expect(netmaskLength(netmask)).toBe(octets.reduce((sum, octet) => sum + (LENGTHS[octet] ?? 0), 0));
      }),
    );
  });

  it("is the prefix length of an ordinary netmask", () => {
    for (let length = 0; length <= 32; length++) {
      const netmask = netmaskOf(length);
      expect([netmaskLength(netmask), reach(netmask), isGapped(netmask)]).toEqual([length, length, false]);
    }
  });
});

describe("gaps, host bits and reach", () => {
  it("as their names say, bit by bit", () => {
    fc.assert(
      fc.property(fc.nat(0xffffffff), fc.nat(0xffffffff), (address, netmask) => {
        const bits = netmask.toString(2).padStart(32, "0");
        expect(isGapped(netmask)).toBe(/01/.test(bits));
        expect(reach(netmask)).toBe(bits.lastIndexOf("1") + 1);
        expect(hasHostBits(address, netmask)).toBe((BigInt(address) & ~BigInt(netmask)) !== 0n);
      }),
    );
  });

  it("isGapped of the smallest cases", () => {
    expect([0, 1, 0x80000000, 0x7fffffff, 0xffffffff].map(isGapped)).toEqual([false, true, false, true, false]);
  });
});

describe("dotted", () => {
  it.each([
    [0, "0.0.0.0"],
    [0xffffffff, "255.255.255.255"],
    [0x80000001, "128.0.0.1"],
  ])("%i", (address, text) => expect(dotted(address)).toBe(text));
});
