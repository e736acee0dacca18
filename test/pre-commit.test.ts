import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import manifest from "../package.json" with { type: "json" };

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
