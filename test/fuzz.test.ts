import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDirectory } from "../src/check/check-directory.ts";
import type { Result } from "../src/check/result.ts";
import { dialects } from "../src/qmail/dialects.ts";
import { jsonReport } from "../src/report/json.ts";
import { textReport } from "../src/report/text.ts";
import { parseCapture } from "../src/settings/interface-set.ts";
import { UsageError } from "../src/text/usage-error.ts";
import { type ControlDirectory, directoryOfFiles, type Host } from "../src/tree/control-directory.ts";
import { runs } from "./random-cases.ts";
import { hostOf } from "./rules/lint.ts";

// Any bytes in a control file are findings or nothing.

const piece = fc.oneof(
  fc.constantFrom("10.0.0.1", "10.0.0.0/255.0.0.0", "127.0.0.1", "0.0.0.0/0.0.0.0", "10.0.0.0/8", "255.0.255.0", "::1"),
  fc.constantFrom("\n", "\n", "\n", "\r\n", " ", "\t", "#", "/", ",", "-", ":", ".", "\0", "0", "256", "010"),
  fc.constantFrom(
    "\x1b[2J",
    "\u0085",
    "\u2028",
    "\u202e",
    "\ufeff",
    "##[error]",
    "::error::",
    "ü",
    "\u{1f600}",
    "é".normalize("NFD"),
  ),
  fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
);
const bytes = fc
  .array(piece, { maxLength: 40 })
  .map(
    (pieces) => new Uint8Array(Buffer.concat(pieces.map((one) => (typeof one === "string" ? Buffer.from(one) : one)))),
  );
const hosts = fc.constantFrom<Host>(
  hostOf({}),
  hostOf({ interfaces: { lo: ["127.0.0.1"], eth0: ["10.0.0.1", "10.0.0.2"] } }),
  hostOf({ dialect: "netqmail" }),
);

function resultOf(directory: ControlDirectory, host: Host): Result {
  const { findings, omitted, problems, files, entries } = checkDirectory(directory, [host], new Map());
  return { findings, omitted, suppressed: [], outcomes: [], problems, directories: 1, files, entries };
}

describe("random bytes", () => {
  it("are reported as text without a control character, and as JSON that can be read", () => {
    fc.assert(
      fc.property(
        fc.option(bytes, { nil: null }),
        bytes,
        fc.string({ unit: "binary" }),
        hosts,
        (more, not, name, host) => {
          const result = resultOf(
            directoryOfFiles(".", { moreipme: more, notipme: not }, ["moreipme", "notipme", name]),
            host,
          );
          const text = [...textReport(result, { color: false, quiet: false, verbose: true, maxFindings: 0 })].join("");
          expect(text).not.toMatch(/[^\n\P{C}]|[\u2028\u2029]|##\[/u);
          expect(text.split("\n").some((line) => line.trimStart().startsWith("::"))).toBe(false);
          const report = JSON.parse([...jsonReport(result)].join(""));
          expect(report.findings.length).toBe(result.findings.length);
          for (const { line, column, endColumn } of report.findings) {
            expect(line).toBeGreaterThan(0);
            expect(column).toBeGreaterThan(0);
            expect(endColumn).toBeGreaterThanOrEqual(column);
          }
        },
      ),
      { numRuns: runs(250) },
    );
  });

  it("of every skipped line name exactly one of the first five rules, and on comments and blank lines none", () => {
    const five = ["byte-order-mark", "leading-blank", "prefix-length", "ipv6-address", "not-an-address"];
    fc.assert(
      fc.property(bytes, (more) => {
        const { findings } = resultOf(directoryOfFiles(".", { moreipme: more }), hostOf({}));
        const text = Buffer.from(more).toString("latin1");
        const lines = text.split("\n");
        const unterminated = lines.pop() !== "";
        for (const [i, line] of lines.entries()) {
          const rules = findings.filter((finding) => finding.line === i + 1).map(({ rule }) => rule);
          const seen = line.split("\0")[0] ?? "";
          const address = "\\d+\\.\\d+\\.\\d+\\.\\d+";
          const isRead = new RegExp(seen.includes("/") ? `^${address}[^/]*/${address}` : `^${address}`, "s").test(seen);
          const bare = i === 0 ? line.replace(/^\xef\xbb\xbf/, "") : line;
          const isFine = /^[ \t]*(#.*)?\r?$/s.test(bare);
          const count = rules.filter((rule) => five.includes(rule)).length;
          if (isRead) expect([line, rules, count]).toEqual([line, rules, 0]);
          else if (bare !== line)
            expect(rules.filter((rule) => rule !== "carriage-return")).toEqual(["byte-order-mark"]);
          else if (isFine) expect(rules.filter((rule) => rule !== "carriage-return")).toEqual([]);
          else
            expect([line, rules.filter((rule) => rule !== "carriage-return"), count]).toEqual([
              line,
              rules.filter((rule) => five.includes(rule)),
              1,
            ]);
        }
        const last = findings.filter((finding) => finding.rule === "missing-final-newline");
        expect(last.length).toBe(unterminated ? 1 : 0);
      }),
      { numRuns: runs(500) },
    );
  });

  it("are a capture, or no capture, in one sentence", () => {
    const value = fc.anything({ maxDepth: 3, key: fc.constantFrom("ifname", "flags", "addr_info", "local", "label") });
    const json = fc.oneof(
      value.map((one) => JSON.stringify([one]) ?? ""),
      fc.string(),
      bytes.map((one) => Buffer.from(one).toString("latin1")),
    );
    fc.assert(
      fc.property(json, (text) => {
        try {
          parseCapture({ path: "ip.json", bytes: Buffer.from(text) });
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError);
          expect((error as UsageError).message).not.toMatch(/[\p{C}\u2028\u2029]/u);
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});

describe("a very long line", () => {
  it.each([
    ["text behind an entry", `10.0.0.1 ${"x ".repeat(500_000)}\n`],
    ["addresses", `${"10.0.0.1 ".repeat(100_000)}\n`],
    ["addresses and then something else", `${"10.0.0.1 ".repeat(100_000)}x\n`],
    ["digits", `10.0.0.${"0".repeat(1_000_000)}1\n`],
    ["colons", `${":".repeat(1_000_000)}\n`],
    ["IPv6 digits", `10.0.0.1 ${"a:".repeat(300_000)}\n`],
    ["blanks", `${" ".repeat(1_000_000)}x\n`],
    ["blanks between", `10.0.0.1${" ".repeat(1_000_000)}10.0.0.2${" ".repeat(1_000_000)}x\n`],
    ["a netmask that is none", `10.0.0.1/${"255.".repeat(300_000)}\n`],
    ["no newline", "10.0.0.1,".repeat(100_000)],
  ])("of %s is reported in no time and few words", (_, text) => {
    const started = performance.now();
    const result = resultOf(directoryOfFiles(".", { moreipme: new Uint8Array(Buffer.from(text)) }), dialectHost());
    const report = [...textReport(result, { color: false, quiet: true, verbose: true, maxFindings: 0 })].join("");
    expect(report.length).toBeLessThan(10_000);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

function dialectHost(): Host {
  return { name: null, dialect: dialects.sagredo, set: null };
}
