import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Result } from "../../src/check/result.ts";
import { sarifReport } from "../../src/report/sarif.ts";
import { rules } from "../../src/rules/all-rules.ts";
import { applyEdits } from "../../src/rules/edit.ts";
import type { Finding } from "../../src/rules/rule.ts";
import { least, runs } from "../random-cases.ts";
import { BROKEN, outcome, resultOf } from "./results.ts";

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine?: number;
  readonly endColumn: number;
}
interface Located {
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Region };
}
interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Located[];
  readonly relatedLocations?: readonly Located[];
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly replacements: readonly {
        readonly deletedRegion: Region;
        readonly insertedContent: { readonly text: string };
      }[];
    }[];
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[];
}
interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly Record<string, unknown>[] } };
      readonly invocations: readonly [
        {
          readonly executionSuccessful: boolean;
          readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
        },
      ];
      readonly results: readonly SarifResult[];
    },
  ];
}

// The schema is written in draft 4, of which it uses nothing that draft 7 has changed but the name of its id.
const {
  id: _id,
  $schema: _draft,
  ...schema
} = JSON.parse(readFileSync(new URL("./sarif-2.1.0.schema.json", import.meta.url), "utf8"));
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

function sarif(result: Result): Sarif {
  const text = [...sarifReport(result)].join("");
  const parsed = JSON.parse(text);
  expect(validate(parsed) ? [] : validate.errors).toEqual([]);
  return parsed;
}

const runOf = (result: Result): Sarif["runs"][0] => sarif(result).runs[0];
const resultsOf = (result: Result): readonly SarifResult[] => runOf(result).results;

/** Lines that make findings, among them every byte that could break something. */
const hostileLine = fc.oneof(
  fc.constantFrom(
    "10.0.0.1",
    "10.0.0.0/8",
    " 10.0.0.2",
    "10.0.0.3 # a",
    "10.0.0.300",
    "010.0.0.1",
    "# c",
    "",
    "10.0.0.4\r",
    "\xef\xbb\xbf10.0.0.9",
  ),
  fc.string({ unit: "binary-ascii", maxLength: 12 }),
  fc.uint8Array({ maxLength: 12 }).map((bytes) => Buffer.from(bytes).toString("latin1")),
  fc.constantFrom("\xc3\xa9 10.0.0.1", "10.0.0.1 # \xf0\x9f\x98\x80 x", "10.0.0.1 # \xe2\x80\xa8[a](http://b){0}"),
);
const hostileFile = fc
  .tuple(fc.array(hostileLine, { maxLength: 8 }), fc.boolean())
  .map(([lines, ended]) => lines.map((line) => line.replaceAll("\n", "")).join("\n") + (ended ? "\n" : ""));

describe("SARIF", () => {
  test("is valid and complete, with nothing and with everything", () => {
    expect(resultsOf(resultOf({ moreipme: "10.0.0.1\n" }))).toEqual([]);
    const result = resultOf(BROKEN, {
      outcomes: [outcome(), outcome({ passed: true }), outcome({ because: "so", host: "mx1", decidedBy: null })],
      problems: [{ file: "qmailint.yaml", line: 3, column: 2, message: "no" }],
    });
    const run = runOf(result);
    expect(run.results.length).toBe(result.findings.length + 2);
    expect(run.invocations[0].executionSuccessful).toBe(false);
    expect(run.invocations[0].toolExecutionNotifications.map(({ message }) => message.text)).toEqual(["no"]);
    const ids = run.tool.driver.rules.map((rule) => rule["id"]);
    for (const { ruleId, ruleIndex } of run.results) expect(ids[ruleIndex]).toBe(ruleId);
  });

  test("describes every rule", () => {
    const described = runOf(resultOf({})).tool.driver.rules;
    expect(described.map((rule) => rule["id"])).toEqual([...rules.map(({ id }) => id), "assertion"].sort());
    for (const rule of described) {
      const { shortDescription, fullDescription, help, defaultConfiguration } = rule as Record<
        string,
        Record<string, string>
      >;
      expect(shortDescription?.["text"]?.length).toBeGreaterThan(10);
      expect(fullDescription?.["text"]?.length).toBeGreaterThan(20);
      expect(fullDescription?.["text"]?.length).toBeLessThanOrEqual(1000);
      expect(help?.["markdown"]).toContain(`# ${rule["id"]}`);
      expect(help?.["markdown"]).not.toContain("<!--");
      expect(["error", "warning", "note"]).toContain(defaultConfiguration?.["level"]);
    }
  });

  test("counts columns in UTF-16 code units, and encodes paths", () => {
    const [first] = resultsOf(resultOf({ moreipme: "10.0.0.1 # \xf0\x9f\x98\x80\n" }, {}, "a b/%:#/é"));
    expect(first?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: "a%20b/%25%3A%23/%C3%A9/moreipme" },
      region: { startLine: 1, startColumn: 10, endColumn: 14 },
    });
  });

  test("has ignored findings as suppressions", () => {
    const { findings, ...rest } = resultOf({ moreipme: "10.0.0.0/8\n" });
    const [one] = resultsOf({
      ...rest,
      findings: [],
      suppressed: [{ finding: findings[0] as Finding, because: "until spring" }],
    });
    expect(one?.ruleId).toBe("prefix-length");
    expect(one?.suppressions).toEqual([{ kind: "external", status: "accepted", justification: "until spring" }]);
  });

  test("keeps the worst of too many results, and says what was left out", () => {
    const result = resultOf({ moreipme: `${"10.0.0.1 # x\n".repeat(26_000)}10.0.0.0/8\n` });
    expect(result.findings.length).toBeGreaterThan(25_000);
    const { results, invocations } = runOf({ ...result, outcomes: [outcome()] });
    expect(results.length).toBe(25_000);
    expect(results[0]?.ruleId).toBe("assertion");
    expect(results.at(-1)?.ruleId).toBe("prefix-length");
    const left = result.findings.length + 1 - 25_000;
    expect(invocations[0].toolExecutionNotifications[0]?.message.text).toContain(`${left} more results left out`);
  });

  test("is valid for any bytes, holds no command and no link", () => {
    fc.assert(
      fc.property(hostileFile, hostileFile, (moreipme, notipme) => {
        const result = resultOf({ moreipme, notipme });
        const text = [...sarifReport(result)].join("");
        expect(text).not.toContain("##[");
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
        expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]/);
        for (const { message } of resultsOf(result)) expect(message.text).not.toMatch(/\]\(|(?<!\\u)\{\d+\}/);
      }),
      { numRuns: runs(150) },
    );
  });

  test("fixes say the same as our own edits", () => {
    let compared = 0;
    fc.assert(
      fc.property(hostileFile, (moreipme) => {
        const result = resultOf({ moreipme });
        const results = resultsOf(result);
        for (const [i, finding] of result.findings.entries()) {
          const { fix } = finding.detail();
          const said = results[i]?.fixes?.[0]?.artifactChanges[0]?.replacements;
          if (fix == null || said === undefined) continue;
          compared++;
          const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(finding.file.bytes);
          const after = new TextDecoder("utf-8", { ignoreBOM: true }).decode(applyEdits(finding.file.bytes, fix.edits));
          expect(applied(text, said)).toBe(after);
        }
      }),
      { numRuns: runs(300) },
    );
    expect(compared).toBeGreaterThan(least(runs(300) / 6));
  });

  test("offers no fix where the text is no UTF-8", () => {
    const [finding] = resultsOf(resultOf({ moreipme: "10.0.0.1 # \xff\n" }));
    expect(finding?.ruleId).toBe("trailing-text");
    expect(finding?.fixes).toBeUndefined();
  });

  test("fingerprints are unlike each other, and stay when lines move", () => {
    const prints = (result: Result): string[] =>
      resultsOf(result).map(({ ruleId, partialFingerprints }) => `${ruleId} ${partialFingerprints["qmailint/v1"]}`);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("10.0.0.0/8", "10.1.0.0/16 # a", " 10.0.0.1", "x", "10.0.0.300", "::1"), {
          minLength: 1,
          maxLength: 9,
        }),
        fc.array(fc.constantFrom("# moved", "", "192.0.2.1"), { maxLength: 5 }),
        (lines, above) => {
          const own = new Set(["prefix-length", "leading-blank", "not-an-address", "wrapped-octet", "ipv6-address"]);
          const only = (all: string[]): string[] => all.filter((one) => own.has(one.split(" ")[0] as string)).sort();
          const before = prints(resultOf({ moreipme: `${lines.join("\n")}\n` }));
          expect(new Set(before).size).toBe(before.length);
          const after = prints(resultOf({ moreipme: `${[...above, ...lines].join("\n")}\n` }));
          expect(only(after)).toEqual(only(before));
        },
      ),
      { numRuns: runs(200) },
    );
  });
});

/** Applies SARIF replacements to a text as a viewer would. */
function applied(
  text: string,
  all: readonly { readonly deletedRegion: Region; readonly insertedContent: { readonly text: string } }[],
): string {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  let out = "";
  let at = 0;
  for (const {
    deletedRegion: { startLine, startColumn, endLine, endColumn },
    insertedContent,
  } of all) {
    const start = (starts[startLine - 1] as number) + startColumn - 1;
    out += text.slice(at, start) + insertedContent.text;
    at = (starts[(endLine ?? startLine) - 1] as number) + endColumn - 1;
  }
  return out + text.slice(at);
}

test("a whole file of carriage returns is left to --fix", () => {
  const result = resultOf({ moreipme: "10.0.0.1\r\n".repeat(1001) });
  const found = resultsOf(result).find(({ ruleId }) => ruleId === "carriage-return");
  expect(found).toBeDefined();
  expect(found?.fixes).toBeUndefined();
});
