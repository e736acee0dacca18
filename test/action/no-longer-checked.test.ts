import { describe, expect, test } from "vitest";
import { makeFolder, makeRepository } from "../workplace.ts";
import { runAction } from "./run-action.ts";

const top = makeFolder();

const HEADING = "### What this change no longer checks\n\n";

const BEFORE = `version: 1
control: [control, old]
hosts:
  a: { interfaces: { lo: 127.0.0.1/8 } }
  b: { interfaces: { lo: 127.0.0.1/8 } }
rules:
  idle-exclusion: error
ignore:
  - rule: shadowed-entry
    file: moreipme
    line: 10.0.0.5
    because: known
    until: 2999-01-01
assertions:
  - me: [10.0.0.0/8, 203.0.113.7]
    because: ours
  - not me: 198.51.100.0/24
  - not me: 192.0.2.5
    host: a
`;

/** The lines of the summary about a change of these files, or null where it has none. */
function lines(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string | null>>,
  inputs: Readonly<Record<string, string>> = {},
): string[] | null {
  const made = makeRepository({}, top);
  const common = { "control/moreipme": "10.0.0.0/255.0.0.0\n203.0.113.7\n", "old/moreipme": "10.0.0.0/255.0.0.0\n" };
  for (const [file, text] of Object.entries({ ...common, ...before })) made.write({ [file]: text });
  made.commit("before");
  for (const [file, text] of Object.entries(after)) {
    if (text === null) made.git("rm", "-q", file);
    else made.write({ [file]: text });
  }
  made.commit("after");
  const { summary } = runAction(made.root, { inputs: { base: "HEAD^1", ...inputs } });
  if (!summary.includes(HEADING)) return null;
  // It is the first that is said.
  expect(summary.indexOf("###")).toBe(summary.indexOf(HEADING));
  const [, told = ""] = summary.split(HEADING);
  return (told.split("\n\n")[0] ?? "").split("\n").map((line) => line.replace(/<[^>]*>/g, ""));
}

const change = (from: string, to: string): string[] | null =>
  lines({ "qmailint.yaml": BEFORE }, { "qmailint.yaml": BEFORE.replace(from, to) });

describe("the job summary says first what a changed qmailint.yaml no longer checks", () => {
  test.each([
    ["control: [control, old]", "control: control", ["the directory old is no longer named"]],
    [
      "control: [control, old]",
      'exclude: ["archive", "b/x"]\ncontrol: [control, old]',
      ['folders that match "archive" are no longer searched', 'folders that match "b/x" are no longer searched'],
    ],
    ["idle-exclusion: error", "idle-exclusion: info", ["idle-exclusion is only info (it was error)"]],
    [
      "idle-exclusion: error",
      "prefix-length: off",
      ["idle-exclusion is only warning (it was error)", "prefix-length is off (it was error)"],
    ],
    ["    line: 10.0.0.5\n", "", ["shadowed-entry is ignored in moreipme until 2999-01-01 (because: known)"]],
    [
      "2999-01-01",
      "2999-01-02",
      ['shadowed-entry is ignored in moreipme on the line "10.0.0.5" until 2999-01-02 (because: known)'],
    ],
    ["[10.0.0.0/8, 203.0.113.7]", "10.0.0.0/8", ["me: 203.0.113.7 is no longer asserted (because: ours)"]],
    ["[10.0.0.0/8, 203", "[10.0.0.0/9, 203", ["me: 10.0.0.0/8 is no longer asserted (because: ours)"]],
    [
      "not me: 198.51.100.0/24",
      "not me: 198.51.100.0/24\n    host: b",
      ["not me: 198.51.100.0/24 on a is no longer asserted"],
    ],
    ["host: a", "host: b", ["not me: 192.0.2.5 on a is no longer asserted"]],
    ["  - not me: 198.51.100.0/24\n", "", ["not me: 198.51.100.0/24 is no longer asserted"]],
  ] as const)("%j -> %j", (from, to, messages) => {
    expect(change(from, to)).toEqual(messages.map((message) => `- qmailint.yaml: ${message}`));
  });

  test.each([
    [
      "  a: { interfaces: { lo: 127.0.0.1/8",
      "  a: { interfaces: { lo: 127.0.0.1/8, eth0: 203.0.113.7",
      ["a"],
      "new: 203.0.113.7",
    ],
    [
      "{ lo: 127.0.0.1/8 } }\n  b",
      "{ eth0: [10.0.0.1, 10.0.0.2] } }\n  b",
      ["a"],
      "new: 10.0.0.1, 10.0.0.2; gone: 127.0.0.1",
    ],
    [
      "  b: { interfaces: { lo: 127.0.0.1/8",
      "  b: { interfaces: { lo: { up: false, addresses: 127.0.0.1/8 }",
      ["b"],
      "gone: 127.0.0.1",
    ],
  ])("facts that move: %j -> %j", (from, to, hosts, what) => {
    const said = `- qmailint.yaml: the interfaces are different (${what}), on ${hosts.join(", ")}`;
    expect(change(from, to)).toEqual([said]);
  });

  test("what a check knows besides: dialect, system, interfaces, complete", () => {
    const yaml = "version: 1\ncomplete: true\ninterfaces: { eth0: 203.0.113.7 }\n";
    expect(lines({ "qmailint.yaml": yaml }, { "qmailint.yaml": "version: 1\ncomplete: false\nsystem: bsd\n" })).toEqual(
      [
        "- qmailint.yaml: the system is bsd (it was linux)",
        "- qmailint.yaml: the interfaces are no longer declared",
        "- qmailint.yaml: complete is false",
      ],
    );
    expect(lines({ "qmailint.yaml": yaml }, { "qmailint.yaml": yaml.replace("complete: true\n", "") })).toEqual([
      "- qmailint.yaml: complete is no longer true",
    ]);
    expect(lines({}, { "qmailint.yaml": "version: 1\ndialect: netqmail\ninterfaces: {}\n" })).toEqual([
      "- qmailint.yaml: the dialect is netqmail (it was moreipme-0.6)",
    ]);
  });

  test("what a file points to, though the file is as before", () => {
    const yaml = 'version: 1\ncontrol: ["*/control", control]\ninterfaces: a.json\n';
    const capture = (local: string): string =>
      JSON.stringify([{ ifname: "eth0", flags: ["UP"], addr_info: [{ family: "inet", local, label: "eth0" }] }]);
    const before = {
      "qmailint.yaml": yaml,
      "a.json": capture("10.0.0.1"),
      "x/control/me": "",
      "x/control/moreipme": "",
    };
    const after = {
      "a.json": capture("203.0.113.7"),
      "x/control/me": null,
      "x/control/moreipme": null,
      "y/control/me": "",
    };
    expect(lines(before, after)).toEqual([
      "- qmailint.yaml: the interfaces are different (new: 203.0.113.7; gone: 10.0.0.1)",
      "- qmailint.yaml: the directory x/control is no longer named",
    ]);
  });

  test.each([
    ["[10.0.0.0/8, 203.0.113.7]", "[10.0.0.0/9, 10.128.0.0-10.255.255.255, 203.0.113.7]"],
    ["    file: moreipme\n    line: 10.0.0.5\n", "    file: moreipme\n    line: 10.0.0.5\n"],
    ["until: 2999-01-01", "until: 2020-01-01"],
    ["host: a", "host: [a, b]"],
    ["idle-exclusion: error", "idle-exclusion: error\n  redundant-entry: error"],
    ["because: ours", "because: still ours"],
  ])("nothing where all is checked as before: %j -> %j", (from, to) => {
    expect(change(from, to)).toBe(null);
  });

  test("a file that is gone, one that is new, one that has another name", () => {
    const yaml = "version: 1\nassertions:\n  - me: 203.0.113.7\n";
    expect(lines({ "qmailint.yaml": yaml }, { "qmailint.yaml": null })).toEqual([
      "- qmailint.yaml: the file is gone, or no longer counts",
      "- qmailint.yaml: the directory control is no longer named",
      "- qmailint.yaml: me: 203.0.113.7 is no longer asserted",
    ]);
    const lax = "version: 1\nrules: { nul-byte: off }\nignore:\n  - { rule: lost-address, because: '<b> #1' }\n";
    expect(lines({}, { "qmailint.yaml": lax })).toEqual([
      "- qmailint.yaml: nul-byte is off (it was error)",
      "- qmailint.yaml: lost-address is ignored (because: &lt;b&gt; #1)",
    ]);
    expect(lines({ "qmailint.yaml": yaml }, { "qmailint.yaml": null, "control/qmailint.yaml": yaml })).toBe(null);
  });

  test("a host that is gone is named once", () => {
    expect(change("  b: { interfaces: { lo: 127.0.0.1/8 } }\n", "")).toEqual([
      "- qmailint.yaml: the host &quot;b&quot; is no longer declared".replaceAll("&quot;", '"'),
    ]);
  });

  test("the file that the input config names is compared too", () => {
    const yaml = "version: 1\nassertions:\n  - me: 203.0.113.7\n  - not me: 198.51.100.7\n";
    const inputs = { config: "ci/mail.yaml", paths: "control" };
    expect(lines({ "ci/mail.yaml": yaml }, { "ci/mail.yaml": yaml.replace(/.*198.*\n/, "") }, inputs)).toEqual([
      "- ci/mail.yaml: not me: 198.51.100.7 is no longer asserted",
    ]);
  });
});
