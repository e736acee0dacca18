import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { runAction } from "../action/run-action.ts";
import { someOf } from "../random-cases.ts";
import { formats } from "../report/whole.ts";
import { makeFolder, makeRepository, qmailint, type Workplace } from "../workplace.ts";

// Links of a pull request must not show what lies beside the repository's files, and names must not pass for others.

const top = makeFolder();

const SECRET = "ghs_0123456789secret";

/** A repository with a token in `.git/config` and in an untracked `.env`. */
function withSecrets(): Workplace {
  const repository = makeRepository({}, top);
  repository.write({ ".gitignore": ".env\nnode_modules/\n" });
  repository.write({ "control/me": "mail.example.org\n" });
  repository.commit();
  const config = path.join(repository.root, ".git/config");
  writeFileSync(config, `[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic ${SECRET}\n`, {
    flag: "a",
  });
  repository.write({ ".env": `TOKEN=${SECRET}\n` });
  repository.write({ "node_modules/private/moreipme": `${SECRET}\n` });
  return repository;
}

describe("a link to what git does not track, or below .git", () => {
  const untracked = "it is a symbolic link that leads to what git does not track";
  const git = "it lies below .git";
  it.each([
    ["control/moreipme", "../.env", untracked],
    ["control/moreipme", "../.git/config", git],
    ["control/notipme", "../control/../.git/HEAD", git],
    ["qmailint.yaml", ".env", untracked],
    ["qmailint.yaml", ".git/config", git],
    ["mx/control", "../node_modules/private", untracked],
  ])("%s -> %s is not read", (file, target, why) => {
    const repository = withSecrets();
    mkdirSync(path.dirname(path.join(repository.root, file)), { recursive: true });
    symlinkSync(target, path.join(repository.root, file));
    if (file === "mx/control") repository.write({ "mx/qmailint.yaml": "version: 1\n" });
    repository.commit();
    const cwd = repository.root;
    const said: string[] = [];
    for (const format of someOf(formats)) {
      const { status, stdout, stderr } = qmailint(["--format", format, "--verbose"], { cwd });
      expect(status).toBe(2);
      expect(stderr).toContain(why);
      said.push(stdout, stderr);
    }
    const tried = runAction(cwd);
    expect(tried.outputs["result"]).toBe("error");
    said.push(tried.stdout, tried.stderr, tried.summary);
    if (!file.endsWith(".yaml")) {
      const control = path.join(cwd, file === "mx/control" ? file : "control");
      const asked = qmailint(["ipmetest", "10.0.0.1", "--control", control, "--explain"], { cwd });
      expect([asked.status, asked.stdout]).toEqual([2, ""]);
      said.push(asked.stderr);
    }
    const { stdout, stderr } = qmailint(["diff", "HEAD"], { cwd });
    expect(qmailint(["diff", "HEAD"], { cwd }).status).toBe(2);
    for (const text of [...said, stdout, stderr]) expect(text).not.toContain(SECRET);
  });

  it("captures, --config, --interfaces and patterns neither", () => {
    const repository = withSecrets();
    const cwd = repository.root;
    repository.write({ "control/moreipme": "10.0.0.1\n" });
    symlinkSync(".env", path.join(cwd, "set.json"));
    symlinkSync(".env", path.join(cwd, "other.yaml"));
    repository.write({ "qmailint.yaml": "version: 1\ninterfaces: set.json\n" });
    repository.commit();
    for (const [args, message] of [
      [[], `"set.json" cannot be read: ${untracked}`],
      [["--config", "other.yaml"], `it cannot be read: ${untracked}`],
      [["--no-config", "-i", "set.json"], `set.json: ${untracked}`],
      [["--no-config", "-i", ".git/config"], `.git/config: ${git}`],
      [["--no-config", ".git"], "qmailint does not read it: it lies below .git"],
    ] as const) {
      const { status, stdout, stderr } = qmailint(args, { cwd });
      expect([status, stdout]).toEqual([2, expect.not.stringContaining(SECRET)]);
      expect(stderr).toContain(message);
      expect(stderr).not.toContain(SECRET);
    }
    for (const control of [".git", ".git/*", ".git/**", "control/../.git/refs"]) {
      repository.write({ "qmailint.yaml": `version: 1\ncontrol: "${control}"\n` });
      const { status, stderr } = qmailint([], { cwd });
      expect([status, stderr]).toEqual([2, `qmailint: qmailint.yaml:2:10: "${control}" lies below .git\n`]);
    }
  });

  it("a zone file is what git tracks, and nothing of it is quoted", () => {
    const repository = withSecrets();
    const cwd = repository.root;
    const zone = (line: string): void =>
      repository.write({ "qmailint.yaml": `version: 1\n${line}\nassertions: [{ mail: "@", is not: loop }]\n` });
    const said = (): string => {
      const tried = runAction(cwd);
      expect(tried.outputs["result"]).toBe("error");
      const runs = [
        qmailint([], { cwd }),
        qmailint(["--format", "json"], { cwd }),
        qmailint(["mail", "--all"], { cwd }),
      ];
      for (const { status, stdout } of runs) expect([status, stdout]).toEqual([2, expect.not.stringContaining(SECRET)]);
      const all = [...runs.map(({ stderr }) => stderr), tried.stdout, tried.stderr, tried.summary].join("");
      expect(all).not.toContain(SECRET);
      return runs[0]?.stderr ?? "";
    };
    const notTracked = 'git does not track it ("git add" makes it part of the repository)';
    zone("zones: [.env]");
    expect(said()).toBe(`qmailint: qmailint.yaml:2:9: ".env" cannot be read: ${notTracked}\n`);
    // A link and its target: each has its own message, whichever comes first.
    symlinkSync("../.env", path.join(cwd, "control/zone"));
    for (const order of ["[.env, control/zone]", "[control/zone, .env]"]) {
      zone(`zones: ${order}`);
      const text = said();
      expect(text).toContain(`".env" cannot be read: ${notTracked}\n`);
      expect(text).toContain(`"control/zone" cannot be read: ${untracked}\n`);
    }
    // What git tracks is read, also in a repository that is only searched along; what is wrong in it is not quoted.
    repository.write({ "a.zone": `${SECRET} A 192.0.2.1\nx. ${SECRET} y\ny. A ${SECRET}\n$${SECRET}\n` });
    zone("zones: a.zone");
    repository.git("add", "a.zone");
    const problems = said().split("\n");
    expect(problems).toHaveLength(5);
    expect(problems[1]).toBe("qmailint: a.zone:2:4: this is not a type of record");
    symlinkSync("a.zone", path.join(cwd, "b.zone"));
    repository.write({ "a.zone": "a. A 192.0.2.1\n" });
    zone("zones: [b.zone, a.zone]");
    expect(qmailint([], { cwd })).toMatchObject({ status: 0, stderr: "" });
  });

  it("a capture may be untracked: nothing of a file that is not one is quoted", () => {
    const repository = withSecrets();
    const cwd = repository.root;
    repository.write({ "control/moreipme": "10.0.0.1\n", "qmailint.yaml": "version: 1\ninterfaces: c.json\n" });
    const link = { ifname: SECRET, flags: ["UP"], addr_info: [{ local: "192.0.2.1" }] };
    for (const bad of [
      SECRET,
      { [SECRET]: 1 },
      [SECRET],
      [{ [SECRET]: SECRET }],
      [{ ...link, flags: SECRET }],
      [{ ...link, addr_info: SECRET }],
      [{ ...link, addr_info: [SECRET] }],
      [{ ...link, addr_info: [{ local: SECRET }] }],
      [link, { ...link, addr_info: [{ local: `::${SECRET}` }] }],
    ]) {
      repository.write({ "c.json": JSON.stringify(bad) });
      const { status, stdout, stderr } = qmailint([], { cwd });
      expect(status).toBe(2);
      expect(stdout + stderr).not.toContain(SECRET);
      expect(stderr).toContain('this is not the output of "ip -json addr": ');
    }
    symlinkSync("c.json", path.join(cwd, "d.json"));
    repository.write({ "c.json": JSON.stringify([link]) });
    const hosts = "hosts:\n  a: { interfaces: c.json }\n  b: { interfaces: d.json }\n";
    repository.write({ "qmailint.yaml": `version: 1\n${hosts}` });
    const { status, stderr } = qmailint([], { cwd });
    expect([status, stderr]).toEqual([2, `qmailint: qmailint.yaml:4:20: "d.json" cannot be read: ${untracked}\n`]);
  });

  it("a folder that is named does not lead out of a repository by a link", () => {
    const repository = withSecrets();
    const outside = makeFolder({}, top);
    writeFileSync(path.join(outside, "moreipme"), `${SECRET}\n`);
    rmSync(path.join(repository.root, "control"), { recursive: true });
    symlinkSync(outside, path.join(repository.root, "control"));
    const cwd = repository.root;
    for (const args of [
      ["control"],
      ["ipmetest", "10.0.0.1", "--control", "control"],
      ["ipmeprint"],
      ["diff", "control", "./node_modules/private"],
    ]) {
      const { status, stdout, stderr } = qmailint(args, { cwd });
      expect([status, stdout]).toEqual([2, expect.not.stringContaining(SECRET)]);
      expect(stderr).toContain("qmailint does not read it: it lies outside the repository");
    }
  });

  it("a working directory of the Action does not lead out of the workspace by a link", () => {
    const repository = withSecrets();
    repository.write({ "control/qmailint.yaml": "version: 1\n" });
    symlinkSync("/proc/self/environ", path.join(repository.root, "control/moreipme"));
    symlinkSync("/", path.join(repository.root, "mail"));
    const tried = runAction(repository.root, {
      inputs: { "working-directory": "mail", paths: path.join(repository.root.slice(1), "control") },
      env: { SECRET },
    });
    expect(tried.outputs["result"]).toBe("error");
    expect(tried.stderr).toContain("the input working-directory: mail: its symbolic links lead out of the workspace");
    expect(tried.stdout + tried.stderr + tried.summary).not.toContain(SECRET);
  });

  it("a link of a repository does not lead to what lies beside it, though the folder with both is searched", () => {
    const parent = makeFolder({}, top);
    writeFileSync(path.join(parent, ".env"), `TOKEN=${SECRET}\n`);
    const repository = makeRepository({}, parent);
    repository.write({ "control/me": "mail.example.org\n" });
    symlinkSync("../../.env", path.join(repository.root, "control/moreipme"));
    for (const [args, cwd] of [
      [[], parent],
      [["."], parent],
      [[parent], top],
      [[".."], repository.root],
    ] as const) {
      const { status, stdout, stderr } = qmailint(args, { cwd });
      expect([status, stdout]).toEqual([2, expect.not.stringContaining(SECRET)]);
      expect(stderr).toContain("qmailint does not read it: it lies outside the repository");
    }
  });

  it("a qmailint.yaml of a repository does not name what lies beside it, though the folder with both is searched", () => {
    const parent = makeFolder({ "other/control/me": "", "other/control/moreipme": `${SECRET}\n` }, top);
    writeFileSync(path.join(parent, "other/set.json"), `{ ${SECRET} }\n`);
    const repository = makeRepository({ "control/moreipme": "10.0.0.1\n" }, parent);
    const name = path.basename(repository.root);
    for (const [line, said] of [
      ["control: ../other/control", '"../other/control" lies outside the repository'],
      ['control: "../oth*/control"', '"../oth*/control" lies outside the repository'],
      ["interfaces: ../other/set.json", '"../other/set.json" cannot be read: it lies outside the repository'],
      ["zones: ../other/set.json", '"../other/set.json" cannot be read: it lies outside the repository'],
    ]) {
      repository.write({ "qmailint.yaml": `version: 1\n${line}\n` });
      for (const cwd of [parent, repository.root]) {
        const { status, stdout, stderr } = qmailint([path.relative(cwd, repository.root) || "."], { cwd });
        expect([status, stdout]).toEqual([2, ""]);
        expect(stderr).toContain(said);
        expect(stderr).not.toContain(SECRET);
      }
      const tried = runAction(parent, { inputs: { paths: name } });
      expect([tried.outputs["result"], tried.stdout + tried.stderr + tried.summary]).toEqual([
        "error",
        expect.not.stringContaining(SECRET),
      ]);
    }
  });

  it("a folder is git's however it is written, and not searched", () => {
    const place = makeFolder(
      { "control/me": "m.example\n", "control/moreipme": "", ".GIT/control/moreipme": `${SECRET}\n` },
      top,
    );
    const { status, stdout } = qmailint([], { cwd: place });
    expect([status, stdout]).toEqual([0, expect.not.stringContaining(SECRET)]);
  });

  it("what is tracked is read, through links too, and nothing but links needs git", () => {
    const repository = withSecrets();
    repository.write({ "common/list": "10.9.9.9\n" });
    symlinkSync("../common/list", path.join(repository.root, "control/moreipme"));
    repository.commit();
    const ask = (env: Record<string, string> = {}): ReturnType<typeof qmailint> =>
      qmailint(["ipmetest", "10.9.9.9", "-i", "10.0.0.1"], { cwd: repository.root, env });
    expect(ask()).toMatchObject({ status: 0, stdout: "me\n" });
    const without = ask({ PATH: "/nowhere" });
    expect([without.status, without.stdout]).toEqual([2, ""]);
    expect(without.stderr).toContain("git says nothing about its target: ");
    rmSync(path.join(repository.root, "control/moreipme"));
    repository.write({ "control/moreipme": "10.9.9.9\n" });
    expect(ask({ PATH: "/nowhere" })).toMatchObject({ status: 0, stdout: "me\n" });
  });
});

it("a message about a qmailint.yaml quotes no line of it", () => {
  const repository = withSecrets();
  for (const text of [
    `TOKEN=${SECRET}`,
    `password ${SECRET}`,
    `|${SECRET} x\n a`,
    `"a" "b ${SECRET}"`,
    `[core]\n\turl = ${SECRET}\n[x "y"]\n\ta = ${SECRET}`,
    `version: 1 ${SECRET}`,
    `version: 1\ndialect: abc ${SECRET}`,
    `a\n b ${SECRET}\n- c`,
    `"${SECRET}`,
  ]) {
    repository.write({ "qmailint.yaml": `${text}\n` });
    const { status, stdout, stderr } = qmailint([], { cwd: repository.root });
    expect([status, stdout + stderr]).toEqual([2, expect.not.stringContaining(SECRET)]);
  }
});

describe("names that are not UTF-8", () => {
  /** Makes files whose names have the byte FF where `%` stands, which Node cannot do. */
  const make = (cwd: string, files: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(files)) {
      const script = 'f=$(printf %s "$1" | tr % "\\377"); mkdir -p "$(dirname "$f")"; printf %s "$2" > "$f"';
      expect(
        spawnSync("sh", ["-c", script, "sh", name, text], { cwd, env: { ...process.env, LC_ALL: "C" } }).status,
      ).toBe(0);
    }
  };
  const BAD = "10.0.0.300\n";

  it.each([
    ["a folder that would be searched", { "ctl%/moreipme": BAD, "ctl\ufffd/moreipme": "10.0.0.1\n" }, ".", "ctl\\xff"],
    ["deeper", { "a/b%/c/moreipme": BAD, "a/moreipme": "10.0.0.1\n" }, "a", "b\\xff"],
    ["a file in a control directory", { "control/moreipme": "10.0.0.1\n", "control/%": "" }, "control", "\\xff"],
  ])("%s: exit 2, here and in a tree", (_, files, file, shown) => {
    const repository = makeRepository({}, top);
    make(repository.root, files);
    const message = `a name here is not UTF-8, and qmailint does not read it: ${shown}`;
    const { status, stderr } = qmailint(["--format", "json"], { cwd: repository.root });
    expect([status, stderr]).toEqual([2, `qmailint: ${file === "." ? "" : `${file}: `}${message}\n`]);
    repository.commit();
    const compared = qmailint(["diff", "HEAD"], { cwd: repository.root });
    expect(compared.status).toBe(2);
    expect(compared.stderr).toContain(`HEAD:${file}: ${message}`);
    expect(runAction(repository.root).outputs["result"]).toBe("error");
  });

  it("other such names are nothing", () => {
    const repository = makeRepository({}, top);
    make(repository.root, {
      "control/moreipme": "10.0.0.1\n",
      "docs/%": "",
      "control/sub/%": "",
      "node_modules/%/x": "",
    });
    repository.commit();
    expect(qmailint([], { cwd: repository.root }).status).toBe(0);
    expect(qmailint(["diff", "HEAD"], { cwd: repository.root }).status).toBe(0);
  });

  it("a name in UTF-8 with U+FFFD in it is one like any other", () => {
    const repository = makeRepository({}, top);
    repository.write({ [Buffer.from("ctl\ufffd/moreipme").toString("utf8")]: BAD });
    const { status, stdout } = qmailint([], { cwd: repository.root });
    expect([status, stdout]).toEqual([1, expect.stringContaining("ctl\ufffd/moreipme:1")]);
  });

  it("patterns, --control, arguments, links and the working directory", () => {
    const repository = makeRepository({}, top);
    const cwd = repository.root;
    make(cwd, {
      "control/moreipme": "10.0.0.1\n",
      "hosts/a%/moreipme": BAD,
      "hosts/a\ufffd/moreipme": "10.0.0.1\n",
      "one/%": "",
      "one/moreipme": "",
    });
    const not = "not UTF-8, and qmailint does not read";
    repository.write({ "control/qmailint.yaml": 'version: 1\ncontrol: "../hosts/*"\n' });
    expect(qmailint(["control"], { cwd })).toMatchObject({ status: 2, stderr: expect.stringContaining(not) });
    repository.write({ "control/qmailint.yaml": 'version: 1\ncontrol: "../one"\n' });
    expect(qmailint(["control"], { cwd })).toMatchObject({ status: 2, stderr: expect.stringContaining(not) });
    const asked = qmailint(["ipmetest", "10.0.0.1", "--control", "one"], { cwd });
    expect([asked.status, asked.stdout, asked.stderr]).toEqual([2, "", expect.stringContaining(not)]);
    const shell = (script: string): ReturnType<typeof spawnSync> =>
      spawnSync("sh", ["-c", script], { cwd, encoding: "utf8", env: { ...process.env, LC_ALL: "C" } });
    const run = `${process.execPath} ${path.resolve("dist/bin.js")}`;
    const odd = "hosts/$(printf 'a\\377')";
    for (const script of [
      `${run} ${odd}`,
      `cd ${odd}; ${run}`,
      `ln -s ${odd}/moreipme link; ${run} ipmeprint --control one -i link`,
    ]) {
      const { status, stdout, stderr } = shell(script);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(/^qmailint: [^\n]*UTF-8[^\n]*\n/);
    }
  });
});

it.each(["/*", "/**", "/", "//*", "/etc/*", "../*", "[", "/["])('control: "%s" is no stack trace', (control) => {
  const repository = makeRepository({}, top);
  repository.write({ "qmailint.yaml": `version: 1\ncontrol: '${control}'\n` });
  repository.write({ "control/moreipme": "10.0.0.1\n" });
  repository.commit();
  for (const args of [[], ["diff", "HEAD"]]) {
    const { status, stderr } = qmailint(args, { cwd: repository.root });
    expect(status).toBe(2);
    for (const line of stderr.trimEnd().split("\n"))
      expect(line).toMatch(/^qmailint: (HEAD:)?qmailint\.yaml:2:10: .*(lies outside the repository|matches)/);
  }
});

it("a line of 1,500,000 addresses is no stack trace", () => {
  const repository = makeRepository({}, top);
  repository.write({ "control/moreipme": `${"1.1.1.1 ".repeat(1_500_000)}\n` });
  const { status, stdout, stderr } = qmailint([], { cwd: repository.root });
  expect([status, stderr]).toEqual([1, ""]);
  expect(stdout).toContain("and hundreds more are lost");
});
