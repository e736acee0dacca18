import { describe, expect, it } from "vitest";
import { type Files, makeRepository, type Workplace } from "../workplace.ts";

// Where mail goes is asked of the directory that is judged, and of no other one, whatever else the file declares.

function repository(files: Files): Workplace {
  const place = makeRepository(files);
  place.commit("base");
  return place;
}

describe("a directory that no host of the file uses", () => {
  const files = {
    "control/me": "me.example\n",
    "control/rcpthosts": "a.example\n",
    "control/locals": "a.example\n",
    "qmailint.yaml":
      "version: 1\ncontrol: control\ninterfaces: { lo: 127.0.0.1/8 }\nassertions:\n  - { mail: u@a.example, is: local }\n",
  };

  it("is not judged on the directory of a host that was added", () => {
    const place = repository(files);
    const decoy = Object.entries(files).map(([name, text]) => [name.replace("control/", "decoy/"), text]);
    place.write({
      ...Object.fromEntries(decoy),
      "control/locals": "z.example\n",
      "control/smtproutes": "a.example:192.0.2.66\n",
      "qmailint.yaml": files["qmailint.yaml"].replace("assertions", "hosts:\n  decoy: { control: decoy }\nassertions"),
    });
    const checked = place.run("check");
    expect(checked.status).toBe(1);
    expect(checked.stdout).toContain("failed: is local: u@a.example (in control)");
    expect(place.run("mail", "u@a.example", "--control", "control").stdout).toContain("remote 192.0.2.66");
    const compared = place.run("diff", "HEAD", "--exit-code");
    expect(compared.status).toBe(1);
    expect(compared.stdout).toContain("mail for @a.example goes another way: local before, remote 192.0.2.66 now");
  });

  it("is judged as itself where it is named on the command line", () => {
    const place = repository({
      "own/me": "own.example\n",
      "own/rcpthosts": "a.example\n",
      "own/locals": "a.example\n",
      "other/me": "other.example\n",
      "other/rcpthosts": "a.example\n",
      "x.yaml":
        "version: 1\ninterfaces: { lo: 127.0.0.1/8 }\nhosts: { own: { control: own } }\nassertions: [{ mail: u@a.example, is: local }]\n",
    });
    const { stdout, status } = place.run("check", "other", "--config", "x.yaml");
    expect(status).toBe(1);
    expect(stdout).toContain("failed: is local: u@a.example (in other)");
    expect(place.run("mail", "u@a.example", "--control", "other", "--config", "x.yaml").stdout).toContain("remote");
  });
});

describe("a directory that is there on one side only", () => {
  const host = (me: string, route: string): Files => ({
    me: `${me}\n`,
    rcpthosts: "x.example\n",
    locals: "",
    smtproutes: route,
  });
  const at = (folder: string, files: Files): Files =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));
  const settings = (control: string): string =>
    `version: 1\nhosts:\n  a: { control: ${control}, interfaces: { e: 192.0.2.20/24 } }\n  b: { control: b, interfaces: { e: 192.0.2.10/24 } }\n`;

  it.each(["a2", "z"])("is what the other hosts send to: %s", (control) => {
    const { me: _, smtproutes: __, ...bare } = host("", "");
    const place = repository({
      ...at("a", bare),
      ...at("b", host("b.example", "x.example:192.0.2.20\n")),
      "qmailint.yaml": settings("a"),
    });
    place.git("rm", "-rq", "a");
    place.write({ ...at(control, host("a.example", "x.example:192.0.2.10\n")), "qmailint.yaml": settings(control) });
    const { status, stdout } = place.run("diff", "HEAD", "--exit-code");
    expect(status).toBe(1);
    expect(stdout).toContain("mail for @x.example comes back now: deferred before, loop now");
  });

  it("changes nothing for them where it only has another name", () => {
    const files = { ...host("a.example", ""), locals: "x.example\n" };
    const b = at("b", host("b.example", "x.example:192.0.2.20\n"));
    const place = repository({ ...at("a", files), ...b, "qmailint.yaml": settings("a") });
    place.git("mv", "a", "a2");
    place.write({ "qmailint.yaml": settings("a2") });
    const { status, stdout } = place.run("diff", "HEAD", "--exit-code");
    expect([status, stdout.match(/mail for/g)]).toEqual([0, null]);
  });

  it("is none that the base of two folders has", () => {
    const b = at("b", host("b.example", "x.example:192.0.2.20\n"));
    const local = { ...host("a.example", ""), locals: "x.example\n" };
    const place = repository({
      ...at("base", {
        ...b,
        "qmailint.yaml": "version: 1\nhosts:\n  b: { control: b, interfaces: { e: 192.0.2.10/24 } }\n",
      }),
      ...at("head", { ...b, ...at("z", local), "qmailint.yaml": settings("z") }),
    });
    const { status, stdout } = place.run("diff", "base", "head", "--exit-code");
    expect(status).toBe(1);
    expect(stdout).toContain("mail for @x.example goes another way: remote 192.0.2.20 before, local now");
  });
});

describe("a host that is there on one side only", () => {
  const files = {
    "control/me": "mx.example.org\n",
    "control/rcpthosts": "a.example\nb.example\n",
    "control/locals": "a.example\n",
  };
  const plain = "version: 1\ncontrol: control\ninterfaces: { lo: 127.0.0.1/8 }\n";
  const of = (...hosts: readonly string[]): string =>
    `version: 1\ncontrol: control\nhosts:\n${hosts.map((host) => `  ${host}: { interfaces: { lo: 127.0.0.1/8 } }\n`).join("")}`;

  it.each([
    ["gone, with all hosts", of("mx1"), plain, ["mx1"]],
    ["new, where there was none", plain, of("mx1"), ["mx1"]],
    ["called something else", of("mx1"), of("mx9"), ["mx9"]],
    ["one more", of("mx1"), of("mx1", "mx2"), ["mx1", "mx2"]],
    ["one less", of("mx1", "mx2"), of("mx2"), ["mx2"]],
    ["gone, with the file", of("mx1"), null, ["mx1"]],
  ])("hides no change of mail, and is no reason to give up: %s", (_, before, after, hosts) => {
    const place = repository({ ...files, "qmailint.yaml": before });
    place.write({ "control/locals": "b.example\n", ...(after === null ? {} : { "qmailint.yaml": after }) });
    if (after === null) place.git("rm", "-q", "-f", "qmailint.yaml");
    const { status, stdout, stderr } = place.run("diff", "HEAD", "--exit-code");
    expect([status, stderr]).toEqual([1, ""]);
    const told = stdout.split("\n").filter((line) => /^control on|mail for @a\.example/.test(line));
    expect(told).toEqual(
      hosts.flatMap((host) => [
        `control on ${host}: no address changes its verdict`,
        "  mail for @a.example goes another way: local before, remote a.example now",
      ]),
    );
  });
});

describe("many directories that no host uses", () => {
  const at = (folder: string, route: string): Files => ({
    [`${folder}/me`]: `${folder}.example\n`,
    [`${folder}/rcpthosts`]: "x.example\n",
    [`${folder}/locals`]: "",
    [`${folder}/smtproutes`]: route,
  });

  it("are told of loops that other directories close", () => {
    const place = repository({
      ...at("guest", "x.example:192.0.2.10\n"),
      ...at("own", "x.example:192.0.2.20\n"),
      ...at("other", ""),
      "qmailint.yaml":
        "version: 1\ncontrol: [guest, own, other]\ninterfaces: { e: 192.0.2.20/24 }\nhosts:\n  own: { control: own, interfaces: { e: 192.0.2.10/24 } }\n  other: { control: other, interfaces: { e: 192.0.2.11/24 } }\n",
    });
    const { stdout } = place.run("check");
    expect(stdout.split("\n").filter((line) => line.includes("[mail-loop]"))).toEqual([
      expect.stringMatching(/^guest\/me:1:1: error: .*x\.example/),
    ]);
  });

  it("do not take the square of their number", () => {
    const hosts = Array.from({ length: 300 }, (_, i) => i);
    const files = Object.assign({}, ...hosts.flatMap((i) => [at(`h${i}`, ""), at(`g${i}`, "")])) as Files;
    const declared = hosts.map((i) => `  h${i}: { control: h${i}, interfaces: { e: 10.0.${i >> 8}.${i & 255}/16 } }\n`);
    const place = repository({
      ...files,
      "qmailint.yaml": `version: 1\ncontrol: "[gh]*"\ninterfaces: { e: 192.0.2.1/24 }\nhosts:\n${declared.join("")}`,
    });
    const started = performance.now();
    const { status, stderr } = place.run("check");
    expect([status, stderr]).toEqual([0, ""]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
