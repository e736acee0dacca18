import { existsSync, readdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { someOf } from "../random-cases.ts";
import { isPosix, makeFolder, makeRepository, qmailint, type Workplace } from "../workplace.ts";

interface Told {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly dialects: string[];
  readonly of: string;
  readonly passed: boolean;
}

const cwd = makeFolder({
  "control/me": "mail.example.org\n",
  "control/moreipme": "203.0.113.0/255.255.255.0\n192.0.2.7\n",
  "control/notipme": "192.0.2.7\n",
  "qmailint.yaml": `version: 1
interfaces: { lo: 127.0.0.1/8, eth0: 203.0.113.9 }
assertions:
  - me: [203.0.113.9, 203.0.113.0]
  - not me: 192.0.2.7
`,
});
const run = (...args: string[]) => qmailint(args, { cwd });
const json = (...args: string[]): { findings: Told[]; assertions: Told[]; problems: object[] } =>
  JSON.parse(run(...args, "--format", "json").stdout);

describe("check --dialect A,B", () => {
  const names = ["moreipme-0.6", "notqmail", "indimail"];
  const all = json("--dialect", names.join(","));

  it("says of every finding in which dialects it holds", () => {
    expect(all.findings.map(({ rule, file, dialects }) => [rule, file, dialects])).toEqual([
      ["unused-file", "control/moreipme", ["notqmail"]],
      ["netmask-ignored", "control/moreipme", ["indimail"]],
      ["shadowed-entry", "control/moreipme", ["moreipme-0.6", "indimail"]],
      ["unused-file", "control/notipme", ["notqmail"]],
    ]);
  });

  it("says so of every assertion", () => {
    expect(all.assertions.map(({ of, passed, dialects }) => [of, passed, dialects])).toEqual([
      ["203.0.113.9", true, names],
      ["203.0.113.0", true, ["moreipme-0.6", "indimail"]],
      ["203.0.113.0", false, ["notqmail"]],
      ["192.0.2.7", true, names],
    ]);
  });

  it("comes to what each of them comes to alone", () => {
    const plain = ({ rule, file, line }: Told): string => `${rule} ${file}:${line}`;
    for (const name of names) {
      const alone = json("--dialect", name);
      const its = all.findings.filter(({ dialects }) => dialects.includes(name));
      expect(its.map(plain), name).toEqual(alone.findings.map(plain));
      const judged = (one: Told): string => `${one.of} ${one.passed}`;
      const asserted = all.assertions.filter(({ dialects }) => dialects.includes(name));
      expect(asserted.map(judged), name).toEqual(alone.assertions.map(judged));
    }
  });

  it("fails where one of them does", () => {
    expect(run("--dialect", "moreipme-0.6,sagredo").status).toBe(0);
    expect(run("--dialect", "moreipme-0.6,notqmail").status).toBe(1);
    expect(run("--dialect", "notqmail,moreipme-0.6").status).toBe(1);
  });

  it.each(["text", "json", "github", "sarif", "junit"])("tells it in the format %s", (format) => {
    const { status, stdout } = run("--dialect", names.join(","), "--format", format);
    expect([status, stdout.includes("(notqmail)")]).toEqual([1, true]);
  });

  it.each([
    [["--dialect", "moreipme-0.6,qmial"], 'there is no dialect "qmial"'],
    [["--dialect", "moreipme-0.6,"], "there is no dialect"],
    [["--dialect", "moreipme-0.6,notqmail", "--fix", "safe"], "--fix needs a single dialect"],
    [["--dialect", "moreipme-0.6,notqmail", "--coverage"], "--coverage needs a single dialect"],
    [["diff", "--dialect", "moreipme-0.6,notqmail"], "diff needs a single dialect, or two with --dialect-from"],
    [["baseline", "--dialect", "moreipme-0.6,notqmail"], "baseline needs a single dialect"],
    [["init", "--dialect", "moreipme-0.6,notqmail"], "init needs a single dialect"],
    [["mail", "u@a.example", "--dialect", "moreipme-0.6,notqmail"], "mail needs a single dialect"],
    [["ipmetest", "192.0.2.1", "--dialect", "moreipme-0.6,notqmail"], "ipmetest needs a single dialect"],
  ])("refuses %j", (args, message) => {
    const { status, stderr } = run(...args);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it("shows no more than --max-findings of one rule in one file, and counts the others", () => {
    const lines = Array.from({ length: 90 }, (_, i) => `192.0.2.${i}/255.255.255.0\n`).join("");
    const folder = makeFolder({ "control/moreipme": lines });
    const { stdout } = qmailint(["--dialect", "indimail,notqmail", "--max-findings", "3"], { cwd: folder });
    expect(stdout.match(/\[netmask-ignored\]/g)).toHaveLength(3);
    expect(stdout).toContain("87 more");
  });
});

describe("diff --dialect-from A --dialect-to B", () => {
  const folder = makeFolder({
    "control/me": "mail.example.org\n",
    "control/moreipme": "203.0.113.0/255.255.255.0\n192.0.2.7\n",
    "control/rcpthosts": "example.org\n",
    "control/smtproutes": "example.org:192.0.2.7\n",
    "control/qmtproutes": "example.org:203.0.113.4\n",
    "control/timeoutremote": " 127\n",
    "control/badmailfrom": "spam@example.net\n",
    "qmailint.yaml": "version: 1\ninterfaces: { lo: 127.0.0.1/8, eth0: 203.0.113.9 }\n",
  });
  const diff = (from: string, to: string, ...args: string[]) =>
    qmailint(["diff", "--dialect-from", from, "--dialect-to", to, ...args], { cwd: folder });
  const told = (from: string, to: string, ...args: string[]) => {
    const { status, stdout, stderr } = diff(from, to, "--format", "json", ...args);
    expect([status, stderr]).toEqual([0, ""]);
    return JSON.parse(stdout) as {
      directories: { nowMe: string[]; noLongerMeCount: number; mail: { recipients: string; after: string }[] }[];
      files: { path: string; before: string | null; now: string | null }[];
      findings: Record<"gone" | "come", (Told & { function: string | null })[]>;
      functions: { function: string }[];
    };
  };

  it("tells the addresses and recipients that go another way, the files, and the findings with their function", () => {
    const { directories, files, findings, functions } = told("moreipme-0.6", "indimail");
    const [one] = directories;
    expect([one?.nowMe, one?.noLongerMeCount]).toEqual([["::/128"], 2 ** 24 - 1 + 254]);
    expect(one?.mail.find(({ recipients }) => recipients === "@example.org")?.after).toBe("remote 203.0.113.4:209");
    expect(files.map(({ path, before, now }) => [path, before === null, now === null])).toEqual([
      ["control/moreipme", false, false],
      ["control/qmtproutes", true, false],
      ["control/timeoutremote", false, false],
    ]);
    expect(findings.come.map((finding) => [finding.rule, finding.function])).toContainEqual([
      "netmask-ignored",
      "ipme_readipfile (ipme.c)",
    ]);
    expect(functions.map((its) => its.function)).toContain("control_readint");
  });

  it("tells the files that are gone", () => {
    const { files, findings } = told("moreipme-0.6", "notqmail", "control");
    expect(files).toEqual([{ path: "control/moreipme", before: "ipme_readipfile (ipme.c)", now: null }]);
    expect(findings.come.map(({ rule }) => rule)).toEqual(["unused-file"]);
  });

  const dialects = ["moreipme-0.6", "sagredo", "netqmail", "notqmail", "indimail"];

  it.each(someOf(dialects.flatMap((from) => dialects.map((to) => [from, to] as const))))(
    "is what two checks differ in: %s and %s",
    (from, to) => {
      const { findings, functions } = told(from, to);
      const keyOf = ({ rule, file, line }: Told): string => `${rule} ${file}:${line}`;
      const of = (name: string): string[] => {
        const { stdout } = qmailint(["--dialect", name, "--format", "json"], { cwd: folder });
        return (JSON.parse(stdout) as { findings: Told[] }).findings.map(keyOf);
      };
      const [before, now] = [of(from), of(to)];
      expect(findings.gone.map(keyOf)).toEqual(before.filter((one) => !now.includes(one)));
      expect(findings.come.map(keyOf)).toEqual(now.filter((one) => !before.includes(one)));
      expect(functions.length === 0).toBe(from === to);
    },
    30_000,
  );

  it("says so in text and Markdown, and with --exit-code by its status", () => {
    const text = diff("moreipme-0.6", "notqmail").stdout;
    expect(text).toContain(
      "Files that are no longer read:\n  control/moreipme (was read by ipme_readipfile (ipme.c))\n",
    );
    expect(text).toContain("Findings that appear:\n  control/moreipme:1:1: warning: notqmail does not read this file");
    expect(diff("moreipme-0.6", "notqmail", "--format", "markdown").stdout).toContain(
      "| comes | <code>control/moreipme:1:1",
    );
    expect(diff("moreipme-0.6", "notqmail", "--exit-code").status).toBe(1);
    expect(diff("moreipme-0.6", "sagredo", "--exit-code").status).toBe(0);
    expect(diff("moreipme-0.6", "notqmail", "--format", "svg").stdout).toMatch(/^<svg/);
  });

  it.each([
    [["--dialect-from", "notqmail"], "--dialect-from and --dialect-to must be given together"],
    [["--dialect-to", "notqmail"], "--dialect-from and --dialect-to must be given together"],
    [["--dialect-from", "notqmail", "--dialect-to", "qmial"], 'there is no dialect "qmial"'],
    [["--dialect-from", "notqmail", "--dialect-to", "sagredo", "--dialect", "sagredo"], "contradict each other"],
    [["--dialect-from", "notqmail", "--dialect-to", "sagredo", "--staged"], "contradict each other"],
    [["--dialect-from", "notqmail", "--dialect-to", "sagredo", "control", "control"], "on a single path"],
    [["--dialect-from", "notqmail", "--dialect-to", "sagredo", "HEAD"], 'there is no path "HEAD"'],
    [["--dialect-from", "notqmail", "--dialect-to", "sagredo", "control/me"], "is a file"],
  ])("refuses %j", (args, message) => {
    const { status, stderr } = qmailint(["diff", ...args], { cwd: folder });
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  describe("tells what made the status 2 once, in the report too:", () => {
    const problemsOf = (place: Workplace): readonly (readonly [string, number])[] => {
      const between = ["--dialect-from", "moreipme-0.6", "--dialect-to", "notqmail", "--format", "json"];
      const { status, stdout, stderr } = place.run("diff", ...between);
      const { problems } = JSON.parse(stdout) as { problems: { file: string; line: number; message: string }[] };
      expect([status, stderr.trimEnd().split("\n").length]).toEqual([2, problems.length]);
      return problems.map(({ file, line }) => [file, line]);
    };
    const me = { "control/me": "a.example\n" };

    it("a mistake in qmailint.yaml, which both sides have", () => {
      const place = makeRepository({ ...me, "qmailint.yaml": "version: 1\nhots: {}\n" });
      expect(problemsOf(place)).toEqual([["qmailint.yaml", 2]]);
    });

    it.runIf(isPosix)("a file that only the check reads", () => {
      const place = makeRepository(me);
      symlinkSync(makeFolder({ file: "" }), path.join(place.root, "control/badmailfrom"));
      expect(problemsOf(place)).toEqual([["control/badmailfrom", 1]]);
    });
  });

  it("has nothing in its answer that can act", () => {
    const hostile = makeFolder({
      "control/moreipme": "10.0.0.0/8 \u001b[31m##[error]\n::error::x\n<b>|`\n",
      "control/badmailfrom": "\u001b]0;x\u0007<script>|\n",
    });
    for (const format of ["text", "markdown", "json"]) {
      const { stdout, status } = qmailint(
        ["diff", "--dialect-from", "moreipme-0.6", "--dialect-to", "indimail", "--format", format],
        { cwd: hostile },
      );
      expect(status, format).toBe(0);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
      expect(stdout, format).not.toMatch(/[\u0000-\u0009\u000b-\u001f]|^::error|##\[/m);
      if (format === "markdown") expect(stdout).not.toMatch(/<(b|script)>/);
    }
  });
});

it("name each dialect once, where an alias repeats an assertion", () => {
  const cwd = makeFolder({
    "control/moreipme": "10.0.0.1\n",
    "qmailint.yaml":
      "version: 1\ninterfaces: { lo: 127.0.0.1/8 }\nassertions:\n  - &known { me: [10.0.0.1] }\n  - *known\n",
  });
  const { stdout } = qmailint(["--dialect", "moreipme-0.6,netqmail", "--format", "json"], { cwd });
  const told = (JSON.parse(stdout).assertions as Told[]).map(({ passed, dialects }) => [passed, dialects]);
  expect(told).toEqual([
    [true, ["moreipme-0.6"]],
    [false, ["netqmail"]],
  ]);
  expect(qmailint(["--dialect", "moreipme-0.6,netqmail"], { cwd }).stdout).toContain("(netqmail)");
});

const examples = readdirSync("examples").filter((name) =>
  ["control", "qmailint.yaml"].some((one) => existsSync(`examples/${name}/${one}`)),
);

it.each(someOf(examples))("both have an answer for examples/%s", (name) => {
  const run = (...args: string[]) => qmailint([...args, "--format", "json", `examples/${name}`], { cwd: "." });
  const both = run("--dialect", "moreipme-0.6,indimail");
  expect(JSON.parse(both.stdout).problems).toEqual([]);
  const diff = run("diff", "--dialect-from", "moreipme-0.6", "--dialect-to", "indimail");
  expect([diff.status, diff.stderr]).toEqual([0, ""]);
  const known = (JSON.parse(both.stdout).findings as Told[]).filter(({ dialects }) => dialects.join() === "indimail");
  const come = JSON.parse(diff.stdout).findings.come as Told[];
  expect(known.length).toBeGreaterThanOrEqual(come.length);
});
