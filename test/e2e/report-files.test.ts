import { execFileSync } from "node:child_process";
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { runAction } from "../action/run-action.ts";
import { initRepository, isPosix, makeFolder, qmailint } from "../workplace.ts";

/** A repository as a pull request may have left it, in a folder with something else beside it. */
function planted(): { root: string; outside: string } {
  const top = makeFolder({ "outside/kept": "old", "repository/control/moreipme": "203.0.113.7\n" });
  const [root, outside] = [path.join(top, "repository"), path.join(top, "outside")];
  initRepository(root);
  mkdirSync(path.join(root, "plain"));
  symlinkSync("../outside", path.join(root, "reports"));
  symlinkSync(".git", path.join(root, "gitlink"));
  symlinkSync("../outside/kept", path.join(root, "link"));
  symlinkSync("plain", path.join(root, "within"));
  if (isPosix) execFileSync("mkfifo", [path.join(root, "fifo")]);
  return { root, outside };
}

/** Writes a SARIF file by that name: the problem, or null. */
type Write = (root: string, file: string) => string | null;

const byCommand: Write = (root, file) => {
  const { status, stdout } = qmailint(["--format", "json", "--output", `sarif=${file}`], { cwd: root });
  const { problems } = JSON.parse(stdout);
  expect(status).toBe(problems.length === 0 ? 0 : 2);
  if (problems.length > 0) expect(problems).toMatchObject([{ file, line: 1, column: 1 }]);
  return problems[0]?.message ?? null;
};

const byAction: Write = (root, file) => {
  const { status, outputs, commands, stdout } = runAction(root, { inputs: { "sarif-file": file, paths: "control" } });
  expect(status).toBe(outputs["result"] === "pass" ? 0 : 1);
  expect(stdout).not.toMatch(/^ +at /m);
  return outputs["result"] === "pass" ? null : (commands[0]?.data ?? "");
};

describe.each([
  ["the command", byCommand],
  ["the Action", byAction],
])("a report file of %s", (_, write) => {
  const SPECIAL = [
    ["fifo", "it is not a regular file"],
    ["/dev/zero", "it is not a regular file"],
    ["/dev/stderr", "it is a symbolic link, and none is followed"],
  ];
  test.each([
    ["reports/x.sarif", "the symbolic links on the way lead out of the repository"],
    ["link", "it is a symbolic link, and none is followed"],
    ["../outside/x.sarif", "it lies outside the repository, where only an absolute path leads"],
    [".git/x", "it lies below .git"],
    [".GIT/x", ""],
    ["gitlink/x", "it lies below .git"],
    ["plain/../.git/config", "it lies below .git"],
    ["control", "it is a directory"],
    [".", "it is a directory"],
    ["new/", "it is a directory"],
    ...(isPosix ? SPECIAL : []),
    ["no/such/x", "there is no such file or directory"],
  ])("%s is not written", (file, why) => {
    const { root, outside } = planted();
    const before = readFileSync(path.join(root, ".git/config"), "utf8");
    const listed = readdirSync(path.join(root, ".git"));
    expect(write(root, file)).toContain(why);
    expect(readdirSync(outside)).toEqual(["kept"]);
    expect(readFileSync(path.join(outside, "kept"), "utf8")).toBe("old");
    expect(readFileSync(path.join(root, ".git/config"), "utf8")).toBe(before);
    expect(readdirSync(path.join(root, ".git"))).toEqual(listed);
    expect(lstatSync(path.join(root, "link")).isSymbolicLink()).toBe(true);
    if (isPosix) expect(lstatSync(path.join(root, "fifo")).isFIFO()).toBe(true);
  });

  test("an absolute path leads out, but not through a link in the repository", () => {
    const { root, outside } = planted();
    expect(write(root, path.join(outside, "x.sarif"))).toBe(null);
    expect(JSON.parse(readFileSync(path.join(outside, "x.sarif"), "utf8")).version).toBe("2.1.0");
    expect(write(root, path.join(root, "reports/y.sarif"))).toContain("lead out of the repository");
    expect(existsSync(path.join(outside, "y.sarif"))).toBe(false);
  });

  test("a link to a folder of the repository, a file that was there, /dev/null", () => {
    const { root } = planted();
    writeFileSync(path.join(root, "plain/x.sarif"), "old", { mode: 0o640 });
    expect(write(root, "within/x.sarif")).toBe(null);
    expect(JSON.parse(readFileSync(path.join(root, "plain/x.sarif"), "utf8")).version).toBe("2.1.0");
    expect(lstatSync(path.join(root, "plain/x.sarif")).mode & 0o777).toBe(0o640);
    expect(readdirSync(path.join(root, "plain"))).toEqual(["x.sarif"]);
    expect(write(root, "/dev/null")).toBe(null);
  });
});

test("/dev/stdout is standard output, with the guard of a CI runner's log before it", () => {
  const root = makeFolder({ "control/moreipme": "203.0.113.7 # x\n" });
  const both = qmailint(["--quiet", "--output", "json=/dev/stdout"], { cwd: root });
  expect(JSON.parse(both.stdout.slice(0, both.stdout.lastIndexOf("}\n") + 2)).findings.length).toBe(1);
  const github = qmailint(["--quiet", "--output", "github=/dev/stdout"], {
    cwd: root,
    env: { GITHUB_ACTIONS: "true" },
  });
  expect(github.stdout).toMatch(/^::warning /);
});

test("the reports beside one that cannot be written say so", () => {
  const root = makeFolder({ "control/moreipme": "203.0.113.7\n" });
  const outputs = ["json=a.json", "sarif=no/such/x", "text=a.txt"].flatMap((one) => ["--output", one]);
  const { status, stderr } = qmailint(outputs, { cwd: root });
  expect(status).toBe(2);
  const message = "the report cannot be written: there is no such file or directory";
  expect(stderr).toBe(`qmailint: no/such/x: ${message}\n`);
  expect(JSON.parse(readFileSync(path.join(root, "a.json"), "utf8")).problems).toMatchObject([{ message }]);
  expect(readFileSync(path.join(root, "a.txt"), "utf8")).toContain(stderr);
});
