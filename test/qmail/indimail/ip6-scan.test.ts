import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ip6Scan } from "../../../src/qmail/indimail/ip6-scan.ts";
import { readSingle } from "../../../src/qmail/indimail/read-line.ts";
import { readSingleFile } from "../../../src/qmail/indimail/single-file.ts";
import { ip4Scan } from "../../../src/qmail/ip4-scan.ts";
import { ipv6Text } from "../../../src/qmail/ipv6-octets.ts";
import { entryText } from "../../../src/qmail/netmask.ts";
import type { LineReading } from "../../../src/qmail/types.ts";
import { runs } from "../../random-cases.ts";
import { latin1, text } from "../bytes.ts";

function scan(written: string): string | null {
  const found = ip6Scan(latin1(written), 0, written.length);
  return found === null ? null : `${ipv6Text(found.address)} ${found.end}`;
}

describe("ip6_scan", () => {
  it.each([
    ["1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8 15"],
    [":1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8 16"],
    ["::", ":: 2"],
    [":::", ":: 2"],
    ["::1", "::1 3"],
    ["::1:", "::1 3"],
    ["2001:DB8::1/64", "2001:db8::1 11"],
    ["fe80::1%eth0", "fe80::1 7"],
    ["12345::1", "2345::1 8"],
    ["::ffff:127.0.0.", "::ffff:127 10"],
    ["::ffff:127.0.0.1", "::ffff:127.0.0.1 16"],
    ["::1.2.3.400", "::1 3"],
    ["1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:102:304 19"],
    ["1:2:3:4:5:6:1.2.3.400", null],
    ["1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0 15"],
    ["1:2:3:4:5:6:7::8:9", "1:2:3:4:5:6:7:8 16"],
    ["1:2", null],
    ["1", null],
    ["", null],
    [" ::1", null],
    ["[::1]", null],
  ])("%s", (written, expected) => expect(scan(written)).toBe(expected));

  it("is told by patterns", () => {
    const part = fc.constantFrom("1", "0", "ffff", "12345", ":", "::", ".", "1.2.3.4", "300", "g", " ", "%");
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
        const written = parts.join("");
        const found = ip6Scan(latin1(written), 0, written.length);
        const expected = byPattern(written);
        expect(found === null ? null : [found.address, found.end]).toEqual(expected);
      }),
      { numRuns: runs(50_000) },
    );
  });
});

const OCTET = "0*(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?!\\d)";
const QUAD = `${OCTET}(?:\\.${OCTET}){3}`;

/** The same from the other end: the forms, each as a pattern. */
function byPattern(written: string): [bigint, number] | null {
  const whole = /^:?([0-9a-f]+(?::[0-9a-f]+){7})/i.exec(written);
  const quad = new RegExp(`^:?((?:[0-9a-f]+:){6})(?=[0-9a-f]+\\.)(${QUAD})?`, "i").exec(written);
  if (quad !== null && !quad[0].includes("::")) {
    return quad[2] === undefined ? null : [joined([...groups(quad[1] as string), ...octets(quad[2])]), quad[0].length];
  }
  if (whole !== null) return [joined(groups(whole[1] as string)), whole[0].length];
  const cut = /^(?::?([0-9a-f]+(?::[0-9a-f]+){0,6}))?::/i.exec(written);
  if (cut === null) return null;
  const prefix = groups(cut[1] ?? "");
  let suffix: bigint[] = [];
  let end = cut[0].length;
  for (let count = 1; prefix.length + count <= 8; count++) {
    const before = `(?:[0-9a-f]+:){${count - 1}}`;
    const rest = written.slice(cut[0].length);
    const tail =
      prefix.length + count <= 7 ? new RegExp(`^(${before})(?=[0-9a-f]+\\.)(${QUAD})`, "i").exec(rest) : null;
    if (tail !== null) {
      suffix = [...groups(tail[1] as string), ...octets(tail[2] as string)];
      end = cut[0].length + tail[0].length;
      break;
    }
    const more = new RegExp(`^${before}[0-9a-f]+`, "i").exec(rest);
    if (more === null) break;
    suffix = groups(more[0]);
    end = cut[0].length + more[0].length;
  }
  return [joined([...prefix, ...new Array<bigint>(8 - prefix.length - suffix.length).fill(0n), ...suffix]), end];
}

const groups = (some: string): bigint[] =>
  some
    .split(":")
    .filter((one) => one !== "")
    .map((one) => BigInt(`0x${one}`) & 0xffffn);
const octets = (quad: string): bigint[] => {
  const [a = 0, b = 0, c = 0, d = 0] = quad.split(".").map(Number);
  return [BigInt(256 * a + b), BigInt(256 * c + d)];
};
const joined = (some: readonly bigint[]): bigint => some.reduce((sum, group) => (sum << 16n) | group, 0n);

describe("ip4_scan", () => {
  it.each([
    ["10.0.0.255", 0x0a0000ff],
    ["10.0.0.256", null],
    ["010.0.0.1 x", 0x0a000001],
    // A number is computed modulo 2^64, and compared then.
    ["18446744073709551626.0.0.1", 0x0a000001],
    ["18446744073709551872.0.0.1", null],
    [`${"9".repeat(200)}.0.0.1`, null],
  ])("%s", (written, expected) => {
    expect(ip4Scan(latin1(written), 0, written.length)?.address ?? null).toBe(expected);
  });
});

describe("a line", () => {
  const read = (line: string): string => {
    const { entry } = readSingle(latin1(line), 1, 0);
    return entry === null ? "nothing" : entryText(entry);
  };
  it.each([
    ["10.0.0.0/255.0.0.0\n", "10.0.0.0"],
    ["10.0.0.0/8\n", "10.0.0.0"],
    ["10.0.0.300\n", "nothing"],
    ["0.0.0.0\n", "::"],
    ["::ffff:10.0.0.1\n", "nothing"],
    ["::ffff:a00:1\n", "nothing"],
    ["2001:db8::1", "2001:db8::"],
    ["2001:db8::1\0 x\n", "2001:db8::1"],
    [" ::1\n", "nothing"],
    ["\n", "nothing"],
  ])("%j", (line, expected) => expect(read(line)).toBe(expected));
});

describe("a whole file", () => {
  it("is the sum of its lines; an ordinary line, a comment and a blank line are not notable", () => {
    const line = fc.oneof(
      fc.constantFrom(
        "10.0.0.1",
        "2001:db8::1",
        "::",
        "0.0.0.0",
        "# x",
        "",
        "10.0.0.0/8",
        "::1 x",
        ":1",
        "x",
        "010.1.1.1",
      ),
      fc.string({ unit: fc.constantFrom("1", ":", ".", "f", " ", "\0", "\r"), maxLength: 12 }),
    );
    const newline = fc.constantFrom("", "\n");
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), newline, (lines, last) => {
        const bytes = latin1(lines.join("\n") + last);
        const file = readSingleFile("moreipme", "moreipme", bytes);
        const readings: LineReading[] = [];
        for (let start = 0; start < bytes.length; start = (readings.at(-1)?.end ?? 0) + 1) {
          readings.push(readSingle(bytes, readings.length + 1, start));
        }
        const entries = readings.filter((one) => one.entry !== null);
        expect(file.lines).toBe(readings.length);
        expect(file.entries.count).toBe(entries.length);
        expect([...file.entries.line]).toEqual(entries.map((one) => one.line));
        expect([...file.entries.start]).toEqual(entries.map((one) => one.start));
        expect(entries.map((_, i) => file.entries.ipv6?.(i) ?? null)).toEqual(
          entries.map((one) => one.entry?.ipv6 ?? null),
        );
        expect([...file.entries.address]).toEqual(entries.map((one) => one.entry?.address));
        const notable = readings.filter((one) => !isPlain(text(bytes, one), one.terminated, one.line));
        expect([...file.notable.line]).toEqual(notable.map((one) => one.line));
      }),
      { numRuns: runs(5000) },
    );
  });
});

function isPlain(line: string, terminated: boolean, number: number): boolean {
  if (!terminated || line.endsWith("\r") || (number === 1 && line.startsWith("\xef"))) return false;
  if (/^[ \t]*(#.*)?$/s.test(line)) return true;
  const octet = "(?:0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5])";
  if (new RegExp(`^${octet}(\\.${octet}){3}$`).test(line)) return true;
  const found = ip6Scan(latin1(line), 0, line.length);
  if (found?.end !== line.length || line.includes(".") || found.address >> 32n === 0xffffn) return false;
  return !/^:[^:]/.test(line) && line.length <= 40 && line.split(":").every((group) => group.length <= 4);
}

describe("an address as text", () => {
  it.each([
    [0n, "::"],
    [1n, "::1"],
    [0x20010db8n << 96n, "2001:db8::"],
    [(0x20010db8n << 96n) | 1n, "2001:db8::1"],
    [0x0001000000000001_0000000000000001n, "1:0:0:1::1"],
    [0x0001000000010001_0001000100010001n, "1:0:1:1:1:1:1:1"],
    [0xffff0a000001n, "::ffff:10.0.0.1"],
    [(1n << 128n) - 1n, "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
  ])("%s", (address, expected) => expect(ipv6Text(address)).toBe(expected));
});
