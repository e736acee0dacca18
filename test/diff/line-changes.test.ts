import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changedLines, lineText } from "../../src/diff/line-changes.ts";
import { makeLineHistory } from "../../src/diff/line-history.ts";
import { unifiedDiff } from "../../src/diff/unified-diff.ts";
import { runs } from "../random-cases.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text, "latin1");
const text = fc
  .tuple(fc.array(fc.constantFrom("a", "b", "c", "d", ""), { maxLength: 12 }), fc.boolean())
  .map(([lines, end]) => lines.join("\n") + (end && lines.length > 0 ? "\n" : ""));

/** Applies a unified diff, by its text alone. */
function patched(before: string, diff: string): string {
  const old = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const rows = diff.split("\n").slice(2, -1);
  const out: string[] = [];
  let at = 0;
  for (const [i, row] of rows.entries()) {
    const hunk = /^@@ -(\d+)(?:,(\d+))? \+\d+(?:,\d+)? @@$/.exec(row);
    if (hunk !== null) {
      const from = hunk[2] === "0" ? Number(hunk[1]) : Number(hunk[1]) - 1;
      while (at < from) out.push(old[at++] as string);
    } else if (!row.startsWith("\\")) {
      const line = row.slice(1) + (rows[i + 1]?.startsWith("\\") ? "" : "\n");
      if (row[0] !== "+") expect(old[at++]).toBe(line);
      if (row[0] !== "-") out.push(line);
    }
  }
  return [...out, ...old.slice(at)].join("");
}

describe("changed lines", () => {
  it("turn the one file into the other", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const diff = [...unifiedDiff({ path: "f", before: bytes(before), after: bytes(after) })].join("");
        if (before === after) expect(diff).toBe("");
        else expect(patched(before, diff)).toBe(after);
      }),
      { numRuns: runs(5000) },
    );
  });

  it("are few where few were changed", () => {
    const many = Array.from({ length: 3000 }, (_, i) => `10.0.${i >> 8}.${i & 255}\n`);
    const fewer = many.filter((_, i) => i % 10 !== 3);
    const { hunks } = changedLines(bytes(many.join("")), bytes(fewer.join("")));
    expect(hunks.length).toBe(300);
    expect(hunks.every(({ beforeCount, afterCount }) => beforeCount === 1 && afterCount === 0)).toBe(true);
  });

  it("have only their surroundings at hand", () => {
    const { before, hunks } = changedLines(bytes("1\n2\n3\n4\n5\n6\nx\n8\n"), bytes("1\n2\n3\n4\n5\n6\ny\n8\n"));
    expect(hunks).toEqual([{ before: 6, beforeCount: 1, after: 6, afterCount: 1 }]);
    expect([lineText(before, 2), lineText(before, 3), lineText(before, 6)]).toEqual([null, "4\n", "x\n"]);
  });
});

describe("a unified diff", () => {
  it("looks like git's, with invisible bytes made visible", () => {
    const diff = [
      ...unifiedDiff({
        path: "control/moreipme",
        before: bytes("10.0.0.1\r\n10.0.0.2"),
        after: bytes("10.0.0.1\n10.0.0.2"),
      }),
    ];
    expect(diff.join("")).toBe(
      "--- a/control/moreipme\n+++ b/control/moreipme\n@@ -1,2 +1,2 @@\n-10.0.0.1\\r\n+10.0.0.1\n 10.0.0.2\n\\ No newline at end of file\n",
    );
  });
  it("does nothing that a CI runner obeys", () => {
    const hostile = "::set-env name=x\n \t::warning\n##[group]x\n\x1b[31m\n";
    const diff = [
      ...unifiedDiff({ path: "::error", before: bytes(`${hostile}1\n`), after: bytes(`${hostile}2\n`) }),
    ].join("");
    for (const line of diff.split("\n")) {
      expect(line.trim().startsWith("::")).toBe(false);
      expect(line).not.toContain("##[");
      expect(line).not.toContain("\x1b");
    }
  });
});

describe("what became of a line", () => {
  it("says what it was before", () => {
    const ask = makeLineHistory(bytes("a\nb\nc\nd"), bytes("a\nB\nc\nd\ne\n"));
    expect(ask("head", 1)).toEqual({ kind: "unchanged" });
    expect(ask("head", 2)).toEqual({ kind: "changed", line: 2, text: "b", terminated: true });
    expect(ask("head", 4)).toEqual({ kind: "changed", line: 4, text: "d", terminated: false });
    expect(ask("head", 5)).toEqual({ kind: "alone" });
    expect(ask("base", 4)).toEqual({ kind: "changed", line: 4, text: "d", terminated: true });
  });
  it("does not compare what is too large", () => {
    const large = bytes("10.0.0.1\n".repeat(600_000));
    expect(makeLineHistory(large, bytes(""))("base", 1)).toEqual({ kind: "unknown" });
  });
});
