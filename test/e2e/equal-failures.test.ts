import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { runAction } from "../action/run-action.ts";
import { replay } from "../action/runner.ts";
import { parseXml } from "../report/xml.ts";
import { makeFolder, qmailint } from "../workplace.ts";

const names = Array.from({ length: 20 }, (_, i) => `mx${i + 1}`);
const fleet = (more: Readonly<Record<string, string>> = {}): string =>
  makeFolder({
    ...Object.fromEntries(names.map((name) => [`hosts/${name}/control/moreipme`, "203.0.113.7\n"])),
    "qmailint.yaml":
      "version: 1\nhosts:\n" +
      names.map((name) => `  ${name}: { control: hosts/${name}/control, interfaces: { lo: 127.0.0.1/8 } }\n`).join("") +
      "assertions:\n  - me: 198.51.100.9\n    because: the balancer\n",
    ...more,
  });

const places = names.map((name) => `hosts/${name}/control on ${name}`);

describe("one assertion that fails on twenty hosts with a directory each", () => {
  const root = fleet();

  test("is one entry with every host and directory in text", () => {
    const { stdout, status } = qmailint([], { cwd: root });
    expect(status).toBe(1);
    expect(stdout.match(/failed: me/g)?.length).toBe(1);
    for (const place of places) expect(stdout).toContain(`in ${place}`);
    expect(stdout).toContain("1 of 1 assertion failed (20 of 20 checks)");
  });

  test("is one annotation", () => {
    const errors = replay(qmailint(["--format", "github"], { cwd: root }).stdout);
    expect(errors.length).toBe(1);
    for (const place of places) expect(errors[0]?.data.toLowerCase()).toContain(`in ${place}`);
  });

  test("is one row of the job summary, and one annotation of the Action", () => {
    const { summary, commands, outputs } = runAction(root);
    expect(summary.match(/198\.51\.100\.9<\/code> \|/g)?.length).toBe(1);
    for (const place of places) expect(summary).toContain(`in ${place}`);
    expect(commands.length).toBe(2);
    expect(outputs["assertions-failed"]).toBe("20");
  });

  test("is one result each in JSON, SARIF and JUnit, which say where", () => {
    const outputs = ["json", "sarif", "junit"].flatMap((format) => ["--output", `${format}=o.${format}`]);
    qmailint(outputs, { cwd: root });
    const read = (format: string): string => readFileSync(path.join(root, `o.${format}`), "utf8");
    const { assertions } = JSON.parse(read("json"));
    expect(assertions.map(({ control, host }: Record<string, string>) => `${control} on ${host}`).sort()).toEqual(
      [...places].sort(),
    );
    const { results } = JSON.parse(read("sarif")).runs[0];
    const texts: string[] = results.map(({ message }: { message: { text: string } }) => message.text);
    expect(new Set(texts).size).toBe(20);
    for (const place of places) expect(texts.some((text) => text.startsWith(`In ${place}: `))).toBe(true);
    const xml = parseXml(read("junit"));
    const cases = xml.filter(({ name }) => name === "testcase").map(({ attributes }) => attributes["name"]);
    const failed = xml.filter(({ name }) => name === "failure").map(({ attributes }) => attributes["message"]);
    for (const place of places) {
      expect(cases).toContain(`me: 198.51.100.9 in ${place}`);
      expect(failed.some((message) => message?.startsWith(`In ${place}: `))).toBe(true);
    }
  });
});

test("what comes out another way is an entry of its own, and a single place stands in the first line", () => {
  const root = fleet({ "hosts/mx3/control/notipme": "198.51.100.9\n" });
  const { stdout } = qmailint(["--no-config"], { cwd: root });
  expect(stdout).not.toContain("failed");
  const told = qmailint([], { cwd: root }).stdout;
  expect(told.match(/failed: me/g)?.length).toBe(2);
  expect(told).toContain("failed: me: 198.51.100.9 (in hosts/mx3/control on mx3)");
});

test("several hosts of one directory are listed behind it", () => {
  const yaml =
    "version: 1\nhosts: { a: { interfaces: {} }, b: { interfaces: {} } }\nassertions:\n  - me: [198.51.100.1, 198.51.100.2]\n";
  const root = makeFolder({ "control/moreipme": "203.0.113.7\n", "qmailint.yaml": yaml });
  const { stdout } = qmailint([], { cwd: root });
  expect(stdout.match(/ where: {8}in control on a, b\n/g)?.length).toBe(2);
});
