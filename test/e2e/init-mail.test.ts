import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { makeWorkplace } from "../workplace.ts";

const files = {
  "control/me": "mx.example.com\n",
  "control/rcpthosts": "example.com\nshop.example.com\n.shop.example.com\n",
  "control/locals": "example.com\nintern.example\n",
  "control/virtualdomains": "shop.example.com:shop\n.shop.example.com:shop\nboss@example.org:boss\n",
  "control/smtproutes": "far.example:[192.0.2.9]\nhub.example:hub.internal:26\n",
};

const started = (more: Record<string, string> = {}): { text: string; status: number | null; stdout: string } => {
  const place = makeWorkplace({ ...files, ...more });
  expect(place.run("init").status).toBe(0);
  const { status, stdout } = place.run("check", "--rule", "dead-entry=off", "--fail-on", "error");
  return { text: readFileSync(`${place.root}/qmailint.yaml`, "utf8"), status, stdout };
};

describe("init in a directory that says where mail goes", () => {
  it("proposes what becomes of each domain that is local, virtual or routed, and it holds", () => {
    const { text, status, stdout } = started();
    for (const part of [
      '  - mail: "@example.com"\n    is: local\n',
      '  - mail: "@.shop.example.com"\n    is: virtual\n    as: "shop-*"\n',
      '  - mail: "@far.example"\n    is: remote\n    via: 192.0.2.9:25\n    from: client\n',
      '  - mail: "@hub.example"\n    is: remote\n    via: hub.internal:26\n    from: client\n',
      '  - mail: "boss@example.org"\n    is: virtual\n    as: "boss-boss@example.org"\n    from: client\n',
    ]) {
      expect(text).toContain(part);
    }
    expect([status, stdout]).toEqual([0, expect.stringContaining("7 assertions passed")]);
  });

  it.each([
    [
      "names below that go elsewhere",
      { virtualdomains: ".example.org:all\n", locals: "b.example.org\n" },
      'except: ["@b.example.org"]',
    ],
    [
      "a recipient who is refused from outside, and one who is not",
      { locals: "example.org\n", validrcptto: "joe@example.org\n-spam@example.org\n" },
      '"@example.org"\n    except: ["spam@example.org"]\n    is: local\n',
      "sagredo",
    ],
    [
      "too many refused from outside to leave out",
      {
        locals: "example.org\n",
        validrcptto: Array.from({ length: 21 }, (_, i) => `-spam${i}@example.org\n`).join(""),
      },
      '"@example.org"\n    is: local\n    from: client\n',
      "sagredo",
    ],
    [
      "recipients of a virtual domain that another file names",
      { virtualdomains: "example.org:k\n", validrcptto: "joe@example.org\n-spam@example.org\n" },
      '"@example.org"\n    except: ["spam@example.org"]\n    is: virtual\n    as: "k-*"\n',
      "sagredo",
    ],
    ["a route to a number", { smtproutes: "example.org:26\n" }, '"@example.org"\n    is: remote\n'],
    ["a route to no address", { smtproutes: "example.org:10.0.0.300\n" }, "assertions:"],
    [
      "a route with a password that qmail takes for a port",
      { smtproutes: "example.org:10.0.0.1:25|u|p\n" },
      "assertions:",
    ],
    ["a route with a mistake", { smtproutes: "example.org:relay.example.net:99999\n" }, "assertions:"],
  ])("%s: what is proposed holds", (_, files, written, dialect = "moreipme-0.6") => {
    const all = { me: "mail.example.com\n", rcpthosts: "example.org\n.example.org\n", ...files };
    const place = makeWorkplace(
      Object.fromEntries(Object.entries(all).map(([name, text]) => [`control/${name}`, text])),
    );
    expect(place.run("init", "--dialect", dialect).status).toBe(0);
    const text = readFileSync(`${place.root}/qmailint.yaml`, "utf8");
    expect(text).toContain(written);
    expect(text).not.toMatch(/via: (26|relay|10)/);
    const { status, stdout, stderr } = place.run("check", "--fail-on", "never");
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).not.toContain("failed");
  });

  it("asserts nothing that a line with an error decides, and leaves it out of what is around it", () => {
    const { text, status, stdout } = started({
      "control/rcpthosts": "k7.example\nk8.example\n",
      "control/virtualdomains": "k7.example: k7\nk8.example:k8\njoe@k8.example: joe\n",
    });
    expect(text).not.toContain('"@k7.example"');
    expect(text).not.toContain('mail: "joe@');
    expect(text).toContain(
      '  - mail: "@k8.example"\n    except: ["joe@k8.example"]\n    is: virtual\n    as: "k8-*"\n',
    );
    expect([status, stdout]).toEqual([1, expect.stringMatching(/2 errors, .* \d+ assertions passed\.\n$/)]);
  });

  it("writes nothing of names that are no plain text, and what it writes holds", () => {
    const { text, stdout } = started({
      "control/virtualdomains": 'a"b@shop.example.com:x\nshop.example.com:\u00e9 "y\n',
      "control/smtproutes": "far.example:a]b#c\n",
    });
    expect(text).not.toContain('a"b');
    expect(stdout).toMatch(/\d+ assertions passed/);
  });

  it("counts what is too much to write", () => {
    const locals = Array.from({ length: 150 }, (_, i) => `d${i}.example\n`).join("");
    expect(started({ "control/locals": locals }).text).toContain("more domains, which are not written out");
  });

  it("says nothing of mail where a file is a template, or there is no name", () => {
    const place = makeWorkplace({ ...files, "control/locals": "{{ domains }}\n" });
    expect(place.run("init").status).toBe(0);
    expect(readFileSync(`${place.root}/qmailint.yaml`, "utf8")).not.toContain("mail:");
    const { "control/me": _, ...nameless } = files;
    const other = makeWorkplace(nameless);
    expect(other.run("init").status).toBe(0);
    expect(readFileSync(`${other.root}/qmailint.yaml`, "utf8")).not.toContain("mail:");
  });

  it("names the lines of every file that have errors, without a password", () => {
    const place = makeWorkplace({
      ...files,
      "control/rcpthosts": "example.com\n*.example.net\n",
      "control/smtproutes": "far.example:relay:|user|hidden\n",
      "control/concurrencyremote": "many\n",
    });
    const { stderr, status } = place.run("init", "--dialect", "sagredo");
    expect(status).toBe(0);
    expect(stderr.split("\n").map((line) => line.split(":").slice(1, 4).join(":"))).toEqual([
      " control/concurrencyremote:1: bad-number",
      " control/rcpthosts:2: dead-wildcard",
      " control/smtproutes:1: bad-route",
      "",
    ]);
    const written = readFileSync(`${place.root}/qmailint.yaml`, "utf8");
    expect(written).toContain("#   smtproutes line 1 (bad-route): far.example:relay:|***\n");
    expect(stderr + written).not.toContain("hidden");
  });
});
