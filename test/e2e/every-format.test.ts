import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { formats } from "../../src/report/formats.ts";
import { rules } from "../../src/rules/index.ts";
import type { Example } from "../../src/rules/rule.ts";
import { replay } from "../action/runner.ts";
import { parseXml } from "../report/xml.ts";
import { makeFolder, qmailint } from "../workplace.ts";

/** A report is whole if it can be read. */
function expectWhole(format: (typeof formats)[number], text: string): void {
  if (format === "json") expect(JSON.parse(text).version).toBe(1);
  if (format === "sarif") expect(JSON.parse(text).runs[0].invocations[0].executionSuccessful).toBe(true);
  if (format === "junit") expect(parseXml(text).some(({ name }) => name === "testsuites")).toBe(true);
  if (format === "github") expect(replay(text).length).toBe(text.split("\n").length - 1);
  if (format === "text") expect(text).not.toMatch(/^ +at /m);
}

const examples = readdirSync("examples").filter((name) => name !== "pictures");

describe.each(examples)("examples/%s", (name) => {
  const root = makeFolder();
  cpSync(path.resolve("examples", name), root, { recursive: true });

  test.each(formats)("%s", (format) => {
    const { status, stdout, stderr } = qmailint(["--format", format], { cwd: root });
    expect(stderr).toBe("");
    expect([0, 1]).toContain(status);
    expectWhole(format, stdout);
  });
});

/** The example as a person would have it, with the finding ignored. */
function ignoring(id: string, example: Example) {
  const { moreipme, notipme, unreadable, others, dialect, interfaces, settings } = example;
  const files: Record<string, string> = {};
  // A directory is found by its me, or by what the example's own settings say.
  const me = settings === undefined ? "mx.example\n" : undefined;
  const entries = { moreipme, notipme, me, ...example.files };
  for (const [name, text] of Object.entries(entries)) if (text !== undefined) files[`control/${name}`] = text;
  for (const name of others ?? []) files[`control/${name}`] = "";
  const own = settings ?? "version: 1\n";
  const ignore = `  - rule: ${id}\n    because: a test\n`;
  files["qmailint.yaml"] =
    own +
    (dialect === undefined ? "" : `dialect: ${dialect}\n`) +
    (interfaces === undefined ? "" : `interfaces: ${JSON.stringify(interfaces)}\n`) +
    (own.includes("ignore:") ? ignore : `ignore:\n${ignore}`);
  const root = makeFolder(files);
  for (const name of [unreadable ?? [], example.folders ?? []].flat()) mkdirSync(path.join(root, "control", name));
  if (example.inGit !== undefined) execFileSync("git", ["init", "-q"], { cwd: root });
  for (const name of example.dangling ?? []) symlinkSync("nowhere", path.join(root, "control", name));
  return root;
}

test.each(rules.map((rule) => [rule.id, rule] as const))("%s, ignored, in every format", (id, { bad }) => {
  const root = ignoring(id, bad);
  const outputs = formats.flatMap((format) => ["--output", `${format}=o.${format}`]);
  const { status, stderr } = qmailint(["--quiet", ...outputs], { cwd: root });
  expect(stderr).toBe("");
  expect([0, 1]).toContain(status);
  for (const format of formats) expectWhole(format, readFileSync(path.join(root, `o.${format}`), "utf8"));
  const { results } = JSON.parse(readFileSync(path.join(root, "o.sarif"), "utf8")).runs[0];
  const own = results.filter(({ ruleId }: { ruleId: string }) => ruleId === id);
  expect(own.length).toBeGreaterThan(0);
  for (const one of own) expect(one.suppressions).toMatchObject([{ justification: "a test" }]);
});
