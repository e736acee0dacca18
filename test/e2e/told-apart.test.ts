import { chmodSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { pageAddress } from "../../src/rules/page-address.ts";
import { initRepository, makeFolder, qmailint } from "../workplace.ts";

// What a finding says in parts, what can be fixed, and which file a problem is of.

const mixed = { "control/moreipme": "203.0.113.7\n 203.0.113.8\n10.0.0.0/8\n203.0.113.7\n" };

describe("JSON", () => {
  test("has what is wrong, what qmail reads and what to write apart", () => {
    const { stdout } = qmailint(["--format", "json"], { cwd: makeFolder(mixed) });
    const { findings } = JSON.parse(stdout);
    expect(findings).toMatchObject([
      {
        rule: "leading-blank",
        message: "qmail skips this line: an address must begin with the line's first byte.",
        reads: "nothing",
        remedy: "Remove the blanks, and qmail reads 203.0.113.8.",
        docs: null,
        fix: "unsafe",
      },
      { rule: "prefix-length", reads: "nothing", remedy: "Write 10.0.0.0/255.0.0.0.", docs: null, fix: "unsafe" },
      { rule: "duplicate-entry", reads: null, remedy: "Delete the line.", docs: null, fix: "safe" },
    ]);
  });

  test("has what would have to change apart from what is the case, in an assertion", () => {
    const yaml = "version: 1\ninterfaces: {}\nassertions:\n  - me: [198.51.100.1, 203.0.113.7]\n";
    const { stdout } = qmailint(["--format", "json"], { cwd: makeFolder({ ...mixed, "qmailint.yaml": yaml }) });
    expect(JSON.parse(stdout).assertions).toMatchObject([
      { message: "198.51.100.1 is not me: no entry covers it.", remedy: "Add 198.51.100.1 to moreipme." },
      { message: "203.0.113.7 is me: moreipme line 1 (203.0.113.7) decides.", remedy: null },
    ]);
  });

  test("leads to the page of a rule where the repository is known", () => {
    const at = "https://git.example/qmailint";
    expect(pageAddress("open-relay", at)).toBe(`${at}/blob/HEAD/src/rules/mail/open-relay.md`);
    expect(pageAddress("no-such-rule", at)).toBe(null);
    expect(pageAddress("open-relay", null)).toBe(null);
  });
});

describe("the text report", () => {
  test("marks what can be fixed, and counts it", () => {
    const { stdout } = qmailint([], { cwd: makeFolder(mixed) });
    expect(stdout).toMatch(/\[duplicate-entry\] fixable$/m);
    expect(stdout).toMatch(/\[prefix-length\] fixable \(--fix=all\)$/m);
    expect(stdout).toMatch(/control directory\. --fix mends 1, --fix=all 3\.\n$/);
  });

  test("counts over several directories, and says where it does not show all", () => {
    const many = "203.0.113.7\n".repeat(60);
    const root = makeFolder({ "a/control/moreipme": many, "b/control/moreipme": "203.0.113.7\n203.0.113.7\n" });
    expect(qmailint([], { cwd: root }).stdout).toMatch(/\. --fix mends at least 51\.\n$/);
    expect(qmailint(["--max-findings", "0"], { cwd: root }).stdout).toMatch(/\. --fix mends 60\.\n$/);
  });

  test("says nothing of fixes where there are none, and what it counts is what --fix does", () => {
    const none = makeFolder({ "control/moreipme": "10.0.7.0/255.0.255.0\n" });
    expect(qmailint([], { cwd: none }).stdout).not.toMatch(/fix/);
    const root = makeFolder(mixed);
    expect(qmailint(["--fix=all"], { cwd: root }).stderr).toContain("3 fixes applied");
    expect(qmailint([], { cwd: root }).stdout).not.toMatch(/fix/);
  });
});

describe("a problem is of the file that caused it", () => {
  const refused = (): string => {
    const root = makeFolder({ "control/moreipme": "203.0.113.7\n", "other/moreipme": "" });
    initRepository(root);
    symlinkSync("/etc/passwd", path.join(root, "control/notipme"));
    return root;
  };
  const problemsOf = (args: readonly string[], cwd: string): { file: string; message: string }[] => {
    const { stdout, stderr, status } = qmailint([...args, "--format", "json"], { cwd });
    expect(status).toBe(2);
    const { problems } = JSON.parse(stdout);
    expect(stderr).toContain(
      `qmailint: ${problems[0].file === "." ? "" : `${problems[0].file}: `}${problems[0].message}`,
    );
    return problems;
  };

  test.each([
    [["ipmetest", "203.0.113.7"], "control/notipme"],
    [["ipmeprint"], "control/notipme"],
    [["check"], "control/notipme"],
    [["mail", "a@example.org"], "control/notipme"],
    [["diff", "control", "other"], "control/notipme"],
    [["ipmeprint", "--control", "nowhere"], "nowhere"],
    [["ipmetest", "10.0.0.1", "--control", ".git/.."], "."],
    [["check", "nowhere"], "nowhere"],
    [["check", "--config", "nowhere.yaml"], "nowhere.yaml"],
    [["check", "--interfaces", "nowhere.json"], "nowhere.json"],
  ])("%j", (args, file) => {
    expect(problemsOf(args, refused())[0]?.file).toBe(file);
  });

  test("also where --fix cannot write it", () => {
    const root = makeFolder({ "control/moreipme": "203.0.113.7\n203.0.113.7\n", "elsewhere/x": "" });
    const file = path.join(root, "control/moreipme");
    chmodSync(file, 0o444);
    chmodSync(path.dirname(file), 0o555);
    try {
      const { stdout, status } = qmailint(["--fix", "--format", "json"], { cwd: root });
      // Who may write everywhere (root) is not stopped by this.
      if (process.getuid?.() === 0) expect(status).toBe(0);
      else
        expect(JSON.parse(stdout).problems).toMatchObject([{ file: "control/moreipme", message: /cannot be written/ }]);
    } finally {
      chmodSync(path.dirname(file), 0o755);
    }
  });

  test("and one and the same file under two names is left alone", () => {
    const root = makeFolder({ "control/moreipme": "203.0.113.7\n203.0.113.7\n" });
    symlinkSync("moreipme", path.join(root, "control/notipme"));
    const { stdout, status } = qmailint(["--fix=all", "--format", "json"], { cwd: root });
    expect(status).toBe(2);
    const twin = (name: string): string =>
      `it is not mended, nor is anything else in this directory: ${name} is the same file, where the fix may change what qmail does. Mend it by hand, or make them two files`;
    expect(JSON.parse(stdout).problems).toMatchObject([
      { file: "control/moreipme", message: twin("control/notipme") },
      { file: "control/notipme", message: twin("control/moreipme") },
    ]);
  });

  test("also where the other name stands in another directory, or has nothing to mend", () => {
    const text = "10.0.0.0/255.0.0.0\n10.1.0.0/255.255.0.0\n";
    const root = makeFolder({ "c1/moreipme": text, "c2/notipme": "10.0.0.0/255.128.0.0\n" });
    symlinkSync("../c1/moreipme", path.join(root, "c2/moreipme"));
    for (const args of [["--fix"], ["--fix", "--dry-run", "--format", "patch"]]) {
      const { stdout, stderr, status } = qmailint(args, { cwd: root });
      expect(status).toBe(2);
      expect(stdout + stderr).toContain("c2/moreipme is the same file");
      expect(readFileSync(path.join(root, "c1/moreipme"), "utf8")).toBe(text);
    }
  });

  test("but a directory with two names is mended where both are judged alike", () => {
    const root = makeFolder({ "c1/moreipme": "10.0.0.1\n10.0.0.1\n" });
    symlinkSync("c1", path.join(root, "c2"));
    expect(qmailint(["--fix", "c1", "c2"], { cwd: root }).status).toBe(0);
    expect(readFileSync(path.join(root, "c1/moreipme"), "utf8")).toBe("10.0.0.1\n");
  });
});
