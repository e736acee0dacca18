import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ipScan } from "../../src/qmail/ip-scan.ts";
import { dotted } from "../../src/qmail/netmask.ts";

function scan(text: string) {
  const bytes = Buffer.from(text, "latin1");
  return ipScan(bytes, 0, bytes.length);
}

/** The address and how many bytes were looked at. */
function read(text: string): string | null {
  const found = scan(text);
  return found === null ? null : `${dotted(found.address)} (${found.end})`;
}

describe("ip_scan", () => {
  it.each([
    ["10.0.0.1", "10.0.0.1 (8)"],
    ["10.0.0.1foo", "10.0.0.1 (8)"],
    ["10.0.0.1.7", "10.0.0.1 (8)"],
    ["010.000.0.01", "10.0.0.1 (12)"],
    ["300.256.511.1", "44.0.255.1 (13)"],
    ["18446744073709551615.18446744073709551616.18446744073709551617.0", "255.0.1.0 (64)"],
    [`${"9".repeat(1000)}.0.0.0`, `${Number(BigInt("9".repeat(1000)) % 256n)}.0.0.0 (1006)`],
    ["", null],
    ["10", null],
    ["10.0.0", null],
    ["10.0.0.", null],
    [".10.0.0.1", null],
    ["10..0.1", null],
    [" 10.0.0.1", null],
    ["-1.0.0.1", null],
    ["+1.0.0.1", null],
    ["10,0,0,1", null],
    ["\xb91.0.0.1", null],
  ])("%j", (text, expected) => expect(read(text)).toBe(expected));

  it("computes modulo 2^64, and that modulo 256", () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 0n, max: 2n ** 80n }), { minLength: 4, maxLength: 4 }), (numbers) => {
        const found = scan(numbers.join("."));
        expect(found?.octets.map(({ value }) => BigInt(value))).toEqual(numbers.map((n) => (n % 2n ** 64n) % 256n));
        expect(found?.octets.map(({ wrapped }) => wrapped)).toEqual(numbers.map((n) => n > 255n));
      }),
    );
  });

  it("never looks at or beyond the end it is given", () => {
    const bytes = Buffer.from("10.0.0.123");
    expect(ipScan(bytes, 0, 8)).toMatchObject({ address: 0x0a000001, end: 8 });
    expect(ipScan(bytes, 0, 7)).toBeNull();
    expect(ipScan(bytes, 1, 10)).toMatchObject({ start: 1, address: 0x0000007b });
    expect(ipScan(bytes, 10, 10)).toBeNull();
  });

  it("knows leading zeros and where each octet stands", () => {
    expect(scan("0.00.010.7")?.octets).toEqual([
      { start: 0, end: 1, value: 0, wrapped: false, leadingZero: false },
      { start: 2, end: 4, value: 0, wrapped: false, leadingZero: true },
      { start: 5, end: 8, value: 10, wrapped: false, leadingZero: true },
      { start: 9, end: 10, value: 7, wrapped: false, leadingZero: false },
    ]);
  });
});
