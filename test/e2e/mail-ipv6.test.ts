import { describe, expect, it } from "vitest";
import { makeWorkplace, type Workplace } from "../workplace.ts";

// qmail-remote of indimail looks up IPv6 addresses, and tries those of a name before its IPv4 addresses.

const SETTINGS = `version: 1
dialect: indimail
complete: true
hosts:
  a:
    control: a
    interfaces: { lo: [127.0.0.1/8, "::1/128"], eth0: [192.0.2.1/24, "2001:db8::a/64", "fe80::a/64"] }
    reached-at: [interfaces, "[2001:db8:5::1]:25", "2001:db8:6::/64", "[2001:db8:7::1]:26"]
  b:
    control: b
    interfaces: { lo: 127.0.0.1/8, eth0: [192.0.2.2/24, "2001:db8::b/64"] }
dns:
  six.example: "2001:db8:9::9"
  both.example: { a: 198.51.100.7, aaaa: "2001:db8:9::9" }
  alias.example: { cname: six.example }
  own.example: "2001:db8::a"
  loop.example: { mx: [10 to-a.example] }
  to-a.example: "2001:db8:5::1"
  range.example: "2001:db8:6::77"
  port.example: "2001:db8:7::1"
  here.example: "::1"
  to-b.example: { a: 198.51.100.7, aaaa: "2001:db8::b" }
  link.example: "fe80::a"
  mapped.example: "::ffff:192.0.2.2"
`;

const FILES = (host: string): Record<string, string> => ({
  [`${host}/me`]: `${host}.example.net\n`,
  [`${host}/locals`]: host === "b" ? "to-b.example\n" : "localhost\n",
  [`${host}/rcpthosts`]: ".example\n",
});

function place(settings: string = SETTINGS, files: Record<string, string> = {}): Workplace {
  return makeWorkplace({ "qmailint.yaml": settings, ...FILES("a"), ...FILES("b"), ...files });
}

const says = (at: Workplace, recipient: string, ...args: string[]): string =>
  at.run("mail", "--host", "a", ...args, recipient).stdout.trim();

describe("mail of indimail", () => {
  it.each([
    ["u@six.example", "remote [2001:db8:9::9]"],
    ["u@alias.example", "remote [2001:db8:9::9]"],
    ["u@both.example", "remote [2001:db8:9::9]"],
    ["u@own.example", "bounced 5.4.6"],
    ["u@loop.example", "loop"],
    ["u@range.example", "loop"],
    ["u@port.example", "remote [2001:db8:7::1]"],
    ["u@here.example", "bounced 5.4.6"],
    ["u@to-b.example", "local"],
    ["u@link.example", "remote [fe80::a]"],
    ["u@mapped.example", "loop"],
  ])("for %s is %s", (recipient, expected) => {
    expect(says(place(), recipient)).toBe(expected);
  });

  it("goes to the IPv4 address where the IPv6 address does not answer", () => {
    const at = place();
    expect(says(at, "u@to-b.example", "--down", "b")).toBe("remote 198.51.100.7");
  });

  it("waits where a host that is down is reached at another port alone", () => {
    const at = place(
      SETTINGS.replace("to-b.example: { a", "other.example: { mx: [10 port.example] }\n  to-b.example: { a"),
    );
    const fromB = (...args: string[]) => at.run("mail", "--host", "b", ...args, "u@other.example").stdout.trim();
    expect(fromB()).toBe("remote [2001:db8:7::1]");
    expect(fromB("--down", "a")).toBe("deferred");
  });

  it("has no IPv6 in another dialect", () => {
    const at = place(SETTINGS.replace("dialect: indimail", "dialect: notqmail").replace(/ {4}reached-at.*\n/, ""));
    expect(says(at, "u@both.example")).toBe("remote 198.51.100.7");
    expect(says(at, "u@six.example")).toBe("bounced 5.1.2");
    expect(says(at, "u@to-b.example")).toBe("remote 198.51.100.7");
  });

  it("stops being taken for the host's own where notipme says so", () => {
    const at = place(SETTINGS, { "a/notipme": "2001:db8::a\n" });
    expect(says(at, "u@own.example")).toBe("loop");
  });

  it("is what an assertion says of it", () => {
    const good = `${SETTINGS}assertions:\n  - { mail: u@six.example, from: here, is: remote, via: "[2001:db8:9::9]:25" }\n  - { mail: u@both.example, from: here, is: remote, via: "2001:db8:9::9" }\n`;
    expect(place(good).run("check", "--rule", "mail-loop=off").stdout).toContain("2 assertions passed");
    const bad = good.replace("9::9]:25", "9::8]:25");
    expect(place(bad).run("check").stdout).toContain("It goes by [2001:db8:9::9], not by [2001:db8:9::8]: change line");
  });

  it("is compared, with the line that decides", () => {
    const at = place(SETTINGS, { "moreipme/moreipme": "2001:db8:5::1\n" });
    at.write({ "new/me": "a.example.net\n", "new/locals": "localhost\n", "new/rcpthosts": ".example\n" });
    at.write({ "new/moreipme": "2001:db8:5::1\n" });
    const one = SETTINGS.replace(/ {2}b:\n(.*\n){2}/, "").replace("control: a", "control: [a, new]");
    at.write({ "qmailint.yaml": one });
    const { stdout } = at.run("diff", "a", "new");
    expect(stdout).toContain("loop.example");
    expect(stdout).toContain("new/moreipme:1");
  });
});

describe("coverage", () => {
  const at = (files: Record<string, string>): string[] => {
    const settings = `version: 1
dialect: indimail
complete: true
control: control
interfaces: { eth0: "2001:db8::a/64" }
reached-at: [interfaces, "2001:db8:7::1", "2001:db8:7::2"]
dns: { own.example: "2001:db8:7::1", other.example: "2001:db8:7::2" }
assertions: [{ mail: u@own.example, is: bounced }]
`;
    const place = makeWorkplace({ "qmailint.yaml": settings, "control/me": "mx.example.net\n", ...files });
    const { stdout } = place.run("check", "--coverage", "--format=json", "--fail-on=never");
    const { files: covered } = JSON.parse(stdout).coverage as {
      files: { file: string; lines: { line: number; survived: unknown[] }[] }[];
    };
    return covered
      .filter(({ file }) => /ipme$/.test(file))
      .flatMap(({ file, lines }) =>
        lines.flatMap(({ line, survived }) => (survived.length > 0 ? [`${file}:${line}`] : [])),
      );
  };
  const rcpthosts = { "control/rcpthosts": "own.example\nother.example\n" };

  it("knows which lines an assertion notices over IPv6", () => {
    expect(at({ ...rcpthosts, "control/moreipme": "2001:db8:7::1\n2001:db8:7::2\n" })).toEqual(["control/moreipme:2"]);
  });

  it("counts no mutant of another dialect as noticed", () => {
    const settings = `version: 1
complete: true
hosts:
  six: { control: control, dialect: indimail, interfaces: { eth0: "2001:db8::a/64" } }
  four: { control: control, dialect: moreipme-0.6, interfaces: { eth0: 192.0.2.4/24 } }
dns: { own.example: "2001:db8::a" }
assertions: [{ mail: u@own.example, host: six, is: loop }]
`;
    const both = makeWorkplace({
      "qmailint.yaml": settings,
      "control/me": "mx.example.net\n",
      "control/rcpthosts": "own.example\n",
      "control/moreipme": "32.1.13.0/255.255.255.0\n",
      "control/notipme": "32.1.13.184/255.255.255.252\n",
    });
    const { stdout } = both.run("check", "--coverage", "--format=json", "--fail-on=never");
    const { files } = JSON.parse(stdout).coverage as {
      files: { file: string; lines: { killed: number; survived: { mutation: string }[] }[] }[];
    };
    const line = files.find(({ file }) => file === "control/notipme")?.lines[0];
    // The line is gone for both hosts; other netmasks are for one of them.
    expect(line?.killed).toBe(2);
    expect(line?.survived.map(({ mutation }) => mutation)).toEqual([
      "32.1.13.184/255.255.255.248",
      "32.1.13.184/255.255.255.254",
    ]);
  });

  it("looks at the lines of notipme, too", () => {
    const moreipme = { ...rcpthosts, "control/moreipme": "2001:db8:7::1\n2001:db8:7::2\n10.0.0.1\n" };
    expect(at({ ...moreipme, "control/notipme": "2001:db8:7::2\n10.0.0.1\n" })).toEqual([
      "control/notipme:1",
      "control/notipme:2",
    ]);
  });
});

describe("the rules on where a host is reached", () => {
  const alone = (reached: string, moreipme: string): Workplace =>
    makeWorkplace({
      "qmailint.yaml": `version: 1\ndialect: indimail\ncontrol: control\ninterfaces: { eth0: "2001:db8::a/64" }\nreached-at: ${reached}\ndns: { mx.example.net: [192.0.2.9, "2001:db8:5::1"] }\n`,
      "control/me": "mx.example.net\n",
      "control/moreipme": moreipme,
    });

  it("see IPv6 addresses", () => {
    const not = alone('[interfaces, "2001:db8:5::1", "2001:db8:5::"]', "192.0.2.9\n2001:db8:5::\n2001:db8:6::\n").run();
    expect(not.stdout).toContain("This host is reached at 2001:db8:5::1, which is not me there");
    expect(not.stdout).toContain("Write 2001:db8:5::1 into moreipme");
    expect(not.stdout).toMatch(/moreipme:3:1: error: .* the first of them 2001:db8:6::: /);
    expect(not.stdout).not.toContain("moreipme:2:1");
    const name = alone("interfaces", "192.0.2.9\n").run().stdout;
    expect(name).toMatch(/me:1:1: warning: mx\.example\.net has the address 2001:db8:5::1, which is neither me/);
  });

  it("are content with IPv6 addresses that are me", () => {
    const { stdout } = alone('[interfaces, 192.0.2.9, "2001:db8:5::1"]', "192.0.2.9\n2001:db8:5::1\n").run();
    expect(stdout).not.toMatch(/reached|own-name/);
  });

  it.each([
    ['"[2001:db8::1]:0"', /has no port after the "\]:"/],
    ['"2001:db8::1/129"', /prefix length from 0 to 128/],
    ['"2001:db8::1/64"', /write 2001:db8::\/64 for the network/],
    ['"2001:db8::2-2001:db8::1"', /runs backwards/],
    ['"[192.0.2.1]:25"', /is not/],
    ['"[::ffff:192.0.2.1]:26"', /is an IPv4 address: write 192\.0\.2\.1:26/],
    ['"::ffff:203.0.113.0/120"', /is an IPv4 address range: write 203\.0\.113\.0\/24\n/],
    ['"::ffff:203.0.113.1/128"', /write 203\.0\.113\.1\/32\n/],
    ['"::ffff:203.0.113.1-::ffff:203.0.113.3"', /write 203\.0\.113\.1-203\.0\.113\.3\n/],
    ['"::/0"', /holds ::ffff:0:0\/96, and those are IPv4 addresses: write those as IPv4, and 2000::\/3 /],
    ['"::-::ffff:0:1"', /holds ::ffff:0:0\/96/],
  ])("refuse %s", (reached, message) => {
    const { status, stderr } = alone(reached, "192.0.2.9\n").run();
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe("what is only meant for IPv4, or for IPv6", () => {
  it("is refused where the other is written", () => {
    const a = place(SETTINGS.replace("a: 198.51.100.7, aaaa", "aaaa").replace("aaaa:", "a:")).run();
    expect(a.status).toBe(2);
    expect(a.stderr).toMatch(/"2001:db8:9::9" is an IPv6 address: write it under aaaa\n/);
    const down = place().run("mail", "--host=a", "--down=2001:db8::b", "u@to-b.example");
    expect(down.status).toBe(2);
    expect(down.stderr).toMatch(/"2001:db8::b" is not a host, and only IPv4 addresses can be down\n/);
    const item = (text: string): string => `${SETTINGS}assertions:\n  - { mail: u@six.example, host: a, ${text} }\n`;
    for (const [text, message] of [
      ['down: "2001:db8::b"', /only IPv4 addresses can be down/],
      ['is: remote, via: "[2001:db8:9::9"', /"\[2001:db8:9::9" is neither an address nor the name of a route or an MX/],
    ] as const) {
      const { status, stderr } = place(item(text)).run();
      expect([text, status]).toEqual([text, 2]);
      expect(stderr).toMatch(message);
    }
  });

  it("is told as the address to which connections go", () => {
    const settings = SETTINGS.replace('mapped.example: "::ffff:192.0.2.2"', 'a.example.net: "::ffff:192.0.2.77"');
    const { stdout } = place(settings).run();
    expect(stdout).toMatch(/a\.example\.net has the address 192\.0\.2\.77, which is neither me/);
    expect(stdout).not.toContain("::ffff");
  });
});

it("moreipme is the remedy for a loop only where the address can be me", () => {
  const dns = 'dns:\n  mapped.example: "::ffff:203.0.113.9"\n  plain.example: 203.0.113.9\n';
  const settings =
    SETTINGS.slice(0, SETTINGS.indexOf("dns:")).replace("[interfaces,", "[interfaces, 203.0.113.9,") + dns;
  const { stdout } = place(settings).run();
  const remedies = [...stdout.matchAll(/@(\w+)\.example comes back to a.*?what to do: +([^\n]*)/gs)];
  expect(remedies.map(([, name, remedy]) => [name, remedy?.includes("moreipme")])).toEqual([
    ["mapped", false],
    ["plain", true],
  ]);
});

it("diff sees whether ::1 is written out or is among the interfaces", () => {
  const fleet = (side: string, reached: string): Record<string, string> => ({
    [`${side}/qmailint.yaml`]: `version: 1
dialect: indimail
hosts:
  a: { control: a/control, interfaces: { lo: "::1/128" }, reached-at: ${reached} }
  b: { control: b/control, interfaces: { eth0: 192.0.2.20/24 } }
zones: [zone]
`,
    [`${side}/zone`]: "example.com. AAAA ::1\n",
    [`${side}/a/control/me`]: "a.example.net\n",
    [`${side}/a/control/locals`]: "example.com\n",
    [`${side}/a/control/rcpthosts`]: "example.com\n",
    [`${side}/b/control/me`]: "b.example.net\n",
    [`${side}/b/control/locals`]: "b.example.net\n",
    [`${side}/b/control/rcpthosts`]: "example.com\n",
  });
  for (const [base, head] of [
    ["[interfaces]", '["::1"]'],
    ['["::1"]', '["::1/128"]'],
  ] as const) {
    const at = makeWorkplace({ ...fleet("base", base), ...fleet("head", head) });
    const { status, stdout } = at.run("diff", "./base/qmailint.yaml", "./head/qmailint.yaml", "--exit-code");
    expect(status).toBe(1);
    expect(stdout).toMatch(/mail for @example\.com comes back (no longer|now)/);
  }
});
