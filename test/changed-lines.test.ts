import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { changedIn } from "../src/action/changed-in.ts";
import { parseDiff } from "../src/changed-lines.ts";
import { commitOf, git } from "../src/git.ts";

const top = realpathSync(mkdtempSync(path.join(tmpdir(), "qmailint-changed-")));
afterAll(() => rmSync(top, { recursive: true, force: true }));

const inGit = (cwd: string, ...args: string[]): string =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@e.example", ...args], { cwd, encoding: "utf8" });

test("what git says about names and contents that look like its own words", () => {
  const root = path.join(top, "hostile");
  mkdirSync(root);
  inGit(root, "init", "-q");
  const names = ["plain", "with space", 'quo"te', "tab\tname", "new\nline", "é", "back\\slash"];
  for (const name of names) writeFileSync(path.join(root, name), "10.0.0.1\n");
  inGit(root, "add", "-A");
  inGit(root, "commit", "-qm", "one");
  for (const name of names)
    writeFileSync(path.join(root, name), "++ b/other\n10.0.0.1\n@@ -1 +1,9 @@\n\0\r\n-- a\nlast");
  inGit(root, "config", "diff.noprefix", "true");
  inGit(root, "config", "diff.external", "false");
  inGit(root, "config", "color.ui", "always");
  for (const name of names) {
    const isChanged = changedIn(root, "HEAD");
    expect([1, 2, 3, 4, 5, 6, 7].map((line) => isChanged(name, line))).toEqual([
      true,
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
  }
  expect(changedIn(root, "HEAD")("other", 3)).toBe(false);
  mkdirSync(path.join(root, "sub"));
  expect(changedIn(path.join(root, "sub"), "HEAD")("../plain", 1)).toBe(true);
});

test("the changed lines are those that the longest common part leaves", () => {
  const root = path.join(top, "random");
  mkdirSync(root);
  inGit(root, "init", "-q");
  const line = fc.constantFrom("a", "b", "c", "+x", "-y", "@@ -1 +1 @@", "--- a/f", "+++ b/f");
  const lines = fc.array(line, { maxLength: 8 });
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      writeFileSync(path.join(root, "f"), before.map((one) => `${one}\n`).join(""));
      inGit(root, "add", "-A");
      inGit(root, "commit", "-q", "--allow-empty", "-m", "one");
      writeFileSync(path.join(root, "f"), after.map((one) => `${one}\n`).join(""));
      const isChanged = changedIn(root, "HEAD");
      const kept = after.filter((_, i) => !isChanged("f", i + 1));
      // What is left is a part of the old file, in its order.
      let at = -1;
      for (const one of kept) {
        at = before.indexOf(one, at + 1);
        expect(at).toBeGreaterThanOrEqual(0);
      }
      if (before.join("\n") === after.join("\n")) expect(kept).toEqual(after);
    }),
    { numRuns: 25 },
  );
});

test("any bytes are read without harm", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => parseDiff(bytes).size >= 0));
  const word = fc.constantFrom(
    "diff --git a b\n",
    "+++ b/x\n",
    '+++ "b/\\303\\251"\n',
    "@@ -1,999999 +1,2 @@\n",
    "@@ -0,0 +1 @@\n",
    "+a\n",
    "\\ No\n",
  );
  fc.assert(fc.property(fc.array(word), (words) => parseDiff(Buffer.from(words.join(""))).size >= 0));
});

test("a revision is never an option, and no git is no stack", () => {
  for (const revision of ["--help", "-h", "", "a\nb", "HEAD\0", "no-such-branch"])
    expect(commitOf(top, revision)).toBeNull();
  expect(git(path.join(top, "nowhere"), ["status"])).toEqual({ failed: expect.stringMatching(/^git cannot be run: /) });
  expect(changedIn(top, "HEAD")("x", 1)).toBe(false);
});
