import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { bin, isPosix, makeFolder, qmailint } from "../workplace.ts";

const good = makeFolder({ "control/moreipme": "203.0.113.7\n", "ip.json": "[]", "list.txt": "10.0.0.1\n" });

describe("wrong usage is one sentence on standard error, and status 2", () => {
  it.each([
    [["--qiet"], 'there is no option --qiet; did you mean "--quiet"?'],
    [["--xyzzy-and-more"], "there is no option --xyzzy-and-more"],
    [["--control", "x"], "--control is not an option of check, but of ipmetest, ipmeprint"],
    [["--rule", "prefix-lenght=off"], 'there is no rule "prefix-lenght"; did you mean "prefix-length"?'],
    [["--rule", "prefix-length=of"], 'there is no level "of"; did you mean "off"?'],
    [["--rule", "prefix-length"], '--rule takes ID=LEVEL, not "prefix-length"'],
    [["--fail-on", "warn"], 'there is no level "warn"; did you mean "warning"?'],
    [["--fail-on", "x"], 'there is no level "x" (one of: info, warning, error, never'],
    [["--rule", "x=off"], 'there is no rule "x" ("qmailint rules" lists them)'],
    [["--fail-on", "warnings"], 'there is no level "warnings"; did you mean "warning"?'],
    [["--fail-on", "off"], 'there is no level "off"'],
    [["--dialect", "qmail"], 'there is no dialect "qmail"'],
    [["--dialect", "notqmial"], 'there is no dialect "notqmial"; did you mean "notqmail"?'],
    [["--format", "jsn"], 'there is no format "jsn"; did you mean "json"?'],
    [["--format"], "--format needs a value"],
    [["--format="], "--format needs a value"],
    [["--color", "sometimes"], 'there is no colour setting "sometimes" (one of: auto, always, never)'],
    [["--max-findings", "many"], '--max-findings takes a whole number, not "many"'],
    [["--max-findings=-1"], '--max-findings takes a whole number, not "-1"'],
    [["chek"], 'chek: there is no such file or directory; did you mean "check"?'],
    [["--fix", "all"], 'all: there is no such file or directory; did you mean "--fix=all"?\n'],
    [["--fix", "safe", "control"], 'safe: there is no such file or directory; did you mean "--fix=safe"?\n'],
    [["all"], "all: there is no such file or directory\n"],
    [["ipmetset"], 'ipmetset: there is no such file or directory; did you mean "ipmetest"?'],
    [["nowhere/at/all"], "nowhere/at/all: there is no such file or directory"],
    [["ip.json/control"], "ip.json/control: a part of its path is not a directory"],
    [["x".repeat(5000)], "its path is too long"],
    [["\u001b[2J\n::error::x"], "\\x1b[2J\\n::error::x: there is no such file or directory"],
    [["--interfaces", "10.0.0.256"], '"10.0.0.256" is not an address'],
    [["--interfaces", "10.0.0.1,"], "an address is missing at a comma"],
    [["--interfaces", "010.0.0.1"], '"010.0.0.1" is not an address'],
    [["--interfaces", "10.0.0.1/24,127.0.0.1/80"], '"127.0.0.1/80" is not an address'],
    [["--interfaces", "nowhere.json"], "there is no such file or directory"],
    [["--interfaces", "control"], "it is a directory"],
    [["--interfaces", "list.txt"], 'list.txt:1:5: this is not the output of "ip -json addr"'],
    [["ipmetest"], "ipmetest needs an address"],
    [["ipmetest", "10.0.0"], '"10.0.0" is not an address to ask about'],
    [["ipmetest", "10.0.0.01"], '"10.0.0.01" is not an address to ask about'],
    [["ipmetest", "10.0.0.256"], '"10.0.0.256" is not an address to ask about'],
    [["ipmetest", "::1"], "this dialect knows IPv4 only"],
    [["ipmetest", " 10.0.0.1"], '" 10.0.0.1" is not an address to ask about'],
    [["ipmetest", "10.0.0.\u0661"], "is not an address to ask about"],
    [["ipmetest", "10.0.0.1", "--control", "nowhere"], "nowhere: there is no such file or directory"],
    [["ipmetest", "10.0.0.1", "--control", "ip.json"], "ip.json: a part of its path is not a directory"],
    [["ipmetest", "::1", "--dialect=netqmail"], "this dialect knows IPv4 only"],
    [["ipmetest", "12345::1", "--dialect=indimail"], "it is neither an IPv4 nor an IPv6 address"],
    [["ipmeprint", "10.0.0.1"], '"10.0.0.1" is one argument too many for ipmeprint'],
    [["rules", "prefix-lengths"], 'there is no rule "prefix-lengths"; did you mean "prefix-length"?'],
    [["rules", "a", "b"], '"b" is one argument too many for rules'],
  ])("%j", (args, message) => {
    const { status, stdout, stderr } = qmailint(args, { cwd: good });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^qmailint: [^\n]+\n$/);
    expect([status, stdout]).toEqual([2, ""]);
  });

  it("a directory without control files", () => {
    const cwd = makeFolder({ "etc/README": "" });
    expect(qmailint(["ipmetest", "10.0.0.1"], { cwd })).toMatchObject({ status: 2, stdout: "" });
    expect(qmailint(["ipmeprint", "--control=etc"], { cwd }).stderr).toBe(
      "qmailint: etc: there is no control file in this directory\n",
    );
    expect(qmailint(["etc"], { cwd })).toEqual({
      status: 2,
      stdout: "",
      stderr: "qmailint: etc: there is no control directory here (--allow-empty allows that)\n",
    });
  });

  it.each([
    ["{", 1, 2],
    ["[\n  { x }\n]", 2, 5],
    ["", 1, 1],
    ["mail.example.com\n", 1, 1],
    ["[\n  mail\n]", 2, 3],
    ['[{"ifname": "lo"}] x', 1, 20],
    ["\0\xff", 1, 1],
    ["{}", 1, 1],
    ["null", 1, 1],
    ["[1]", 1, 1],
    ['[{"ifname": 1}]', 1, 1],
    ['[{"ifname": "lo"}]', 1, 1],
    ['[{"ifname": "lo", "flags": []}]', 1, 1],
    ['[{"ifname": "lo", "flags": [], "addr_info": [{}]}]', 1, 1],
    ['[{"ifname": "lo", "flags": [], "addr_info": [{"local": "010.0.0.1"}]}]', 1, 1],
    ['[{"ifname": "\\u001b[2J", "flags": [], "addr_info": [{"local": "\\u001b"}]}]', 1, 1],
  ])("a capture that is none: %j", (text, line, column) => {
    const cwd = makeFolder({ "control/moreipme": "", "ip.json": text });
    for (const args of [
      ["-i", "ip.json"],
      ["ipmeprint", "-i", "ip.json"],
    ]) {
      const { status, stdout, stderr } = qmailint(args, { cwd });
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(
        new RegExp(
          `^qmailint: ip\\.json${line * column === 1 ? "" : `:${line}:${column}`}: this is not the output of "ip -json addr": [ -~]+\n$`,
        ),
      );
    }
  });
});

describe("a control file that cannot be read is a finding, and quick", () => {
  const outside = makeFolder({ secret: "10.9.9.9\n" });
  const inside = path.join(outside, "secret");
  /** A directory whose notipme is that, in a repository. */
  const withNotipme = (make: (file: string) => void): string => {
    const cwd = makeFolder({
      "control/me": "mail.example\n",
      "control/moreipme": "10.0.0.1\n10.0.0.1\n",
      "control/notipmes": "",
    });
    mkdirSync(path.join(cwd, ".git"));
    make(path.join(cwd, "control/notipme"));
    return cwd;
  };

  const A_FIFO: [string, (file: string) => void, string] = [
    "a FIFO",
    (file) => execFileSync("mkfifo", [file]),
    "it is not a regular file",
  ];
  it.each<[string, (file: string) => void, string]>([
    ...(isPosix ? [A_FIFO] : []),
    ["a directory", (file) => mkdirSync(file), "it is a directory"],
    ["a dangling link", (file) => symlinkSync("nowhere", file), "it is a symbolic link that leads nowhere"],
    ["a link in a circle", (file) => symlinkSync(path.basename(file), file), "its symbolic links run in a circle"],
  ])("%s, which is nothing to qmail either", (_, make, reason) => {
    const cwd = withNotipme(make);
    const { status, stdout, stderr } = qmailint(["--format=json"], { cwd });
    expect([status, stderr]).toEqual([1, ""]);
    expect(JSON.parse(stdout).findings).toMatchObject([
      { rule: "duplicate-entry", file: "control/moreipme" },
      { rule: "unreadable-file", file: "control/notipme", line: 1, column: 1, endColumn: 1 },
    ]);
    expect(stdout).toContain(reason);
    const asked = qmailint(["ipmetest", "10.9.9.9", "-i", "10.0.0.1"], { cwd });
    expect([asked.status, asked.stdout]).toEqual([0, "not me\n"]);
    expect(asked.stderr).toContain(`control/notipme: `);
    expect(asked.stderr).toContain(reason);
  });

  it.each<[string, (file: string) => void, string]>([
    ["a link out of the repository", (file) => symlinkSync(inside, file), "it lies outside the repository"],
    ["a link to a device", (file) => symlinkSync("/dev/zero", file), "it lies outside the repository"],
    ["a link to the environment", (file) => symlinkSync("/proc/self/environ", file), "it lies outside the repository"],
    ["a link to git's configuration", (file) => symlinkSync("../.git/config", file), "it lies below .git"],
    [
      "a file of 257 MiB",
      (file) => {
        writeFileSync(file, "");
        truncateSync(file, 257 * 2 ** 20);
      },
      "it is larger than 256 MiB",
    ],
  ])("%s, which qmailint does not read: no answer that depends on it", (_, make, reason) => {
    const cwd = withNotipme(make);
    writeFileSync(path.join(cwd, ".git/config"), "10.0.0.7\n");
    const message = `qmailint does not read it: ${reason}`;
    const { status, stdout, stderr } = qmailint(["--format=json", "--fix"], { cwd });
    expect([status, stderr]).toEqual([2, `qmailint: control/notipme: ${message}\n`]);
    const { findings, problems } = JSON.parse(stdout);
    expect(findings).toMatchObject([
      { rule: "unreadable-file", file: "control/notipme", message: expect.stringContaining(message) },
    ]);
    expect(problems).toEqual([{ file: "control/notipme", line: 1, column: 1, message }]);
    for (const args of [["ipmetest", "10.9.9.9"], ["ipmeprint"], ["ipmetest", "10.9.9.9", "--explain"], ["init"]]) {
      const asked = qmailint([...args, "-i", "10.0.0.1"], { cwd });
      expect([asked.status, asked.stdout, asked.stderr]).toEqual([2, "", `qmailint: control/notipme: ${message}\n`]);
    }
    expect(readFileSync(path.join(cwd, "control/moreipme"), "latin1")).toBe("10.0.0.1\n10.0.0.1\n");
  });

  it("lines of the other file are judged all the same, but no assertion is, and no fix is offered", () => {
    const cwd = withNotipme((file) => symlinkSync(inside, file));
    writeFileSync(path.join(cwd, "control/moreipme"), "10.0.0.01\n");
    writeFileSync(path.join(cwd, "qmailint.yaml"), "version: 1\nassertions:\n  - me: 10.0.0.1\n");
    const { findings, assertions } = JSON.parse(qmailint(["--format=json"], { cwd }).stdout);
    expect(findings).toContainEqual(expect.objectContaining({ rule: "leading-zero", fix: null }));
    expect(assertions).toEqual([]);
  });

  it.runIf(isPosix)("a file without permission", () => {
    const cwd = makeFolder({ "control/moreipme": "" });
    chmodSync(cwd, 0o755);
    chmodSync(path.join(cwd, "control/moreipme"), 0);
    // Root may read everything, and nobody nothing.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    for (const args of [[], ["ipmetest", "10.0.0.1"], ["ipmeprint"]]) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
        cwd,
        encoding: "utf8",
        ...nobody,
      });
      expect(status).toBe(2);
      expect(stderr).toContain("control/moreipme: qmailint does not read it: permission denied");
      if (args.length > 0) expect(stdout).toBe("");
    }
  });

  it("naming a link does not let it be read; naming its directory lets what is below it", () => {
    const cwd = makeFolder({ "control/me": "mail.example\n" });
    symlinkSync(inside, path.join(cwd, "control/moreipme"));
    expect(qmailint(["control/moreipme"], { cwd }).stdout).toContain("it lies outside the repository");
    expect(qmailint(["control", outside], { cwd }).stdout).not.toContain("it lies outside the repository");
  });

  it("a link inside the repository is read", () => {
    const cwd = makeFolder({ "control/me": "mail.example\n", "common/addresses": "10.9.9.9\n" });
    symlinkSync("../common/addresses", path.join(cwd, "control/moreipme"));
    expect(qmailint([], { cwd }).stdout).toContain("No findings: 2 files with 1 entry");
  });
});
