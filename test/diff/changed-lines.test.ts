import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { changedIn } from "../../src/action/changed-in.ts";
import { changedLinesOf, isChangedLine } from "../../src/diff/changed-lines.ts";
import { askGit, commitOf, openRepository, type Repository } from "../../src/tree/git.ts";
import { makeFolder } from "../workplace.ts";

const top = makeFolder();

const inGit = (cwd: string, ...args: string[]): string =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@e.example", ...args], { cwd, encoding: "utf8" });

test("names and contents of every kind, whatever git's configuration says", () => {
  const root = path.join(top, "hostile");
  mkdirSync(root);
  inGit(root, "init", "-q", "--template=");
  const names = ["plain", "with space", 'quo"te', "tab\tname", "new\nline", "é", "back\\slash"];
  for (const name of names) writeFileSync(path.join(root, name), "10.0.0.1\n");
  inGit(root, "add", "-A");
  inGit(root, "commit", "-qm", "one");
  for (const name of names)
    writeFileSync(path.join(root, name), "++ b/other\n10.0.0.1\n@@ -1 +1,9 @@\n\0\r\n-- a\nlast");
  inGit(root, "config", "diff.noprefix", "true");
  inGit(root, "config", "diff.external", "false");
  inGit(root, "config", "color.ui", "always");
  const isChanged = changedIn(root, "HEAD", [...names, "other"]);
  for (const name of names) {
    const lines = [1, 2, 3, 4, 5, 6, 7].map((line) => isChanged(name, line));
    expect(lines).toEqual([true, false, true, true, true, true, false]);
  }
  expect(isChanged("other", 3)).toBe(false);
  mkdirSync(path.join(root, "sub"));
  expect(changedIn(path.join(root, "sub"), "HEAD", ["../plain"])("../plain", 1)).toBe(true);
});

const bytes = (text: string): Uint8Array => Buffer.from(text, "latin1");

test("carriage returns that only the checkout added are no change; others are", () => {
  const base = bytes("a\nb\n");
  const ends = (head: string, here: string): boolean[] => {
    const changed = changedLinesOf({ base, head: bytes(head), here: bytes(here) });
    return [1, 2, 3].map((line) => isChangedLine(changed, line));
  };
  expect(ends("a\nb\n", "a\r\nb\r\n")).toEqual([false, false, false]);
  expect(ends("a\nc\n", "a\r\nc\r\n")).toEqual([false, true, false]);
  expect(ends("a\r\nb\n", "a\r\nb\n")).toEqual([true, false, false]);
  expect(ends("a\r\nb\r\n", "a\r\nb\r\n")).toEqual([true, true, false]);
  expect(ends("a\nb\n", "a\r\nb\r\nc\r\n")).toEqual([true, true, true]);
  expect(ends("a\nb\n", "a\r\r\nb\n")).toEqual([true, false, false]);
});

test("a file that is new is all changed, and one that is gone has no lines", () => {
  const here = bytes("a\nb\n");
  expect(changedLinesOf({ base: null, head: here, here })).toEqual([{ from: 1, to: 2 }]);
  expect(changedLinesOf({ base: here, head: null, here: null })).toEqual([]);
});

test("the lines that are left are a part of the old file, in its order", () => {
  const line = fc.constantFrom("a", "b", "c", "a\r", "+x", "@@ -1 +1 @@", "--- a/f");
  const lines = fc.array(line, { maxLength: 12 });
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const text = (of: readonly string[]): Uint8Array => bytes(of.map((one) => `${one}\n`).join(""));
      const changed = changedLinesOf({ base: text(before), head: null, here: text(after) });
      const kept = after.filter((_, i) => !isChangedLine(changed, i + 1));
      let at = -1;
      for (const one of kept) {
        at = before.indexOf(one, at + 1);
        expect(at).toBeGreaterThanOrEqual(0);
      }
      if (before.join("\n") === after.join("\n")) expect(kept).toEqual(after);
    }),
  );
});

test("a revision is never an option, and a question that fails is an error with git's words", () => {
  const root = path.join(top, "asked");
  mkdirSync(root);
  inGit(root, "init", "-q", "--template=");
  inGit(root, "commit", "-q", "--allow-empty", "-m", "one");
  const repository = openRepository(root) as Repository;
  for (const revision of ["--help", "-h", "", "a\nb", "HEAD\0", "no-such-branch", "^HEAD"])
    expect(commitOf(repository, revision)).toBeNull();
  expect(commitOf(repository, "HEAD")).toMatch(/^[0-9a-f]{40}$/);
  expect(() => askGit(repository, ["no-such-command"])).toThrow(/^git no-such-command: /);
  expect(() => askGit(repository, ["cat-file", "--batch-check"], "HEAD\n", 10)).toThrow(/printed more than/);
});
