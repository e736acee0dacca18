import { describe, expect, test } from "vitest";
import type { Result } from "../../src/check/result.ts";
import { type SummaryOptions, summaryReport } from "../../src/report/summary.ts";
import { markdownProblems } from "./markdown.ts";
import { outcome, resultOf } from "./results.ts";

const options: SummaryOptions = {
  verdict: "fail",
  link: () => null,
  difference: null,
  noLongerChecked: [],
  coverage: null,
};
const summary = (result: Result, more: Partial<SummaryOptions> = {}): string =>
  summaryReport(result, { ...options, ...more });

describe("the job summary", () => {
  test("has no heading without content", () => {
    const text = summary(resultOf({}), { difference: "### What changes since <code>HEAD</code>\n\nNothing.\n" });
    expect(text.match(/^#+ .*/gm)).toEqual(["## ❌ qmailint: no findings", "### What changes since <code>HEAD</code>"]);
    expect(text).not.toMatch(/^#+ .*\n+#/m);
  });

  test("counts assertions as they are written, and the checks beside them", () => {
    const outcomes = [
      ...["mx1", "mx2"].map((host) => outcome({ assertion: 0, host })),
      ...["mx1", "mx2", "mx3"].map((host) => outcome({ assertion: 1, passed: true, host })),
    ];
    expect(summary(resultOf({}, { outcomes }))).toContain("; 1 of 2 assertions holds (3 of 5 checks).");
  });

  test("reads like this", () => {
    const result = resultOf(
      { moreipme: "10.0.0.1 # x\n10.0.0.0/8\n" },
      { outcomes: [outcome({ because: "the <balancer>", host: "mx1" }), outcome({ passed: true, assertion: 1 })] },
    );
    const link = (path: string, line: number): string => `https://host/${path}#L${line}`;
    expect(summary(result, { link, difference: "Nothing changes.", coverage: "100 %" })).toMatchInlineSnapshot(`
      "## ❌ qmailint: 1 error, 1 warning, 1 failed assertion

      1 file with 1 entry in 1 control directory; 1 of 2 assertions holds.

      ### What this change does

      Nothing changes.

      ### Failed assertions

      | Expected | Where | Actual | Because |
      | --- | --- | --- | --- |
      | me: <code>10.0.0.0/8</code> | <a href="https://host/qmailint.yaml#L3"><code>qmailint.yaml:3</code></a><br>in control on mx1 | 256 addresses of 10.0.0.0/8 are not me, 10.9.0.0 first.<br>decided by <a href="https://host/control/notipme#L1"><code>control/notipme:1</code></a> | the &lt;balancer&gt; |

      ### Coverage

      100 %

      ### Findings

      | | Where | Rule | What is wrong |
      | --- | --- | --- | --- |
      | ❌&nbsp;error | <a href="https://host/control/moreipme#L2"><code>control/moreipme:2</code></a> | <code>prefix-length</code> | qmail skips this line: after the slash it wants a netmask, not a prefix length.<br>qmail reads: <code>nothing</code>. Write 10.0.0.0/255.0.0.0. |
      | ⚠️&nbsp;warning | <a href="https://host/control/moreipme#L1"><code>control/moreipme:1</code></a> | <code>trailing-text</code> | qmail ignores <span>#</span> x: these files have no comments after an entry, no ports and no lists.<br>qmail reads: <code>10.0.0.1</code>. Move the comment to a line of its own above. |

      "
    `);
  });

  test("says when all is well, and when there is no answer", () => {
    expect(summary(resultOf({ moreipme: "10.0.0.1\n" }), { verdict: "pass" })).toBe(
      "## ✅ qmailint: no findings\n\n1 file with 1 entry in 1 control directory.\n\n",
    );
    const problem = { file: "a|b.yaml", line: 3, column: 1, message: "no *such* thing" };
    expect(summary(resultOf({}, { problems: [problem] }), { verdict: "error" })).toBe(
      "## ⚠️ qmailint: no trustworthy answer\n\n0 files with 0 entries in 1 control directory.\n\n" +
        "- <code>a&#124;b.yaml:3</code> no &#42;such&#42; thing\n\n",
    );
  });

  test("stays below 1 MiB whatever happens, and says what was left out", () => {
    const many = resultOf({ moreipme: "10.0.0.1 # é\n".repeat(20_000) });
    const outcomes = Array.from({ length: 20_000 }, () => outcome({ message: "m".repeat(200) }));
    const problems = Array.from({ length: 20_000 }, () => ({
      file: "f",
      line: 1,
      column: 1,
      message: "p".repeat(200),
    }));
    const long = "x\n".repeat(2 ** 20);
    for (const result of [many, { ...many, outcomes }, { ...many, problems, outcomes }]) {
      for (const more of [{}, { difference: long }, { coverage: long }, { difference: long, coverage: long }]) {
        const text = summary(result, more);
        expect(Buffer.byteLength(text)).toBeLessThan(2 ** 20);
        expect(text).toContain("did not fit in here:**");
        expect(text.endsWith("\n")).toBe(true);
      }
    }
    expect(markdownProblems(summary(many))).toEqual([]);
    expect(summary(many)).toMatch(/\n\*\*[\d]+ more findings did not fit in here:\*\*/);
  });

  test("keeps HTML, Markdown and mentions as text", () => {
    const text = summary(
      resultOf({}, { outcomes: [outcome({ message: "# <b>|`x` @team [a](http://e) &lt; www.e" })] }),
    );
    expect(text).toContain(
      "<span>#</span> &lt;b&gt;&#124;&#96;x&#96; <span>@</span>team &#91;a&#93;(http&#58;//e) &amp;lt; www&#46;e",
    );
    expect(markdownProblems(text)).toEqual([]);
  });
});
