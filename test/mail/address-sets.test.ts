import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitRange } from "../../src/mail/address-sets.ts";

describe("splitRange", () => {
  it("finds every subset and its lowest address, in a space small enough to count", () => {
    const byte = fc.nat(255);
    const set = fc.record({ address: byte, netmask: byte }).map(({ address, netmask }) => ({
      address: (0x0a000000 | (address & netmask)) >>> 0,
      netmask: (0xffffff00 | netmask) >>> 0,
    }));
    fc.assert(
      fc.property(fc.array(set, { maxLength: 5 }), byte, byte, (sets, one, two) => {
        const from = 0x0a000000 + Math.min(one, two);
        const to = 0x0a000000 + Math.max(one, two);
        const wanted = new Map<string, number>();
        for (let at = from; at <= to; at++) {
          const inside = sets.flatMap(({ address, netmask }, i) => ((at & netmask) >>> 0 === address ? [i] : []));
          if (!wanted.has(inside.join(" "))) wanted.set(inside.join(" "), at);
        }
        const found = splitRange(from, to, sets) ?? [];
        expect(found.map(({ inside, first }) => [inside.join(" "), first])).toEqual([...wanted]);
      }),
    );
  });

  it("of the whole space costs no more for a set that is everywhere in it", () => {
    const found = splitRange(0, 0xffffffff, [{ address: 9, netmask: 0xff }]);
    expect(found).toEqual([
      { inside: [], first: 0 },
      { inside: [0], first: 9 },
    ]);
  });

  it("gives up where sets cross each other in too many ways", () => {
    const sets = Array.from({ length: 30 }, (_, i) => ({ address: 2 ** i, netmask: 2 ** i }));
    expect(splitRange(0, 0xffffffff, sets)).toBeNull();
  });
});
