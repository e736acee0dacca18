import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rules } from "../src/rules/all-rules.ts";
import type { Example, Finding, Written } from "../src/rules/rule.ts";
import { runs } from "./random-cases.ts";
import { findingsOf } from "./rules/lint.ts";

// A remedy names the very text to write: whoever writes it is not told off again.

type Name = "moreipme" | "notipme";

/** The example with the finding's line replaced, or with lines of their own at the end of a file. */
function applied(
  example: Example,
  finding: Finding,
  writes: readonly Written[],
): { example: Example; lines: number[]; file: Name } {
  const [first] = writes;
  const file = first?.into ?? (finding.file.path as Name);
  const text = writes.map((one) => one.text).join("\n");
  const lines = (example[file] ?? "").split("\n");
  const at = first?.into === undefined ? finding.line - 1 : lines.length - 1;
  lines.splice(at, first?.into === undefined ? 1 : 0, ...text.split("\n"));
  return {
    example: { ...example, [file]: lines.join("\n") },
    lines: text.split("\n").map((_, i) => at + 1 + i),
    file,
  };
}

/** What may be found on a line that was written as told: that it was there before, or that something else wins. */
const ABOUT_OTHERS = new Set([
  "duplicate-entry",
  "redundant-entry",
  "shadowed-entry",
  "idle-exclusion",
  "already-an-interface",
]);
const MAY_HAVE_CARRIAGE_RETURN = new Set(["carriage-return", "missing-final-newline"]);

function judgeRemedies(example: Example): number {
  let count = 0;
  for (const finding of findingsOf(example)) {
    const { write, remedy = "" } = finding.detail();
    // No text is named that is not written here.
    if (write === undefined) expect(remedy).not.toMatch(/\bwrite \d/i);
    if (write === undefined) continue;
    for (const { text } of write) for (const line of text.split("\n")) expect(remedy).toContain(line);
    const [first] = write;
    for (const writes of first?.into === undefined ? write.map((one) => [one]) : [write]) {
      count++;
      const after = applied(example, finding, writes);
      const left = findingsOf(after.example);
      const onLines = left.filter(
        ({ rule, file, line }) => file.path === after.file && after.lines.includes(line) && !ABOUT_OTHERS.has(rule),
      );
      expect(onLines.map(({ rule }) => rule).filter((rule) => !MAY_HAVE_CARRIAGE_RETURN.has(rule))).toEqual([]);
      expect(left.map(({ rule }) => rule)).not.toContain("everything-is-me");
      if (first?.into !== undefined) expect(left.map(({ rule }) => rule)).not.toContain(finding.rule);
    }
  }
  return count;
}

const written = (line: string, file: Name = "moreipme") =>
  findingsOf({ [file]: `${line}\n` }).flatMap((finding) => (finding.detail().write ?? []).map(({ text }) => text));

describe("remedies that name a text to write", () => {
  it.each([
    ["10.0.0.0/0.255.255.255", ["10.0.0.0/255.0.0.0"]],
    ["10.1.2.3/0.0.0.255", ["10.1.2.0/255.255.255.0", "10.1.2.3"]],
    ["192.0.2.5/255.255.255.0", ["192.0.2.0/255.255.255.0", "192.0.2.5"]],
    ["10.0.0.5/0.0.0.0", ["10.0.0.5"]],
    ["10.0.0.5/255.0.255.0", ["10.0.0.5"]],
    ["10.0.0.300/255.255.255.0", []],
    ["10.0.0.0/8 192.0.2.20", ["10.0.0.0/255.0.0.0\n192.0.2.20"]],
    ["10.0.0.0/8, 192.0.2.0/24", ["10.0.0.0/255.0.0.0\n192.0.2.0/255.255.255.0"]],
    ["10.0.0.1 10.0.0.0/8", ["10.0.0.1\n10.0.0.0/255.0.0.0"]],
    ["10.0.0.0/8 office", ["10.0.0.0/255.0.0.0"]],
    ["10.0.0.0 / 8", ["10.0.0.0/255.0.0.0"]],
    ["10.0.0.0/0xff000000", ["10.0.0.0/255.0.0.0"]],
    ["10.0.0.1/", ["10.0.0.1"]],
    ["10.0.0.0/33", []],
    ["10.0.0.0/255.0.0", []],
    ["10.0.0.0/0 x", []],
    ["10.0.0.0 255.0.0.0", ["10.0.0.0/255.0.0.0"]],
    ["10.0.0.5 255.0.0.0", ["10.0.0.0/255.0.0.0", "10.0.0.5"]],
    ["10.0.0.0 0.255.255.255", ["10.0.0.0/255.0.0.0"]],
    ["0.0.0.0 0.0.0.0", []],
    ["10.0.0.1 10.0.0.2", ["10.0.0.1\n10.0.0.2"]],
    ["10.0.0.1 2001:db8::1", []],
    ["10.0.0.1 10.0.0.300", []],
    ["203.0.113.*", ["203.0.113.0/255.255.255.0"]],
    [" 203.0.*.* # office", ["203.0.0.0/255.255.0.0"]],
    ["10.*.*.*", ["10.0.0.0/255.0.0.0"]],
    ["10.*", []],
    ["300.0.0.*", []],
    ["*.0.0.1", []],
    ["10.*.0.*", []],
    ["[203.0.113.9]", ["203.0.113.9"]],
    ["mx1=203.0.113.9", ["203.0.113.9"]],
    [";203.0.113.3", ["203.0.113.3"]],
    ["// 203.0.113.3", ["203.0.113.3"]],
    ["ip:203.0.113.9:25", ["203.0.113.9"]],
    ["!203.0.113.9", []],
    ["mx1 203.0.113.9 203.0.113.10", []],
    ["net 203.0.113.9/24", ["203.0.113.0/255.255.255.0", "203.0.113.9"]],
    ["[203.0.113.300]", []],
    ["203-0.113.9.example.com", []],
    ["[64:ff9b::203.0.113.9]", []],
    ["mail.example.com # 203.0.113.9", []],
    ["198.51.100.8/32", ["198.51.100.8"]],
    ["10.0.0.0/8 # office", ["10.0.0.0/255.0.0.0"]],
    ["300.0.0.0/8", []],
    ["::ffff:203.0.113.12", ["203.0.113.12"]],
    ["::203.0.113.12", []],
    ["010.0.0.1", ["10.0.0.1"]],
    ["010.0.0.1 10.0.0.2", []],
    ["10.0.0.1:25", ["10.0.0.1"]],
    ["10.0.0.1.7", []],
    ["10.0.0.1 eth0/1", ["10.0.0.1"]],
    [" 0.0.0.0/0.0.0.0", []],
  ])("%j", (line, texts) => {
    expect(written(line)).toEqual(texts);
    expect(judgeRemedies({ moreipme: `${line}\n` })).toBe(texts.length);
    judgeRemedies({ notipme: `${line}\n` });
  });

  it("join an address and its netmask, and fix it so, which is not safe", () => {
    const [finding] = findingsOf({ moreipme: "10.0.0.0 255.0.0.0 # office\n" });
    expect(finding?.detail().fix).toMatchObject({ safe: false, edits: [{ text: "# office\n10.0.0.0/255.0.0.0" }] });
    for (const line of ["10.0.0.5 255.0.0.0", "10.0.0.0 0.255.255.255", "10.0.0.0 0.0.0.0", "10.0.0.0 255.0.255.0"])
      expect(findingsOf({ moreipme: `${line}\n` })[0]?.detail().fix).toBeNull();
  });

  it("make nothing of blanks before a line that would make every address me", () => {
    const [finding] = findingsOf({ moreipme: " 0.0.0.0/0.0.0.0\n" });
    expect(finding?.detail()).toMatchObject({ fix: null, remedy: expect.stringContaining("Delete the line") });
  });

  it("hold for the bad example of every rule", () => {
    let count = 0;
    for (const { bad } of rules) if (bad.settings === undefined) count += judgeRemedies(bad);
    expect(count).toBeGreaterThan(5);
  });

  it("hold for interface addresses", () => {
    const eth0 = ["192.0.2.10", "192.0.2.11", "192.0.2.12"];
    expect(judgeRemedies({ moreipme: "203.0.113.7\n", interfaces: { eth0 } })).toBe(1);
    expect(judgeRemedies({ notipme: "192.0.2.0/255.255.255.0\n", interfaces: { eth0 } })).toBeGreaterThan(0);
  });

  const token = fc.oneof(
    fc.constantFrom(
      "10.0.0.0",
      "10.0.0.5",
      "203.0.113.9",
      "0.0.0.0",
      "300.0.0.1",
      "010.0.0.1",
      "1.2.3",
      "::1",
      "::ffff:10.0.0.1",
    ),
    fc.constantFrom(
      "255.0.0.0",
      "0.255.255.255",
      "255.0.255.0",
      "0.0.0.0",
      "8",
      "32",
      "0",
      "33",
      "0xffffff00",
      "255.255.255.255",
    ),
    fc.constantFrom(
      "/",
      "/",
      " ",
      " ",
      ",",
      ";",
      "-",
      ":",
      ".",
      "[",
      "]",
      "=",
      "#",
      "!",
      "*",
      "\r",
      "\t",
      "\0",
      "mx1",
      "x",
    ),
  );
  const line = fc.array(token, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(""));

  it("hold for any line", () => {
    fc.assert(
      fc.property(line, fc.constantFrom<Name>("moreipme", "notipme"), fc.boolean(), (text, name, terminated) => {
        judgeRemedies({ [name]: `${text}${terminated ? "\n" : ""}` });
      }),
      { numRuns: runs(2000) },
    );
  });
});
