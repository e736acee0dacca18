import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unifiedDiff } from "../../src/diff/unified-diff.ts";
import { excerptOf } from "../../src/report/excerpt.ts";
import { applyEdits } from "../../src/rules/edit.ts";
import { least, runs } from "../random-cases.ts";
import { findingsOf } from "./lint.ts";

// Whatever a rule finds on a line with a secret, and whatever is wrong with the line: neither what it says nor what is shown has it.

const piece = fc.constantFrom("a.example", "b", ":", " ", "\t", "#", "*", "@", ".", "\r", "\0", "25", "localhost", "/");
const head = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));
const tail = fc.array(fc.oneof(piece, fc.constantFrom("|", "PASSWORD")), { maxLength: 5 }).map((all) => all.join(""));
const line = fc.tuple(head, tail).map(([before, after]) => `${before}|PASSWORD${after}`);
const secret = fc
  .tuple(fc.constantFrom("", " ", "#", "\t#"), tail)
  .map(([before, after]) => `${before}PASSWORD${after}`);
const text = (one: fc.Arbitrary<string>) =>
  fc
    .tuple(
      fc.constantFrom("", "\xef\xbb\xbf"),
      fc.array(one, { minLength: 1, maxLength: 4 }),
      fc.constantFrom("", "\n"),
    )
    .map(([mark, lines, end]) => mark + lines.join("\n") + end);

describe("secrets", () => {
  it.each(["sagredo", "netqmail"] as const)("no finding says or shows one, %s", (dialect) => {
    let findings = 0;
    fc.assert(
      fc.property(text(line), text(line), text(secret), (smtproutes, authsenders, srs_secrets) => {
        const files = { me: "mail.example.org\n", rcpthosts: "a.example\n", smtproutes, authsenders, srs_secrets };
        const inGit = Object.keys(files);
        for (const finding of findingsOf({ files, dialect, inGit })) {
          findings++;
          const { message, reads, remedy, write, related, fix } = finding.detail();
          const shown: unknown[] = [
            message,
            reads,
            remedy,
            write,
            related?.map((one) => one.message),
            excerptOf(finding),
          ];
          const { path, bytes: before } = finding.file;
          if (fix != null) shown.push(...unifiedDiff({ path, before, after: applyEdits(before, fix.edits) }));
          const said = JSON.stringify(shown);
          if (said.includes("PASSWORD")) throw new Error(`${finding.rule}: ${said}`);
        }
      }),
      { numRuns: runs(1500) },
    );
    expect(findings).toBeGreaterThan(least(runs(1000)));
  });
});
