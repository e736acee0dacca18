import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { runAction } from "../action/run-action.ts";
import { isPosix, makeFolder, makeRepository, qmailint, type Ran, type Workplace } from "../workplace.ts";

// A pull request must not run anything, read anything, or hide anything. Each of these did, or could.

const top = makeFolder();

function run(cwd: string, args: readonly string[], env: Record<string, string> = {}): Ran {
  return qmailint(args, { cwd, env: { HOME: top, ...env } });
}

/** Two commits: 10.0.0.1 becomes 10.0.0.2 in `mail/control/moreipme`. */
function twoCommits(): Workplace {
  const repository = makeRepository({}, top);
  repository.write({ "mail/control/moreipme": "10.0.0.1\n" });
  repository.commit("one");
  repository.write({ "mail/control/moreipme": "10.0.0.2\n" });
  repository.commit("two");
  return repository;
}

/** A program in a folder of its own, which can stand before the others in PATH. */
function program(name: string, script: string): string {
  const folder = makeFolder({}, top);
  writeFileSync(path.join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(path.join(folder, name), 0o755);
  return folder;
}

const realGit = spawnSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).stdout.trim();
const withFirst = (folder: string): Record<string, string> => ({ PATH: `${folder}:${process.env["PATH"]}` });

describe("plain files that git would take for a repository", () => {
  /** In `mail/`, a repository of the pull request's, in which nothing has changed, and whose configuration runs programs. */
  const planted = (): { repository: Workplace; trap: string } => {
    const repository = twoCommits();
    const trap = path.join(repository.root, "..", `${path.basename(repository.root)}-ran`);
    const other = makeRepository({}, top);
    other.write({ "control/moreipme": "10.0.0.2\n" });
    other.write({ ".gitattributes": "* filter=x diff=x\n" });
    other.commit("same");
    other.commit("same");
    spawnSync("cp", ["-r", `${other.root}/.git/.`, path.join(repository.root, "mail")]);
    const touch = `touch ${trap}; cat`;
    repository.write({
      "mail/config":
        `[core]\n bare = false\n worktree = ${repository.root}/mail\n fsmonitor = "${touch}"\n repositoryformatversion = 0\n` +
        `[filter "x"]\n clean = "${touch}"\n smudge = "${touch}"\n required = true\n[diff "x"]\n command = "${touch}"\n textconv = "${touch}"\n`,
    });
    repository.write({ "mail/.gitattributes": "* filter=x diff=x\n" });
    repository.write({ "mail/hooks/post-index-change": "" });
    return { repository, trap };
  };

  it("neither run nor answer for `diff`", () => {
    const { repository, trap } = planted();
    const cwd = path.join(repository.root, "mail");
    const { status, stdout, stderr } = run(cwd, ["diff", "HEAD^1", "--exit-code"]);
    expect([status, stderr]).toEqual([1, ""]);
    expect(stdout).toContain("becomes me: 10.0.0.2 (1");
    expect(existsSync(trap)).toBe(false);
  });

  it("neither run nor answer for the Action", () => {
    const { repository, trap } = planted();
    const base = repository.git("rev-parse", "HEAD^1");
    const { status, outputs, summary } = runAction(repository.root, {
      inputs: { "working-directory": "mail", base },
    });
    expect([status, outputs["addresses-now-me"], outputs["addresses-no-longer-me"]]).toEqual([0, "1", "1"]);
    expect(summary).toContain("10.0.0.2");
    expect(existsSync(trap)).toBe(false);
  });
});

it("filters, drivers, hooks and a monitor of the repository's own configuration are not run either", () => {
  const repository = twoCommits();
  const trap = path.join(top, "configured-ran");
  const touch = `touch ${trap}; cat`;
  for (const [key, value] of [
    ["filter.x.clean", touch],
    ["filter.x.process", touch],
    ["filter.x.required", "true"],
    ["diff.x.command", touch],
    ["diff.x.textconv", touch],
    ["diff.external", touch],
    ["core.fsmonitor", touch],
    ["core.pager", touch],
    ["core.alternateRefsCommand", touch],
  ] as const)
    repository.git("config", key, value);
  repository.write({ ".gitattributes": "* filter=x diff=x\n" });
  repository.write({ "mail/control/moreipme": "10.0.0.2\n10.0.0.300\n" });
  const { commands, outputs } = runAction(repository.root, { inputs: { base: "HEAD^1" } });
  expect(outputs["addresses-now-me"]).toBe("2");
  expect(commands.filter(({ name }) => name === "error").length).toBeGreaterThan(0);
  run(repository.root, ["diff", "HEAD^1"]);
  expect(existsSync(trap)).toBe(false);
});

it("programs are found in absolute folders of PATH only, and not in those of the repository", () => {
  const repository = twoCommits();
  for (const name of ["git", "ip"]) {
    repository.write({ [`tools/${name}`]: "#!/bin/sh\ntouch ran\n" });
    chmodSync(path.join(repository.root, "tools", name), 0o755);
  }
  const alias = path.join(top, "alias");
  symlinkSync(path.join(repository.root, "tools"), alias);
  for (const first of ["tools", "", ".", "./tools", path.join(repository.root, "tools"), alias]) {
    expect(run(repository.root, ["diff", "HEAD^1"], withFirst(first)).status).toBe(0);
    run(path.join(repository.root, "tools"), ["ipmetest", "10.0.0.1", "-i", "this-machine"], withFirst(first));
  }
  const none = run(repository.root, ["ipmetest", "10.0.0.1", "--control", "mail/control", "-i", "this-machine"], {
    PATH: "tools:",
  });
  expect([none.status, none.stdout]).toEqual([2, ""]);
  expect(none.stderr).toContain('there is no program "ip" in PATH');
  expect(existsSync(path.join(repository.root, "ran"))).toBe(false);
  expect(existsSync(path.join(repository.root, "tools/ran"))).toBe(false);
});

it("the environment does not lead git elsewhere, but its configuration counts", () => {
  const repository = twoCommits();
  const other = makeRepository({}, top);
  other.commit();
  const elsewhere = {
    GIT_DIR: path.join(other.root, ".git"),
    GIT_WORK_TREE: other.root,
    GIT_INDEX_FILE: "/nowhere",
    GIT_OBJECT_DIRECTORY: "/nowhere",
    GIT_NAMESPACE: "x",
  };
  expect(run(repository.root, ["diff", "HEAD^1", "--exit-code"], elsewhere).status).toBe(1);
  const broken = { GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "core.compression", GIT_CONFIG_VALUE_0: "x" };
  expect(run(repository.root, ["diff", "HEAD^1"], broken)).toMatchObject({
    status: 2,
    stdout: "",
    stderr: expect.stringMatching(/^qmailint: git does not read the repository .*: bad numeric config value/),
  });
});

/** Writes into the commit-graph that a commit has another parent, as whoever made the repository could have done. */
function forgeParent({ root, git }: Workplace, commit: string, parent: string): void {
  git("commit-graph", "write", "--reachable");
  const file = path.join(root, ".git/objects/info/commit-graph");
  const graph = readFileSync(file);
  const chunks = new Map<string, number>();
  for (let at = 8; at < 8 + 12 * (graph[6] as number); at += 12)
    chunks.set(graph.toString("latin1", at, at + 4), Number(graph.readBigUInt64BE(at + 4)));
  const ids = chunks.get("OIDL") as number;
  const position = (id: string): number => (graph.indexOf(Buffer.from(id, "hex"), ids) - ids) / 20;
  graph.writeUInt32BE(position(parent), (chunks.get("CDAT") as number) + 36 * position(commit) + 20);
  createHash("sha1")
    .update(graph.subarray(0, -20))
    .digest()
    .copy(graph, graph.length - 20);
  rmSync(file);
  writeFileSync(file, graph);
}

it("a commit-graph does not decide where a branch begins", () => {
  const repository = makeRepository({}, top);
  const commit = (address: string): string => {
    repository.write({ "control/moreipme": `${address}\n` });
    return repository.commit(address);
  };
  const first = commit("10.0.0.1");
  commit("10.0.0.2");
  repository.git("checkout", "-q", "-b", "topic");
  const forged = commit("10.0.0.3");
  commit("10.0.0.4");
  forgeParent(repository, forged, first);
  expect(repository.git("merge-base", "main", "topic")).toBe(first);
  const { stdout } = run(repository.root, ["diff", "main...topic"]);
  expect(stdout).toContain("stops being me: 10.0.0.2");
});

it.each([
  ...(isPosix
    ? ["HEAD", "index", "packed-refs", "objects/pack/pack-x.pack", "sharedindex.0", "refs/heads/main", "refs/a/b"]
    : []
  ).map((name) => [name, "a FIFO"]),
  ["objects/info/alternates", "/nowhere\n".repeat(10_000)],
  ["HEAD", "x".repeat(70_000)],
  ["refs/heads/main", "0".repeat(70_000)],
  ["config", "\n".repeat(2 ** 20 + 1)],
])("git is not asked where it would wait: .git/%s", (name, content) => {
  const repository = twoCommits();
  const file = path.join(repository.root, ".git", name as string);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  if (content === "a FIFO") execFileSync("mkfifo", [file]);
  else writeFileSync(file, content as string);
  const ran = run(repository.root, ["diff", "HEAD^1"]);
  expect(ran.status).toBe(2);
  expect(ran.stderr).toContain(`.git/${name} is neither a file nor a folder, or too large; remove it`);
});

if (isPosix) {
  it("nor in a working tree of its own, nor behind a link that leads nowhere", () => {
    const repository = twoCommits();
    const tree = path.join(makeFolder({}, top), "tree");
    repository.git("worktree", "add", "-q", tree);
    expect(run(tree, ["diff", "HEAD^1"]).status).toBe(0);
    symlinkSync("config.worktree", path.join(repository.root, ".git/config.worktree"));
    execFileSync("mkfifo", [path.join(repository.root, ".git/packed-refs")]);
    for (const cwd of [repository.root, tree]) {
      const ran = run(cwd, ["diff", "HEAD^1"]);
      expect([ran.status, ran.stderr]).toEqual([2, expect.stringContaining(".git/packed-refs is neither a file")]);
    }
  });
}

if (isPosix) {
  it.each([
    ["an include", "config", "[include] path = ../fifo\n", "fifo"],
    ["an include of an include", "config", '[Core]\n\tpath = x\n[includeIf "gitdir:/"]\n\tpath = "more"\n', "fifo"],
    ["an include with a comment behind it", "config", "[include] path = ../fifo # x\n", "fifo"],
    ["an include in quotes", "config", '[includeIf "gitdir:a]b"] path = "../fifo" ; x\n', "fifo"],
    ["an include on two lines", "config", "[include]\n path = ../fi\\\nfo\n", "fifo"],
    ["the configuration of a working tree", "config.worktree", "[include]\n\tpath = ../fifo\n", "fifo"],
    ["what a borrowed store borrows", "objects/info/alternates", "../borrowed\n", ".git/borrowed/info/alternates"],
    ["a borrowed pack", "objects/info/alternates", "../borrowed\n", ".git/borrowed/pack/x.idx"],
  ])("nor through %s", (_, name, content, at) => {
    const repository = twoCommits();
    const { root } = repository;
    for (const folder of ["pack", "info"]) mkdirSync(path.join(root, ".git/borrowed", folder), { recursive: true });
    execFileSync("mkfifo", [path.join(root, at)]);
    writeFileSync(path.join(root, ".git/more"), "[include]\npath = ../fifo\n");
    const file = path.join(root, ".git", name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `${content}${name === "config" ? "[core]\nrepositoryformatversion = 0\n" : ""}`);
    const ran = run(root, ["diff", "HEAD^1"]);
    expect([ran.status, ran.stderr]).toEqual([2, expect.stringContaining(`${at} is neither a file nor a folder`)]);
  });
}

it("a configuration of blanks takes no time", () => {
  const repository = twoCommits();
  const config = path.join(repository.root, ".git/config");
  writeFileSync(config, `${readFileSync(config, "latin1")}[include]\n path = x${" ".repeat(900_000)}y\n`);
  expect(run(repository.root, ["diff", "HEAD^1"]).status).not.toBeNull();
});

it("what git does not know of a repository is named", () => {
  const repository = twoCommits();
  writeFileSync(
    path.join(repository.root, ".git/config"),
    "[core]\n repositoryformatversion = 1\n[extensions]\n odd = 1\n",
  );
  expect(run(repository.root, ["diff", "HEAD^1"])).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/does not read the repository .*: unknown repository extension found: odd\n$/),
  });
});

describe("a git that gives no answer", () => {
  const said = "detected dubious ownership in repository at '/x'";
  const cases: readonly [string, string, RegExp][] = [
    [
      "refuses the repository",
      `echo "fatal: ${said}" >&2; exit 128`,
      /^git does not read the repository \S+: detected dubious ownership .* \(git config --global --add safe\.directory \S+ allows it\)$/,
    ],
    [
      "names another",
      "echo /tmp/.git",
      /^in \S+, git looks at \/tmp\/\.git, not at \S+\.git: mend or remove \S+\.git$/,
    ],
    [
      "is killed",
      `case "$*" in *absolute-git-dir*) exec ${realGit} "$@";; esac; kill -9 $$`,
      /^git was killed \(SIGKILL\)$/,
    ],
    [
      "fails",
      `case "$*" in *cat-file*) echo "fatal: no memory" >&2; exit 128;; esac; exec ${realGit} "$@"`,
      /^git cat-file: no memory$/,
    ],
  ];
  it.each(cases)("%s: exit 2 with what it said, in the Action too", (_, script, message) => {
    const repository = twoCommits();
    const env = withFirst(program("git", script));
    const { status, stdout, stderr } = run(repository.root, ["diff", "HEAD^1"], env);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.replace(/^qmailint: |\n$/g, "")).toMatch(message);
    const tried = runAction(repository.root, { inputs: { base: "HEAD^1" }, env });
    expect([tried.status, tried.outputs["result"]]).toEqual([1, "error"]);
    expect(tried.stderr.split("\n").map((line) => line.replace("qmailint: the Action: ", ""))).toContainEqual(
      expect.stringMatching(message),
    );
  });

  it("lacks an object: exit 2, and never an empty side", () => {
    const repository = twoCommits();
    const id = repository.git("rev-parse", "HEAD^1:mail/control/moreipme");
    rmSync(path.join(repository.root, ".git/objects", id.slice(0, 2), id.slice(2)));
    const { status, stdout, stderr } = run(repository.root, ["diff", "HEAD^1"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`git does not have the object ${id}. Nothing is fetched`);
    expect(runAction(repository.root, { inputs: { base: "HEAD^1" } }).outputs["result"]).toBe("error");
  });

  it("could fetch an object, but must not", () => {
    const repository = twoCommits();
    repository.git("config", "uploadpack.allowFilter", "true");
    const clone = path.join(top, "partial");
    repository.git("clone", "-q", "--filter=blob:none", `file://${repository.root}`, clone);
    const trap = path.join(top, "fetched");
    repository.git("-C", clone, "config", "remote.origin.uploadpack", `touch ${trap}; git-upload-pack`);
    repository.git("-C", clone, "config", "protocol.file.allow", "always");
    const { status, stdout, stderr } = run(clone, ["diff", "HEAD^1"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(
      /^qmailint: git (does not have the object|cat-file: could not fetch) .* Nothing is fetched: .*\n$/,
    );
    expect(existsSync(trap)).toBe(false);
  });
});

it("objects are not replaced", () => {
  const repository = twoCommits();
  const [one, two] = ["HEAD^1", "HEAD"].map((revision) =>
    repository.git("rev-parse", `${revision}:mail/control/moreipme`),
  );
  repository.git("replace", one as string, two as string);
  expect(run(repository.root, ["diff", "HEAD^1", "--exit-code"]).status).toBe(1);
});

it("an object whose bytes are those of another is exit 2", () => {
  const repository = twoCommits();
  const [one, two] = ["HEAD^1", "HEAD"].map((revision) => {
    const id = repository.git("rev-parse", `${revision}:mail/control/moreipme`);
    return path.join(repository.root, ".git/objects", id.slice(0, 2), id.slice(2));
  }) as [string, string];
  chmodSync(one, 0o644);
  copyFileSync(two, one);
  const { status, stderr } = run(repository.root, ["diff", "HEAD^1", "HEAD", "--exit-code"]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^qmailint: the object [0-9a-f]{40} of git is damaged: its bytes are those of another\n$/);
});

it("an object of another file that is damaged stops nothing else", () => {
  const repository = makeRepository({}, top);
  const files = (rcpthosts: string) => ({
    "a/control/me": "a.example\n",
    "a/control/moreipme": rcpthosts === "" ? "10.0.0.1\n" : "10.0.0.2\n",
    "b/control/me": "b.example\n",
    "b/control/rcpthosts": `b.example\n${rcpthosts}`,
    "b/control/locals": "b.example\n",
  });
  repository.write(files(""));
  repository.commit();
  repository.write(files("c.example\n"));
  repository.commit();
  const [one, two] = ["HEAD:b/control/rcpthosts", "HEAD:b/control/me"].map((name) => {
    const id = repository.git("rev-parse", name);
    return path.join(repository.root, ".git/objects", id.slice(0, 2), id.slice(2));
  }) as [string, string];
  chmodSync(one, 0o644);
  copyFileSync(two, one);
  const { status, stdout, stderr } = run(repository.root, ["diff", "HEAD^1", "HEAD"]);
  expect(status).toBe(2);
  expect(stdout).toContain("becomes me: 10.0.0.2");
  expect(stderr).toMatch(/b\/control.*the object [0-9a-f]{40} of git is damaged/);
});

it("commits have no other parents than they name", () => {
  const repository = twoCommits();
  const same = repository.git("commit-tree", "HEAD^{tree}", "-m", "same");
  repository.write({ ".git/info/grafts": `${repository.git("rev-parse", "HEAD")} ${same}\n` });
  expect(run(repository.root, ["diff", "HEAD^1", "--exit-code"]).status).toBe(1);
});

describe("what is a path and a revision", () => {
  it("is neither, in either place, until it is said which", () => {
    const repository = twoCommits();
    repository.write({ "HEAD^1/moreipme": "10.0.0.2\n" });
    repository.write({ "main/moreipme": "10.0.0.2\n" });
    const cwd = repository.root;
    for (const [args, name] of [
      [["HEAD^1"], "HEAD^1"],
      [["HEAD^1", "main"], "HEAD^1"],
      [["HEAD", "main"], "main"],
    ] as const) {
      expect(run(cwd, ["diff", ...args, "--exit-code"])).toEqual({
        status: 2,
        stdout: "",
        stderr: `qmailint: ${name} is a path and a git revision: write ./${name} for the path, ${name}: for the revision\n`,
      });
    }
    expect(run(cwd, ["diff", "HEAD^1:", "main:", "--exit-code"]).stdout).toContain("becomes me: 10.0.0.2 (1");
    expect(run(path.join(cwd, "mail"), ["diff", "HEAD^1:"]).stdout).toMatch(/^control: /);
    expect(run(cwd, ["diff", "./HEAD^1", "./main", "--exit-code"]).status).toBe(0);
    expect(run(cwd, ["diff", "HEAD^1/", "main/", "--exit-code"]).status).toBe(0);
  });

  it("a link that leads to itself is no path, and no stack trace", () => {
    const repository = twoCommits();
    symlinkSync("HEAD^1", path.join(repository.root, "HEAD^1"));
    expect(run(repository.root, ["diff", "HEAD^1", "--exit-code"]).status).toBe(1);
  });
});

describe("trees that git would not check out", () => {
  const repository = twoCommits();
  const object = (kind: string, content: Buffer | string): string => {
    const bytes = Buffer.concat([Buffer.from(`${kind} ${Buffer.byteLength(content)}\0`), Buffer.from(content)]);
    const id = createHash("sha1").update(bytes).digest("hex");
    const name = `.git/objects/${id.slice(0, 2)}/${id.slice(2)}`;
    if (!existsSync(path.join(repository.root, name))) repository.write({ [name]: deflateSync(bytes, { level: 1 }) });
    return id;
  };
  const blob = object("blob", "10.0.0.1\n");
  const tree = (entries: readonly (readonly [string, string, string])[]): string => {
    const bytes = entries.map(([mode, name, id]) =>
      Buffer.concat([Buffer.from(`${mode} ${name}\0`, "latin1"), Buffer.from(id, "hex")]),
    );
    return object("tree", Buffer.concat(bytes));
  };
  const control = tree([["100644", "moreipme", blob]]);
  const diff = (id: string): Ran => run(repository.root, ["diff", `${id}:`, "HEAD", "--exit-code"]);

  it.each([
    ["an entry .", tree([["40000", ".", control]]), 'it has the name "."'],
    ["an entry ..", tree([["40000", "..", control]]), 'it has the name ".."'],
    ["an entry .git", tree([["40000", ".git", control]]), 'it has the name ".git"'],
    ["an entry .GIT", tree([["100644", ".GIT", blob]]), 'it has the name ".GIT"'],
    ["no name", tree([["100644", "", blob]]), 'it has the name ""'],
    ["a slash", tree([["100644", "control/moreipme", blob]]), 'it has the name "control/moreipme"'],
    [
      "a name twice",
      tree([
        ["40000", "a", control],
        ["100644", "a", blob],
      ]),
      'it has the name "a" twice',
    ],
    [
      "an odd name twice",
      tree([
        ["40000", "a\xff", control],
        ["100644", "a\xff", blob],
      ]),
      "it has the name a\\xff twice",
    ],
    ["an unknown mode", tree([["777", "a", blob]]), "it has an entry of the mode 777"],
    ["a mode that every object has", tree([["toString", "a", blob]]), "it has an entry of the mode toString"],
    ["a tree that is a blob", tree([["40000", "a", blob]]), "where a tree is wanted"],
  ])("%s", (_, id, message) => {
    const { status, stdout, stderr } = diff(id);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^qmailint: [^\n]+\n$/);
    expect(stderr).toContain(message);
  });

  it("10^8 names from 8 trees", () => {
    let id = control;
    for (let depth = 0; depth < 8; depth++)
      id = tree(Array.from({ length: 10 }, (_, i) => ["40000", `d${i}`, id] as const));
    const { status, stderr } = diff(id);
    expect([status, stderr]).toEqual([
      2,
      "qmailint: at this revision, there are more than 1,000,000 names: name the folder to search\n",
    ]);
  });

  /** The tree of an index with these rows. */
  const treeOf = (index: string): string => {
    const env = { ...process.env, GIT_INDEX_FILE: path.join(makeFolder({}, top), "index") };
    spawnSync("git", ["update-index", "--add", "--index-info"], { cwd: repository.root, env, input: index });
    return spawnSync("git", ["write-tree"], { cwd: repository.root, env, encoding: "utf8" }).stdout.trim();
  };

  it("hundreds of folders in each other", () => {
    const id = treeOf(`100644 ${blob}\t${"d/".repeat(300)}moreipme\n`);
    expect(diff(id)).toMatchObject({ status: 2, stderr: expect.stringContaining("more than 256 deep") });
  });

  it("what is not searched is not looked at", () => {
    const bad = tree([["40000", "..", control]]);
    const id = tree([
      ["40000", "control", control],
      ["40000", "node_modules", bad],
    ]);
    expect(diff(id).status).toBe(1);
    expect(
      run(repository.root, [
        "diff",
        `${tree([
          ["40000", "good", id],
          ["40000", "bad", bad],
        ])}:good`,
        "HEAD:mail",
      ]).status,
    ).toBe(0);
  });

  it("the same control directory 20,001 times", () => {
    const id = tree(Array.from({ length: 20_001 }, (_, i) => ["40000", `d${100_000 + i}`, control] as const));
    expect(diff(id)).toMatchObject({
      status: 2,
      stderr: "qmailint: at this revision, there are more than 20,000 control directories: name the folder to search\n",
    });
  });

  it("files that git keeps small: no more of them are read than of others", () => {
    const control: (readonly [string, string, string])[] = Array.from({ length: 3 }, (_, i) => {
      const large = object("blob", Buffer.alloc(120 * 2 ** 20, `${i}\n`));
      return ["40000", `d${i}`, tree([["100644", "moreipme", large]])];
    });
    expect(diff(tree(control))).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(
        /^qmailint: d2\/moreipme: with this file, the control files have more than 256 MiB /,
      ),
    });
  });

  it("links through thousands of folders", () => {
    const deep = `node_modules/${"d/".repeat(600)}moreipme`;
    const link = object("blob", `../${deep}`);
    const root = treeOf(`100644 ${blob}\t${deep}\n120000 ${link}\tcontrol/moreipme\n`);
    expect(diff(root)).toMatchObject({
      status: 2,
      stderr: "qmailint: at this revision, links lead through more than 500 folders: name the folder to search\n",
    });
  });

  it("links in circles, out of the repository and below .git", () => {
    const link = (target: string): string => object("blob", target);
    const id = tree([
      ["120000", "a", link("b")],
      ["120000", "b", link("a")],
      [
        "40000",
        "control",
        tree([
          ["120000", "moreipme", link("../a")],
          ["120000", "notipme", link("/etc/passwd")],
        ]),
      ],
    ]);
    expect(diff(id)).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining("lies outside the repository"),
    });
    const git2 = tree([["40000", "control", tree([["120000", "moreipme", link("../.git/config")]])]]);
    expect(diff(git2)).toMatchObject({ status: 2, stdout: "", stderr: expect.stringContaining("it lies below .git") });
  });
});

describe("worktrees and submodules", () => {
  it("are repositories, wherever git keeps them", () => {
    const repository = twoCommits();
    const worktree = path.join(top, "worktree");
    repository.git("worktree", "add", "-q", worktree, "HEAD");
    expect(run(path.join(worktree, "mail"), ["diff", "HEAD^1", "--exit-code"]).status).toBe(1);
    const outer = makeRepository({}, top);
    outer.git("submodule", "--quiet", "add", repository.root, "sub");
    outer.commit();
    expect(run(path.join(outer.root, "sub/mail"), ["diff", "HEAD^1", "--exit-code"]).status).toBe(1);
    const separate = path.join(top, "separate");
    repository.git("clone", "-q", `--separate-git-dir=${path.join(top, "elsewhere")}`, repository.root, separate);
    expect(run(separate, ["diff", "HEAD^1", "--exit-code"]).status).toBe(1);
  });

  it("a .git that leads nowhere is exit 2", () => {
    const repository = twoCommits();
    const inner = path.join(repository.root, "inner");
    mkdirSync(inner);
    writeFileSync(path.join(inner, ".git"), "gitdir: ../nowhere\n");
    expect(run(inner, ["diff", "HEAD"])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("leads to no git repository"),
    });
  });
});
