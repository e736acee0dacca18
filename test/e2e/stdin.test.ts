import { spawnSync } from "node:child_process";
import { mkdirSync, openSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { controlFiles } from "../../src/qmail/control-files.ts";
import { dialects } from "../../src/qmail/dialects.ts";
import { bin, type Files, makeFolderWithGit, makeWorkplace, qmailint, type Ran } from "../workplace.ts";

const FORMATS = ["text", "json", "sarif", "github", "junit"] as const;

/** Runs `check --stdin-filename` with these bytes (Latin-1) on standard input. */
function checkInput(root: string, name: string, input: string, ...args: string[]): Ran {
  return qmailint(["check", "--stdin-filename", name, ...args], { cwd: root, input });
}

const rulesIn = ({ stdout }: Ran): string[] => {
  const findings: { readonly file: string; readonly rule: string }[] = JSON.parse(stdout).findings;
  return findings.map(({ file, rule }) => `${file} ${rule}`);
};

const broken: Files = {
  "control/me": "mx.example.com\n",
  "control/rcpthosts": "example.com\r\n",
  "control/moreipme": "10.0.0.0/8\n",
};

describe("a file on standard input", () => {
  it("is judged in the place of the one on disk, and nothing else is told", () => {
    const root = makeFolderWithGit(broken);
    expect(rulesIn(checkInput(root, "control/moreipme", " 10.0.0.1\n", "--format", "json"))).toEqual([
      "control/moreipme leading-blank",
    ]);
    const clean = checkInput(root, "control/moreipme", "10.0.0.1\n");
    expect([clean.status, clean.stdout]).toEqual([0, expect.stringContaining("No findings")]);
    expect(qmailint(["--format", "json"], { cwd: root }).stdout).toContain("prefix-length");
  });

  it("need not be there, nor its folder", () => {
    const root = makeFolderWithGit({});
    for (const name of ["control/moreipme", "new/folder/notipme", "moreipme"]) {
      expect(rulesIn(checkInput(root, name, "10.0.0.1", "--format", "json"))).toContain(
        `${name} missing-final-newline`,
      );
    }
    expect(readdirSync(root)).toEqual([".git"]);
  });

  it("may be any control file of any dialect, the only one in its folder", () => {
    const root = makeFolderWithGit({});
    const names = new Set(Object.values(dialects).flatMap(({ name }) => controlFiles(name).map((file) => file.name)));
    expect(names.size).toBeGreaterThan(40);
    for (const name of ["badmailfrom", "smtproutes", "databytes", "qmqpservers", "me", "spfbehavior"]) {
      expect(names).toContain(name);
      const { status, stdout } = checkInput(
        root,
        `ctl/${name}`,
        "\ufeff1\n",
        "--dialect",
        "sagredo",
        "--format",
        "json",
      );
      expect([status, JSON.parse(stdout).problems], name).toEqual([expect.any(Number), []]);
      expect(status).not.toBe(2);
    }
  });

  it("is judged with the rest of its directory from disk", () => {
    const root = makeFolderWithGit({ ...broken, "control/moreipme": "10.0.0.1\n" });
    const found = rulesIn(checkInput(root, "control/notipme", "10.0.0.1\n10.0.0.1\n", "--format", "json"));
    expect(found).toContain("control/notipme duplicate-entry");
    expect(found.every((one) => one.startsWith("control/notipme "))).toBe(true);
  });

  it("may be a qmailint.yaml: its assertions, its mistakes, the directories that it names", () => {
    const root = makeFolderWithGit({ ...broken, "qmailint.yaml": "version: 1\n" });
    const text = "version: 1\ninterfaces: { eth0: 192.0.2.10/24 }\nassertions:\n  - me: 198.51.100.1\n";
    const failed = checkInput(root, "qmailint.yaml", text, "--format", "json");
    expect(failed.status).toBe(1);
    expect(JSON.parse(failed.stdout)).toMatchObject({
      findings: [],
      assertions: [{ file: "qmailint.yaml", line: 4, passed: false }],
    });
    const wrong = checkInput(root, "qmailint.yaml", "version: 2\n", "--format", "json");
    expect(wrong.status).toBe(2);
    expect(JSON.parse(wrong.stdout).problems).toMatchObject([{ file: "qmailint.yaml", line: 1 }]);
    const named = checkInput(root, "other.yaml", text, "--config", "other.yaml", "--format", "json");
    expect(JSON.parse(named.stdout).assertions).toMatchObject([{ file: "other.yaml", passed: false }]);
  });

  it("is under the qmailint.yaml on disk", () => {
    const root = makeFolderWithGit({ ...broken, "qmailint.yaml": "version: 1\nrules: { leading-blank: off }\n" });
    expect(rulesIn(checkInput(root, "control/moreipme", " 10.0.0.1\n", "--format", "json"))).toEqual([]);
  });

  it.each(FORMATS)("is reported as %s", (format) => {
    const root = makeFolderWithGit(broken);
    const { status, stdout } = checkInput(root, "control/moreipme", "10.0.0.1/24\n", "--format", format);
    expect(status).toBe(1);
    expect(stdout).toContain("prefix-length");
    expect(stdout).not.toContain("control/rcpthosts");
    if (format === "sarif") expect(JSON.parse(stdout).runs[0].results).toHaveLength(1);
  });

  it("is where a link to a file stands, whatever the link leads to", () => {
    const root = makeFolderWithGit({ "control/me": "a.example.com\n" });
    symlinkSync("/etc/passwd", path.join(root, "control/moreipme"));
    expect(rulesIn(checkInput(root, "control/moreipme", "10.0.0.1", "--format", "json"))).toContain(
      "control/moreipme missing-final-newline",
    );
    symlinkSync("control", path.join(root, "link"));
    expect(rulesIn(checkInput(root, "link/moreipme", "10.0.0.1", "--format", "json"))).toContain(
      "link/moreipme missing-final-newline",
    );
  });

  it.each([
    [["control"], "control is a directory"],
    [["control/"], "control/ is a directory"],
    [[".git/moreipme"], "below .git"],
    [["README.md"], "there is no control directory here"],
    [["control/moreipme", "control"], "name no other path"],
    [["control/moreipme", "--format", "patch"], "needs --dry-run"],
  ])("%j is refused in a sentence", (args, message) => {
    const root = makeFolderWithGit(broken);
    const [name = "", ...others] = args;
    const { status, stderr } = checkInput(root, name, "10.0.0.1", ...others);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(stderr).not.toContain("    at ");
  });

  it("may hold any bytes", () => {
    const root = makeFolderWithGit(broken);
    const input = Buffer.from([...Array(256).keys(), 0x0a, 0xff, 0xfe]);
    for (const name of [
      "control/moreipme",
      "control/me",
      "control/smtproutes",
      "control/morercpthosts.cdb",
      "qmailint.yaml",
    ]) {
      const { status, stderr } = spawnSync(process.execPath, [bin, "--stdin-filename", name], { cwd: root, input });
      expect([0, 1, 2], name).toContain(status);
      expect(stderr.toString()).not.toContain("    at ");
    }
  });
});

describe("--fix of a file on standard input", () => {
  const fix = (root: string, name: string, input: string, ...args: string[]) =>
    checkInput(root, name, input, "--fix", ...args);

  it("writes the fixed bytes to standard output, the findings to standard error, and nothing to disk", () => {
    const root = makeFolderWithGit(broken);
    const { status, stdout, stderr } = fix(root, "control/moreipme", "10.0.0.1\r\n10.0.0.0/8\n10.0.0.1\n");
    expect(stdout).toBe("10.0.0.1\n10.0.0.0/8\n");
    expect(status).toBe(1);
    expect(stderr).toContain("control/moreipme: 2 fixes applied (carriage-return 1, duplicate-entry 1)");
    expect(stderr).toContain("[prefix-length]");
    expect(stderr).not.toContain("control/rcpthosts");
    expect(readFileSync(path.join(root, "control/moreipme"), "utf8")).toBe("10.0.0.0/8\n");
    expect(readFileSync(path.join(root, "control/rcpthosts"), "utf8")).toBe("example.com\r\n");
  });

  it("leaves bytes that need no fix as they are", () => {
    const root = makeFolderWithGit(broken);
    for (const [name, input] of [
      ["control/moreipme", "# \x80\xff\n10.0.0.1\n"],
      ["control/moreipme", ""],
      ["qmailint.yaml", "version: 1   # as it was\r\n"],
    ] as const) {
      const bytes = Buffer.from(input, "latin1");
      const args = [bin, "--stdin-filename", name, "--fix=all"];
      const { status, stdout } = spawnSync(process.execPath, args, { cwd: root, input: bytes });
      expect(status).not.toBe(2);
      expect(stdout.equals(bytes), name).toBe(true);
    }
  });

  it("is at its end after one run, with every fix too", () => {
    const root = makeFolderWithGit({});
    const once = fix(root, "control/moreipme", "\ufeff10.0.0.0/8\n10.0.0.0/8\r\n 10.0.0.1", "--fix=all");
    expect(fix(root, "control/moreipme", once.stdout, "--fix=all").stdout).toBe(once.stdout);
  });

  it.each(FORMATS)("reports as %s on standard error", (format) => {
    const root = makeFolderWithGit(broken);
    const { stdout, stderr } = fix(root, "control/moreipme", "10.0.0.0/8\n10.0.0.1\r\n", "--format", format);
    expect(stdout).toBe("10.0.0.0/8\n10.0.0.1\n");
    expect(stderr).toContain("prefix-length");
  });

  it("writes no bytes where the status is 2", () => {
    const root = makeFolderWithGit(broken);
    for (const args of [
      ["control/moreipme", "--config", "nowhere.yaml"],
      ["control/moreipme", "--output", "json=nowhere/x.json"],
      ["control/moreipme", "--format", "nonsense"],
      ["control/moreipme", "--format", "json", "--fail-on", "nonsense"],
      ["control", "--format", "json"],
      ["README.md"],
      ["control/moreipme", "other"],
    ]) {
      const [name = "", ...others] = args;
      const { status, stdout } = fix(root, name, "10.0.0.1", ...others);
      expect([status, stdout], args.join(" ")).toEqual([2, ""]);
    }
  });

  it("shows a dry run as a difference, also of a file that is not there", () => {
    const root = makeFolderWithGit({});
    const { status, stdout } = fix(root, "control/moreipme", "10.0.0.1\r\n", "--dry-run", "--format", "patch");
    expect(status).toBe(1);
    expect(stdout).toContain("--- a/control/moreipme\n+++ b/control/moreipme\n@@ -1 +1 @@\n");
  });

  it("sends no bytes into the log of a job", () => {
    const root = makeFolderWithGit(broken);
    const args = ["check", "--fix", "--format", "github", "--stdin-filename", "control/moreipme"];
    const input = "10.0.0.0/8\n::error::x\n10.0.0.1\r\n";
    const inLog = qmailint(args, { cwd: root, input, env: { GITHUB_ACTIONS: "true" } });
    expect([inLog.status, inLog.stdout]).toEqual([2, ""]);
    const file = path.join(root, "fixed");
    const env = { PATH: process.env["PATH"], GITHUB_ACTIONS: "true" };
    const { stderr } = spawnSync(process.execPath, [bin, ...args], {
      cwd: root,
      env,
      input,
      stdio: ["pipe", openSync(file, "w"), "pipe"],
    });
    expect(readFileSync(file, "utf8")).toBe("10.0.0.0/8\n::error::x\n10.0.0.1\n");
    expect(stderr.toString()).toMatch(/^::error file=control\/moreipme/m);
  });
});

it("a closed standard input is empty, or an error in a sentence", () => {
  const { root } = makeWorkplace({});
  mkdirSync(path.join(root, "control"));
  const command = `exec "${process.execPath}" "${bin}" --stdin-filename control/moreipme <&-`;
  const { status, stderr } = spawnSync("sh", ["-c", command], { cwd: root, encoding: "utf8" });
  expect([0, 1, 2]).toContain(status);
  expect(stderr).not.toContain("    at ");
});
