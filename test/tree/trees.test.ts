import { symlinkSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { makePlan } from "../../src/settings/make-plan.ts";
import { isUnreadable } from "../../src/tree/control-directory.ts";
import { diskTree } from "../../src/tree/disk.ts";
import { searchTree, settingsAbove } from "../../src/tree/find.ts";
import { controlNamesOf, foldersOf } from "../../src/tree/folder-names.ts";
import { objectOf, openRepository } from "../../src/tree/git.ts";
import { gitTree } from "../../src/tree/git-tree.ts";
import { loadDirectory } from "../../src/tree/load-directory.ts";
import { memoryTree } from "../../src/tree/memory.ts";
import { overlayTree } from "../../src/tree/overlay.ts";
import type { Tree } from "../../src/tree/tree.ts";
import { makeRepository } from "../workplace.ts";

// The same files, from wherever their bytes come, are found, planned and read in the same way.

const FILES: Readonly<Record<string, string>> = {
  "qmailint.yaml": 'version: 1\ncontrol: "mx*/control"\n',
  "mx1/control/me": "mx1.example.org\n",
  "mx1/control/moreipme": "192.0.2.1\n",
  "mx1/control/locals/x": "a folder in the place of locals\n",
  "mx2/control/moreipme": "192.0.2.2\n",
  "mx2/qmailint.yml": "version: 1\n",
  "etc/qmail/me": "mx3.example.org\n",
  "etc/qmail/rcpthosts": "example.org\n",
  "alone/me": "no control directory\n",
  "node_modules/x/control/me": "nobody's\n",
};

const workplace = makeRepository();
workplace.write(FILES);
workplace.commit("files");

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function inGit(): Tree {
  const repository = openRepository(workplace.root);
  if (repository === null) throw new Error("no repository");
  return gitTree(repository, objectOf(repository, "HEAD")?.id ?? "", diskTree(workplace.root).displayPath);
}

/** Every third file is only open in an editor, and every second has other bytes there. */
function overMemory(): Tree {
  const all = Object.entries(FILES).map(([name, text]) => [name, bytesOf(text)] as const);
  const below = all.filter((_, i) => i % 3 !== 0).map(([name, bytes], i) => [name, i % 2 ? bytes : bytesOf("old")]);
  const buffers = all.map(([name, bytes]) => [`/${name}`, bytes] as const);
  return overlayTree(memoryTree(Object.fromEntries(below)), new Map(buffers));
}

const inMemory = (): Tree => memoryTree(Object.fromEntries(Object.entries(FILES).map(([k, v]) => [k, bytesOf(v)])));

const trees: readonly [string, string, () => Tree][] = [
  ["the disk", workplace.root, () => diskTree(workplace.root)],
  ["git's object store", workplace.root, inGit],
  ["memory", "/", inMemory],
  ["open buffers over memory", "/", overMemory],
  ["open buffers over git", workplace.root, () => overlayTree(inGit(), new Map())],
];

describe.each(trees)("in %s", (_, root, make) => {
  const at = (name: string): string => path.join(root, name);
  const search = (tree: Tree) => searchTree(tree, [{ absolute: root, kind: "folder" }]);

  it("control directories and qmailint.yaml are found", () => {
    const tree = make();
    const { directories, settings, problems } = search(tree);
    expect(problems).toEqual([]);
    expect(directories.map(({ absolute, names }) => [tree.displayPath(absolute), [...names].sort()])).toEqual([
      ["etc/qmail", ["me", "rcpthosts"]],
      ["mx1/control", ["me", "moreipme"]],
      ["mx2/control", ["moreipme"]],
    ]);
    expect(settings.map(tree.displayPath).sort()).toEqual(["mx2/qmailint.yml", "qmailint.yaml"]);
  });

  it("a file stands for its directory", () => {
    const tree = make();
    const found = searchTree(tree, [{ absolute: at("alone/me"), kind: "file" }]);
    expect(found.directories.map(({ absolute }) => tree.displayPath(absolute))).toEqual(["alone"]);
    expect(found.settings).toEqual([]);
  });

  it("every qmailint.yaml above a directory counts", () => {
    const tree = make();
    const named = searchTree(tree, [{ absolute: at("mx2/control"), kind: "folder" }]).directories;
    expect(settingsAbove(tree, named).map(tree.displayPath)).toEqual(["mx2/qmailint.yml", "qmailint.yaml"]);
  });

  it("patterns name directories", async () => {
    const tree = make();
    const sources = { directories: [], searched: [at("qmailint.yaml")], above: () => [], config: null };
    const { directories, problems } = await makePlan(tree, sources, { dialect: null, set: null, levels: new Map() });
    expect(problems).toEqual([]);
    expect(directories.map(({ found }) => tree.displayPath(found.absolute))).toEqual(["mx1/control", "mx2/control"]);
  });

  it("files are read, and folders are not", () => {
    const tree = make();
    const found = search(tree).directories[1];
    if (found === undefined) throw new Error("not found");
    const { file, path: shown } = loadDirectory(tree, found);
    const me = file("me");
    expect(shown).toBe("mx1/control");
    expect(me !== null && !isUnreadable(me) && Buffer.from(me.bytes).toString()).toBe("mx1.example.org\n");
    expect(me?.path).toBe("mx1/control/me");
    expect(file("locals")).toEqual({ path: "mx1/control/locals", unreadable: "it is a directory", kind: "folder" });
    expect(file("rcpthosts")).toBe(null);
  });

  it("what is not there, and what is too large, is told apart", () => {
    const tree = make();
    expect(tree.read(at("nothing"))).toMatchObject({ kind: "missing", path: "nothing" });
    expect(tree.read(at("mx1/control/me"), { limit: 3 })).toMatchObject({ refused: true });
    expect(["nothing", "mx1", "mx1/control/me"].map((name) => tree.kind(at(name)))).toEqual([
      "missing",
      "folder",
      "file",
    ]);
    expect(tree.kind(at(".git"))).toBe("below .git");
    expect(tree.realpath(at("nothing"))).toBe(null);
    expect(tree.realpath(at("mx1/control"))).toBe(at("mx1/control"));
    expect([tree.has(at("mx1/control/me")), tree.has(at("nothing/me"))]).toEqual([true, false]);
    expect(() => tree.list(at("nothing"))).toThrow("there is no such file or directory");
    expect([...foldersOf(tree, root)]).toEqual(["alone", "etc", "mx1", "mx2"]);
    expect([...controlNamesOf(tree, at("mx1/control"))].sort()).toEqual(["locals", "me", "moreipme"]);
  });
});

describe("links", () => {
  const linked = makeRepository();
  linked.write({
    "mx1/control/moreipme": "192.0.2.1\n",
    "qmailint.yaml": "version: 1\ncontrol: [mx1/control, mx2/control]\n",
  });
  symlinkSync("mx1", path.join(linked.root, "mx2"));
  symlinkSync("nowhere", path.join(linked.root, "qmailint.yml"));
  linked.commit("links");

  it.each([
    ["on disk", () => diskTree(linked.root)],
    [
      "in git",
      () => {
        const repository = openRepository(linked.root);
        if (repository === null) throw new Error("no repository");
        return gitTree(repository, objectOf(repository, "HEAD")?.id ?? "", diskTree(linked.root).displayPath);
      },
    ],
  ] as const)("%s lead to one directory, which is judged once", async (_, make) => {
    const tree: Tree = make();
    const settings = path.join(linked.root, "qmailint.yaml");
    const sources = { directories: [], searched: [settings], above: () => [], config: null };
    const plan = await makePlan(tree, sources, { dialect: null, set: null, levels: new Map() });
    expect(plan.directories.map(({ found }) => tree.displayPath(found.absolute))).toEqual(["mx1/control"]);
    expect(tree.realpath(path.join(linked.root, "mx2/control"))).toBe(path.join(linked.root, "mx1/control"));
    const dangling = path.join(linked.root, "qmailint.yml");
    expect([tree.has(dangling), tree.kind(dangling)]).toEqual([true, "missing"]);
    expect(tree.read(dangling)).toMatchObject({
      kind: "missing",
      unreadable: "it is a symbolic link that leads nowhere",
    });
  });
});

describe("open buffers", () => {
  it("are read in the place of files, wherever they are, also with a folder that is not there yet", () => {
    const tree = overlayTree(
      memoryTree({ "control/moreipme": bytesOf("old\n") }),
      new Map([
        ["/control/moreipme", bytesOf("new\n")],
        ["/new/control/me", bytesOf("me\n")],
      ]),
    );
    const { directories } = searchTree(tree, [{ absolute: "/", kind: "folder" }]);
    const texts = directories.map((one) => loadDirectory(tree, one).file(one.names[0] ?? ""));
    expect(texts.map((file) => file !== null && !isUnreadable(file) && Buffer.from(file.bytes).toString())).toEqual([
      "new\n",
      "me\n",
    ]);
  });
});
