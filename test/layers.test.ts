import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { folder as newFolder } from "./e2e/run.ts";

// Which room may import which: Biome says so to who writes, this test to who changes Biome's settings.

const root = fileURLToPath(new URL("..", import.meta.url));
const src = path.join(root, "src");

/** What the files of a folder may import from other folders. Every file of src/ itself stands for itself. */
const LAYERS: Readonly<Record<string, (from: string) => boolean>> = {
  qmail: () => false,
  space: (from) => from.startsWith("qmail/"),
  mail: (from) => from.startsWith("qmail/"),
  rules: (from) =>
    /^(qmail|space)\//.test(from) ||
    ["address.ts", "directory.ts", "did-you-mean.ts", "show.ts", "template.ts", "markdown.d.ts"].includes(from),
  report: (from) => !/^(commands|action)\//.test(from) && !DISK.test(from),
  assertions: (from) => !/^(commands|action|report)\//.test(from),
  commands: (from) => !/^(cli|bin|action)\.ts$|^action\//.test(from),
  action: () => true,
};

/** Files that see more of the world than bytes. */
const DISK =
  /^(load|store|io|cli|bin|action|read-interfaces|find-settings|plan-run|outputs|patch|report-file|rebase|programs|odd-names|git[\w-]*|diff-(plan|sides))\.ts$/;
const MAY_USE_NODE = new RegExp(`${DISK.source}|^commands/|^action/`);

interface Import {
  readonly from: string;
  /** A file of src/, or the name of a package. */
  readonly what: string;
  readonly isType: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(src, file), "utf8");
  const found = text.matchAll(
    /(?:^|\n)(import|export)( type)?\b[^;"]*?\bfrom "([^"]+)"|\bimport\("([^"]+)"\)|(?:^|\n)import "([^"]+)"/g,
  );
  return Array.from(found, ([, , type, one, two, three]) => {
    const written = one ?? two ?? three ?? "";
    const what = written.startsWith(".") ? path.posix.join(path.posix.dirname(file), written) : written;
    return { from: file, what, isType: type !== undefined };
  });
}

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((name) => name.split(path.sep).join("/"))
  .filter((name) => /\.ts$/.test(name));
const folders = [...new Set(files.filter((name) => name.includes("/")).map((name) => name.split("/")[0] as string))];
const imports = files.flatMap(importsOf);

describe("the layers", () => {
  it("are found at all", () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.some(({ what }) => what === "qmail/types.ts")).toBe(true);
    expect(imports.some(({ from, what }) => from === "cli.ts" && what === "args-yargs.ts")).toBe(true);
  });

  it.each(folders)("%s/ imports what it may", (folder) => {
    const may = LAYERS[folder];
    expect(may, `say in this test what ${folder}/ may import`).toBeDefined();
    const wrong = imports.filter(
      ({ from, what }) =>
        from.startsWith(`${folder}/`) &&
        /\.(ts|md|json)$/.test(what) &&
        !what.startsWith(`${folder}/`) &&
        may?.(what) === false,
    );
    expect(wrong).toEqual([]);
  });

  it("every folder has a rule in biome.json that bites", () => {
    const { vcs: _, ...settings } = JSON.parse(readFileSync(path.join(root, "biome.json"), "utf8"));
    const probe = (folder: string): string =>
      `import * as it from "${folder === "action" ? "../bin.ts" : "node:fs"}";\n\nexport const probe: unknown = it;\n`;
    const cwd = newFolder({
      "biome.json": JSON.stringify({ ...settings, $schema: undefined }),
      ...Object.fromEntries(folders.map((folder) => [`src/${folder}/probe.ts`, probe(folder)])),
    });
    const biome = path.join(root, "node_modules/.bin/biome");
    const { stdout } = spawnSync(biome, ["lint", "--reporter=json", "src"], { cwd, encoding: "utf8" });
    const found: { category: string; location: { path: string } }[] = JSON.parse(stdout).diagnostics;
    const bitten = found.filter(({ category }) => category === "lint/style/noRestrictedImports");
    expect(bitten.map(({ location }) => location.path).sort()).toEqual(
      folders.map((folder) => `src/${folder}/probe.ts`).sort(),
    );
  });

  it("Node's own modules appear only where the world is looked at", () => {
    const wrong = imports.filter(({ from, what }) => what.startsWith("node:") && !MAY_USE_NODE.test(from));
    expect(wrong).toEqual([]);
  });

  it("the library, and all that checks, reaches no such file", () => {
    const reached = new Set(["index.ts", "check.ts"]);
    for (const file of reached) {
      for (const { from, what, isType } of imports)
        if (from === file && !isType && files.includes(what)) reached.add(what);
    }
    expect(reached.size).toBeGreaterThan(40);
    expect([...reached].filter((file) => MAY_USE_NODE.test(file))).toEqual([]);
  });

  it("the packages are imported in few places", () => {
    const packages = imports.filter(({ what }) => !what.startsWith("node:") && !/\.(ts|md|json)$/.test(what));
    const where = new Map<string, string[]>();
    for (const { from, what } of packages) where.set(what, [...(where.get(what) ?? []), from]);
    expect(where.get("yargs")).toEqual(["args-yargs.ts"]);
    for (const file of where.get("ipaddr.js") ?? []) expect(file).not.toMatch(/^(qmail|space|rules|report)\//);
  });
});
