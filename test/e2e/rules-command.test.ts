import { describe, expect, test } from "vitest";
import { rules as described } from "../../src/index.ts";
import { rules } from "../../src/rules/all-rules.ts";
import { filesOf } from "../../src/rules/rule-files.ts";
import { findingsUnderSettings } from "../rules/lint.ts";
import { qmailint } from "../workplace.ts";

describe.each(rules.map((rule) => [rule.id, rule] as const))("rules %s", (id, rule) => {
  const { stdout, status } = qmailint(["rules", id]);

  test("is laid out, with nothing of Markdown left in its prose", () => {
    expect(status).toBe(0);
    expect(stdout.startsWith(`${id}\n\n${rule.level}: `)).toBe(true);
    const prose = stdout.split("\n").filter((line) => !line.startsWith("    "));
    for (const line of prose) expect(line).not.toMatch(/^#+ |^```|^\||\*\*\w|<!--/);
    expect(prose.slice(0, prose.indexOf("Example")).join("\n")).not.toContain("`");
    const fitting = prose.filter((line) => !/^\S+ {2,}| {3}/.test(line));
    expect(Math.max(...fitting.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test("names the files that its example has findings in", async () => {
    const files = filesOf(rule);
    expect(files.length).toBeGreaterThan(0);
    const isNamed = (name: string): boolean =>
      files.some((one) => one === name || (one.includes("*") && matches(one, name)));
    for (const { file } of await findingsUnderSettings(rule.bad, id)) {
      const name = file.path.slice(file.path.lastIndexOf("/") + 1);
      // A finding about a file that is missing, or about the facts, stands on one that is there.
      if (rule.directory === undefined)
        expect(
          files.filter(() => !isNamed(name)),
          name,
        ).toEqual([]);
    }
  });
});

function matches(pattern: string, name: string): boolean {
  const [before = "", behind = ""] = pattern.split("*");
  return name.startsWith(before) && name.endsWith(behind);
}

test("as wide as COLUMNS says, up to a hundred; in colour without quotes", () => {
  const widest = (columns: string): number => {
    const { stdout } = qmailint(["rules", "missing-me"], { env: { COLUMNS: columns } });
    return Math.max(...stdout.split("\n").flatMap((line) => (/^ {4}| {3}/.test(line) ? [] : [line.length])));
  };
  expect(widest("40")).toBeLessThanOrEqual(40);
  expect(widest("40")).toBeGreaterThan(30);
  expect(widest("500")).toBeLessThanOrEqual(100);
  expect(widest("nonsense")).toBeLessThanOrEqual(80);
  const { stdout } = qmailint(["rules", "lost-secret", "--color", "always"]);
  expect(stdout).toContain("\u001b[1mlost-secret\u001b[0m");
  expect(stdout).toContain("\u001b[1;36m#\u001b[0m\nis a comment");
});

describe("rules --format json", () => {
  test("has every rule", () => {
    const { stdout, status } = qmailint(["rules", "--format", "json"]);
    expect(status).toBe(0);
    const report = JSON.parse(stdout);
    expect(report.rules).toEqual(described);
    expect(report).toEqual({
      version: 1,
      rules: rules.map((rule) => {
        const { id, level, summary, fix } = rule;
        return { id, level, summary, fix, files: filesOf(rule) };
      }),
    });
  });

  test("or the one that is named; and says what is wrong", () => {
    const { stdout } = qmailint(["rules", "open-relay", "--format", "json"]);
    expect(JSON.parse(stdout).rules).toMatchObject([{ id: "open-relay", level: "error", files: ["rcpthosts"] }]);
    const wrong = qmailint(["rules", "open-rely", "--format", "json"]);
    expect(wrong.status).toBe(2);
    expect(JSON.parse(wrong.stdout)).toMatchObject({
      version: 1,
      problems: [{ message: 'there is no rule "open-rely"; did you mean "open-relay"?' }],
    });
    expect(qmailint(["rules", "--format", "svg"]).status).toBe(2);
  });
});
