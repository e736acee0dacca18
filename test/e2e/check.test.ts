import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { dotted } from "../../src/qmail/netmask.ts";
import { makeFolder, qmailint } from "../workplace.ts";

const CLEAN = "203.0.113.7\n";

describe("exit status", () => {
  const bad = makeFolder({ "control/moreipme": "10.0.0.0/8\n" });
  const warning = makeFolder({ "control/moreipme": "10.0.0.1 # NAT\n" });
  const info = makeFolder({ "control/moreipme": "192.0.2.1\n" });

  it.each([
    ["clean", makeFolder({ "control/moreipme": CLEAN }), [], 0],
    ["an error", bad, [], 1],
    ["an error that nobody fails on", bad, ["--fail-on", "never"], 0],
    ["an error made a warning", bad, ["--rule", "prefix-length=warning"], 0],
    ["an error turned off", bad, ["--rule=prefix-length=off"], 0],
    ["the last level of a rule counts", bad, ["--rule=prefix-length=off", "--rule=prefix-length=error"], 1],
    ["a warning", warning, [], 0],
    ["a warning to fail on", warning, ["--fail-on=warning"], 1],
    ["a warning made an error", warning, ["--rule", "trailing-text=error"], 1],
    ["an info", info, ["-i", "192.0.2.1"], 0],
    ["an info to fail on", info, ["-i", "192.0.2.1", "--fail-on=info"], 1],
    ["an info below the level", info, ["-i", "192.0.2.1", "--fail-on=warning"], 0],
    ["nothing to check", makeFolder({}), [], 2],
    ["nothing to check, and that is all right", makeFolder({}), ["--allow-empty"], 0],
    ["a missing path", bad, ["nowhere"], 2],
    ["a missing path is never all right", bad, ["nowhere", "--allow-empty", "--fail-on=never"], 2],
    ["a missing path beside a good one", bad, ["control", "nowhere"], 2],
  ])("%s", (_, cwd, args, status) => {
    expect(qmailint(args, { cwd }).status).toBe(status);
  });

  it("is of the rules on what is missing, too, where only moreipme is there", () => {
    const cwd = makeFolder({
      "control/moreipme": CLEAN,
      "qmailint.yaml": "version: 1\ncontrol: control\ncomplete: true\n",
    });
    const { status, stdout, stderr } = qmailint([], { cwd });
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toMatch(/missing-me/);
  });

  it("is the same in JSON, and with the command's name", () => {
    for (const [cwd, args, status] of [
      [bad, [], 1],
      [warning, [], 0],
      [warning, ["--fail-on=warning"], 1],
      [makeFolder(), [], 2],
    ] as const) {
      expect(qmailint([...args, "--format", "json"], { cwd }).status).toBe(status);
      expect(qmailint(["check", ...args], { cwd })).toEqual(qmailint([...args, "--"], { cwd }));
    }
  });
});

describe("what is said", () => {
  it("of a clean directory: one line, and nothing with --quiet", () => {
    const cwd = makeFolder({ "control/moreipme": `${CLEAN}203.0.113.8\n`, "control/notipme": "" });
    expect(qmailint([], { cwd })).toEqual({
      status: 0,
      stdout: "No findings: 2 files with 2 entries in 1 control directory.\n",
      stderr: "",
    });
    expect(qmailint(["--quiet"], { cwd })).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  it("of a finding: place, level, message, rule, line, mark, what is read, what to write, and the sum", () => {
    const cwd = makeFolder({ "control/moreipme": `# home\n10.1.0.0/8\n` });
    const { stdout, stderr, status } = qmailint([], { cwd });
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toMatch(
      /^control\/moreipme:2:10: error: .*\. \[prefix-length\] fixable \(--fix=all\)\n {4}2 \| 10\.1\.0\.0\/8\n {6}\| {10}\^\n {6}qmail reads: nothing\n {6}what to do: {2}Write 10\.0\.0\.0\/255\.0\.0\.0 for the network, or 10\.1\.0\.0 for the single address\.\n\n1 error: 1 file with 0 entries in 1 control directory\. --fix=all mends 1\.\n$/,
    );
    expect(qmailint(["--quiet"], { cwd }).stdout).toBe(stdout.replace(/1 error: .*\n$/, ""));
  });

  it("of several directories: in the order of JSON, though it is written as it comes", () => {
    const text = "10.0.0.1\n10.0.0.1\n10.0.0.0/8\n".repeat(2);
    const places = ["b", "a/x/y", "a.b", "a", "a/x", "z-clean"].map((name) => `${name}/moreipme`);
    const cwd = makeFolder(Object.fromEntries(places.map((place) => [place, place.startsWith("z") ? CLEAN : text])));
    const { stdout, status } = qmailint(["--max-findings", "2"], { cwd });
    expect(status).toBe(1);
    const named = [...stdout.matchAll(/^(.+?):(\d+):(\d+): /gm)].map(([, file, line]) => `${file}:${line}`);
    const { findings, summary } = JSON.parse(qmailint(["--format", "json"], { cwd }).stdout);
    const all = findings.map((one: { file: string; line: number }) => `${one.file}:${one.line}`);
    expect(named).toEqual(all.filter((one: string) => !/:5$/.test(one)));
    expect(stdout.match(/and 1 more of duplicate-entry/g)?.length).toBe(5);
    const [safe, both] = [/\] fixable$/gm, /\] fixable/gm].map((mark) => stdout.match(mark)?.length);
    expect(stdout.split("\n").at(-2)).toBe(
      `${summary.errors} errors, ${summary.warnings} warnings: 6 files with 21 entries in 6 control directories. --fix mends at least ${safe}, --fix=all at least ${both}.`,
    );
    expect(qmailint(["--quiet", "b", "a", "a/x"], { cwd }).stdout).toBe(
      qmailint(["--quiet", "a/x/y", "b", "a"], { cwd }).stdout,
    );
  });

  it("of several directories: problems in their order, and nothing where the usage is wrong", () => {
    const gaps = Array.from({ length: 24 }, (_, i) => `0.0.0.0/${dotted(2 ** i)}\n`).join("");
    const cwd = makeFolder({ "a/moreipme": `${gaps}10.0.0.0/8\n`, "a-b/moreipme": gaps });
    const inText = qmailint([], { cwd })
      .stderr.split("\n")
      .map((line) => /^qmailint: (.*?): /.exec(line)?.[1]);
    const inJson = JSON.parse(qmailint(["--format", "json"], { cwd }).stdout).problems;
    const places = inJson.map(({ file, line }: { file: string; line: number }) => `${file}:${line}:1`);
    expect(inText.slice(0, -1)).toEqual(places);
    expect(inJson.length).toBe(2);
    expect(
      qmailint(["--run", "x"], { cwd: makeFolder({ "a/moreipme": "10.0.0.0/8\n", "b/moreipme": CLEAN }) }),
    ).toEqual({
      status: 2,
      stdout: "",
      stderr: 'qmailint: --run "x": no assertion has this in its name or text\n',
    });
  });

  it("with --verbose: the directories, and the lines that belong to a finding", () => {
    const cwd = makeFolder({ "control/moreipme": "10.0.0.1\n10.0.0.1\n" });
    const { stdout, stderr } = qmailint(["--verbose"], { cwd });
    expect(stderr).toBe("control: 2 entries, dialect moreipme-0.6\n");
    const one = makeFolder({ "control/moreipme": CLEAN });
    expect(qmailint(["--verbose"], { cwd: one }).stderr).toBe("control: 1 entry, dialect moreipme-0.6\n");
    expect(stdout).toContain("see also:    control/moreipme:1:");
  });

  it("with --max-findings: so many of a rule in a file, and the number of the rest", () => {
    const cwd = makeFolder({
      "control/moreipme": "10.0.0.0/8\n".repeat(60) + "10.0.0.1\n".repeat(60),
      "control/notipme": "mail\n".repeat(3),
    });
    const count = (args: string[]): number[] => {
      const { stdout } = qmailint(args, { cwd });
      expect(stdout).toContain("63 errors, 59 warnings");
      return ["prefix-length", "duplicate-entry", "not-an-address"].map((id) => stdout.split(`[${id}]`).length - 1);
    };
    expect(count([])).toEqual([50, 50, 3]);
    expect(qmailint([], { cwd }).stdout).toMatch(/control\/moreipme: and 10 more of prefix-length/);
    expect(qmailint([], { cwd }).stdout).toMatch(/control\/moreipme: and 9 more of duplicate-entry/);
    expect(count(["--max-findings", "2"])).toEqual([2, 2, 2]);
    expect(count(["--max-findings=0"])).toEqual([60, 59, 3]);
    const { findings } = JSON.parse(qmailint(["--format=json", "--max-findings=1"], { cwd }).stdout);
    expect(findings.length).toBe(122);
  });

  it("with --stats: where the time went, on standard error", () => {
    const cwd = makeFolder({ "control/moreipme": CLEAN });
    const { stdout, stderr } = qmailint(["--stats"], { cwd });
    expect(stderr).toMatch(/^qmailint: search [\d.]+ ms, .*report [\d.]+ ms\n$/);
    expect(stdout).toBe(qmailint([], { cwd }).stdout);
  });

  it("in colour only where that is wanted", () => {
    const cwd = makeFolder({ "control/moreipme": "10.0.0.0/8\n" });
    const isColoured = (args: string[], env: Record<string, string> = {}): boolean =>
      qmailint(args, { cwd, env }).stdout.includes("\u001b[");
    expect(isColoured([])).toBe(false);
    expect(isColoured(["--color=always"])).toBe(true);
    expect(isColoured(["--color", "always"], { NO_COLOR: "1" })).toBe(true);
    expect(isColoured([], { FORCE_COLOR: "1" })).toBe(true);
    expect(isColoured([], { FORCE_COLOR: "0" })).toBe(false);
    expect(isColoured([], { FORCE_COLOR: "1", NO_COLOR: "1" })).toBe(false);
    expect(isColoured([], { FORCE_COLOR: "1", NO_COLOR: "" })).toBe(true);
    expect(isColoured(["--color=never"], { FORCE_COLOR: "1" })).toBe(false);
    expect(isColoured(["rules", "--color=always"])).toBe(true);
    expect(isColoured(["rules"])).toBe(false);
  });

  it("in no order but by file, line, column and rule, over all directories", () => {
    const bad = "10.0.0.1 x\n010.0.0.300 x\n";
    const cwd = makeFolder({
      "z/control/moreipme": bad,
      "z/moreipme": bad,
      "a-b/control/notipme": bad,
      "a/control/moreipme": bad,
    });
    const { findings } = JSON.parse(qmailint(["--format=json", ".", "z"], { cwd }).stdout);
    const keys = findings.map((one: { file: string; line: number; column: number; rule: string }) =>
      [one.file, String(one.line).padStart(5), String(one.column).padStart(5), one.rule].join("\n"),
    );
    expect(keys).toEqual([...keys].sort());
    expect(new Set(findings.map((one: { file: string }) => one.file)).size).toBe(4);
  });
});

describe("where control directories are found", () => {
  const checked = (cwd: string, ...args: string[]): string[] =>
    qmailint(["--verbose", "--allow-empty", ...args], { cwd })
      .stderr.split("\n")
      .flatMap((line) => /^(.*): \d+ entr(?:y|ies)/.exec(line)?.[1] ?? []);
  const cwd = makeFolder({
    "a/control/moreipme": CLEAN,
    "b/etc/notipme": CLEAN,
    "c/control/me": "mail\n",
    "d/control/rcpthosts": "",
    "e/control/badmailfrom": "",
    "f/other/me": "mail\n",
    "g/.git/moreipme": CLEAN,
    "h/node_modules/control/moreipme": CLEAN,
    "i/deep/er/control/virtualdomains": "",
    README: "",
  });
  symlinkSync(path.join(cwd, "a"), path.join(cwd, "link"));

  it("by what they hold; not in .git and node_modules, not behind links", () => {
    expect(checked(cwd)).toEqual(["a/control", "b/etc", "c/control", "d/control", "i/deep/er/control"]);
    expect(checked(cwd, ".")).toEqual(checked(cwd));
    expect(checked(cwd, "a", "c", "./c/", "a/control")).toEqual(["a/control", "c/control"]);
  });

  it("where they are named", () => {
    expect(checked(cwd, "a/control")).toEqual(["a/control"]);
    expect(checked(path.join(cwd, "a/control"))).toEqual(["."]);
    expect(checked(cwd, "f/other")).toEqual(["f/other"]);
    expect(checked(cwd, "link")).toEqual(["link/control"]);
    expect(checked(path.join(cwd, "b"), "../a")).toEqual(["../a/control"]);
    expect(checked(cwd, path.join(cwd, "a"))).toEqual(["a/control"]);
    expect(checked(cwd, "g/.git")).toEqual([]); // nothing below .git is read, whoever names it
  });

  it("by a file in one", () => {
    expect(checked(cwd, "a/control/moreipme")).toEqual(["a/control"]);
    expect(checked(cwd, "c/control/me", "f/other/me")).toEqual(["c/control", "f/other"]);
    expect(checked(cwd, "README")).toEqual([]);
    expect(qmailint(["README"], { cwd }).status).toBe(2);
  });

  it("and no folder is a misspelled file", () => {
    const odd = makeFolder({ "control/moreipme": CLEAN, "control/local/x": "", "control/rcpthost": "" });
    mkdirSync(path.join(odd, "control/notipme"));
    const { findings } = JSON.parse(qmailint(["--format=json"], { cwd: odd }).stdout);
    expect(findings.map((one: { rule: string; file: string }) => [one.file, one.rule])).toEqual([
      ["control/notipme", "unreadable-file"],
      ["control/rcpthost", "misspelled-file"],
    ]);
  });
});

describe("JSON", () => {
  it("has the shape that is promised", () => {
    const cwd = makeFolder({
      "control/moreipme": "10.0.0.0/255.0.0.0\n10.1.2.3 # x\nmail\n",
      "control/notipme": "10.1.0.0/16\n",
    });
    const { status, stdout, stderr } = qmailint(["--format", "json"], { cwd });
    expect([status, stderr, stdout.endsWith("}\n")]).toEqual([1, "", true]);
    const place = (line: number, column: number, endColumn: number, file = "control/moreipme") => ({
      file,
      line,
      column,
      endLine: line,
      endColumn,
    });
    const report = JSON.parse(stdout);
    expect(Object.keys(report).slice(0, 5)).toEqual(["version", "findings", "assertions", "problems", "summary"]);
    expect(report).toMatchObject({ version: 1, assertions: [], problems: [] });
    const [sentence, text] = [expect.stringMatching(/\S\.$/), expect.any(String)];
    const common = { host: null, docs: null, message: sentence, remedy: sentence, reads: text };
    expect(report.findings).toEqual([
      {
        ...common,
        reads: null,
        ...place(2, 1, 9),
        rule: "redundant-entry",
        level: "warning",
        fix: "safe",
        related: [{ file: "control/moreipme", line: 1, message: expect.any(String) }],
      },
      { ...common, ...place(2, 10, 13), rule: "trailing-text", level: "warning", fix: "safe", related: [] },
      { ...common, ...place(3, 1, 5), rule: "not-an-address", level: "error", fix: null, related: [] },
      {
        ...common,
        ...place(1, 10, 12, "control/notipme"),
        rule: "prefix-length",
        level: "error",
        fix: "unsafe",
        related: [],
      },
    ]);
    expect(report.summary).toEqual({
      directories: 1,
      files: 2,
      entries: 2,
      errors: 2,
      warnings: 2,
      infos: 0,
      written: 0,
      assertions: 0,
      passed: 0,
      failed: 0,
    });
  });

  it("is complete when nothing is found, and when something went wrong", () => {
    const cwd = makeFolder({ "control/moreipme": CLEAN });
    expect(JSON.parse(qmailint(["--format=json"], { cwd }).stdout)).toMatchObject({ findings: [], problems: [] });
    const { status, stdout, stderr } = qmailint(["--format=json", "control", path.join(cwd, "nowhere")], { cwd });
    expect(status).toBe(2);
    expect(JSON.parse(stdout).problems).toEqual([
      { file: "nowhere", line: 1, column: 1, message: "there is no such file or directory" },
    ]);
    expect(stderr).toBe("qmailint: nowhere: there is no such file or directory\n");
    const empty = qmailint(["--format=json"], { cwd: makeFolder() });
    expect(JSON.parse(empty.stdout).problems).toHaveLength(1);
  });

  it("counts the columns in bytes", () => {
    const cwd = makeFolder({ "control/moreipme": "10.0.0.1 \xc3\xbc 10.0.0.2\n" });
    expect(JSON.parse(qmailint(["--format=json"], { cwd }).stdout).findings[0]).toMatchObject({
      column: 13,
      endColumn: 21,
    });
  });
});

describe("the examples", () => {
  it("broken: every finding is said, and the status is 1", () => {
    const examples = new URL("../../examples/", import.meta.url).pathname;
    const { status, stdout, stderr } = qmailint(["broken"], { cwd: examples });
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toMatch(/broken\/control\/moreipme:1:1: error: /);
  });

  it("nothing else is needed: no git, no ip", () => {
    const cwd = makeFolder({ "control/moreipme": CLEAN });
    expect(qmailint([], { cwd, env: { PATH: "" } }).status).toBe(0);
  });
});
