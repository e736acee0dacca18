import { chmodSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeFolder, qmailint } from "../workplace.ts";

const NOTE = "qmailint: no interface set is given (--interfaces), so no interface address counts as me\n";
const cwd = makeFolder({
  "control/moreipme": "10.0.0.0/255.0.0.0\n203.0.113.7 # NAT\n",
  "control/notipme": "10.1.0.0/255.255.0.0\n192.0.2.1\n",
  "old/me": "mail\n",
});

describe("ipmetest", () => {
  it("prints the verdict and nothing else", () => {
    expect(qmailint(["ipmetest", "203.0.113.7"], { cwd })).toEqual({ status: 0, stdout: "me\n", stderr: NOTE });
    expect(qmailint(["ipmetest", "10.1.2.3"], { cwd })).toEqual({ status: 0, stdout: "not me\n", stderr: NOTE });
  });

  it("prints several in the order given", () => {
    expect(qmailint(["ipmetest", "10.1.2.3", "10.2.2.3", "127.0.0.1", "10.1.2.3"], { cwd }).stdout).toBe(
      "10.1.2.3: not me\n10.2.2.3: me\n127.0.0.1: me\n10.1.2.3: not me\n",
    );
  });

  it("takes interfaces as a list, and says nothing then", () => {
    const args = ["-i", "192.0.2.1,192.0.2.2, 2001:db8::1"];
    expect(qmailint(["ipmetest", "192.0.2.1", "192.0.2.2", "127.0.0.1", ...args], { cwd })).toEqual({
      status: 0,
      stdout: "192.0.2.1: not me\n192.0.2.2: me\n127.0.0.1: me\n",
      stderr: "",
    });
  });

  it("takes the directory and the dialect", () => {
    expect(qmailint(["ipmetest", "10.2.2.3", "--control=old"], { cwd }).stdout).toBe("not me\n");
    expect(qmailint(["ipmetest", "10.2.2.3"], { cwd: `${cwd}/control` }).stdout).toBe("me\n");
    expect(qmailint(["ipmetest", "127.0.0.2", "--dialect", "netqmail"], { cwd }).stdout).toBe("not me\n");
    expect(qmailint(["ipmetest", "127.0.0.2", "--dialect", "sagredo"], { cwd }).stdout).toBe("me\n");
  });

  it("takes interfaces as they are written elsewhere, with a prefix length, IPv6 among them", () => {
    for (const list of ["192.0.2.2/24", "192.0.2.2/24,::1", "::1/128, 192.0.2.2/24"]) {
      const ran = qmailint(["ipmetest", "192.0.2.2", "-i", list], { cwd });
      expect(ran).toEqual({ status: 0, stdout: "me\n", stderr: "" });
    }
    const refused = qmailint(["ipmetest", "192.0.2.2", "-i", "192.0.2.2/24,192.0.2.300"], { cwd });
    expect(refused).toMatchObject({ status: 2, stdout: "" });
    expect(refused.stderr).toContain('"192.0.2.300" is not an address');
    expect(qmailint(["ipmetest", "192.0.2.2", "-i", "10.0.0.1/33"], { cwd }).stderr).toContain('"10.0.0.1/33" is not');
    expect(qmailint(["ipmetest", "192.0.2.2", "-i", "fed"], { cwd }).stderr).not.toContain("is not an address");
  });

  it("finds the directory of a host through the qmailint.yaml here or above", () => {
    const fleet = makeFolder({
      "qmailint.yaml":
        "version: 1\ncontrol: control\nhosts:\n  a: { interfaces: {} }\n  b: { interfaces: {}, control: mx/b }\n  c: { interfaces: {}, control: [control, mx/b] }\n",
      "control/moreipme": "192.0.2.1\n",
      "mx/b/moreipme": "192.0.2.2\n",
      ".git/HEAD": "",
    });
    const ask = (host: string, where = fleet) => qmailint(["ipmetest", "--host", host, "192.0.2.2"], { cwd: where });
    expect(ask("b")).toEqual({ status: 0, stdout: "me\n", stderr: "" });
    expect(ask("b", `${fleet}/control`)).toEqual({ status: 0, stdout: "me\n", stderr: "" });
    expect(ask("a").stdout).toBe("not me\n");
    expect(qmailint(["ipmeprint", "--host", "b"], { cwd: fleet }).stdout).toContain("192.0.2.2/");
    expect(qmailint(["ipmetest", "--host=b", "192.0.2.2", "--config=qmailint.yaml"], { cwd: fleet }).stdout).toBe(
      "me\n",
    );
    expect(ask("c")).toMatchObject({ status: 2, stdout: "" });
    expect(ask("c").stderr).toContain("--control (control, mx/b)");
    expect(ask("d").stderr).toContain('there is no host "d"');
  });

  it("takes a label of an interface that is down for down", () => {
    const down = makeFolder({
      "qmailint.yaml":
        "version: 1\ninterfaces:\n  eth1: { up: false, addresses: 192.0.2.1 }\n  eth1:1: 192.0.2.2\n  eth2: 192.0.2.3\n",
      "control/moreipme": "10.0.0.1\n",
    });
    expect(qmailint(["ipmetest", "192.0.2.1", "192.0.2.2", "192.0.2.3"], { cwd: down }).stdout).toBe(
      "192.0.2.1: not me\n192.0.2.2: not me\n192.0.2.3: me\n",
    );
  });

  it("explains which entry decides, where it stands, and what the other list said", () => {
    const { stdout } = qmailint(["ipmetest", "--explain", "10.1.2.3", "192.0.2.1", "-i", "192.0.2.1"], { cwd });
    expect(stdout).toMatch(/^10\.1\.2\.3: not me\n/);
    for (const part of ["control/moreipme:1", "control/notipme:1", "control/notipme:2", "192.0.2.1"])
      expect(stdout).toContain(part);
  });
});

describe("ipmeprint", () => {
  it("prints the lists", () => {
    expect(qmailint(["ipmeprint", "--interfaces", "192.0.2.1"], { cwd })).toEqual({
      status: 0,
      stderr: "",
      stdout: [
        "127.0.0.0/255.0.0.0 is me",
        "0.0.0.0/255.255.255.255 is me",
        "192.0.2.1/255.255.255.255 is me",
        "10.0.0.0/255.0.0.0 is me",
        "203.0.113.7/255.255.255.255 is me",
        "10.1.0.0/255.255.0.0 is not me",
        "192.0.2.1/255.255.255.255 is not me",
        "",
      ].join("\n"),
    });
    expect(qmailint(["ipmeprint", "--dialect=notqmail", "-i", "192.0.2.1"], { cwd }).stdout).toBe(
      "0.0.0.0\n192.0.2.1\n",
    );
  });

  it("agrees with the real programs through a capture: one vector of each kind of interface set", () => {
    const vectors = readFileSync(new URL("../vectors/moreipme.jsonl", import.meta.url), "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    const kinds = new Map(vectors.map((vector) => [vector.id.replace(/-\d+-\d+$/, ""), vector]));
    expect(kinds.size).toBeGreaterThan(5);
    for (const { interfaces, moreipme, notipme, ipmeprint, verdicts } of kinds.values()) {
      const text = (base64: string) => Buffer.from(base64, "base64").toString("latin1");
      const dir = makeFolder({
        "control/me": "mail\n",
        "ip.json": JSON.stringify(interfaces),
        ...(moreipme === null ? {} : { "control/moreipme": text(moreipme) }),
        ...(notipme === null ? {} : { "control/notipme": text(notipme) }),
      });
      expect(qmailint(["ipmeprint", "--interfaces=ip.json"], { cwd: dir })).toEqual({
        status: 0,
        stdout: ipmeprint,
        stderr: "",
      });
      const asked = qmailint(["ipmetest", "-i", "ip.json", ...Object.keys(verdicts)], { cwd: dir });
      expect(asked.stdout).toBe(
        Object.entries(verdicts)
          .map(([address, verdict]) => `${address}: ${verdict}\n`)
          .join(""),
      );
    }
  });
});

describe("this-machine", () => {
  const capture = [
    { ifname: "eth0", flags: ["UP"], addr_info: [{ family: "inet", local: "192.0.2.2", label: "eth0" }] },
  ];
  const fake = makeFolder({
    "bin/ip": `#!/bin/sh\n[ "$*" = "-json addr" ] && echo '${JSON.stringify(capture)}'\n`,
    "broken/ip": "#!/bin/sh\nexit 1\n",
  });
  for (const name of ["bin/ip", "broken/ip"]) chmodSync(`${fake}/${name}`, 0o755);

  it("asks ip", () => {
    const env = { PATH: `${fake}/bin:/bin:/usr/bin` };
    expect(qmailint(["ipmetest", "192.0.2.2", "-i", "this-machine"], { cwd, env })).toEqual({
      status: 0,
      stdout: "me\n",
      stderr: "",
    });
  });

  it.each(["/nowhere", `${fake}/broken:/bin:/usr/bin`])("says so where ip cannot be asked: %s", (PATH) => {
    const { status, stdout, stderr } = qmailint(["-i", "this-machine"], { cwd, env: { PATH } });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^qmailint: "ip -json addr" cannot be run on this machine: [^\n]+\n$/);
  });
});

describe("rules", () => {
  it("lists them, and shows the page of one", () => {
    const { status, stdout } = qmailint(["rules"], { cwd });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^prefix-length +error +\S/m);
    expect(qmailint(["rules", "prefix-length"], { cwd }).stdout).toMatch(/^prefix-length\n.*\nExample/s);
  });
});

describe("help and version", () => {
  it.each(["check", "ipmetest", "ipmeprint", "rules"])("of %s", (command) => {
    for (const word of ["--help", "-h", "--version"]) {
      const { status, stdout, stderr } = qmailint([command, word], { cwd });
      expect([status, stderr]).toEqual([0, ""]);
      expect(stdout).toMatch(word === "--version" ? /^\d+\.\d+\.\d+\n$/ : new RegExp(command));
    }
  });
});

describe("ipmetest of networks and ranges", () => {
  const ask = (...args: string[]) => qmailint(["ipmetest", "-i", "127.0.0.1", ...args], { cwd });

  it.each([
    ["10.0.0.0/16", "me"],
    ["10.1.0.0/255.255.0.0", "not me"],
    ["10.0.255.0-10.1.1.255", "mixed: 256 me, 512 not me"],
    ["10.0.0.0/14", "mixed: 196608 me, 65536 not me"],
    ["0.0.0.0/0", "mixed: 33488898 me, 4261478398 not me"],
    ["10.1.2.3/32", "not me"],
    ["10.1.2.3-10.1.2.3", "not me"],
    ["203.0.113.6 - 203.0.113.8", "mixed: 1 me, 2 not me"],
    ["255.255.255.255-255.255.255.255", "not me"],
  ])("%s", (item, answer) => {
    expect(ask(item)).toEqual({ status: 0, stdout: `${answer}\n`, stderr: "" });
    const counts = [...(/^mixed: (\d+) me, (\d+) not me$/.exec(answer)?.slice(1) ?? [])].map(Number);
    const { ranges = [] } = JSON.parse(ask(item, "--format", "json").stdout);
    if (counts.length > 0)
      expect(ranges).toMatchObject([{ of: item, verdict: "mixed", me: counts[0], notMe: counts[1] }]);
  });

  it("answers in the order given, and by its status where that is asked for", () => {
    const { stdout } = ask("203.0.113.7", "10.0.0.0/16", "192.0.2.1", "10.1.0.0/16");
    expect(stdout).toBe("203.0.113.7: me\n10.0.0.0/16: me\n192.0.2.1: not me\n10.1.0.0/16: not me\n");
    for (const [items, status] of [
      [["203.0.113.7"], 0],
      [["203.0.113.7", "10.0.0.0/16"], 0],
      [["10.1.0.0"], 1],
      [["203.0.113.7", "10.0.0.0/8"], 1],
      [["203.0.113.7", "10.1.2.3", "--explain"], 1],
      [["10.0.0.0/8", "--format", "json"], 1],
      [["10.0.0.0/33"], 2],
    ] as const)
      expect(ask(...items, "--exit-code").status, items.join(" ")).toBe(status);
  });

  it("explains the parts and the first address of each verdict", () => {
    const { stdout } = ask("10.0.255.255-10.1.0.1", "--explain");
    expect(stdout).toContain(
      "mixed: 1 me, 2 not me\n  me:     10.0.255.255\n  not me: 10.1.0.0-10.1.0.1 (2 addresses)\n",
    );
    expect(stdout).toContain(
      "  the first that is me: 10.0.255.255\n    ipme list:    10.0.0.0/8 (length 8), control/moreipme:1",
    );
    expect(stdout).toContain("  the first that is not me: 10.1.0.0\n");
    const gaps = makeFolder({ moreipme: "10.0.0.1/255.0.0.1\n" });
    const many = qmailint(["ipmetest", "-i", "127.0.0.1", "10.0.0.0/16", "--explain"], { cwd: gaps }).stdout;
    expect(many).toMatch(/^mixed: 32768 me, 32768 not me\n/);
    expect(many.match(/^ {2}(not )?me:/gm)).toHaveLength(20);
    expect(many).toContain("  and so on: more than 20 parts\n");
  });

  it.each([
    ["10.0.0.1/8", "has bits outside its netmask"],
    ["10.0.0.9-10.0.0.1", "runs backwards"],
    ["10.0.0.0/", "is not a network"],
    ["10.0.0.0/255.0.255.0", "the netmask has zeros before ones"],
    ["2001:db8::/32", "this dialect knows IPv4 only"],
    ["::1-::2", "this dialect knows IPv4 only"],
    ["10.0.0.1-", "is not a range of addresses"],
    ["mail.example.org", "is not an address to ask about"],
    ["mx-1.example.org", "is not a range of addresses"],
  ])("%s is refused", (item, message) => {
    const { status, stdout, stderr } = ask("--", item);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });
});

describe("ipmetest --host all", () => {
  const fleet = makeFolder({
    "qmailint.yaml":
      "version: 1\ncontrol: control\nhosts:\n  b: { interfaces: {} }\n  a: { interfaces: { eth0: 192.0.2.9/24 }, control: mx/a }\n",
    "control/moreipme": "192.0.2.1\n",
    "mx/a/moreipme": "192.0.2.2\n",
    ".git/HEAD": "",
  });

  it("asks every host in the order of the file, from anywhere below it", () => {
    const stdout = "b: 192.0.2.1: me\na: 192.0.2.1: not me\n";
    for (const where of [fleet, `${fleet}/mx/a`, `${fleet}/control`])
      expect(qmailint(["ipmetest", "--host", "all", "192.0.2.1"], { cwd: where })).toEqual({
        status: 0,
        stdout,
        stderr: "",
      });
    expect(qmailint(["ipmetest", "--host", "all", "192.0.2.1", "192.0.2.0/24"], { cwd: fleet }).stdout).toBe(
      "b: 192.0.2.1: me\nb: 192.0.2.0/24: mixed: 1 me, 255 not me\na: 192.0.2.1: not me\na: 192.0.2.0/24: mixed: 2 me, 254 not me\n",
    );
    const one = qmailint(["ipmetest", "--host=all", "--control=mx/a", "192.0.2.1", "--exit-code"], { cwd: fleet });
    expect(one).toEqual({ status: 1, stdout: "a: 192.0.2.1: not me\n", stderr: "" });
  });

  it("has an object for each in JSON", () => {
    const args = ["ipmetest", "--host", "all", "--format", "json", "192.0.2.2", "192.0.2.8/30"];
    expect(JSON.parse(qmailint(args, { cwd: fleet }).stdout)).toMatchObject({
      version: 1,
      hosts: [
        { host: "b", control: "control", addresses: [{ verdict: "not me" }], ranges: [{ verdict: "not me" }] },
        { host: "a", control: "mx/a", addresses: [{ verdict: "me" }], ranges: [{ verdict: "mixed", me: 1, notMe: 3 }] },
      ],
    });
  });

  it.each([
    [["--no-config"], "--no-config uses none"],
    [["--config", "nowhere.yaml"], "it cannot be read"],
    [["--control", "nowhere"], "nowhere"],
  ])("%j is refused", (args, message) => {
    const { status, stdout, stderr } = qmailint(["ipmetest", "--host", "all", "192.0.2.1", ...args], { cwd: fleet });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
  });

  it("says where there is no host, and where a host has several directories", () => {
    const none = makeFolder({ "qmailint.yaml": "version: 1\n", "control/moreipme": "10.0.0.1\n", ".git/HEAD": "" });
    const ask = (where: string) => qmailint(["ipmetest", "--host", "all", "10.0.0.1"], { cwd: where });
    expect(ask(none)).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining("no hosts are declared"),
    });
    const bare = makeFolder({ "control/moreipme": "10.0.0.1\n", ".git/HEAD": "" });
    expect(ask(bare).stderr).toContain("there is no qmailint.yaml");
    const twice = makeFolder({
      "qmailint.yaml": "version: 1\ncontrol: [a, b]\ninterfaces: {}\nhosts: { x: {} }\n",
      "a/moreipme": "",
      "b/moreipme": "",
      ".git/HEAD": "",
    });
    expect(ask(twice).stderr).toContain(
      'the host "x" uses several control directories: name one with --control (a, b)',
    );
  });
});
