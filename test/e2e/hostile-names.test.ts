import { describe, expect, test } from "vitest";
import { replay } from "../action/runner.ts";
import { makeFolder, qmailint } from "../workplace.ts";

const PWN = "x##[error]pwn\u202e\u2028é";
const under = { GITHUB_ACTIONS: "true" };

/** The same bytes in a folder whose name would act. */
function hostile(): string {
  const root = makeFolder({
    "before/moreipme": "203.0.113.7\n",
    [`${Buffer.from(PWN).toString("utf8")}/moreipme`]: "203.0.113.7 # x\n203.0.113.8\n",
  });
  return root;
}

describe("a folder's name in JSON", () => {
  const root = hostile();
  const runs: readonly (readonly string[])[] = [
    ["check", "--no-config", PWN, "--format", "json"],
    ["check", "--no-config", PWN, "--format", "sarif"],
    ["ipmetest", "--control", PWN, "203.0.113.7", "--format", "json"],
    ["ipmeprint", "--control", PWN, "--format", "json"],
    ["ipmeprint", "--control", PWN, "--ranges", "--format", "json"],
    ["diff", `before`, PWN, "--format", "json"],
  ];
  test.each(runs.map((args) => [args.filter((one) => one !== PWN).join(" "), args] as const))("%s", (_, args) => {
    const { stdout } = qmailint(args, { cwd: root, env: under });
    if (!args.includes("sarif")) expect(JSON.stringify(JSON.parse(stdout))).toContain(PWN);
    else expect(JSON.parse(stdout).runs[0].results.length).toBe(1);
    expect(stdout).not.toMatch(/[\u202a-\u202e\u2028]/);
    expect(replay(stdout)).toEqual([]);
  });
});

test("references to issues, commits and people stay text in Markdown", () => {
  const name = "GH-1 #2 $x$ 0123456789abcdef0123456789abcdef01234567 @me";
  const root = makeFolder({ "before/moreipme": "", [`${name}/moreipme`]: `203.0.113.8 # ${name}\n` });
  const { stdout } = qmailint(["diff", "before", name, "--format", "markdown"], { cwd: root });
  // What GitHub sees are the texts between the tags.
  for (const text of stdout.replace(/^#+ /gm, "").split(/<[^>]*>/))
    expect(text).not.toMatch(/gh-\d|[0-9a-f]{7}|[#$@]./i);
  const shown = stdout.replace(/<[^>]*>/g, "").replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
  expect(shown).toContain(`203.0.113.8 # ${name}`);
});

test("a host's name has at most 255 bytes and nothing that acts; a hostile one takes no time", () => {
  const yaml = (name: string): string =>
    `version: 1\ncontrol: a\nhosts:\n  ? ${JSON.stringify(name)}\n  : { interfaces: {} }\nassertions:\n  - me: 10.0.0.1\n`;
  for (const [name, message] of [
    ["\u2028".repeat(60_000), "the name of a host can have at most 255 bytes"],
    ["é".repeat(128), "the name of a host can have at most 255 bytes"],
    ["a\u0007b", "the name of a host cannot have control characters in it"],
    ["a\u202eb", "the name of a host cannot have control characters in it"],
  ] as const) {
    const root = makeFolder({
      "a/moreipme": "203.0.113.7\n",
      "qmailint.yaml": Buffer.from(yaml(name)).toString("latin1"),
    });
    const { status, stdout } = qmailint(["--format", "json"], { cwd: root, env: under });
    expect(status).toBe(2);
    expect(JSON.parse(stdout).problems).toMatchObject([{ file: "qmailint.yaml", line: 4, column: 5, message }]);
  }
  const root = makeFolder({ "a/moreipme": "203.0.113.7\n", "qmailint.yaml": yaml("h".repeat(255)) });
  expect(qmailint([], { cwd: root }).status).toBe(1);
});

test("the name of a folder does nothing to a terminal or a log where a remedy names it", () => {
  const name = "g\n::error file=x::pwned\u001b[31m\u202e";
  const cwd = makeFolder({
    [`${name}/control/me`]: "mx.example.net\n",
    [`${name}/control/rcpthosts`]: "other.example\n",
    [`${name}/control/qmailint.yaml`]:
      "version: 1\ninterfaces: { lo: 127.0.0.1/8 }\nassertions:\n  - { mail: info@example.com, is: local }\n",
  });
  const { status, stdout } = qmailint([], { cwd });
  expect(status).toBe(1);
  expect(stdout).toMatch(/what to do: +Write example\.com into g\\n::error file=x::pwned\\x1b\[31m/);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not come out.
  expect(stdout).not.toMatch(/^::|[\u0000-\u0009\u000b-\u001f\u202e]/m);
});

test("the label of a captured interface does nothing to a terminal where a way or a remedy names it", () => {
  const capture = [
    { ifname: "eth0", flags: ["UP"], addr_info: [{ family: "inet", local: "10.0.0.1", label: "e\u001b[31mX" }] },
  ];
  const cwd = makeFolder({
    "control/me": "mx.example.net\n",
    "control/rcpthosts": "x.example\n",
    "c.json": JSON.stringify(capture),
    "qmailint.yaml":
      "version: 1\ninterfaces: c.json\ndns: { x.example: 10.0.0.1 }\nassertions:\n  - { mail: u@x.example, is: remote }\n",
  });
  for (const args of [[], ["mail", "--explain", "--config", "qmailint.yaml", "u@x.example"]]) {
    const { stdout } = qmailint(args, { cwd });
    expect(stdout).toContain("the address 10.0.0.1 of e\\x1b[31mX");
    expect(stdout).not.toContain("\u001b");
  }
});
