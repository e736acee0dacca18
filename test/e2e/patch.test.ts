import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, openSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { changedLines } from "../../src/diff/line-changes.ts";
import { patchOf } from "../../src/diff/unified-diff.ts";
import { replay } from "../action/runner.ts";
import { runs } from "../random-cases.ts";
import { bin, initRepository, makeFolder, qmailint } from "../workplace.ts";

/** Runs the command with its standard output as bytes. */
function raw(args: readonly string[], cwd: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    env: { PATH: process.env["PATH"] ?? "", ...env },
  });
  return { status, stdout: stdout as Buffer, stderr: stderr.toString() };
}

const apply = (patch: Uint8Array, cwd: string): void => {
  execFileSync("git", ["apply", "--whitespace=nowarn"], { cwd, input: patch, stdio: "pipe" });
};

const LINES =
  "::1\r\n ::error::x\n::set-env name=a::b\n##[error]x\n\xff\xfe \x1b[31m\n10.0.0.1 # NAT \xe9\r\n10.0.0.1\r\n";
const read = (root: string, name: string): string => readFileSync(path.join(root, name), "latin1");

test.each([
  ["in a repository", true, "."],
  ["from a folder of it", true, "mail"],
  ["outside of any", false, "."],
])("what a dry run prints is what --fix does: %s", (_, isRepository, from) => {
  const names = ["control/moreipme", 'odd "näme" \\t/control/moreipme'];
  const make = (): string => {
    const root = makeFolder(
      Object.fromEntries(names.map((name) => [`mail/${Buffer.from(name).toString("latin1")}`, ""])),
    );
    for (const name of names) {
      mkdirSync(path.dirname(path.join(root, "mail", name)), { recursive: true });
      writeFileSync(path.join(root, "mail", name), LINES, "latin1");
    }
    if (isRepository) initRepository(root);
    return root;
  };
  const [patched, fixed] = [make(), make()];
  const { status, stdout } = raw(["--fix=all", "--dry-run", "."], path.join(patched, from));
  expect(status).toBe(1);
  for (const name of names) expect(read(patched, `mail/${name}`)).toBe(LINES);
  apply(stdout, path.join(patched, from));
  qmailint(["--fix=all"], { cwd: fixed });
  for (const name of names) {
    expect(read(patched, `mail/${name}`)).toBe(read(fixed, `mail/${name}`));
    expect(read(patched, `mail/${name}`)).not.toBe(LINES);
  }
});

test("--format patch and --output patch=FILE are the same, and the patch of a link is that of its file", () => {
  const root = makeFolder({ "lists/real": "10.0.0.1\r\n::1\r\n", "control/me": "mx.example\n" });
  symlinkSync("../lists/real", path.join(root, "control/moreipme"));
  initRepository(root);
  // A link leads only to what git tracks.
  execFileSync("git", ["add", "."], { cwd: root });
  const { status, stdout } = raw(["--format", "patch", "--dry-run", "--output", "patch=o.patch"], root);
  expect(status).toBe(1);
  expect(readFileSync(path.join(root, "o.patch"))).toEqual(stdout);
  apply(stdout, root);
  expect(read(root, "lists/real")).toBe("10.0.0.1\n::1\n");
  expect(raw(["--format", "patch", "--dry-run"], root)).toMatchObject({ stdout: Buffer.alloc(0) });
});

test("under GITHUB_ACTIONS the bytes of a patch reach files only", () => {
  const root = makeFolder({ "control/moreipme": LINES });
  const env = { GITHUB_ACTIONS: "true" };
  const shown = raw(["--fix=all", "--dry-run"], root, env);
  expect(shown.status).toBe(1);
  expect(replay(shown.stdout.toString())).toEqual([]);
  expect(shown.stdout.toString()).not.toContain("\x1b");
  expect(shown.stderr).toContain("--output patch=FILE");
  for (const args of [
    ["--format", "patch"],
    ["--output", "patch=/dev/stdout"],
  ]) {
    const refused = raw(["--dry-run", ...args], root, env);
    expect(refused).toMatchObject({ status: 2, stdout: Buffer.alloc(0) });
    expect(refused.stderr).toContain("raw bytes");
  }
  const file = path.join(root, "p");
  const stdio = ["ignore", openSync(file, "w"), "ignore"] as const;
  const into = { cwd: root, env: { PATH: process.env["PATH"] ?? "", ...env }, stdio: [...stdio] };
  spawnSync(process.execPath, [bin, "--fix=all", "--dry-run", "--format", "patch"], into);
  apply(readFileSync(file), root);
  expect(raw(["--fix=all", "--dry-run"], root, env).stdout.length).toBe(0);
});

test("a patch is of a dry run", () => {
  const root = makeFolder({ "control/moreipme": LINES });
  for (const args of [
    ["--format", "patch"],
    ["--fix", "--format", "patch"],
    ["--output", "patch=x"],
  ]) {
    const { status, stderr } = qmailint(args, { cwd: root });
    expect([status, stderr]).toEqual([
      2,
      "qmailint: the format patch needs --dry-run: a patch is what --fix would change\n",
    ]);
  }
  expect(read(root, "control/moreipme")).toBe(LINES);
});

test("git apply makes any bytes of any other", () => {
  const root = makeFolder();
  const bytes = fc
    .array(fc.constantFrom("a\n", "b\n", "\r\n", "\n", "\xff\0\n", "::error::x\n", "-- \n", "@@ -1 +1 @@\n", "end"), {
      maxLength: 12,
    })
    .map((lines) => Buffer.from(lines.join(""), "latin1"));
  fc.assert(
    fc.property(bytes, bytes, (before, after) => {
      if (changedLines(before, after).hunks.length === 0) return;
      writeFileSync(path.join(root, "f"), before);
      apply(Buffer.from([...patchOf({ path: "f", before, after })].join(""), "latin1"), root);
      expect(readFileSync(path.join(root, "f")).equals(after)).toBe(true);
    }),
    { numRuns: runs(300) },
  );
}, 60_000);
