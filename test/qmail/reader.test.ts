import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readIpFile } from "../../src/qmail/ip-file.ts";
import { readLine } from "../../src/qmail/lines.ts";
import type { LineReading } from "../../src/qmail/types.ts";
import { runs } from "../random-cases.ts";

/** The whole file by the slow reader, line for line. */
function slowly(bytes: Uint8Array): LineReading[] {
  const out: LineReading[] = [];
  for (let start = 0; start < bytes.length; ) {
    const reading = readLine(bytes, out.length + 1, start);
    out.push(reading);
    start = reading.end + 1;
  }
  return out;
}

/** Spelled in the ordinary way, as a pattern says it. */
function isOrdinary(bytes: Uint8Array, { start, end, terminated, entry }: LineReading): boolean {
  const octet = "(?:0|[1-9]\\d?|1\\d\\d|2[0-4]\\d|25[0-5])";
  const address = `${octet}(?:\\.${octet}){3}`;
  const text = Buffer.from(bytes.subarray(start, end)).toString("latin1");
  if (!terminated || entry === null || !new RegExp(`^${address}(?:/${address})?$`).test(text)) return false;
  const ones = entry.netmask.toString(2).padStart(32, "0");
  return /^1*0*$/.test(ones) && (entry.address & ~entry.netmask) === 0;
}

/** A comment or a blank line that ends in a newline alone: nothing can be said of it. */
function isComment(bytes: Uint8Array, { line, start, end, terminated }: LineReading): boolean {
  const text = Buffer.from(bytes.subarray(start, end)).toString("latin1");
  return terminated && /^[ \t]*(#.*)?$/s.test(text) && !text.endsWith("\r") && !(line === 1 && text.startsWith("\xef"));
}

function agrees(bytes: Uint8Array): void {
  const file = readIpFile("moreipme", "moreipme", bytes);
  const lines = slowly(bytes);
  const entries = lines.filter((reading) => reading.entry !== null);
  expect(file.lines).toBe(lines.length);
  expect(file.entries.count).toBe(entries.length);
  expect([...file.entries.address]).toEqual(entries.map((reading) => reading.entry?.address));
  expect([...file.entries.netmask]).toEqual(entries.map((reading) => reading.entry?.netmask));
  expect([...file.entries.line]).toEqual(entries.map((reading) => reading.line));
  expect([...file.entries.start]).toEqual(entries.map((reading) => reading.start));
  const notable = lines.filter((reading) => !isOrdinary(bytes, reading) && !isComment(bytes, reading));
  expect(file.notable.count).toBe(notable.length);
  expect([...file.notable.line]).toEqual(notable.map((reading) => reading.line));
  expect([...file.notable.start]).toEqual(notable.map((reading) => reading.start));
}

const byte = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Buffer.from("0123456789")) },
  { weight: 5, arbitrary: fc.constantFrom(...Buffer.from("./\n")) },
  { weight: 1, arbitrary: fc.constantFrom(...Buffer.from("\r\0 \t#:ax")) },
  { weight: 1, arbitrary: fc.nat(255) },
);
const number = fc.oneof(
  { weight: 6, arbitrary: fc.nat(255).map(String) },
  { weight: 2, arbitrary: fc.constantFrom("0", "255", "254", "128", "00", "010", "256", "300", "0255") },
  { weight: 1, arbitrary: fc.bigInt({ min: 0n, max: 2n ** 70n }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom("", "x", "-1", "0x1", " 1") },
);
const address = fc.oneof(
  { weight: 8, arbitrary: fc.array(number, { minLength: 4, maxLength: 4 }) },
  { weight: 1, arbitrary: fc.array(number, { minLength: 3, maxLength: 5 }) },
);
const netmask = fc.oneof(
  { weight: 5, arbitrary: fc.nat(32).map((length) => dottedMask(length)) },
  { weight: 2, arbitrary: address.map((parts) => parts.join(".")) },
  { weight: 1, arbitrary: fc.nat(40).map(String) },
);
const ending = fc.oneof(
  { weight: 10, arbitrary: fc.constant("\n") },
  fc.constantFrom("\r\n", " \n", "", " # x\n", "\0\n", "/\n"),
);
const line = fc
  .tuple(address, fc.option(netmask, { nil: null }), ending)
  .map(([parts, mask, end]) => `${parts.join(".")}${mask === null ? "" : `/${mask}`}${end}`);

function dottedMask(length: number): string {
  return [0, 8, 16, 24].map((from) => 256 - 2 ** (8 - Math.min(Math.max(length - from, 0), 8))).join(".");
}

describe("the fast loop and the slow reader", () => {
  it("agree on random bytes", () => {
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 120 }), (bytes) => agrees(Uint8Array.from(bytes))),
      { numRuns: runs(3000) },
    );
  });

  it("agree on lines that are nearly entries", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => agrees(Buffer.from(lines.join(""), "latin1"))),
      { numRuns: runs(3000) },
    );
  });

  it("agree on good lines cut off anywhere, and with one byte changed", () => {
    const good = Buffer.from(
      "10.0.0.1\n255.255.255.255/255.255.255.255\n192.168.0.0/255.255.0.0\n0.0.0.0/0.0.0.0\n1.2.3.4\n",
    );
    for (let end = 0; end <= good.length; end++) agrees(good.subarray(0, end));
    fc.assert(
      fc.property(fc.nat(good.length - 1), byte, (at, value) => {
        const bytes = Uint8Array.from(good);
        bytes[at] = value;
        agrees(bytes);
      }),
      { numRuns: runs(2000) },
    );
  });

  it("agree on a view into a larger buffer, and read nothing beyond it", () => {
    const whole = Buffer.from("9.9.9.9\n10.0.0.1\n10.0.0.2\n8.8.8.8\n");
    agrees(whole.subarray(8, 17));
    agrees(whole.subarray(8, 25));
    agrees(whole.subarray(8, 16));
  });

  it("keep columns apart when there are more lines than the size suggests", () => {
    agrees(Buffer.from("1.1.1.1\n".repeat(5000)));
    // Around a full portion, and around full columns.
    for (const lines of [4095, 4096, 4097, 8192]) {
      agrees(Buffer.from(`${"10.0.0.1\n".repeat(lines)}x\n10.0.0.010\n${"10.0.0.2\n".repeat(4096)}1.1.1.1`));
      agrees(Buffer.from("192.168.100.100\n".repeat(lines)));
    }
    for (let lines = 6; lines < 20; lines++) agrees(Buffer.from("0.0.0.0\n".repeat(lines)));
    agrees(Buffer.from("\n".repeat(5000)));
    agrees(Buffer.from(`${"\n1.1.1.1/0.0.0.0\n".repeat(500)}1.1.1.1`));
  });
});
