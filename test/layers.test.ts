import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder } from "./workplace.ts";

// Which room of src/ may import which: each its own group, without a circle, and what stands to its left. Biome says so to who
// writes, this test to who changes Biome's settings.

const LAYERS: readonly (readonly string[])[] = [
  ["qmail"],
  ["space", "text"],
  ["mail"],
  ["lines"],
  ["tree"],
  ["settings"],
  ["rules", "assertions"],
  ["check", "diff"],
  ["run"],
  ["report"],
  ["cli", "action", "library"],
];

/** The rooms that talk to the disk, to git, to a terminal: the others do without what only Node has, and run in a browser. */
const OUTSIDE: readonly string[] = ["tree", "cli", "action"];

const src = path.resolve("src");
const layerOf = new Map(LAYERS.flatMap((rooms, layer) => rooms.map((room) => [room, layer] as const)));

interface Import {
  readonly from: string;
  /** A file of src/, a path above it, or the name of a package. */
  readonly to: string;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(src, file), "utf8").replace(/^ *(\/\/|\*|\/\*).*$/gm, "");
  const found = text.matchAll(/\bfrom\s*"([^"]+)"|\bimport\s*\(?\s*"([^"]+)"/g);
  return Array.from(found, ([, one, other]) => {
    const written = one ?? other ?? "";
    return { from: file, to: written.startsWith(".") ? path.posix.join(path.posix.dirname(file), written) : written };
  });
}

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".ts"));
const roomOf = (file: string): string | null => (file.includes("/") ? (file.split("/")[0] as string) : null);
const rooms = [...new Set(files.flatMap((file) => roomOf(file) ?? []))].sort();
const imports = files.flatMap(importsOf);
const inRooms = files.filter((file) => roomOf(file) !== null);
const inside = imports.filter(({ to }) => /\.(ts|md)$/.test(to));

describe("the rooms", () => {
  it("all stand in a layer", () => {
    expect(rooms).toEqual([...layerOf.keys()].sort());
    expect(inside.length).toBeGreaterThan(files.length);
  });

  it.each(rooms)("%s/ imports its own group and what stands to its left", (room) => {
    const wrong = inside.filter(({ from, to }) => {
      if (roomOf(from) !== room || roomOf(to) === room) return false;
      const layer = layerOf.get(roomOf(to) ?? "");
      return layer === undefined || layer > (layerOf.get(room) as number);
    });
    expect(wrong).toEqual([]);
  });

  it("have no two files of one name, but for the entries", () => {
    const names = inRooms.map((file) => path.posix.basename(file));
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  it("form no circle", () => {
    const edges = inside.map(({ from, to }) => [roomOf(from), roomOf(to)] as const);
    expect(circles(edges.filter(([from, to]) => from !== null && to !== null && from !== to))).toEqual([]);
  });

  it("have no file that needs itself, on whatever way round", () => {
    expect(circles(inside.map(({ from, to }) => [from, to]))).toEqual([]);
  });

  it("import nothing of Node but where the world is looked at", () => {
    const wrong = imports.filter(({ from, to }) => to.startsWith("node:") && !OUTSIDE.includes(roomOf(from) ?? "cli"));
    expect(wrong).toEqual([]);
  });

  it("know nothing of what a verdict map is made of, but for space/", () => {
    const outside = inside.filter(({ from }) => roomOf(from) !== "space");
    const asTypes = (file: string): string[] =>
      Array.from(
        readFileSync(path.join(src, file), "utf8").matchAll(/^import (type )?[^;]*"[^"]*space\/sealed\.ts"/gm),
        ([, type]) => type ?? `values, in ${file}`,
      );
    const importers = new Set(outside.filter(({ to }) => to === "space/sealed.ts").map(({ from }) => from));
    expect(importers.size).toBeGreaterThan(3);
    expect([...importers].flatMap(asTypes)).toEqual(Array.from(importers, () => "type "));
    expect(outside.filter(({ to }) => /^space\/(deciders|pieces|class-map|piece-map)\.ts$/.test(to))).toEqual([]);
  });

  it("leave what only one front end needs to it", () => {
    const importers = (name: string): (string | null)[] => [
      ...new Set(imports.flatMap(({ from, to }) => (to === name ? [roomOf(from)] : []))),
    ];
    expect([importers("@actions/core"), importers("yargs")]).toEqual([[null], ["cli"]]);
  });
});

describe("biome.json", () => {
  const forbidden = rooms.flatMap((room) =>
    [...layerOf].flatMap(([other, layer]) => (layer > (layerOf.get(room) as number) ? [[room, other] as const] : [])),
  );
  const inner = rooms.filter((room) => !OUTSIDE.includes(room));

  it("refuses every import from the right, Node's modules and the globals that a browser lacks", () => {
    const probes: [file: string, text: string][] = [
      ...forbidden.flatMap(([room, other]): [string, string][] => [
        [`${room}/from-${other}.ts`, `export { it } from "../${other}/it.ts";\n`],
        [`${room}/deep/from-${other}.ts`, `export { it } from "../../${other}/it.ts";\n`],
      ]),
      ...rooms
        .filter((room) => !OUTSIDE.includes(room))
        .map((room): [string, string] => [`${room}/node.ts`, 'export { sep } from "node:path";\n']),
      ...inner.flatMap((room): [string, string][] => [
        [`${room}/buffer.ts`, "export const it: unknown = Buffer.from([]);\n"],
        [`${room}/process.ts`, "export const it: unknown = process.env;\n"],
      ]),
      ...rooms.map((room): [string, string] => [`${room}/core.ts`, 'export { getInput } from "@actions/core";\n']),
    ];
    expect(biomeRefuses(probes)).toEqual(probes.map(([file]) => file).sort());
  });

  it("refuses no import from the left or of the same room", () => {
    const allowed = [...layerOf].flatMap(([room, layer]) =>
      [...layerOf].flatMap(([other, its]): [string, string][] =>
        its < layer ? [[`${room}/from-${other}.ts`, `export { it } from "../${other}/it.ts";\n`]] : [],
      ),
    );
    const own = rooms.map((room): [string, string] => [`${room}/own.ts`, 'export { it } from "./it.ts";\n']);
    expect(biomeRefuses([...allowed, ...own])).toEqual([]);
  });
});

/** Of some files of src/, those in which Biome, with the project's settings, refuses an import or a global. */
function biomeRefuses(probes: readonly [file: string, text: string][]): string[] {
  const { vcs: _, $schema: __, ...settings } = JSON.parse(readFileSync("biome.json", "utf8"));
  const cwd = makeFolder({
    "biome.json": JSON.stringify(settings),
    ...Object.fromEntries(probes.map(([file, text]) => [`src/${file}`, text])),
  });
  const biome = path.resolve("node_modules/@biomejs/biome/bin/biome");
  const args = [biome, "lint", "--reporter=json", "--max-diagnostics=none", "src"];
  const { stdout } = spawnSync(process.execPath, args, { cwd, encoding: "utf8", maxBuffer: 2 ** 28 });
  const found: { category: string; location: { path: string } }[] = JSON.parse(stdout).diagnostics;
  const refused = found.filter(({ category }) => /noRestricted(Imports|Globals)$/.test(category));
  return [...new Set(refused.map(({ location }) => location.path.replaceAll("\\", "/").replace(/^src\//, "")))].sort();
}

/** The sets of nodes of which each leads to every other (Tarjan), smallest names first. */
function circles(edges: readonly (readonly [string | null, string | null])[]): string[][] {
  const next = new Map<string, string[]>();
  for (const [from, to] of edges) {
    if (from === null || to === null) continue;
    next.set(from, [...(next.get(from) ?? []), to]);
    if (!next.has(to)) next.set(to, []);
  }
  const found: string[][] = [];
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const visit = (node: string): void => {
    index.set(node, index.size);
    low.set(node, index.get(node) as number);
    stack.push(node);
    for (const one of next.get(node) ?? []) {
      if (!index.has(one)) visit(one);
      if (stack.includes(one)) low.set(node, Math.min(low.get(node) as number, low.get(one) as number));
    }
    if (low.get(node) !== index.get(node)) return;
    const component = stack.splice(stack.indexOf(node));
    if (component.length > 1 || (next.get(node) ?? []).includes(node)) found.push(component.sort());
  };
  for (const node of next.keys()) if (!index.has(node)) visit(node);
  return found;
}
