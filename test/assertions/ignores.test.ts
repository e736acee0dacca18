import fc from "fast-check";
import { expect, it } from "vitest";
import { indexExceptions, siftFindings } from "../../src/assertions/ignores.ts";
import type { Finding } from "../../src/rules/rule.ts";
import { runs } from "../random-cases.ts";
import { settingsOf } from "./model.ts";

const rule = fc.constantFrom("duplicate-entry", "redundant-entry");
const file = fc.constantFrom("moreipme", "notipme");
const line = fc.constantFrom("10.0.0.1", "10.0.0.1\r", "ü", "", "a line that is longer than all the others");
const ignore = fc.record({
  rule,
  file: fc.option(file),
  line: fc.option(line),
  until: fc.option(fc.constantFrom("2026-01-01", "2026-06-01", "2027-01-01")),
});

const findingOn = (id: string, path: string, bytes: Buffer): Finding => ({
  rule: id,
  level: "error",
  file: { path, bytes },
  line: 1,
  start: 0,
  end: 0,
  host: null,
  detail: () => ({ message: "found." }),
});

it("finds the exceptions that trying each of them finds", () => {
  fc.assert(
    fc.property(
      fc.array(ignore, { minLength: 1, maxLength: 8 }),
      fc.array(fc.tuple(rule, file, line, fc.boolean()), { maxLength: 8 }),
      fc.constantFrom(".", "control", "a/control"),
      (ignores, found, control) => {
        const written = ignores.map((one, i) => ({ ...one, because: `reason ${i}` }));
        const plain = JSON.stringify(written, (_, value) => value ?? undefined);
        const settings = settingsOf(`version: 1\nignore: ${plain}\n`);
        const findings = found.map(([id, name, text, isCut]) =>
          findingOn(id, control === "." ? name : `${control}/${name}`, Buffer.from(text + (isCut ? "" : "\n"))),
        );
        let asked = 0;
        const today = (): string => {
          asked++;
          return "2026-06-02";
        };
        const used = new Set<number>();
        const { findings: left, suppressed } = siftFindings(findings, indexExceptions(settings, today), control, used);

        const use = new Set<number>();
        const expected = found.map(([id, name, text]) => {
          const fitting = written.flatMap((one, i) =>
            one.rule === id && (one.file ?? name) === name && [text, text.replace(/\r$/, "")].includes(one.line ?? text)
              ? [i]
              : [],
          );
          const inForce = fitting.filter((i) => (written[i]?.until ?? "9") >= "2026-06-02");
          for (const i of inForce) use.add(i);
          return inForce[0] !== undefined
            ? `reason ${inForce[0]}`
            : fitting[0] === undefined
              ? ""
              : `back ${fitting[0]}`;
        });
        const got = findings.map((finding) => {
          const taken = suppressed.find((one) => one.finding === finding);
          return taken?.because ?? (left.includes(finding) ? "" : "back");
        });
        expect(got.map((one, i) => (expected[i]?.startsWith("back") ? "back" : one))).toEqual(
          expected.map((one) => (one.startsWith("back") ? "back" : one)),
        );
        const backs = left
          .map((one) => /reason \d+/.exec(one.detail().message)?.[0])
          .filter((one) => one !== undefined);
        expect(backs).toEqual(
          expected.filter((one) => one.startsWith("back")).map((one) => one.replace("back", "reason")),
        );
        expect([...used].sort()).toEqual([...use].sort());
        expect(asked).toBeLessThanOrEqual(1);
      },
    ),
    { numRuns: runs(2000) },
  );
});
