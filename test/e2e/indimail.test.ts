import { describe, expect, it } from "vitest";
import { makeFolder, qmailint } from "../workplace.ts";

const SETTINGS = `version: 1
dialect: indimail
interfaces: { lo: ["127.0.0.1/8", "::1/128"], eth0: [192.0.2.10/24, "2001:db8::10/64", "fe80::10/64"], eth1: { up: false, addresses: "2001:db8::20" } }
assertions:
  - me: [127.0.0.1, "::1", 192.0.2.10, "2001:db8::10", 203.0.113.7, "2001:db8::1-2001:db8::2"]
  - not me: ["2001:db8::20", "fe80::10", 127.0.0.2, "2001:db9::/32", "::ffff:0:0/96"]
`;
const cwd = makeFolder({
  "good/control/moreipme": "203.0.113.7\n2001:db8::1\n2001:db8::2\n",
  "good/qmailint.yaml": SETTINGS,
  "bad/control/moreipme": "203.0.113.7\n2001:db8::1\n",
  "bad/control/notipme": "32.1.13.184\n7f00:1::\n",
  "bad/qmailint.yaml": SETTINGS,
});
const json = (
  args: string[],
): { status: number; out: Record<string, never> & { assertions: Record<string, unknown>[] } } => {
  const { status, stdout } = qmailint([...args, "--format", "json"], { cwd });
  return { status: status ?? -1, out: JSON.parse(stdout) };
};

describe("the dialect indimail", () => {
  it("judges IPv6 in interfaces and assertions", () => {
    const { status, out } = json(["good"]);
    expect([status, out.assertions.filter(({ passed }) => passed).length]).toEqual([0, 11]);
  });

  it("names the line of notipme that takes an address out, of whichever family", () => {
    const { status, out } = json(["bad"]);
    expect(status).toBe(1);
    const failed = out.assertions.filter(({ passed }) => passed === false);
    expect(failed.map(({ of, failing, witness, decidedBy }) => [of, failing, witness, decidedBy])).toEqual([
      ["127.0.0.1", 1, "127.0.0.1", { file: "bad/control/notipme", line: 2 }],
      ["2001:db8::10", 1, "2001:db8::10", { file: "bad/control/notipme", line: 1 }],
      ["2001:db8::1-2001:db8::2", 2, "2001:db8::1", { file: "bad/control/notipme", line: 1 }],
    ]);
  });

  it("counts exactly, as digits where a number cannot", () => {
    const folder = makeFolder({
      "control/moreipme": "2001:db8::1\n",
      "qmailint.yaml": 'version: 1\ndialect: indimail\nassertions:\n  - me: "2001:db8::/32"\n  - me: "2001:db8::/96"\n',
    });
    const { stdout, status } = qmailint(["--format", "json"], { cwd: folder });
    expect(status).toBe(1);
    const { assertions } = JSON.parse(stdout) as { assertions: { failing: unknown; witness: string }[] };
    expect(assertions.map(({ failing, witness }) => [failing, witness])).toEqual([
      ["79228162514264337593543950335", "2001:db8::"],
      [4294967295, "2001:db8::"],
    ]);
    expect(qmailint([], { cwd: folder }).stdout).toContain(
      "79228162514264337593543950335 of 79228162514264337593543950336 addresses; the lowest is 2001:db8::",
    );
  });

  it.each([
    ["2001:db8::1/32", "has bits outside its prefix: write 2001:db8::/32"],
    ["2001:db8::/129", "a prefix length from 0 to 128"],
    ["2001:db8::2-2001:db8::1", "runs backwards: write 2001:db8::1-2001:db8::2"],
    ["2001:db8::g", "is not an IPv6 address"],
  ])("refuses %s", (item, message) => {
    const folder = makeFolder({
      "control/moreipme": "",
      "qmailint.yaml": `version: 1\ndialect: indimail\nassertions: [{ me: "${item}" }]\n`,
    });
    const { status, stderr } = qmailint([], { cwd: folder });
    expect([status, stderr.includes(message)]).toEqual([2, true]);
  });

  it("answers ipmetest, and says what would turn the verdict", () => {
    const ask = (...args: string[]) => qmailint(["ipmetest", "--control", "bad/control", ...args], { cwd }).stdout;
    expect(ask("2001:db8::1")).toBe("not me\n");
    expect(ask("::1", "2001:0db8::0010")).toBe("::1: me\n2001:0db8::0010: not me\n");
    expect(ask("2001:db8::1", "--explain")).toContain(
      "to change that: delete line 1 of bad/control/notipme (32.1.13.184)",
    );
    expect(JSON.parse(ask("::1", "--format", "json")).addresses).toMatchObject([
      { address: "::1", verdict: "me", ipme: { address: "::1", netmask: null, length: 128 }, change: [{ add: "::1" }] },
    ]);
  });

  it("names in ipmetest --explain the lines that nearly have an address", () => {
    const folder = makeFolder({
      "control/moreipme": "\xef\xbb\xbf2001:db8::3\n 2001:db8::1\n\t10.0.0.2\n10.0.0.1",
      "control/notipme": "203.0.113.7\n2001:db8::9",
    });
    const ask = (address: string) =>
      qmailint(["ipmetest", "--control", "control", "--dialect", "indimail", "--explain", address], { cwd: folder })
        .stdout;
    expect(ask("10.0.0.1")).toMatch(/moreipme:4 would match it .*\[missing-final-newline\]/);
    expect(ask("2001:db8::9")).toMatch(/notipme:2 would match it .*\[missing-final-newline\]/);
    expect(ask("2001:db8::1")).toMatch(/moreipme:2 would match it .*\[leading-blank\]/);
    expect(ask("2001:db8::3")).toMatch(/moreipme:1 would match it .*\[byte-order-mark\]/);
    for (const address of ["10.0.0.3", "2001:db8::2", "203.0.113.7"]) expect(ask(address)).not.toContain("would match");
  });

  it("names the lines that would have it, were there networks, or were they read as they were meant", () => {
    const lines =
      "10.0.0.0/255.0.0.0\n203.0.113.7/32\n2001:db8::/64\n;192.0.2.9\n198.51.100.1 198.51.100.2\n172.16.0.0/12\n0.0.0.0/0\n";
    const folder = makeFolder({ "control/moreipme": lines });
    const ask = (address: string) =>
      qmailint(["ipmetest", "--control", "control", "--dialect", "indimail", "--explain", address], { cwd: folder })
        .stdout;
    const missed = (address: string) =>
      Array.from(
        ask(address).matchAll(/moreipme:(\d+) would match .*\[(.*)\]/g),
        ([, line, rule]) => `${line} ${rule}`,
      );
    expect(missed("10.1.2.3")).toEqual(["1 netmask-ignored"]);
    expect(missed("172.31.0.1")).toEqual(["6 netmask-ignored"]);
    expect(missed("2001:db8::5")).toEqual(["3 netmask-ignored"]);
    expect(missed("192.0.2.9")).toEqual(["4 not-an-address"]);
    expect(missed("198.51.100.2")).toEqual(["5 lost-address"]);
    for (const address of ["203.0.113.7", "203.0.113.8", "2001:db8:0:1::1", "172.32.0.1"])
      expect(missed(address)).toEqual([]);
  });

  it("answers for networks and ranges of IPv6", () => {
    const ask = (...args: string[]) =>
      qmailint(["ipmetest", "--control", "good/control", "--exit-code", ...args], { cwd });
    expect(ask("2001:db8::1-2001:db8::2")).toMatchObject({ status: 0, stdout: "me\n" });
    expect(ask("2001:db8::/126", "10.0.0.0/8")).toMatchObject({
      status: 1,
      stdout: "2001:db8::/126: mixed: 2 me, 2 not me\n10.0.0.0/8: not me\n",
    });
    const { ranges } = JSON.parse(ask("2001:db8::/32", "--format", "json").stdout);
    expect(ranges).toMatchObject([{ verdict: "mixed", me: 3, notMe: "79228162514264337593543950333" }]);
    expect(ask("2001:db8::/126", "--explain").stdout).toContain("  me:     2001:db8::1-2001:db8::2 (2 addresses)\n");
  });

  it("prints the list as the program does, and what is me as networks", () => {
    const print = (...args: string[]) => qmailint(["ipmeprint", "--control", "good/control", ...args], { cwd }).stdout;
    const all = ["::", "0.0.0.0", "127.0.0.1", "192.0.2.10", "::1", "2001:db8::10", "203.0.113.7", "2001:db8::1"];
    expect(print()).toBe([...all, "2001:db8::2"].map((address) => `${address} is me\n`).join(""));
    expect(print("--ranges").split("\n").at(-2)).toBe("9 addresses are me");
    expect(print("--ranges")).toContain("2001:db8::1/128     good/control/moreipme:2: 2001:db8::1\n");
    expect(print("--format", "svg")).toContain(">2001:db8::2</text>");
  });

  it("compares, with the lines responsible", () => {
    const { stdout } = qmailint(["diff", "good", "bad", "--config", "good/qmailint.yaml"], { cwd });
    expect(stdout).toContain("  stops being me: 2001:db8::1\n      bad/control/notipme:1 was added: 32.1.13.184\n");
    expect(stdout).toContain("  stops being me: 2001:db8::2\n");
    const found = JSON.parse(qmailint(["diff", "good", "bad", "--format", "json"], { cwd }).stdout).directories[0];
    expect(found.noLongerMe).toEqual(["127.0.0.1/32", "2001:db8::1/128", "2001:db8::2/128", "2001:db8::10/128"]);
    expect([found.nowMeCount, found.noLongerMeCount]).toEqual([0, 4]);
  });

  it("measures coverage of both families", () => {
    const { stdout } = qmailint(["good", "--coverage", "--format", "json"], { cwd });
    expect(JSON.parse(stdout).coverage).toMatchObject({ entries: 3, covered: 3, mutants: 3, killed: 3 });
  });

  it("writes a starter", () => {
    const folder = makeFolder({ "control/moreipme": "2001:db8::\n10.0.0.1\n", "control/notipme": "10.0.0.1\n" });
    expect(qmailint(["init", "--dialect", "indimail", "-i", "::1"], { cwd: folder }).status).toBe(0);
    expect(qmailint([], { cwd: folder })).toMatchObject({ status: 0 });
  });

  it("mends what it says is safe", () => {
    const folder = makeFolder({ "control/moreipme": "2001:db8::1\n10.0.0.1 # x\n2001:db8::1\n ::5\n" });
    const args = ["--dialect", "indimail", "-i", "::1"];
    qmailint(["--fix", ...args], { cwd: folder });
    expect(qmailint(["ipmeprint", ...args], { cwd: folder }).stdout).not.toContain("::5");
    qmailint(["--fix=all", ...args], { cwd: folder });
    expect(qmailint(["ipmeprint", ...args], { cwd: folder }).stdout).toContain("::5");
    expect(qmailint(args, { cwd: folder }).status).toBe(0);
  });
});
