import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Core, runAction } from "../src/action/run-action.ts";
import { run } from "../src/cli/main.ts";
import { githubReport } from "../src/report/github.ts";
import { junitReport } from "../src/report/junit.ts";
import { sarifReport } from "../src/report/sarif.ts";
import { summaryReport } from "../src/report/summary.ts";
import type { Io } from "../src/text/io.ts";
import { show, showText } from "../src/text/show.ts";
import { type Command, replay } from "./action/runner.ts";
import { hostileFile, hostileName, hostileText } from "./hostile.ts";
import { runs } from "./random-cases.ts";
import { markdownProblems } from "./report/markdown.ts";
import { outcome, resultOf } from "./report/results.ts";
import { formats, messagesOf } from "./report/whole.ts";
import { parseXml } from "./report/xml.ts";
import { makeFolder } from "./workplace.ts";

const top = makeFolder();
let number = 0;

interface Tree {
  readonly folder: string;
  readonly other: string;
  readonly moreipme: Uint8Array;
  readonly notipme: Uint8Array;
}

const tree: fc.Arbitrary<Tree> = fc.record({
  folder: hostileName,
  other: fc.oneof(
    hostileName,
    hostileName.map((name) => `notipme.${name}`),
  ),
  moreipme: hostileFile,
  notipme: hostileFile,
});

/** Writes a tree into a folder of its own. */
function plant({ folder, other, moreipme, notipme }: Tree): string {
  const root = path.join(top, String(number++));
  const control = path.join(root, folder);
  mkdirSync(control, { recursive: true });
  mkdirSync(path.join(root, ".git"));
  writeFileSync(path.join(control, other), "x");
  writeFileSync(path.join(control, "moreipme"), moreipme);
  writeFileSync(path.join(control, "notipme"), notipme);
  return root;
}

function capture(cwd: string, env: Record<string, string>): { io: Io; all: { stdout: string; stderr: string } } {
  const all = { stdout: "", stderr: "" };
  const io: Io = {
    stdout: (text) => {
      all.stdout += text;
    },
    stderr: (text) => {
      all.stderr += text;
    },
    env,
    cwd,
    isTerminal: () => false,
  };
  return { io, all };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
const CONTROL = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;
const LEVELS = ["error", "warning", "notice"];

function expectAnnotations(commands: readonly Command[], output: string): void {
  expect(commands.length).toBe(output === "" ? 0 : output.split("\n").length - 1);
  for (const { version, name, properties, data } of commands) {
    expect(version).toBe(2);
    expect(LEVELS).toContain(name);
    expect(
      Object.keys(properties).filter((key) => !["file", "line", "endLine", "col", "endColumn", "title"].includes(key)),
    ).toEqual([]);
    expect(properties["title"]).toMatch(/^qmailint/);
    for (const line of data.split("\n")) expect(showText(line)).toBe(line);
  }
  for (const level of LEVELS) expect(commands.filter(({ name }) => name === level).length).toBeLessThanOrEqual(10);
}

describe("text from files stays text", () => {
  for (const format of formats) {
    test(`in ${format}`, async () => {
      await fc.assert(
        fc.asyncProperty(tree, async (planted) => {
          const cwd = plant(planted);
          const { io, all } = capture(cwd, { GITHUB_ACTIONS: "true" });
          await run([".", "--format", format, "--rule", "trailing-text=info", "--verbose"], io);
          const plain = capture(cwd, {});
          await run([".", "--format", format, "--rule", "trailing-text=info", "--verbose"], plain.io);
          // What is printed is safe by itself: the guard finds nothing to do.
          expect(all).toEqual(plain.all);
          expect(all.stdout).not.toMatch(CONTROL);
          expect(all.stderr).not.toMatch(CONTROL);
          expect(replay(all.stderr)).toEqual([]);
          const commands = replay(all.stdout);
          if (format === "github") expectAnnotations(commands, all.stdout);
          else expect(commands).toEqual([]);
          messagesOf[format](all.stdout);
        }),
        { numRuns: runs(60) },
      );
    });
  }

  test("the short way for plain text shows the same as the long one", () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.string()), (text) => {
        expect(showText(text)).toBe(show(Buffer.from(text)));
      }),
      { numRuns: runs(2000) },
    );
  });

  test("in what is said about a command line", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            hostileText,
            hostileText.map((text) => `--${text}`),
            hostileText.map((text) => `--format=${text}`),
            hostileText.map((text) => `--output=json=${text}/${text}`),
            hostileText.map((text) => `--interfaces=${text}`),
          ),
          { minLength: 1, maxLength: 3 },
        ),
        async (argv) => {
          const { io, all } = capture(path.join(top), { GITHUB_ACTIONS: "true" });
          await run(
            argv.map((one) => one.replaceAll("\0", "")),
            io,
          );
          expect(replay(all.stdout)).toEqual([]);
          expect(replay(all.stderr)).toEqual([]);
          expect(all.stderr).not.toMatch(CONTROL);
          expect(all.stderr).not.toContain("bug in qmailint");
        },
      ),
      { numRuns: runs(150) },
    );
  });

  test("in what is said about a capture", async () => {
    await fc.assert(
      fc.asyncProperty(hostileName, hostileText, fc.boolean(), async (name, hostile, isJson) => {
        const text = isJson ? JSON.stringify([{ ifname: hostile }]) : hostile;
        const cwd = path.join(top, String(number++));
        mkdirSync(cwd);
        writeFileSync(path.join(cwd, "moreipme"), "");
        writeFileSync(path.join(cwd, name), text);
        for (const env of [{}, { GITHUB_ACTIONS: "true" }]) {
          const { io, all } = capture(cwd, env);
          expect([0, 2]).toContain(await run(["ipmeprint", `--interfaces=${name}`, "--control=."], io));
          expect(all.stderr).not.toContain("bug in qmailint");
          expect(all.stderr).not.toMatch(CONTROL);
          expect(replay(all.stderr)).toEqual([]);
        }
      }),
      { numRuns: runs(100) },
    );
  });

  test("in the Action: log, annotations, summary", async () => {
    await fc.assert(
      fc.asyncProperty(tree, hostileText, async (planted, input) => {
        const cwd = plant(planted);
        const { io, all } = capture(cwd, { GITHUB_ACTIONS: "true", GITHUB_WORKSPACE: cwd });
        let markdown = "";
        const outputs = new Map<string, string | number>();
        const core: Core = {
          getInput: (name) => (name === "dialect" && input.startsWith(":") ? input : ""),
          setOutput: (name, value) => outputs.set(name, value),
          // As @actions/core writes it.
          setFailed: (message) =>
            io.stdout(`::error::${message.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A")}\n`),
          writeSummary: async (text) => {
            markdown = text;
            return true;
          },
        };
        const verdict = await runAction(core, io);
        expect(outputs.get("result")).toBe(verdict);
        expect(replay(all.stderr)).toEqual([]);
        expect(all.stdout).not.toMatch(CONTROL);
        const commands = replay(all.stdout);
        for (const { version, name } of commands) expect([version, LEVELS.includes(name)]).toEqual([2, true]);
        for (const level of LEVELS)
          expect(commands.filter(({ name }) => name === level).length).toBeLessThanOrEqual(10);
        expect(markdownProblems(markdown)).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });

  test("in names and reasons of assertions, paths and ignores", () => {
    const many = fc.record({
      name: hostileText,
      because: hostileText,
      host: hostileText,
      of: hostileText,
      control: hostileText,
      message: hostileText,
      path: hostileName,
    });
    fc.assert(
      fc.property(many, ({ path: file, ...texts }) => {
        const bytes = Buffer.from("version: 1\nassertions:\n  - me: 10.0.0.0/8\n");
        const result = resultOf(
          { moreipme: "10.0.0.0/8\n" },
          {
            outcomes: [outcome({ ...texts, file: { path: file, bytes } }), outcome({ ...texts, passed: true })],
            problems: [{ file, line: 1, column: 1, message: texts.message }],
          },
        );
        const [finding] = result.findings;
        const suppressed = finding === undefined ? [] : [{ finding, because: texts.because }];
        const options = { rebase: (one: string) => one, isChanged: () => false, closing: false, elsewhere: "there" };
        const github = [...githubReport(result, options)].join("");
        expectAnnotations(replay(github), github);
        const [problem, failed] = replay(github);
        expect(problem?.data).toBe(showText(texts.message));
        expect(problem?.properties["file"]).toBe(showText(file));
        const shown = `In ${showText(texts.control)} on ${showText(texts.host)}: ${showText(texts.message)}`;
        expect(failed?.data).toBe(`${shown}\nbecause: ${showText(texts.because)}`);
        const sarif = [...sarifReport({ ...result, suppressed })].join("");
        const junit = [...junitReport(result, "error")].join("");
        const summary = summaryReport(result, {
          verdict: "fail",
          link: () => null,
          difference: null,
          noLongerChecked: [],
          coverage: null,
        });
        for (const text of [sarif, junit, summary]) {
          expect(replay(text)).toEqual([]);
          expect(text).not.toMatch(CONTROL);
        }
        JSON.parse(sarif);
        expect(
          parseXml(junit).some(({ name, attributes }) => name === "failure" && attributes["message"] === shown),
        ).toBe(true);
        expect(markdownProblems(summary)).toEqual([]);
      }),
      { numRuns: runs(300) },
    );
  });
});
