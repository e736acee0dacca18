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
