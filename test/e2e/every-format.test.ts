import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../../src/rules/all-rules.ts";
import type { Example } from "../../src/rules/rule.ts";
import { someOf } from "../random-cases.ts";
import { formats, messagesOf } from "../report/whole.ts";
import { initRepository, makeFolder, qmailint } from "../workplace.ts";

const examples = readdirSync("examples").filter((name) => name !== "pictures");

describe.each(someOf(examples))("examples/%s", (name) => {
  const root = makeFolder();
  cpSync(path.resolve("examples", name), root, { recursive: true });

  test.each(formats)("%s", (format) => {
    const { status, stdout, stderr } = qmailint(["--format", format], { cwd: root });
    expect(stderr).toBe("");
    expect([0, 1]).toContain(status);
    // The one says as much as the others: annotations alone are limited.
    const said = messagesOf[format](stdout).length;
    const { findings, assertions } = JSON.parse(qmailint(["--format", "json"], { cwd: root }).stdout);
    const failed = assertions.filter(({ passed }: { passed: boolean }) => !passed);
    if (format === "text" || format === "github") expect(said > 0).toBe(findings.length + failed.length > 0);
    else expect(said).toBe(findings.length + failed.length);
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
  if (example.inGit !== undefined) initRepository(root);
  for (const name of example.dangling ?? []) symlinkSync("nowhere", path.join(root, "control", name));
  return root;
}

test.each(someOf(rules.map((rule) => [rule.id, rule] as const)))("%s, ignored, in every format", (id, { bad }) => {
  const root = ignoring(id, bad);
  const outputs = formats.flatMap((format) => ["--output", `${format}=o.${format}`]);
  const { status, stderr } = qmailint(["--quiet", ...outputs], { cwd: root });
  expect(stderr).toBe("");
  expect([0, 1]).toContain(status);
  for (const format of formats) messagesOf[format](readFileSync(path.join(root, `o.${format}`), "utf8"));
  const { results } = JSON.parse(readFileSync(path.join(root, "o.sarif"), "utf8")).runs[0];
  const own = results.filter(({ ruleId }: { ruleId: string }) => ruleId === id);
  expect(own.length).toBeGreaterThan(0);
  for (const one of own) expect(one.suppressions).toMatchObject([{ justification: "a test" }]);
});
