import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyAddress } from "../../src/settings/interface-set.ts";
import { readSettings } from "../../src/settings/read-at-once.ts";
import { mistakesOf, settingsOf } from "../assertions/model.ts";
import { runs } from "../random-cases.ts";

const assertion = (text: string): string => `version: 1\nhosts:\n  mx1: { interfaces: {} }\nassertions:\n  - ${text}\n`;

describe("a good file", () => {
  it("is read with its places", () => {
    const settings = settingsOf(
      'version: 1\ninterfaces:\n  eth0:1: [192.0.2.1/24, "2001:db8::1/64"]\n  eth1: { up: false, addresses: 192.0.2.2 }\nassertions:\n  - me: [10.0.0.0/8, 10.0.0.1-10.0.0.9]\n    name: ü\n',
    );
    expect(settings.interfaces).toMatchObject({
      kind: "addresses",
      addresses: [
        { label: "eth0:1", device: "eth0", address: 0xc0000201, up: true },
        { label: "eth0:1", device: "eth0", up: true },
        { label: "eth1", device: "eth1", address: 0xc0000202, up: false },
      ],
    });
    expect(settings.assertions).toMatchObject([
      {
        expect: "me",
        items: [
          { from: 0x0a000000, to: 0x0affffff },
          { from: 0x0a000001, to: 0x0a000009 },
        ],
        hosts: null,
      },
    ]);
    expect(settings.lineOf(settings.assertions[0]?.items[1]?.start ?? 0)).toBe(6);
  });
  it("needs nothing but its version", () => {
    expect(settingsOf("version: 1\n")).toMatchObject({ hosts: [], assertions: [], interfaces: null, control: null });
  });
  it("knows off and on for words, and aliases", () => {
    const settings = settingsOf(
      "version: 1\nrules: { nul-byte: off }\nhosts:\n  a: { interfaces: &set { off: 10.0.0.1 } }\n  b: { interfaces: *set }\n",
    );
    expect(settings.rules.get("nul-byte")).toBe("off");
    expect(settings.hosts[1]?.interfaces).toEqual(settings.hosts[0]?.interfaces);
  });
});

describe("bad input", () => {
  it.each([
    ["", ['1:1: the file is empty: write at least "version: 1"']],
    ["# nothing\n", ['1:1: the file is empty: write at least "version: 1"']],
    ["- 1\n", ["1:1: this must be a map"]],
    ["assertions: [{ me: 10.0.0.1 }]\n", ['1:1: the key "version" is missing here']],
    ["version: 2\n", ['1:10: there is no version "2": this qmailint knows version 1']],
    ['version: "2"\n', ['1:10: there is no version "2": this qmailint knows version 1']],
    ['version: "1"\n', ["1:10: the version is a number: write it without quotes"]],
    ['version: 1\nsystem: "lnx"\n', ['2:9: there is no "lnx" here; it must be one of: linux, bsd']],
    [
      "version: 1\nrules: { prefix-length: 'x y' }\n",
      [expect.stringMatching(/^2:25: there is no "x…" here; it must be/)],
    ],
    ["version: 1\nversion: 1\n", ['2:1: the key "version" appears twice']],
    ["version: 1\ncontrol:\n\t- a\n", [expect.stringMatching(/^3:1: this is not YAML that can be read: Tabs/)]],
    ["version: 1\n---\nversion: 1\n", ["2:1: this is not YAML that can be read: a second document begins here"]],
    ["version: 1\nassertions: []\n", ["2:13: this list is empty: leave the key out, or write something into it"]],
    [
      "version: 1\nhosts: { a: { interfaces: { e: { addresses: [], ups: true } }, dielect: x } }\n",
      [
        '2:49: there is no key "ups" here; did you mean "up"?',
        '2:64: there is no key "dielect" here; did you mean "dialect"?',
      ],
    ],
    ["version: 1\nhosts: {}\n", ["2:8: nothing is named here: leave the key out, or name something"]],
    ["version: 1\nhosts:\n  mx1: {}\n", ['3:3: the host "mx1" has no interfaces, and the file has none for all hosts']],
    ["version: 1\nasertions: []\n", ['2:1: there is no key "asertions" here; did you mean "assertions"?']],
    [
      "version: 1\n__proto__: {}\n",
      [expect.stringMatching(/^2:1: there is no key "__proto__" here; the keys are: version, /)],
    ],
    ["version: 1\nconstructor: 1\n", [expect.stringMatching(/^2:1: there is no key "constructor" here/)]],
    ["version: 1\nrules: { nul_byte: off }\n", ['2:10: there is no rule "nul_byte" here; did you mean "nul-byte"?']],
    ["version: 1\nrules: { nul-byte: of }\n", ['2:20: there is no "of" here; did you mean "off"?']],
    [
      "version: 1\ndialect: qmail-ldap\n",
      [expect.stringMatching(/^2:10: there is no "qmail-ldap" here; it must be one of: moreipme/)],
    ],
    ["version: 1\nsystem: BSD\n", ['2:9: there is no "BSD" here; did you mean "bsd"?']],
    [
      "version: 1\ninterfaces: { eth0: 192.0.2.010 }\n",
      [expect.stringMatching(/^2:21: "192\.0\.2\.010" is not an address of an interface/)],
    ],
    ["version: 1\ninterfaces: { eth0: 192.0.2.1/33 }\n", [expect.stringMatching(/^2:21: /)]],
    ["version: 1\ninterfaces: { eth0: }\n", [expect.stringMatching(/^2:21: there is nothing here: it must be a text/)]],
    [
      "version: 1\ninterfaces: [192.0.2.1, 192.0.2.2]\n",
      [expect.stringMatching(/^2:13: this must be .*; addresses are written in a map: \{ eth0: 192\.0\.2\.1 \}$/)],
    ],
    ["version: 1\ninterfaces: 7\n", [expect.stringMatching(/ or a map$/)]],
    ["version: 1\ninterfaces: { eth0: { up: false } }\n", ['2:21: the key "addresses" is missing here']],
    ["version: 1\nignore: [{ rule: nul-byte }]\n", ['2:10: the key "because" is missing here']],
    [
      "version: 1\nignore: [{ rule: nul-byte, because: x, until: 2027-02-29 }]\n",
      ['2:47: "2027-02-29" is not a day: write it as 2027-03-31'],
    ],
    ["version: 1\ninterfaces: *x\n", ["2:13: there is no anchor &x above this alias"]],
    [
      "version: 1\nhosts: &x { a: *x }\n",
      [
        '2:13: the host "a" has no interfaces, and the file has none for all hosts',
        "2:16: the alias *x is inside what it stands for",
      ],
    ],
    ["version: 1\n? [a]\n: 1\n", [expect.stringMatching(/^2:3: /)]],
    [
      assertion("me: 10.0.0.5/8"),
      [
        '5:9: "10.0.0.5/8" has bits outside its netmask: write 10.0.0.0/8 for the network, or 10.0.0.5 for the single address',
      ],
    ],
    [
      assertion("me: 10.0.0.0/255.0.255.0"),
      ['5:9: "10.0.0.0/255.0.255.0" is not a network: the netmask has zeros before ones'],
    ],
    [assertion("me: 10.0.0.0/33"), [expect.stringMatching(/^5:9: "10.0.0.0\/33" is not a network/)]],
    [assertion("me: 10.0.0.9-10.0.0.1"), ['5:9: "10.0.0.9-10.0.0.1" runs backwards: write 10.0.0.1-10.0.0.9']],
    [assertion("me: 10.0.0"), [expect.stringMatching(/^5:9: "10.0.0" is not an address/)]],
    [assertion("me: 010.0.0.1"), [expect.stringMatching(/^5:9: "010.0.0.1" is not an address/)]],
    [assertion("me: 10.1"), [expect.stringMatching(/^5:9: there is "10.1" here: it must be a text/)]],
    [assertion("me: 2001:db8::1"), ['5:9: "2001:db8::1" is IPv6, and this dialect knows IPv4 only']],
    [assertion("me: [[10.0.0.1]]"), [expect.stringMatching(/^5:10: this must be a text/)]],
    [assertion("me: []"), ["5:9: this list is empty: leave the key out, or write something into it"]],
    [assertion("because: x"), ['5:5: this assertion says neither "me" nor "not me" nor "mail"']],
    [
      assertion("{ me: 10.0.0.1, not me: 10.0.0.2 }"),
      ['5:5: an assertion is one of "me", "not me" and "mail", not several: write each separately'],
    ],
    [
      assertion("mail: { to: example.com }"),
      [
        '5:5: this assertion about mail says neither "is" nor "is not"',
        "5:11: this must be a text (numbers and the words true, false, null in quotes) or a list",
      ],
    ],
    [assertion("notme: 10.0.0.1"), ['5:5: there is no key "notme" here; did you mean "not me"?']],
    [assertion("{ me: 10.0.0.1, host: mx2 }"), ['5:27: there is no host "mx2"; did you mean "mx1"?']],
  ] as [string, string[]][])("%j", (text, expected) => expect(mistakesOf(text)).toEqual(expected));

  it("binary files, other encodings, control characters", () => {
    expect(mistakesOf(Uint8Array.of(0x76, 0x3a, 0xff, 0xfe))).toEqual([
      "1:3: this is not UTF-8 text: the byte \\xff does not belong here",
    ]);
    expect(mistakesOf(Buffer.from("version: 1\n", "utf16le"))).toEqual([
      expect.stringMatching(/control character \\x00/),
    ]);
    expect(mistakesOf("version: 1\n# \u001b[31m\n")).toEqual([expect.stringMatching(/^2:3: .*\\x1b/)]);
  });

  it("ten thousand mistakes: the first hundred, and the number of the rest", () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => `  - me: 10.0.0.${256 + i}\n`).join("");
    const mistakes = mistakesOf(`version: 1\nassertions:\n${lines}`);
    expect(mistakes).toHaveLength(101);
    expect(mistakes[99]).toMatch(/^102:9: "10.0.0.355" is not an address/);
    expect(mistakes[100]).toBe("103:9: and 9900 more mistakes from here on");
  });

  const bomb = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"];
  for (let i = 1; i < 12; i++)
    bomb.push(
      `a${i}: &a${i} [${Array(10)
        .fill(`*a${i - 1}`)
        .join(", ")}]`,
    );
  it.each([
    ["a YAML bomb", bomb.join("\n")],
    ["100,000 brackets", "[".repeat(100_000)],
    ["100,000 dashes", "- ".repeat(100_000)],
    ["4 MiB of brackets", "[".repeat(4 * 2 ** 20)],
    ["300,000 errors", `version: 1\n${"@\n".repeat(300_000)}`],
    ["100,000 questions", "? ".repeat(100_000)],
    ["nested maps", Array.from({ length: 2000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")],
    ["200,000 keys", `${Array.from({ length: 200_000 }, (_, i) => `k${i}: 1`).join("\n")}`],
    ["100,000 aliases", `x: &x 1\ny:\n${"- *x\n".repeat(100_000)}`],
    ["100,000 anchors", `y:\n${"- &x 1\n".repeat(100_000)}`],
    ["an endless quote", `a: "${"x\n ".repeat(300_000)}`],
    ["4 MiB of a word", "x".repeat(4 * 2 ** 20)],
    ["300,000 tags", "!!a ".repeat(300_000)],
    ["a million newlines", "\n".repeat(2 ** 20)],
  ])("%s takes no time", (_, text) => {
    const started = performance.now();
    expect(mistakesOf(text).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

it.each([
  ["lists", (depth: number) => "- ".repeat(depth)],
  ["keys", (depth: number) => "? ".repeat(depth)],
  ["brackets", (depth: number) => "[".repeat(depth) + "]".repeat(depth)],
  ["maps", (depth: number) => Array.from({ length: depth }, (_, i) => `${" ".repeat(i)}a:`).join("\n")],
])("%s in one another are read to a depth at which the stack is far from full", (_, nested) => {
  const isTooDeep = (depth: number): boolean => mistakesOf(nested(depth)).some((one) => /nested too deeply/.test(one));
  expect([100, 250, 2000].map(isTooDeep)).toEqual([false, true, true]);
});

describe("whatever the bytes", () => {
  const word = fc.constantFrom(
    "version: 1",
    "assertions:",
    "  - me: ",
    "10.0.0.1",
    "not me: [",
    "]",
    "{",
    "}",
    "&a ",
    "*a",
    "\n",
    "  ",
    "- ",
    "? ",
    ": ",
    "#",
    "|",
    ">",
    '"',
    "'",
    "!!binary ",
    "<<: ",
    "\t",
    "\r\n",
    "hosts:",
    " interfaces: ",
    "rules:",
    "ignore:",
    "until: ",
    "-",
    "\u{1f600}",
    "\ufeff",
    "---",
    "...",
    "%YAML 1.1\n",
  );
  it("a text is right or has mistakes with places in it; nothing is thrown", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const bytes = Buffer.from(words.join(""));
        const settings = readSettings("qmailint.yaml", bytes, anyAddress);
        if ("source" in settings) return;
        expect(settings.length).toBeGreaterThan(0);
        const lines = bytes.toString("latin1").split("\n");
        for (const { line, column } of settings) {
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 2);
        }
      }),
      { numRuns: runs(3000) },
    );
  });
  it("bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        readSettings("qmailint.yaml", bytes, anyAddress);
      }),
      { numRuns: runs(1000) },
    );
  });
});
