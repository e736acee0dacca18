import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dotted } from "../../src/qmail/netmask.ts";
import { rangeText, setText } from "../../src/report/set-text.ts";
import type { Ranges } from "../../src/space/address-ranges.ts";
import { runs } from "../random-cases.ts";

const number = (text: string): number => text.split(".").reduce((sum, octet) => sum * 256 + Number(octet), 0);

/** `10.0.0.0-10.0.0.9 10.0.0.20`: a set as ranges. */
const set = (text: string): Ranges =>
  text.split(" ").flatMap((part) => {
    const [from = "", to = from] = part.split("-");
    return [number(from), number(to) + 1];
  });

describe("a set as a person writes it", () => {
  test.each([
    ["203.0.113.7", "203.0.113.7"],
    ["203.0.113.0-203.0.113.255", "203.0.113.0/24"],
    ["0.0.0.0-255.255.255.255", "0.0.0.0/0"],
    ["203.0.113.0-203.0.113.9", "203.0.113.0-203.0.113.9"],
    ["10.0.0.0-10.0.0.4 10.0.0.6-10.255.255.255", "10.0.0.0/8 except 10.0.0.5"],
    ["0.0.0.0-9.255.255.255 11.0.0.0-255.255.255.255", "0.0.0.0/0 except 10.0.0.0/8"],
    ["10.0.0.0-10.0.0.4 10.0.0.6-10.0.0.9 192.0.2.1", "10.0.0.0-10.0.0.4, 10.0.0.6-10.0.0.9, 192.0.2.1"],
    ["10.0.0.1-10.0.0.4 10.0.0.6-10.255.255.255", "10.0.0.0/8 except 10.0.0.0 and 10.0.0.5"],
    ["10.0.0.0-10.0.0.4 10.0.0.6-10.0.0.255 192.0.2.1", "10.0.0.0/24 except 10.0.0.5, 192.0.2.1"],
    [
      "10.0.0.0-10.0.0.4 10.0.0.6-10.0.0.9 10.0.0.250-10.0.0.255",
      "10.0.0.0/24 except 10.0.0.5 and 10.0.0.10-10.0.0.249",
    ],
  ])("%s: %s", (given, text) => expect(setText(set(given))).toBe(text));

  test("is cut after some parts, and says how many more there are", () => {
    const many = Array.from({ length: 1000 }, (_, i) => [512 * i, 512 * i + 1]).flat();
    expect(setText(many)).toMatch(/^0\.0\.0\.0, 0\.0\.2\.0, .* and 992 more$/);
    const holed = set(Array.from({ length: 20 }, (_, i) => `10.${i}.0.1-10.${i}.255.255`).join(" "));
    expect(setText(holed)).toMatch(/ and \d+ more$/);
    expect(setText(holed).length).toBeLessThan(300);
  });
});

/** What a text means, read by hand. */
function meaning(text: string): Set<number> {
  const out = new Set<number>();
  const each = (one: string, act: (address: number) => void): void => {
    const [from = "", to] = one.split("-");
    const [network = "", length] = from.split("/");
    const first = number(network);
    const last = to !== undefined ? number(to) : first + 2 ** (32 - Number(length ?? 32)) - 1;
    for (let at = first; at <= last; at++) act(at);
  };
  for (const part of text === "" ? [] : text.split(", ")) {
    const [whole = "", except] = part.split(" except ");
    each(whole, (at) => out.add(at));
    for (const one of except?.split(" and ") ?? []) each(one, (at) => out.delete(at));
  }
  return out;
}

test("it means the set, and no way to write it in ranges is shorter", () => {
  const addresses = fc.uniqueArray(fc.integer({ min: 0, max: 63 }), { maxLength: 40 });
  fc.assert(
    fc.property(addresses, fc.constantFrom(0, 2 ** 31 - 32, 2 ** 32 - 64), (some, base) => {
      const sorted = some.map((one) => base + one).sort((a, b) => a - b);
      const ranges: number[] = [];
      for (const one of sorted) {
        if (ranges.at(-1) === one) ranges[ranges.length - 1] = one + 1;
        else ranges.push(one, one + 1);
      }
      const text = setText(ranges);
      fc.pre(!/ \d+ more$/.test(text) && !/ more,/.test(text));
      expect([...meaning(text)].sort((a, b) => a - b)).toEqual(sorted);
      const plain: string[] = [];
      for (let i = 0; i < ranges.length; i += 2) plain.push(rangeText(ranges[i] as number, ranges[i + 1] as number));
      expect(text.length).toBeLessThanOrEqual(plain.join(", ").length);
      for (const one of plain) expect(one).toMatch(/^[\d.]+(?:\/\d+|-[\d.]+)?$/);
    }),
    { numRuns: runs(5000) },
  );
  expect(rangeText(number("10.0.0.0"), number("10.0.0.2"))).toBe("10.0.0.0/31");
  expect(rangeText(2 ** 32 - 1, 2 ** 32)).toBe(dotted(2 ** 32 - 1));
});
