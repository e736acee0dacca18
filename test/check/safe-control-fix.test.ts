import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDirectory } from "../../src/check/check-directory.ts";
import { fixDirectory } from "../../src/check/fix.ts";
import { controlReadint, controlReadline } from "../../src/qmail/control-file.ts";
import type { Finding } from "../../src/rules/rule.ts";
import { isUnreadable } from "../../src/tree/control-directory.ts";
import { directories, recipientsOf } from "../mail/directories.ts";
import { readEntries, Simulator, type Texts } from "../mail/oracle.ts";
import { least, runs } from "../random-cases.ts";
import { directoryOf, findingsOf, hostOf } from "../rules/lint.ts";

// A fix of a control file is safe only if it changes the outcome of no recipient, no value and no number: against the simulator,
// which shares no code with src.

const RULES = ["byte-order-mark", "carriage-return", "leading-blank", "not-a-comment", "missing-final-newline"];
const alphabet = { labels: ["a", "b"], depth: 2, users: ["u", "v"] };

/** The text after a fix alone, one character a byte. */
function fixed({ file, detail }: Finding): string {
  let text = Buffer.from(file.bytes).toString("latin1");
  for (const { start, end, text: by } of [...(detail().fix?.edits ?? [])].reverse())
    text = text.slice(0, start) + by + text.slice(end);
  return text;
}

function outcomes(texts: Texts, recipients: readonly string[]): string[] {
  const simulator = new Simulator(readEntries(texts), texts);
  return recipients.map((recipient) => simulator.outcome(recipient));
}

/** With a mark, blanks, a comment or no newline here and there. */
const spoilt = directories(alphabet, true).chain((texts) =>
  fc
    .record({ mark: fc.constantFrom(...Object.keys(texts), ""), cut: fc.constantFrom(...Object.keys(texts), "") })
    .map(({ mark, cut }) => {
      const out: Record<string, string> = { ...texts };
      if (mark in out && mark !== "me") out[mark] = `\xef\xbb\xbf${out[mark]}`;
      if (cut in out) out[cut] = (out[cut] ?? "").replace(/\n$/, "");
      return out as Texts;
    }),
);

describe("safe fixes of control files", () => {
  it("change the outcome of no recipient", () => {
    const recipients = recipientsOf(alphabet, false);
    const seen = { safe: 0, unsafe: 0, changed: 0 };
    fc.assert(
      fc.property(spoilt, (texts) => {
        const before = outcomes(texts, recipients);
        for (const finding of findingsOf({ files: texts as Record<string, string> })) {
          const fix = finding.detail().fix ?? null;
          if (fix === null || !RULES.includes(finding.rule)) continue;
          const after = outcomes({ ...texts, [finding.file.path]: fixed(finding) }, recipients);
          const changes = after.some((outcome, i) => outcome !== before[i]);
          seen[fix.safe ? "safe" : "unsafe"]++;
          if (changes) seen.changed++;
          if (fix.safe)
            expect([finding.rule, finding.file.path, changes]).toEqual([finding.rule, finding.file.path, false]);
        }
      }),
      { numRuns: runs(500) },
    );
    expect(seen.safe).toBeGreaterThan(least(10));
    expect(seen.changed).toBeGreaterThan(least(10));
  });

  it("change no value and no number", () => {
    const piece = fc.constantFrom("a.example", "20", " ", "\t", "#", "# x", "\r", "\n", "\r\n", "x");
    const text = fc
      .tuple(fc.constantFrom("", "\xef\xbb\xbf"), fc.array(piece, { maxLength: 6 }))
      .map(([mark, pieces]) => mark + pieces.join(""));
    const bytesOf = (one: string) => new Uint8Array(Buffer.from(one, "latin1"));
    const lineOf = (one: string): string => one.slice(0, controlReadline(bytesOf(one)).end);
    fc.assert(
      fc.property(text, fc.constantFrom("me", "helohost", "databytes"), (value, name) => {
        for (const finding of findingsOf({ files: { [name]: value } })) {
          const fix = finding.detail().fix ?? null;
          if (fix === null) continue;
          const after = fixed(finding);
          const isSame =
            name === "databytes"
              ? controlReadint(bytesOf(after), "stock").value === controlReadint(bytesOf(value), "stock").value
              : lineOf(after) === lineOf(value);
          expect([finding.rule, fix.safe]).toEqual([finding.rule, isSame]);
        }
      }),
      { numRuns: runs(2000) },
    );
  });

  it("all of them end, and --fix keeps every outcome; --fix=all leaves nothing to mend", () => {
    const recipients = recipientsOf(alphabet, false);
    const host = hostOf({});
    const mend = (texts: Texts, level: "safe" | "all"): Texts => {
      const judge = (state: ReturnType<typeof directoryOf>) =>
        checkDirectory(state, [host], new Map()).findings.filter(({ rule }) => RULES.includes(rule));
      const { directory } = fixDirectory(directoryOf({ files: texts as Record<string, string> }), [host], level, judge);
      const out: Record<string, string> = {};
      for (const name of Object.keys(texts)) {
        const file = directory.file(name);
        if (file !== null && !isUnreadable(file)) out[name] = Buffer.from(file.bytes).toString("latin1");
      }
      return out as Texts;
    };
    fc.assert(
      fc.property(spoilt, (texts) => {
        expect(outcomes(mend(texts, "safe"), recipients)).toEqual(outcomes(texts, recipients));
        const left = findingsOf({ files: mend(texts, "all") as Record<string, string> });
        expect(left.filter(({ rule, detail }) => RULES.includes(rule) && detail().fix != null)).toEqual([]);
      }),
      { numRuns: runs(150) },
    );
  });
});
