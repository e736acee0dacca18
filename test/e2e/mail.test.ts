import { cpSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { formats } from "../report/whole.ts";
import { parseXml } from "../report/xml.ts";
import { makeFolder, makeRepository, qmailint } from "../workplace.ts";

const examples = path.resolve("examples");

function example(name: string): string {
  const { root, git } = makeRepository();
  cpSync(path.join(examples, name), root, { recursive: true });
  git("add", "-A");
  return root;
}

describe("nat-loop", () => {
  const cwd = example("nat-loop");
  const ask = (stage: string, ...args: string[]) => qmailint(["mail", ...args], { cwd: path.join(cwd, stage) });

  it("loops, bounces, and is local", () => {
    const verdicts = ["without-moreipme", "with-moreipme", "mended"].map((stage) => ask(stage, "info@example.org"));
    expect(verdicts).toEqual(
      ["loop\n", "bounced 5.4.6\n", "local\n"].map((stdout) => ({ status: 0, stdout, stderr: "" })),
    );
  });
  it("tells several recipients by their names", () => {
    expect(ask("mended", "info@example.com", "x@gone.example").stdout).toBe(
      "info@example.com: local\nx@gone.example: rejected\n",
    );
  });
  it("tells the way, with the lines that decide", () => {
    expect(ask("with-moreipme", "--explain", "info@example.org").stdout.split("\n")).toEqual([
      "bounced 5.4.6",
      "  it arrives from outside",
      "  rcpthosts accepts it                                  control/rcpthosts:2: example.org",
      "  its domain is not local",
      "  it is not virtual",
      "  it has no route, so the DNS is asked",
      "  example.org MX 10 mail.example.com                    qmailint.yaml:6: example.org: { mx: 10 mail.example.com }",
      "  mail.example.com A 203.0.113.7                        qmailint.yaml:7: mail.example.com: 203.0.113.7",
      "  203.0.113.7 is me, so this address and all that are no better are not tried",
      "      control/moreipme:1: 203.0.113.7",
      "  it bounces: its own address is the best MX.",
      "",
    ]);
  });
  it("has the way in JSON", () => {
    const { recipients, version } = JSON.parse(ask("with-moreipme", "--format", "json", "info@example.org").stdout);
    expect(version).toBe(1);
    expect(recipients).toMatchObject([
      { recipient: "info@example.org", from: "outside", host: null, outcomes: [{ verdict: "bounced", code: "5.4.6" }] },
    ]);
    const { way, ...outcome } = recipients[0].outcomes[0];
    expect(outcome).toEqual({ verdict: "bounced", host: null, as: null, code: "5.4.6", via: [] });
    expect(way.at(-1)).toEqual({
      host: null,
      step: "ipme",
      result: "203.0.113.7 is me",
      decidedBy: { file: "control/moreipme", line: 1 },
    });
    expect(way[5]).toMatchObject({ step: "dns", decidedBy: { file: "qmailint.yaml", line: 6 } });
  });
  it("divides all mail", () => {
    const rows = ask("without-moreipme", "--all").stdout.split("\n");
    expect(rows.filter((row) => row.includes("loop"))).toEqual([expect.stringMatching(/^@example\.org +loop$/)]);
    const { recipients } = JSON.parse(ask("without-moreipme", "--all", "--format", "json").stdout);
    const loop = recipients.find(({ recipient }: { recipient: string }) => recipient === "@example.org");
    expect(loop).toMatchObject({ witness: "anyone@example.org", outcomes: [{ verdict: "loop" }] });
    expect(ask("without-moreipme", "--all", "--explain").stdout).toContain("it is back with the same recipient");
  });
  it("takes what arrives otherwise", () => {
    expect(ask("mended", "--from", "here", "postmaster").stdout).toBe("local\n");
    expect(ask("mended", "--from", "client", "x@elsewhere.example").stdout).toBe("remote elsewhere.example\n");
    expect(ask("mended", "--from", "192.0.2.1", "x@elsewhere.example").stdout).toBe("rejected\n");
    expect(ask("without-moreipme", "--down", "203.0.113.7", "x@example.org").stdout).toBe("deferred\n");
    expect(ask("without-moreipme", "-i", "127.0.0.1,203.0.113.7", "x@example.org").stdout).toBe("bounced 5.4.6\n");
    expect(ask("mended", "--dialect", "sagredo", "--no-config", "x@example.org").stdout).toBe("local\n");
  });
  it("fails its assertions in every format, with the way and what would have to change", () => {
    const check = (...args: string[]) => qmailint(args, { cwd: path.join(cwd, "with-moreipme") });
    const text = check();
    expect(text.status).toBe(1);
    expect(text.stdout).toContain("but:          anyone@example.org is bounced 5.4.6\n");
    expect(text.stdout).toContain("what to do:   Write example.org into control/locals.\n");
    const { assertions, summary } = JSON.parse(check("--format", "json").stdout);
    expect(summary).toMatchObject({ written: 2, assertions: 3, passed: 2, failed: 1 });
    expect(assertions[0]).toMatchObject({ expect: "is not loop", of: "@", passed: true, got: null, failing: 0 });
    expect(assertions[2]).toMatchObject({
      expect: "is local",
      of: "@example.org",
      passed: false,
      failing: 1,
      witness: "anyone@example.org",
      got: "bounced 5.4.6",
      decidedBy: { file: "control/moreipme", line: 1 },
      because: "both domains are ours",
    });
    const { runs } = JSON.parse(check("--format", "sarif").stdout);
    expect(runs[0].results[0].message.text).toContain("anyone@example.org is bounced 5.4.6: it arrives from outside,");
    expect(runs[0].results[0].relatedLocations[0].physicalLocation.artifactLocation.uri).toBe("control/moreipme");
    const cases = parseXml(check("--format", "junit").stdout).filter(({ name }) => name === "testcase");
    expect(cases.map(({ attributes }) => attributes["name"]).join("\n")).toContain("is local: @example.org in control");
    expect(check("--format", "github").stdout).toMatch(
      /^::error file=qmailint\.yaml,line=12,.*anyone@example\.org is bounced/,
    );
  });
});

describe("hosts that hand mail to each other", () => {
  const cwd = example("gateway");
  const ask = (...args: string[]) => qmailint(["mail", ...args], { cwd });

  it("are named where there are several", () => {
    const { status, stderr } = ask("info@example.com");
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining("name one with --host (mx1, hub, mx2), or --host all"),
    ]);
    expect(ask("--host", "mx1", "info@example.com").stdout).toBe("local\n");
    expect(ask("--host", "mx1", "--host", "mx2", "info@example.com").stdout).toBe(
      "mx1: info@example.com: local\nmx2: info@example.com: local\n",
    );
    expect(ask("--host", "all", "--down", "mx1", "info@example.com").stdout).toBe(
      "hub: info@example.com: local\nmx2: info@example.com: deferred\n",
    );
    expect(ask("--all").stdout).toMatch(/^mx1:\n.*\n\nhub:\n.*\n\nmx2:\n/s);
  });
  it("say who they are in the way", () => {
    const { recipients } = JSON.parse(ask("--host", "mx2", "--format", "json", "info@shop.example.com").stdout);
    const [{ verdict, host, as, way }] = recipients[0].outcomes;
    expect([verdict, host, as]).toEqual(["virtual", "hub", "shop-info@shop.example.com"]);
    expect([...new Set(way.map((step: { host: string }) => step.host))]).toEqual(["mx2", "mx1", "hub"]);
  });
  it("are asked in the folder of one of them, too", () => {
    expect(qmailint(["mail", "x@example.com"], { cwd: path.join(cwd, "gate") })).toMatchObject({ stdout: "local\n" });
  });
  it.each([
    ["mail", /name a recipient, or ask about all of them with --all/],
    ["mail --all x@y", /--all asks about every recipient/],
    ["mail --host mx1 @example.com", /"@example\.com" is a pattern, not a recipient/],
    ["mail --host mx1 a<b", /"a<b" is not a recipient/],
    ["mail --host mx3 a@b", /there is no host "mx3"; /],
    ["mail --host mx1 --from mx4 a@b", /there is no host "mx4"/],
    ["mail --host mx1 --down mx4 a@b", /there is no host "mx4"/],
    ["mail --host mx1 --down 10.0.0.1/8 a@b", /bits outside its netmask/],
    ["mail --host mx1 --down mx1 a@b", /the host "mx1" is down: no mail arrives there/],
    ["mail --host mx1 --sender a<b a@b", /"a<b" is not an envelope sender/],
    ["mail --host mx1 --format xml a@b", /xml/],
  ])("%s is wrong usage", (args, message) => {
    const { status, stdout, stderr } = qmailint(args.split(" "), { cwd });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^ +at /m);
  });
});

describe("what has no answer", () => {
  it("is exit status 2, and said at its place, in check and in mail", () => {
    const cwd = makeFolder({
      "control/me": "mx.example\n",
      "control/badrcptto": "\\(a\\)\\1@\n",
      "control/rcpthosts": "{{ domains }}\n",
      "qmailint.yaml": "version: 1\nassertions:\n  - mail: [x@a.example, '@']\n    is: rejected\n",
    });
    const check = qmailint(["check", "--format", "json"], { cwd });
    expect(check.status).toBe(2);
    expect(JSON.parse(check.stdout).problems).toEqual(
      expect.arrayContaining([expect.objectContaining({ file: "control/rcpthosts", line: 1 })]),
    );
    const asked = qmailint(["mail", "--format", "json", "x@a.example"], { cwd });
    expect(asked.status).toBe(2);
    expect(JSON.parse(asked.stdout).problems).toMatchObject([{ file: "control/rcpthosts" }]);
  });
  it("names the expression that is not judged", () => {
    const cwd = makeFolder({
      "control/me": "mx.example\n",
      "control/badmailfrom": "(a)\\1@\n",
      "qmailint.yaml":
        "version: 1\ndialect: sagredo\nassertions:\n  - { mail: x@mx.example, sender: aa@b.example, is: local }\n",
    });
    const { status, stderr } = qmailint(["check"], { cwd });
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining("line 1 of control/badmailfrom is asked, and its expression has a back reference"),
    ]);
  });
});

describe("hostile text", () => {
  const evil = "\x1b[31m::error::x##[error]\u202e";
  const cwd = makeFolder({
    "control/me": "mx.example\n",
    "control/rcpthosts": `.example\n${Buffer.from(evil).toString("latin1")}.example\n`,
    "control/virtualdomains": `a.example:${Buffer.from(evil).toString("latin1")}\n`,
    "control/smtproutes": "b.example:relay.example|user|sesame\n",
    "qmailint.yaml":
      'version: 1\ndialect: sagredo\ndns: { relay.example: 192.0.2.1 }\nassertions:\n  - mail: [x@a.example, x@b.example]\n    is: local\n    because: "##[error]"\n',
  });
  const env = { GITHUB_ACTIONS: "true" };

  it("stays text in every answer", () => {
    for (const args of [["--explain"], ["--format", "json"], []]) {
      const { stdout } = qmailint(["mail", ...args, "x@a.example", "x@b.example"], { cwd, env });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
      expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\u202e]|^::|##\[/m);
      expect(stdout).not.toContain("sesame");
    }
    for (const format of formats.filter((one) => one !== "github")) {
      const { stdout, status } = qmailint(["check", "--format", format], { cwd, env });
      expect(status).toBe(1);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
      expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\u202e]|^::|##\[/m);
      expect(stdout).not.toContain("sesame");
    }
    expect(qmailint(["mail", "--all"], { cwd, env }).stdout).not.toContain("##[");
  });
});
