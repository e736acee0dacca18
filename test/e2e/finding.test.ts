import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder, makeRepository, makeWorkplace, qmailint, type Ran, type Workplace } from "../workplace.ts";

const BAD = "10.0.0.0/8\n";
/** The files with the finding that BAD gives. */
const filesIn = ({ stdout }: Ran): string[] => {
  const findings: { readonly file: string; readonly rule: string }[] = JSON.parse(stdout).findings;
  return findings.filter(({ rule }) => rule === "prefix-length").map(({ file }) => file);
};
const found = (place: Workplace, ...args: string[]): string[] => filesIn(place.run(...args, "--format", "json"));

describe("a folder is found by its files, whatever its name", () => {
  it("with moreipme or notipme, or me and a list of domains; me alone never counts", () => {
    const place = makeWorkplace({
      "a/moreipme": BAD,
      "etc/qmail/me": "mx.example.com\n",
      "etc/qmail/rcpthosts": "example.com\r\n",
      "lone/me": "mx.example.com\n",
      "b/me": "x\n",
      "b/smtproutes": "x\n",
    });
    const { directories } = JSON.parse(place.run("--format", "json").stdout).summary;
    expect(directories).toBe(2);
    expect(place.run("lone").status).toBe(0);
  });
});

describe("a link called control", () => {
  it("in a PATH that is in no repository is followed wherever it leads, and so is PATH itself", () => {
    const etc = makeFolder({ "qmail/me": "mx.example.com\n", "qmail/moreipme": BAD });
    const place = makeWorkplace({ "var/qmail/queue": "" });
    symlinkSync(path.join(etc, "qmail"), path.join(place.root, "var/qmail/control"));
    expect(found(place, "var/qmail")).toEqual(["var/qmail/control/moreipme"]);
    expect(found(place, "var/qmail/control")).toEqual(["var/qmail/control/moreipme"]);
    const inside = place.runWith({ cwd: "var/qmail" }, "--format", "json");
    expect(filesIn(inside)).toEqual(["control/moreipme"]);
    expect(place.runWith({ cwd: "var/qmail" }, "ipmetest", "-i", "127.0.0.1", "10.0.0.1").stdout).toBe("not me\n");
    expect(place.run("ipmetest", "--control", "var/qmail/control", "-i", "127.0.0.1", "127.0.0.1").stdout).toBe("me\n");
  });

  it("is not followed on the way, which is said where nothing is found", () => {
    const place = makeWorkplace({ "real/moreipme": BAD, "hosts/mx1/x": "" });
    symlinkSync("../../real", path.join(place.root, "hosts/mx1/control"));
    const { status, stderr } = place.run("hosts");
    expect([status, stderr]).toEqual([
      2,
      "qmailint: hosts: there is no control directory here (--allow-empty allows that); the symbolic link hosts/mx1/control is not followed on the way: name it\n",
    ]);
    expect(place.run("hosts", "--allow-empty").status).toBe(0);
    expect(found(place, "hosts/mx1")).toEqual(["hosts/mx1/control/moreipme"]);
  });

  it("in a repository leads only to what is tracked in it", () => {
    const etc = makeFolder({ moreipme: BAD });
    const place = makeRepository({ "mx/x": "", "common/etc/moreipme": BAD });
    symlinkSync("../common/etc", path.join(place.root, "mx/control"));
    place.commit();
    expect(found(place, "mx")).toEqual(["mx/control/moreipme"]);
    expect(found(place)).toEqual(["common/etc/moreipme"]);
    rmSync(path.join(place.root, "mx/control"));
    symlinkSync(etc, path.join(place.root, "mx/control"));
    const out = place.run("mx");
    expect([out.status, out.stderr]).toEqual([
      2,
      expect.stringContaining("the symbolic link mx/control leads out of the repository, and is not followed"),
    ]);
    rmSync(path.join(place.root, "mx/control"));
    symlinkSync("../secret", path.join(place.root, "mx/control"));
    place.write({ "secret/moreipme": BAD });
    const untracked = place.run("mx", "--format", "json");
    expect(untracked.status).toBe(2);
    expect(filesIn(untracked)).toEqual([]);
    expect(untracked.stdout).toContain("qmailint does not read it");
    for (const target of ["../.git", "/proc/self", "nowhere", "control"]) {
      rmSync(path.join(place.root, "mx/control"));
      symlinkSync(target, path.join(place.root, "mx/control"));
      const { status, stdout } = place.run("mx");
      expect([status, stdout.includes("findings")], target).toEqual([2, false]);
    }
  });

  it("is judged once, where it leads to what is found as well; diff finds the same", () => {
    const place = makeRepository({ "etc/moreipme": BAD, "other/x": "" });
    symlinkSync("etc", path.join(place.root, "control"));
    place.commit();
    expect(found(place)).toEqual(["etc/moreipme"]);
    place.write({ "etc/moreipme": "10.0.0.0/255.0.0.0\n" });
    const diff = JSON.parse(place.run("diff", "--format", "json").stdout);
    expect(diff.directories).toMatchObject([{ control: "etc", nowMeCount: 2 ** 24 }]);
    place.git("mv", "etc", "other/etc");
    rmSync(path.join(place.root, "control"));
    symlinkSync("other/etc", path.join(place.root, "control"));
    place.commit();
    rmSync(path.join(place.root, "other/etc/moreipme"));
    expect(JSON.parse(place.run("diff", "--format", "json").stdout).directories).toMatchObject([
      { control: "other/etc", noLongerMeCount: 2 ** 24 },
    ]);
  });
});

describe("folders that git ignores", () => {
  const files = {
    ".gitignore": "/build/\n*.bak\n",
    "control/moreipme": BAD,
    "build/x/control/moreipme": BAD,
    "old.bak/moreipme": BAD,
  };

  it("are not searched where they hold no tracked file, unless they are named", () => {
    const place = makeRepository(files);
    expect(found(place)).toEqual(["control/moreipme"]);
    expect(found(place, "build")).toEqual(["build/x/control/moreipme"]);
    expect(found(place, "old.bak", "control")).toEqual(["control/moreipme", "old.bak/moreipme"]);
    expect(place.runWith({ cwd: "build" }, "-q").stdout).toContain("x/control/moreipme:1:");
    place.git("add", "-f", "build/x/control/moreipme");
    expect(found(place)).toEqual(["build/x/control/moreipme", "control/moreipme"]);
  });

  it("by whatever git goes by: nested files, its own exclusions, the user's", () => {
    const nested = makeRepository({ "a/.gitignore": "out\n", "a/out/moreipme": BAD, "b/out/moreipme": BAD });
    expect(found(nested)).toEqual(["b/out/moreipme"]);
    expect(filesIn(nested.runWith({ cwd: "a" }, "--format", "json", "--allow-empty"))).toEqual([]);
    const above = makeRepository({ ".gitignore": "out/\n", "deep/er/out/moreipme": BAD, "deep/er/in/moreipme": BAD });
    expect(filesIn(above.runWith({ cwd: "deep" }, "--format", "json"))).toEqual(["er/in/moreipme"]);
    const own = makeRepository({ "out/moreipme": BAD, "in/moreipme": BAD });
    expect(found(own)).toEqual(["in/moreipme", "out/moreipme"]);
    own.write({ ".git/info/exclude": "# nothing\nout\n" });
    expect(found(own)).toEqual(["in/moreipme"]);
    const global = makeRepository({ "out/moreipme": BAD, "in/moreipme": BAD, ".config/git/ignore": "out\n" });
    expect(found(global)).toEqual(["in/moreipme"]);
    const configured = makeRepository({ "out/moreipme": BAD, "in/moreipme": BAD, mine: "out\n" });
    configured.git("config", "core.excludesFile", path.join(configured.root, "mine"));
    expect(found(configured)).toEqual(["in/moreipme"]);
  });

  it("by patterns of every shape, for the folder, one above, or all that is in it", () => {
    for (const pattern of [
      "out",
      "OUT",
      "/out/",
      "o*",
      "*t",
      "o?t",
      "[o]ut",
      "**/out",
      "out/**",
      "out/*",
      "moreipme",
      "more*",
      "*",
      "\\out",
    ]) {
      const place = makeRepository({ "out/moreipme": BAD, "in/moreipme": BAD, "in/me": "x.example.com\n" });
      place.git("config", "core.ignoreCase", String(pattern === "OUT"));
      place.write({ "in/.gitignore": "!*\n", ".gitignore": `${pattern}\n` });
      const ignored = place.git("status", "--porcelain", "--ignored").split("\n");
      expect(ignored, pattern).toContain("!! out/");
      expect(found(place), pattern).toEqual(ignored.includes("!! in/") ? [] : ["in/moreipme"]);
    }
    const several = makeRepository({ "a/x/.gitignore": "out\n", "a/x/y/out/moreipme": BAD, "b/moreipme": BAD });
    expect(found(several, "b", "a/x/y")).toEqual(["b/moreipme"]);
  });

  it("without asking git where no pattern could match", () => {
    const place = makeRepository({
      ".gitignore": "# x\nnode_modules/\n*.log\n.env\n!control\n",
      "control/moreipme": BAD,
    });
    const log = path.join(place.root, "trace");
    const ran = place.runWith({ env: { GIT_TRACE: log } }, "--format", "json");
    expect(filesIn(ran)).toEqual(["control/moreipme"]);
    const fake = path.join(makeFolder({ git: `#!/bin/sh\ntouch "${log}"\nexit 1\n` }), "git");
    chmodSync(fake, 0o755);
    place.runWith({ env: { PATH: path.dirname(fake) } }, "--format", "json");
    expect(() => writeFileSync(log, "", { flag: "wx" })).not.toThrow();
  });

  it("in a worktree and a nested repository, each by its own", () => {
    const place = makeRepository({ ".gitignore": "vendor/\n", "in/moreipme": BAD });
    place.commit();
    const tree = path.join(makeFolder(), "tree");
    place.git("worktree", "add", "-q", tree, "-b", "tree");
    mkdirSync(path.join(tree, "vendor"));
    writeFileSync(path.join(tree, "vendor/moreipme"), BAD);
    expect(filesIn(qmailint(["--format", "json"], { cwd: tree }))).toEqual(["in/moreipme"]);
    place.write({
      "vendor/lib/moreipme": BAD,
      "sub/.gitignore": "gone\n",
      "sub/gone/moreipme": BAD,
      "sub/in/moreipme": BAD,
    });
    place.git("init", "-q", "sub");
    expect(found(place)).toEqual(["in/moreipme", "sub/in/moreipme"]);
  });

  it("run nothing of the repository, and where git gives no answer all is searched", () => {
    const place = makeRepository(files);
    const mark = path.join(place.root, "ran");
    place.git("config", "core.fsmonitor", `touch ${mark}`);
    place.git("config", "core.hooksPath", place.root);
    expect(found(place)).toEqual(["control/moreipme"]);
    expect(() => writeFileSync(mark, "", { flag: "wx" })).not.toThrow();
    const nothing = makeFolder({ ...files, ".git/": "" });
    expect(filesIn(qmailint(["--format", "json"], { cwd: nothing }))).toHaveLength(3);
    const noGit = makeRepository(files);
    expect(filesIn(noGit.runWith({ env: { PATH: makeFolder() } }, "--format", "json"))).toHaveLength(3);
  });
});

describe("folders that are left out", () => {
  const files = {
    "a/moreipme": BAD,
    "a/old/moreipme": BAD,
    "old/moreipme": BAD,
    "b/old/deep/control/moreipme": BAD,
    "b/.old/moreipme": BAD,
  };
  const all = ["a/moreipme", "a/old/moreipme", "b/.old/moreipme", "b/old/deep/control/moreipme", "old/moreipme"];
  const without = (...some: string[]): string[] => all.filter((file) => !some.includes(file));

  it.each([
    [["old"], without("old/moreipme")],
    [["old/"], without("old/moreipme")],
    [["./a/../old"], without("old/moreipme")],
    [["*/old"], without("a/old/moreipme", "b/old/deep/control/moreipme")],
    [["**/old"], without("a/old/moreipme", "b/old/deep/control/moreipme", "old/moreipme")],
    [["**/control"], without("b/old/deep/control/moreipme")],
    [["b/**"], without("b/.old/moreipme", "b/old/deep/control/moreipme")],
    [["[ab]"], ["old/moreipme"]],
    [["a", "b"], ["old/moreipme"]],
    [["ol"], all],
    [["b/.*"], without("b/.old/moreipme")],
    [["**/*ld"], without("a/old/moreipme", "b/old/deep/control/moreipme", "old/moreipme")],
  ])("by --exclude or exclude: %j", (patterns, left) => {
    const place = makeWorkplace(files);
    expect(found(place, ...patterns.flatMap((one) => ["--exclude", one]))).toEqual(left);
    place.write({ "qmailint.yaml": `version: 1\nexclude: ${JSON.stringify(patterns)}\n` });
    expect(found(place)).toEqual(left);
    expect(found(place, "--no-config")).toEqual(all);
    expect(filesIn(place.runWith({ cwd: "b" }, "--format", "json", "..")).length).toBe(left.length);
  });

  it("are searched where they are named, and judged where a control names them", () => {
    const place = makeWorkplace({ ...files, ".git/": "", "qmailint.yaml": 'version: 1\nexclude: ["**/old"]\n' });
    expect(found(place, "old")).toEqual(["old/moreipme"]);
    expect(found(place, "b/old/deep")).toEqual(["b/old/deep/control/moreipme"]);
    expect(found(place, "b/old/deep/control/moreipme", "a")).toEqual(["a/moreipme", "b/old/deep/control/moreipme"]);
    expect(found(place, "old", "--exclude", "old")).toEqual(["old/moreipme"]);
    place.write({ "qmailint.yaml": 'version: 1\nexclude: ["**/old"]\ncontrol: old\n' });
    expect(found(place)).toEqual(["a/moreipme", "b/.old/moreipme", "old/moreipme"]);
    expect(place.run("ipmetest", "--control", "a/old", "-i", "127.0.0.1", "127.0.0.1").stdout).toBe("me\n");
  });

  it("do not count with their own qmailint.yaml, and nothing wrong in them is told", () => {
    const place = makeWorkplace({
      ...files,
      ".git/": "",
      "old/qmailint.yaml": "version: [\n",
      "old/deep/qmailint.yaml": "version: 1\nexclude: ../../a\ncontrol: ../../a/old\n",
      "old/deep/moreipme": "",
      "qmailint.yaml": "version: 1\nexclude: old\n",
    });
    expect(place.run().status).toBe(1);
    expect(found(place)).toEqual(without("old/moreipme"));
    place.write({ "qmailint.yaml": "version: 1\nexclude: old\ncontrol: nowhere\n" });
    expect(place.run().status).toBe(2);
  });

  it.each([
    ["exclude: []", "this list is empty"],
    ["exclude: [1]", "it must be a text"],
    ['exclude: ""', "this must be a path, but is empty"],
    [`exclude: ${"x".repeat(600)}`, "this has more than 512 characters"],
    [`exclude: [${"x,".repeat(101)}]`, "this list has more than 100 items"],
  ])("%.20s is refused", (line, message) => {
    const place = makeWorkplace({ ...files, "qmailint.yaml": `version: 1\n${line}\n` });
    const { status, stderr } = place.run();
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  });

  it("are left out on both sides of diff, whichever side says so", () => {
    const place = makeRepository({ "a/moreipme": "203.0.113.1\n", "old/moreipme": "203.0.113.2\n" });
    place.commit();
    place.write({ "qmailint.yaml": "version: 1\nexclude: old\n", "a/moreipme": "203.0.113.3\n" });
    const controls = (...args: string[]): string[] =>
      JSON.parse(place.run("diff", ...args, "--format", "json").stdout).directories.map(
        ({ control }: { control: string }) => control,
      );
    expect(controls()).toEqual(["a"]);
    place.commit();
    expect(controls("HEAD^..HEAD")).toEqual(["a"]);
    expect(controls("HEAD..HEAD^")).toEqual(["a"]);
    expect(controls("HEAD^", "--no-config")).toEqual(["a", "old"]);
    expect(controls("HEAD^", "--no-config", "--exclude", "a")).toEqual(["old"]);
  });

  it("take no time, however many there are", () => {
    const deep = Array.from({ length: 200 }, (_, i) => [`d${i}/e/f/g/h/moreipme`, ""] as const);
    const patterns = Array.from({ length: 100 }, (_, i) => `"${"**/*a".repeat(60)}${i}"`);
    const place = makeWorkplace({
      ...Object.fromEntries(deep),
      "qmailint.yaml": `version: 1\nexclude: [${patterns}]\n`,
    });
    const started = Date.now();
    expect([0, 2]).toContain(place.run().status);
    expect(Date.now() - started).toBeLessThan(60_000);
  });
});
