import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { formats } from "../report/whole.ts";
import { initRepository, makeFolder, qmailint } from "../workplace.ts";

// What is secret is printed by nobody: only a patch that is written to a file has it.

const SECRETS = ["hunter2", "tiger3", "s3cr3tkey", "sender9", "MIIEpriv"];
const FILES = {
  "control/me": "mail.example.org\n",
  "control/rcpthosts": "mail.example.org\n",
  "control/smtproutes":
    " a.example:relay.example|user|hunter2 \r\nb.example: relay.example # x|user|tiger3\nb.example|u|hunter2\n:r|u|p\0tiger3\n",
  "control/authsenders": "a@b.example:relay.example:0|user|sender9\r\na@b.example:r|user|sender9\n",
  "control/srs_secrets": "\xef\xbb\xbf s3cr3tkey\r\n#s3cr3tkey\n s3cr3tkey # x\n",
  "control/servercert.pem": "-----BEGIN PRIVATE KEY-----\nMIIEpriv\n-----END PRIVATE KEY-----\n",
};

function expectNone(text: string): void {
  for (const secret of SECRETS) expect(text).not.toContain(secret);
}

function make(): string {
  const root = makeFolder(FILES);
  initRepository(root);
  execFileSync("git", ["add", "-A"], { cwd: root });
  return root;
}

test.each(formats)("no secret in %s, on standard output or in a file", (format) => {
  const root = make();
  const args = ["--dialect", "sagredo", "--verbose", "--max-findings", "0"];
  const { stdout, stderr } = qmailint([...args, "--format", format, "--output", `${format}=out`], { cwd: root });
  expectNone(stdout);
  expectNone(stderr);
  expectNone(readFileSync(path.join(root, "out"), "utf8"));
  if (format !== "junit") expect(stdout).toMatch(/leading-blank|secret-in-git|carriage-return/);
});

test("what a dry run prints hides it, and says so; a patch in a file has it", () => {
  const root = make();
  const args = ["--dialect", "sagredo", "--fix=all", "--dry-run"];
  for (const more of [[], ["--format", "patch"], ["--format", "json"]]) {
    const { stdout, stderr } = qmailint([...args, ...more], { cwd: root });
    expectNone(stdout);
    expectNone(stderr);
    expect(stdout + stderr).toContain("***");
  }
  const { stderr } = qmailint(args, { cwd: root });
  expect(stderr).toContain("--output patch=FILE");
  qmailint([...args, "--output", "patch=fix.patch"], { cwd: root });
  const patch = readFileSync(path.join(root, "fix.patch"), "latin1");
  expect(patch).toContain("hunter2");
  execFileSync("git", ["apply", "--whitespace=nowarn", "fix.patch"], { cwd: root });
  const fixed = makeFolder(FILES);
  const { stderr: said } = qmailint(["--dialect", "sagredo", "--fix=all"], { cwd: fixed });
  expectNone(said);
  for (const name of Object.keys(FILES)) {
    expect(readFileSync(path.join(root, name), "latin1")).toBe(readFileSync(path.join(fixed, name), "latin1"));
  }
});

test("ignore.line is the line as it is shown, and fingerprints are made of that", () => {
  const fingerprints = ["hunter2", "another"].map((password) => {
    const root = makeFolder({ "control/me": "a.example\n", "control/smtproutes": ` a.example:r|user|${password}\n` });
    const { stdout } = qmailint(["--format", "sarif"], { cwd: root });
    return JSON.stringify(
      JSON.parse(stdout).runs[0].results.map((one: { partialFingerprints: object }) => one.partialFingerprints),
    );
  });
  expect(fingerprints[0]).toBe(fingerprints[1]);
  const root = makeFolder({
    "control/me": "a.example\n",
    "control/smtproutes": " a.example:r|user|hunter2\n",
    "qmailint.yaml":
      'version: 1\nignore:\n  - {rule: leading-blank, line: " a.example:r|***", because: a test}\n  - {rule: bad-route, because: sagredo}\n',
  });
  const { stdout } = qmailint(["--format", "json", "--rule", "unused-ignore=off", "."], { cwd: root });
  expect(JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule)).not.toContain("leading-blank");
});
