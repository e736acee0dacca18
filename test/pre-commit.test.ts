import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import manifest from "../package.json" with { type: "json" };
import { bin, makeRepository, type Ran } from "./workplace.ts";

interface Hook {
  readonly id: string;
  readonly entry: string;
}

const hooks = parse(readFileSync(".pre-commit-hooks.yaml", "utf8")) as readonly Hook[];

test("both hooks look at whole directories, whatever the commit touches", () => {
  expect(hooks.map(({ id, entry }) => [id, entry])).toEqual([
    ["qmailint", "qmailint check --allow-empty"],
    ["qmailint-fix", "qmailint check --fix --allow-empty"],
  ]);
  for (const hook of hooks) {
    expect(hook).toMatchObject({ language: "node", pass_filenames: false, always_run: true, require_serial: true });
    expect(Object.keys(hook)).not.toContain("files");
    expect(Object.keys(hook)).not.toContain("types");
  }
});

test("the package installs from git with nothing to fetch and nothing to build", () => {
  expect(Object.keys(manifest)).not.toContain("dependencies");
  for (const script of ["prepare", "prepack", "build", "preinstall", "install", "postinstall"])
    expect(Object.keys(manifest.scripts)).not.toContain(script);
  expect(manifest.files).toContain("dist");
  expect(manifest.bin).toEqual({ qmailint: "dist/bin.js" });
});

/** What pre-commit prints about a commit; with the hooks as they are but for the way to the command, so that nothing is fetched. */
if (spawnSync("pre-commit", ["--version"]).status === 0) {
  describe("the real pre-commit", () => {
    const run = (id: string, more: object, file = "10.0.0.1\n10.0.0.1\n"): Ran & { file: string } => {
      const hook = hooks.find((one) => one.id === id);
      const entry = hook?.entry.replace(/^qmailint/, `"${process.execPath}" "${bin}"`);
      const config = { repos: [{ repo: "local", hooks: [{ ...hook, language: "system", entry, ...more }] }] };
      const place = makeRepository({
        "control/moreipme": file,
        ".pre-commit-config.yaml": JSON.stringify(config),
      });
      place.git("add", "-A");
      const { status, stdout, stderr } = spawnSync("pre-commit", ["run", "--color", "never"], {
        cwd: place.root,
        env: { PATH: process.env["PATH"], HOME: place.root, PRE_COMMIT_HOME: path.join(place.root, ".cache") },
        encoding: "utf8",
        timeout: 120_000,
      });
      return { status, stdout, stderr, file: readFileSync(path.join(place.root, "control/moreipme"), "utf8") };
    };

    test("stops a commit at errors, and shows warnings only where it is told to", () => {
      const silent = run("qmailint", {});
      expect([silent.status, silent.stdout]).toEqual([0, expect.stringMatching(/^qmailint\.+Passed\n$/)]);
      const shown = run("qmailint", { verbose: true });
      expect([shown.status, shown.stdout]).toEqual([0, expect.stringContaining("[duplicate-entry]")]);
      const strict = run("qmailint", { verbose: true, args: ["--fail-on", "warning"] });
      expect([strict.status, strict.stdout]).toEqual([1, expect.stringContaining("[duplicate-entry]")]);
      const failed = run("qmailint", {}, "10.0.0.0/8\n");
      expect([failed.status, failed.stdout]).toEqual([1, expect.stringContaining("[prefix-length]")]);
    });

    test("applies fixes, and stops the commit for a look at them", () => {
      const { status, stdout, file } = run("qmailint-fix", {});
      expect([status, file]).toEqual([1, "10.0.0.1\n"]);
      expect(stdout).toContain("files were modified by this hook");
    });
  });
}
