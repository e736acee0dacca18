import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { formats } from "../report/whole.ts";
import { isPosix, makeFolderWithGit as repository, qmailint as run } from "../workplace.ts";

/** Runs the built command in a folder. */
const qmailint = (cwd: string, ...args: string[]): ReturnType<typeof run> => run(args, { cwd });

const EXAMPLES = path.resolve(import.meta.dirname, "../../examples");
const problems = (ran: { stdout: string }): string[] =>
  JSON.parse(ran.stdout).problems.map(
    (one: { file: string; line: number; column: number; message: string }) =>
      `${one.file}:${one.line}:${one.column}: ${one.message}`,
  );
const rulesOf = (ran: { stdout: string }): string[] =>
  JSON.parse(ran.stdout).findings.map((one: { rule: string; file: string }) => `${one.file} ${one.rule}`);

describe("the examples", () => {
  it("are counted as they are written, and check by check", () => {
    const { stdout } = qmailint(path.join(EXAMPLES, "cluster"), "--format", "json");
    expect(JSON.parse(stdout).summary).toMatchObject({ written: 9, assertions: 22, passed: 22, failed: 0 });
  });

  it.each(["cluster", "renumbering"])("%s passes, and every line is noticed", (name) => {
    const ran = qmailint(path.join(EXAMPLES, name), "check", "--coverage-threshold", "100");
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    expect(ran.stdout).toMatch(
      /\(100 %\)\.\nNo findings: \d files with \d entries in 1 control directory\. \d+ assertions passed \(\d+ checks\)\.\n$/,
    );
  });

  it("cluster fails with the reason when the line for the unseen address goes", () => {
    const from = (name: string): string => readFileSync(path.join(EXAMPLES, "cluster", name), "utf8");
    const root = repository({
      "control/moreipme": from("control/moreipme").replace("192.0.2.11\n", ""),
      "control/notipme": from("control/notipme"),
      "captured/mx1.json": from("captured/mx1.json"),
      "captured/mx2.json": from("captured/mx2.json"),
      "qmailint.yaml": from("qmailint.yaml"),
    });
    const ran = qmailint(root, "--rule", "unseen-interface-address=off");
    expect(ran.status).toBe(1);
    expect(ran.stdout).toBe(`qmailint.yaml:16:9: failed: me: 192.0.2.11 (in control on mx1)
      but:          192.0.2.11 is not me: qmail on Linux does not see this address of eth0: it is a secondary address without a label of its own
      because:      the MX of lists.example.com; on mx1 it is a secondary address, which qmail does not see
      what to do:   Add 192.0.2.11 to moreipme.

qmailint.yaml:16:9: failed: me: 192.0.2.11 (in control on mx2)
      but:          192.0.2.11 is not me: no entry covers it
      because:      the MX of lists.example.com; on mx1 it is a secondary address, which qmail does not see
      what to do:   Add 192.0.2.11 to moreipme.

No findings: 2 files with 3 entries in 1 control directory. 1 of 9 assertions failed (2 of 22 checks).
`);
    expect(rulesOf(qmailint(root, "--format", "json"))).toEqual(["qmailint.yaml unseen-interface-address"]);
    expect(qmailint(root, "--fail-on", "never").status).toBe(0);
  });
});

const ONE = { "control/moreipme": "10.0.0.0/255.0.0.0\n" };

describe("a failing network", () => {
  const root = repository({
    ...ONE,
    "control/notipme": "10.9.0.0/255.255.255.0\n",
    "qmailint.yaml":
      "version: 1\ninterfaces: {}\nassertions:\n  - me: 10.0.0.0/8\n    name: inside\n    because: all of it is ours\n  - not me: 192.0.2.1\n",
  });
  it("in text", () => {
    expect(qmailint(root)).toEqual({
      status: 1,
      stderr: "",
      stdout: `qmailint.yaml:4:9: failed: me: 10.0.0.0/8 (in control, "inside")
      but:          10.9.0.0 is not me: notipme line 1 (10.9.0.0/255.255.255.0) excludes it, though moreipme line 1 (10.0.0.0/255.0.0.0) covers it: its netmask is longer
      fails for:    256 of 16777216 addresses; the lowest is 10.9.0.0
      decided by:   control/notipme:1
      because:      all of it is ours
      what to do:   Write 10.9.0.0 into moreipme, or narrow or delete line 1 of notipme.

No findings: 2 files with 2 entries in 1 control directory. 1 of 2 assertions failed.
`,
    });
  });
  it("in JSON", () => {
    const json = JSON.parse(qmailint(root, "--format", "json").stdout);
    const common = { file: "qmailint.yaml", control: "control", host: null };
    expect(json.assertions).toMatchObject([
      {
        ...common,
        line: 4,
        column: 9,
        name: "inside",
        expect: "me",
        of: "10.0.0.0/8",
        passed: false,
        failing: 256,
        witness: "10.9.0.0",
        decidedBy: { file: "control/notipme", line: 1 },
        because: "all of it is ours",
      },
      {
        ...common,
        line: 7,
        column: 13,
        name: null,
        expect: "not me",
        of: "192.0.2.1",
        passed: true,
        failing: 0,
        witness: null,
        decidedBy: null,
        because: null,
      },
    ]);
    expect(json.summary).toMatchObject({ assertions: 2, passed: 1, failed: 1 });
  });
  it("--run takes the assertions whose name or text contains it", () => {
    expect(qmailint(root, "--run", "INSIDE").stdout).toMatch(/1 of 1 assertion failed/);
    expect(qmailint(root, "--run", "not me: 192").status).toBe(0);
    expect(qmailint(root, "--run", "nothing")).toMatchObject({
      status: 2,
      stderr: 'qmailint: --run "nothing": no assertion has this in its name or text\n',
    });
  });
  it("--coverage-threshold fails below it", () => {
    expect(qmailint(root, "--run", "192", "--coverage-threshold", "1").status).toBe(1);
    expect(qmailint(root, "--run", "192", "--coverage-threshold", "0").status).toBe(0);
    expect(qmailint(root, "--coverage-threshold", "101").status).toBe(2);
  });
  it("every report says that the coverage is too low", () => {
    const said = /mutation score \d+ %(25)?, below the threshold of 100 %/; // as a command it is encoded
    for (const format of formats.filter((one) => one !== "json")) {
      const low = qmailint(root, "--run", "not me: 192", "--coverage-threshold", "100", "--format", format);
      expect(low.status).toBe(1);
      expect(low.stdout).toMatch(said);
      expect(qmailint(root, "--run", "not me: 192", "--coverage", "--format", format).stdout).not.toMatch(/threshold/);
    }
  });
});

describe("which file counts", () => {
  const settings = (more: string): string => `version: 1\ninterfaces: {}\n${more}`;
  const me = (address: string): string => `assertions: [{ me: ${address} }]\n`;

  it("in the directory, above it, and up to .git", () => {
    const root = repository({
      "a/b/control/moreipme": "10.0.0.1\n",
      "a/b/control/qmailint.yaml": settings(`control: .\n${me("10.0.0.1")}`),
      "a/qmailint.yaml": settings(`control: b/control\n${me("10.0.0.2")}`),
      "qmailint.yaml": settings(`control: "a/*/control"\n${me("10.0.0.3")}`),
    });
    const ran = qmailint(root, "a/b/control/moreipme", "--format", "json");
    expect(JSON.parse(ran.stdout).assertions.map((one: { of: string }) => one.of)).toEqual([
      "10.0.0.1",
      "10.0.0.2",
      "10.0.0.3",
    ]);
  });
  it("names directories that a search would not find", () => {
    const root = repository({ "etc/me": "x.example\n", "qmailint.yaml": "version: 1\ncontrol: etc\n" });
    expect(qmailint(root).stdout).toBe("No findings: 1 file with 0 entries in 1 control directory.\n");
  });
  it("different settings for one directory are an error that names both", () => {
    const root = repository({
      ...ONE,
      "qmailint.yaml": "version: 1\nsystem: bsd\n",
      "control/qmailint.yaml": "version: 1\ncontrol: .\n",
    });
    const ran = qmailint(root, "--format", "json");
    expect(ran.status).toBe(2);
    expect(problems(ran)).toEqual([
      "control/qmailint.yaml:2:10: qmailint.yaml names the same control directory with different settings (system): they must be the same in both files",
    ]);
  });
  it.each([
    ["dialect", "dialect: sagredo\n"],
    ["interfaces, relay-clients", "interfaces: { eth0: 192.0.2.1 }\nrelay-clients: 192.0.2.0/24\n"],
    ["hosts", "hosts: { mx1: { interfaces: { eth0: 192.0.2.1 } } }\n"],
    ["rules, ignore", "rules: { bad-name: off }\nignore: [{ rule: bad-route, because: x }]\n"],
  ])("says which settings differ: %s", (differing, more) => {
    const root = repository({
      ...ONE,
      "qmailint.yaml": `version: 1\n${more}`,
      "control/qmailint.yaml": "version: 1\ncontrol: .\n",
    });
    const [problem] = problems(qmailint(root, "--format", "json"));
    expect(problem).toContain(`different settings (${differing}): they`);
  });
  it("--config with PATH does not use its control; without PATH it does; --no-config uses none", () => {
    const root = repository({
      ...ONE,
      "other/moreipme": "10.0.0.1\n",
      "x.yaml": settings(`control: other\n${me("10.0.0.9")}`),
    });
    expect(qmailint(root, "--config", "x.yaml", "control")).toMatchObject({ status: 0, stderr: "" });
    expect(qmailint(root, "--config", "x.yaml").stdout).toContain("1 of 1 assertion failed");
    writeFileSync(path.join(root, "qmailint.yaml"), "version: 9\n");
    expect(qmailint(root).status).toBe(2);
    expect(qmailint(root, "--no-config").status).toBe(0);
    expect(qmailint(root, "--no-config", "--config", "x.yaml").status).toBe(2);
  });
  it.each([
    ["192.0.2.1", true],
    ["192.0.2.1/24, 192.0.2.2", true],
    ["2001:db8::1/64", true],
    ["mx1.json", false],
    ["192.0.2.json", false],
  ])("interfaces: %s, which is no file", (written, isHinted) => {
    const hint = "; addresses are written in a map: { eth0: 192.0.2.1 }";
    for (const text of [`interfaces: ${written}\n`, `hosts: { mx1: { interfaces: "${written}" } }\n`]) {
      const { status, stderr } = qmailint(repository({ ...ONE, "qmailint.yaml": `version: 1\n${text}` }));
      expect([status, stderr.includes(hint)]).toEqual([2, isHinted]);
      expect(stderr).toContain(`"${written}" cannot be read: `);
    }
  });
  it("qmailint.yml is an error with a hint", () => {
    const root = repository({ ...ONE, "qmailint.yml": "version: 1\n" });
    expect(qmailint(root)).toMatchObject({
      status: 2,
      stderr: "qmailint: qmailint.yml: this file is not read: rename it to qmailint.yaml\n",
    });
  });
  it("hosts with control directories of their own: a fleet in one file", () => {
    const root = repository({
      "a/control/moreipme": "10.0.0.1\n",
      "b/control/moreipme": "10.0.0.2\n",
      "qmailint.yaml":
        "version: 1\ninterfaces: {}\nhosts:\n  a: { control: a/control }\n  b: { control: b/control, dialect: netqmail }\nassertions:\n  - { me: 10.0.0.1, host: a }\n  - { not me: 10.0.0.2, host: b }\n",
    });
    const json = JSON.parse(qmailint(root, "--format", "json").stdout);
    expect(
      json.assertions.map((one: { control: string; host: string; passed: boolean }) => [
        one.control,
        one.host,
        one.passed,
      ]),
    ).toEqual([
      ["a/control", "a", true],
      ["b/control", "b", true],
    ]);
    expect(json.findings.map((one: { rule: string; file: string }) => [one.file, one.rule])).toEqual([
      ["b/control/moreipme", "unused-file"],
    ]);
  });
  it("hosts of two dialects on one directory: a line is needless only if it is so on all that read it", () => {
    const root = repository({
      "control/moreipme": "10.0.0.1\n10.0.0.0/255.0.0.0\n",
      "qmailint.yaml":
        "version: 1\ninterfaces: {}\nhosts:\n  a: {}\n  b: { dialect: sagredo }\n  c: { dialect: notqmail }\n",
    });
    expect(rulesOf(qmailint(root, "--format", "json")).sort()).toEqual([
      "control/moreipme redundant-entry",
      "control/moreipme unused-file",
    ]);
  });
});

describe("rules and exceptions", () => {
  const shadow = (ignore: string): string =>
    repository({ "control/moreipme": "10.0.0.1\n10.0.0.1\n", "qmailint.yaml": `version: 1\n${ignore}` });
  it("levels", () => {
    expect(qmailint(shadow("rules: { duplicate-entry: error }\n")).status).toBe(1);
    expect(qmailint(shadow("rules: { duplicate-entry: error }\n"), "--rule", "duplicate-entry=off").stdout).toMatch(
      /^No findings/,
    );
  });
  it("an exception that fits, one that is of no use, one that has ended", () => {
    const fits = shadow("ignore: [{ rule: duplicate-entry, file: moreipme, line: 10.0.0.1, because: x }]\n");
    expect(qmailint(fits).stdout).toMatch(/^No findings/);
    const useless = shadow("rules: { duplicate-entry: off }\nignore: [{ rule: duplicate-entry, because: x }]\n");
    expect(rulesOf(qmailint(useless, "--format", "json"))).toEqual(["qmailint.yaml unused-ignore"]);
    const itself =
      "ignore: [{ rule: unused-ignore, file: qmailint.yaml, because: x }, { rule: nul-byte, because: x }]\n";
    expect(rulesOf(qmailint(shadow(`rules: { duplicate-entry: off }\n${itself}`), "--format", "json"))).toEqual([]);
    const ended = qmailint(
      shadow("ignore: [{ rule: duplicate-entry, because: x, until: 2020-02-29 }]\n"),
      "--format",
      "json",
    );
    expect(rulesOf(ended)).toEqual(["control/moreipme duplicate-entry"]);
    expect(ended.stdout).toContain('the exception for this (qmailint.yaml:2: \\"x\\") ended on 2020-02-29.');
  });
  it("no-interface-set, once per file, and not where --interfaces gives one", () => {
    const root = repository({
      ...ONE,
      "qmailint.yaml": "version: 1\nassertions: [{ me: 10.0.0.1 }, { not me: [192.0.2.1, 192.0.2.2] }]\n",
    });
    expect(rulesOf(qmailint(root, "--format", "json"))).toEqual(["qmailint.yaml no-interface-set"]);
    expect(rulesOf(qmailint(root, "--format", "json", "-i", "192.0.2.9"))).toEqual([]);
  });
});

describe("what must not be read, and does not hang", () => {
  const bad = (root: string, ...args: string[]): string[] => {
    const ran = qmailint(root, "--format", "json", ...args);
    expect(ran.status).toBe(2);
    return problems(ran);
  };
  it("paths out of the repository", () => {
    expect(bad(repository({ ...ONE, "qmailint.yaml": "version: 1\ncontrol: /etc\n" }))).toEqual([
      'qmailint.yaml:2:10: "/etc" lies outside the repository',
    ]);
    expect(
      bad(repository({ ...ONE, "qmailint.yaml": "version: 1\ninterfaces: ../../../../proc/self/environ\n" }))[0],
    ).toMatch(/cannot be read: it lies outside the repository$/);
  });
  it("links out of the repository, nowhere, and in a circle", () => {
    const root = repository(ONE);
    const link = path.join(root, "qmailint.yaml");
    symlinkSync("/etc/passwd", link);
    expect(bad(root)).toEqual(["qmailint.yaml:1:1: it cannot be read: it lies outside the repository"]);
    expect(bad(root, "--config", "qmailint.yaml")).toEqual([
      "qmailint.yaml:1:1: it cannot be read: it lies outside the repository",
    ]);
    rmSync(link);
    symlinkSync("nowhere", link);
    expect(bad(root, "control")[0]).toMatch(/leads nowhere$/);
    rmSync(link);
    symlinkSync("qmailint.yaml", link);
    expect(bad(root)).toHaveLength(1);
  });
  it("is found above a .git that leads nowhere, and not above one that is there", () => {
    const settings = "version: 1\ncontrol: sub\nrules: { prefix-length: off }\n";
    const root = repository({ "qmailint.yaml": settings, "sub/moreipme": "10.0.0.0/8\n" });
    symlinkSync("nowhere", path.join(root, "sub/.git"));
    expect(qmailint(root, "sub").status).toBe(0);
    rmSync(path.join(root, "sub/.git"));
    symlinkSync("..", path.join(root, "sub/.git"));
    expect(qmailint(root, "sub").status).toBe(1);
  });
  it("a FIFO, a device, a folder", () => {
    const root = repository({ ...ONE, "qmailint.yaml/": "" });
    expect(bad(root)).toEqual(["qmailint.yaml:1:1: it cannot be read: it is a directory"]);
    if (!isPosix) return;
    const fifo = repository(ONE);
    execFileSync("mkfifo", [path.join(fifo, "qmailint.yaml"), path.join(fifo, "cap.json")]);
    expect(bad(fifo)).toEqual(["qmailint.yaml:1:1: it cannot be read: it is not a regular file"]);
    rmSync(path.join(fifo, "qmailint.yaml"));
    writeFileSync(path.join(fifo, "qmailint.yaml"), "version: 1\ninterfaces: cap.json\n");
    expect(bad(fifo)).toEqual(['qmailint.yaml:2:13: "cap.json" cannot be read: it is not a regular file']);
  });
  it("a directory that is gone, a pattern that matches nothing, a capture that is none", () => {
    expect(bad(repository({ "qmailint.yaml": "version: 1\n" }))[0]).toMatch(/there is neither a folder "control" nor/);
    expect(
      bad(repository({ ...ONE, "qmailint.yaml": 'version: 1\ncontrol: [gone, "x/*", control/moreipme]\n' })),
    ).toEqual([
      'qmailint.yaml:2:11: there is no directory "gone" (git does not keep empty directories)',
      'qmailint.yaml:2:17: no directory matches "x/*"',
      'qmailint.yaml:2:24: "control/moreipme" is a file: name its directory',
    ]);
    expect(
      bad(repository({ ...ONE, "c.json": "[{}, 5]", "qmailint.yaml": "version: 1\ninterfaces: c.json\n" }))[0],
    ).toMatch(/^c.json:1:1: this is not the output of "ip -json addr"/);
  });
  it("everything that is wrong is told at once: in the file, and in what it points to", () => {
    const text = "version: 1\ncontrl: x\ncontrol: gone\ninterfaces: c.json\nassertions: [{ me: 10.0.0 }]\n";
    expect(bad(repository({ ...ONE, "c.json": "5", "qmailint.yaml": text }))).toEqual([
      expect.stringMatching(/^qmailint.yaml:2:1: there is no key "contrl" here/),
      expect.stringMatching(/^qmailint.yaml:3:10: there is no directory "gone"/),
      expect.stringMatching(/^qmailint.yaml:5:20: "10.0.0" is no/),
      expect.stringMatching(/^c.json:1:1: /),
    ]);
    const hosts = Array.from({ length: 150 }, (_, i) => `  h${i}: { control: gone, interfaces: c.json }\n`);
    const many = bad(repository({ ...ONE, "c.json": "5", "qmailint.yaml": `version: 1\nhosts:\n${hosts.join("")}` }));
    expect(many).toHaveLength(101);
    expect(many.at(-1)).toMatch(/: and 51 more mistakes from here on$/);
  });
  it("more than 4 MiB", () => {
    expect(bad(repository({ ...ONE, "qmailint.yaml": `version: 1\n${"#".repeat(2 ** 22)}` }))).toEqual([
      "qmailint.yaml:1:1: it cannot be read: it is larger than 4 MiB",
    ]);
  });
  it("a bad file never passes, and nothing is judged by it", () => {
    const ran = qmailint(repository({ "control/moreipme": "x\n", "qmailint.yaml": "version: 1\nassertions: []\n" }));
    expect(ran).toEqual({
      status: 2,
      stdout: "",
      stderr: "qmailint: qmailint.yaml:2:13: this list is empty: leave the key out, or write something into it\n",
    });
  });
});

describe("ipmetest and ipmeprint", () => {
  const root = repository({
    ...ONE,
    "qmailint.yaml":
      "version: 1\nhosts:\n  mx1: { interfaces: { eth0: 192.0.2.1 } }\n  mx2: { interfaces: { eth0: 192.0.2.2 } }\n",
  });
  it("want the host where there are several", () => {
    expect(qmailint(root, "ipmetest", "192.0.2.1")).toMatchObject({
      status: 2,
      stderr: "qmailint: several hosts use this directory: name one with --host (mx1, mx2)\n",
    });
    expect(qmailint(root, "ipmetest", "192.0.2.1", "--host", "mx1")).toEqual({ status: 0, stdout: "me\n", stderr: "" });
    expect(qmailint(root, "ipmetest", "192.0.2.1", "--host", "mx2").stdout).toBe("not me\n");
    expect(qmailint(root, "ipmetest", "192.0.2.1", "--host", "mx3").stderr).toBe(
      'qmailint: there is no host "mx3"; did you mean "mx1"?\n',
    );
    expect(qmailint(root, "ipmetest", "192.0.2.9", "--host", "mx1", "-i", "192.0.2.9").stdout).toBe("me\n");
    const given = ["--host", "mx1", "-i", "192.0.2.9", "--format", "json"];
    expect(JSON.parse(qmailint(root, "ipmetest", "192.0.2.9", ...given).stdout)).toMatchObject({ host: "mx1" });
    expect(qmailint(root, "ipmeprint", "--host", "mx2").stdout).toContain("192.0.2.2/255.255.255.255 is me\n");
  });
  it.each(["ipmeprint", "ipmetest"])("%s wants the host where the hosts have directories of their own", (command) => {
    const fleet = (hosts: string): string =>
      repository({
        "a/control/moreipme": "10.0.0.1\n",
        "b/control/moreipme": "10.0.0.2\n",
        "qmailint.yaml": `version: 1\ninterfaces: { eth0: 192.0.2.1 }\nhosts:\n${hosts}`,
      });
    const asked = command === "ipmetest" ? [command, "10.0.0.1"] : [command];
    const two = fleet("  mx1: { control: a/control }\n  mx2: { control: b/control }\n");
    const refused = (root: string, ...more: string[]): string => {
      const { status, stdout, stderr } = qmailint(root, ...asked, ...more);
      expect([status, stdout]).toEqual([2, ""]);
      return stderr;
    };
    expect(refused(two)).toBe("qmailint: there are several hosts: name one with --host (mx1, mx2)\n");
    expect(refused(two, "--host", "mx11")).toBe('qmailint: there is no host "mx11"; did you mean "mx1"?\n');
    expect(refused(two, "--no-config")).toBe("qmailint: there is no control file in this directory\n");
    expect(refused(two, "--control", "a")).toBe("qmailint: a: there is no control file in this directory\n");
    expect(refused(fleet("  mx1: { control: a/control }\n"))).toBe(
      "qmailint: there is no control directory here: name its host with --host (mx1)\n",
    );
    expect(qmailint(two, ...asked, "--host", "mx1").status).toBe(0);
    expect(refused(fleet("  mx1: { controls: a }\n"))).toMatch(
      /^qmailint: qmailint.yaml:4:10: .*\nqmailint: so it is not known which control directory is meant\n$/,
    );
  });
  it("without qmailint.yaml as before", () => {
    expect(qmailint(root, "ipmetest", "192.0.2.1", "--no-config").stdout).toBe("not me\n");
  });
});

describe("init", () => {
  it("writes a file that passes, beside the directory, and never over another", () => {
    const root = repository({
      "control/moreipme": "10.0.0.0/255.0.0.0\n203.0.113.7\n",
      "control/notipme": "10.9.0.0/255.255.255.0\n",
    });
    expect(qmailint(root, "init")).toEqual({
      status: 0,
      stderr: "",
      stdout: "qmailint.yaml was written: read it, and confirm what it says.\n",
    });
    const written = readFileSync(path.join(root, "qmailint.yaml"), "utf8");
    expect(written).toContain("# interfaces:\n#   lo: 127.0.0.1/8\n");
    expect(written).toContain("  - not me: 10.9.0.0/255.255.255.0\n");
    expect(qmailint(root)).toMatchObject({ status: 0, stderr: "" });
    expect(qmailint(root, "init").status).toBe(2);
    expect(readFileSync(path.join(root, "qmailint.yaml"), "utf8")).toBe(written);
  });
  it("asserts nothing of a line with an error, and says so", () => {
    const root = repository({
      "control/moreipme": "203.0.113.7\n10.0.0.999\n172.16.0.0/12\n0.0.0.0/0.0.0.0\n192.0.2.55",
      "control/notipme": "198.51.100.1\n198.51.100.2 198.51.100.3\n",
    });
    const { status, stderr } = qmailint(root, "init");
    expect(status).toBe(0);
    expect(stderr.split("\n").map((line) => line.split(":").slice(1, 4).join(":"))).toEqual([
      " control/moreipme:2: wrapped-octet",
      " control/moreipme:3: prefix-length",
      " control/moreipme:4: everything-is-me",
      " control/moreipme:5: missing-final-newline",
      " control/notipme:2: lost-address",
      "",
    ]);
    const written = readFileSync(path.join(root, "qmailint.yaml"), "utf8");
    expect(written).toContain("#   moreipme line 2 (wrapped-octet): 10.0.0.999; qmail reads 10.0.0.231\n");
    expect(written.match(/^ {2}- .*/gm)).toEqual(["  - me: 203.0.113.7", "  - not me: 198.51.100.1"]);
  });
  it("writes out at most a hundred entries", () => {
    const lines = Array.from({ length: 300 }, (_, i) => `10.0.${i >> 8}.${i & 255}\n`).join("");
    const root = repository({ "control/moreipme": lines + "300.0.0.1\n".repeat(200) });
    const { stderr } = qmailint(root, "init");
    expect(stderr.split("\n").length).toBe(102);
    expect(stderr).toContain("100 more lines with an error");
    const written = readFileSync(path.join(root, "qmailint.yaml"), "utf8");
    expect(written.match(/^ {2}- /gm)?.length).toBe(100);
    expect(written).toContain("... and 200 more entries");
    expect(written).toContain("#   ... and 100 more\n");
  });
  it("names the schema where it is there", () => {
    const bare = repository({ "control/moreipme": "203.0.113.7\n" });
    qmailint(bare, "init");
    expect(readFileSync(path.join(bare, "qmailint.yaml"), "utf8")).not.toContain("$schema");
    const schema = "node_modules/qmailint/dist/qmailint.schema.json";
    const with_ = repository({ "control/moreipme": "203.0.113.7\n", [schema]: "{}" });
    qmailint(with_, "init");
    expect(readFileSync(path.join(with_, "qmailint.yaml"), "utf8")).toContain(`$schema=./${schema}\n`);
  });
  it("with a capture", () => {
    const root = repository({
      "control/moreipme": "",
      "ip.json": readFileSync(path.join(EXAMPLES, "cluster/captured/mx1.json"), "utf8"),
    });
    expect(qmailint(root, "init", "control", "--interfaces", "ip.json").status).toBe(0);
    expect(readFileSync(path.join(root, "qmailint.yaml"), "utf8")).toContain("  eth0:vip: 192.0.2.30\n");
    expect(qmailint(root).status).toBe(0);
  });
  it("in the directory itself where the folder above is not ours", () => {
    const root = repository({ "control/me": "x\n" });
    rmSync(path.join(root, ".git"), { recursive: true });
    expect(qmailint(path.join(root, "control"), "init").stdout).toMatch(/^qmailint.yaml was written/);
    expect(existsSync(path.join(root, "control/qmailint.yaml"))).toBe(true);
    expect(qmailint(path.join(root, "control")).status).toBe(0);
  });
});
