import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { replay } from "../action/runner.ts";
import { formats } from "../report/whole.ts";
import { parseXml } from "../report/xml.ts";
import { makeFolder } from "../workplace.ts";

const bin = path.resolve("dist/bin.js");
const top = makeFolder();
for (const host of ["mx1", "mx2", "mx3", "mx4"]) {
  mkdirSync(path.join(top, host, "control"), { recursive: true });
  writeFileSync(path.join(top, host, "control/moreipme"), "10.0.0.0/8\n203.0.113.7 # x\n");
}

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function qmailint(args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = top): Ran {
  const base = { PATH: process.env["PATH"] };
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    env: { ...base, ...env },
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

const counted = (text: string): number => JSON.parse(text).findings.length;

test("every format on standard output, with the same exit status", () => {
  for (const format of formats) {
    const { status, stderr, stdout } = qmailint(["mx1", "--format", format]);
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout.endsWith("\n")).toBe(true);
    expect(qmailint(["mx1", "--format", format, "--fail-on", "never"]).status).toBe(0);
  }
});

test("several reports of one run", () => {
  const outputs = ["sarif=o.sarif", "junit=o.xml", "json=o.json", "text=o.txt", "github=o.gh"];
  const { status, stdout, stderr } = qmailint([...outputs.flatMap((one) => ["--output", one]), "--color", "always"]);
  expect([status, stderr]).toEqual([1, ""]);
  expect(stdout).toContain("\u001b[");
  const read = (name: string): string => readFileSync(path.join(top, name), "utf8");
  expect(JSON.parse(read("o.sarif")).runs[0].results.length).toBe(8);
  expect(parseXml(read("o.xml")).filter(({ name }) => name === "testcase").length).toBe(8);
  expect(counted(read("o.json"))).toBe(8);
  expect(read("o.txt")).toBe(qmailint([]).stdout);
  expect(replay(read("o.gh")).length).toBe(8);
});

test("wrong usage prints nothing but a sentence, and what can be written says the same", () => {
  for (const [args, message] of [
    [["--output", "yaml=x"], 'there is no format "yaml"'],
    [["--output", "x"], '--output takes FORMAT=FILE, not "x"'],
    [["--output", "json="], '--output takes FORMAT=FILE, not "json="'],
    [["--output", "json=w", "--output", "text=./w"], "--output names the file ./w twice"],
    [["--output", "json=w", "--shard", "3/2"], "--shard takes I/N"],
    [["--format", "xml"], 'there is no format "xml"'],
  ] as const) {
    const { status, stdout, stderr } = qmailint(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr.split("\n").length).toBe(2);
  }
  expect(JSON.parse(readFileSync(path.join(top, "w"), "utf8")).problems).toMatchObject([
    { message: expect.stringContaining("--shard takes I/N") },
  ]);
  expect(existsSync(path.join(top, "x"))).toBe(false);
});

test("a report that cannot be written is exit 2", () => {
  const { status, stderr } = qmailint(["mx1", "--fail-on", "never", "--output", "json=no/such/x"]);
  expect([status, stderr]).toEqual([
    2,
    "qmailint: no/such/x: the report cannot be written: there is no such file or directory\n",
  ]);
  expect(qmailint(["mx1", "--output", "json=mx1"]).stderr).toBe(
    "qmailint: mx1: the report is not written there: it is a directory\n",
  );
});

test("shards part the directories between them, and an empty one is no error", () => {
  const shards = [1, 2, 3, 4, 5, 6, 7].map((i) => qmailint(["--format", "json", "--shard", `${i}/7`]));
  const files = shards.flatMap(({ stdout }) =>
    JSON.parse(stdout).findings.map((finding: { file: string }) => finding.file),
  );
  expect([...new Set(files)].sort()).toEqual(["mx1", "mx2", "mx3", "mx4"].map((host) => `${host}/control/moreipme`));
  expect(files.length).toBe(8);
  const empty = shards.find(({ stdout }) => counted(stdout) === 0);
  expect(empty?.status).toBe(0);
});

test("a document is whole where there is no trustworthy answer", () => {
  const none = (format: string): Ran => qmailint(["nowhere", "--format", format]);
  expect(JSON.parse(none("json").stdout).problems.length).toBe(1);
  expect(JSON.parse(none("sarif").stdout).runs[0].invocations[0].executionSuccessful).toBe(false);
  expect(parseXml(none("junit").stdout).find(({ name }) => name === "testsuites")?.attributes["errors"]).toBe("1");
  expect(replay(none("github").stdout)).toMatchObject([{ name: "error", properties: { file: "nowhere" } }]);
  expect(none("github").status).toBe(2);
});

test("a document is whole, and the only one, where the usage is wrong or a report cannot be written", () => {
  const wrong = qmailint(["mx1", "--format", "json", "--max-findings", "x"]);
  expect(JSON.parse(wrong.stdout).problems).toMatchObject([{ file: ".", line: 1, column: 1 }]);
  expect(wrong.stderr).toBe(`qmailint: ${JSON.parse(wrong.stdout).problems[0].message}\n`);
  expect(wrong.status).toBe(2);
  for (const args of [
    ["--output", "nope=x"],
    ["--color", "purple"],
    ["--shard", "3/2"],
  ]) {
    const { status, stdout } = qmailint(["mx1", "--format", "sarif", ...args]);
    expect(JSON.parse(stdout).runs[0].invocations[0].executionSuccessful).toBe(false);
    expect(status).toBe(2);
  }
  const told = qmailint(["mx1", "--format", "json", "--output", "sarif=told.sarif", "--run", "nothing"]);
  const message = JSON.parse(told.stdout).problems[0].message;
  const [{ invocations }] = JSON.parse(readFileSync(path.join(top, "told.sarif"), "utf8")).runs;
  expect(invocations[0].toolExecutionNotifications).toMatchObject([{ level: "error", message: { text: message } }]);
  const unwritten = qmailint(["mx1", "--format", "json", "--output", "sarif=no/such/x"]);
  expect(JSON.parse(unwritten.stdout).problems).toEqual([
    {
      file: "no/such/x",
      line: 1,
      column: 1,
      message: "the report cannot be written: there is no such file or directory",
    },
  ]);
  expect([unwritten.status, unwritten.stderr]).toEqual([
    2,
    "qmailint: no/such/x: the report cannot be written: there is no such file or directory\n",
  ]);
});

test("annotations have paths from the root of the checkout", () => {
  const env = { GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: top };
  const { stdout } = qmailint(["--format", "github"], env, path.join(top, "mx2"));
  expect(replay(stdout)[0]?.properties["file"]).toBe("mx2/control/moreipme");
});
