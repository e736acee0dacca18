import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { type Files, makeWorkplace, type Ran, type Workplace } from "../workplace.ts";

function started(files: Files, ...args: string[]): { place: Workplace; ran: Ran; text: string } {
  const place = makeWorkplace({ ".git/": "", ...files });
  const ran = place.run("init", ...args);
  expect(ran.status, ran.stderr).toBe(0);
  return { place, ran, text: readFileSync(path.join(place.root, "qmailint.yaml"), "utf8") };
}

/** What the file names. */
const controlIn = (text: string): string[] => [parse(text).control].flat();

const shared = "203.0.113.7\n";

describe("init above several control directories", () => {
  it("writes one file for all, with a pattern where one fits, and what it asserts holds", () => {
    const { place, ran, text } = started({
      "hosts/mx1/control/moreipme": `${shared}192.0.2.1\n`,
      "hosts/mx2/control/moreipme": `${shared}192.0.2.2\n`,
      "hosts/mx2/control/notipme": "127.0.0.9\n",
      "docs/x": "",
    });
    expect(ran.stdout).toBe("qmailint.yaml was written: read it, and confirm what it says.\n");
    expect(controlIn(text)).toEqual(["hosts/*/control"]);
    expect(text).toContain("assertions:\n  - me: 203.0.113.7\n");
    expect(text).toContain("#   hosts/mx1/control, moreipme line 2: me: 192.0.2.1\n");
    expect(text).toContain("#   hosts/mx2/control, moreipme line 2: me: 192.0.2.2\n");
    expect(text).toContain("#   hosts/mx2/control, notipme line 1: not me: 127.0.0.9\n");
    const checked = place.run();
    expect([checked.status, checked.stdout]).toEqual([0, expect.stringContaining("1 assertion passed (2 checks)")]);
  });

  it("escapes what is invisible in a folder's name, line separators too", () => {
    const { text } = started({ "a\u2028b\u202e/control/moreipme": shared, "elsewhere/etc/moreipme": shared });
    expect(text).not.toMatch(/[\p{Zl}\p{Zp}\u202e]/u);
    expect(text).toContain('"a\\u2028b\\u202e/control"');
    expect(controlIn(text)).toContain("a\u2028b\u202e/control");
  });

  it.each([
    [["mx1/control", "mx2/control"], ["*/control"]],
    [["a/x/control", "b/y/z/control"], ["**/control"]],
    [
      ["mx1/control", "mx2/control", "elsewhere/etc"],
      ["elsewhere/etc", "mx1/control", "mx2/control"],
    ],
    [
      ["a/one", "b/two"],
      ["a/one", "b/two"],
    ],
    [["a/one", "a/two"], ["a/*"]],
    [["deep/control"], ["deep/control"]],
    [["control", "other/control"], ["**/control"]],
    [["a b/control", "c: d/control"], ["*/control"]],
    [
      ["a b/x", "c: d/y"],
      ["a b/x", "c: d/y"],
    ],
    [
      [".hidden/control", "b/control"],
      [".hidden/control", "b/control"],
    ],
  ])("%j", (folders, control) => {
    const { place, text } = started(Object.fromEntries(folders.map((one) => [`${one}/moreipme`, shared])));
    expect(controlIn(text)).toEqual(control);
    const { summary, problems } = JSON.parse(place.run("--format", "json").stdout);
    expect([summary.directories, summary.passed, problems]).toEqual([folders.length, folders.length, []]);
  });

  it("names a pattern only where it finds no folder besides", () => {
    const { text } = started({ "mx1/control/moreipme": shared, "mx2/control/moreipme": shared, "mx3/control/x": "" });
    expect(controlIn(text)).toEqual(["mx1/control", "mx2/control"]);
  });

  it("takes PATH, and stays with the one directory that PATH is or holds", () => {
    const place = makeWorkplace({
      ".git/": "",
      "fleet/a/moreipme": shared,
      "fleet/b/moreipme": shared,
      "c/moreipme": shared,
    });
    expect(place.run("init", "fleet").stdout).toContain("fleet/qmailint.yaml was written");
    expect(controlIn(readFileSync(path.join(place.root, "fleet/qmailint.yaml"), "utf8"))).toEqual(["*"]);
    expect(place.run("init", "c").stdout).toContain("qmailint.yaml was written");
    expect(controlIn(readFileSync(path.join(place.root, "qmailint.yaml"), "utf8"))).toEqual(["c"]);
    expect(place.run("init", "nowhere").status).toBe(2);
  });

  it("leaves out what has a file already, and never writes over one", () => {
    const { place, ran, text } = started({
      "a/moreipme": shared,
      "b/x/moreipme": shared,
      "b/qmailint.yaml": "version: 1\ncontrol: x\n",
      "c/moreipme": shared,
    });
    expect(controlIn(text)).toEqual(["a", "c"]);
    expect(ran.stderr).toContain("1 control directory below b left out");
    expect(place.run().status).toBe(0);
    const again = place.run("init");
    expect([again.status, again.stderr]).toEqual([
      2,
      "qmailint: qmailint.yaml: it already exists, and is left as it is\n",
    ]);
    const { run } = makeWorkplace({ ".git/": "", "b/x/moreipme": "", "b/qmailint.yaml": "version: 1\ncontrol: x\n" });
    expect(run("init")).toMatchObject({ status: 2, stderr: expect.stringContaining("already has a qmailint.yaml") });
  });

  it("leaves out what a file above names, and refuses where nothing is left", () => {
    const files = {
      ".git/": "",
      "hosts/mx1/control/moreipme": shared,
      "hosts/mx2/control/moreipme": shared,
      "hosts/mx3/etc/moreipme": shared,
      "hosts/mx4/etc/moreipme": shared,
      "qmailint.yaml": "version: 1\ncontrol: hosts/*/control\ninterfaces: { eth0: 192.0.2.1 }\n",
    };
    const place = makeWorkplace(files);
    expect(place.run("init", "hosts")).toMatchObject({
      status: 0,
      stderr: "qmailint: 2 control directories left out: qmailint.yaml already names them\n",
    });
    expect(controlIn(readFileSync(path.join(place.root, "hosts/qmailint.yaml"), "utf8"))).toEqual(["*/etc"]);
    expect(place.run()).toMatchObject({ status: 0, stdout: expect.stringContaining("4 control directories") });
    const { "hosts/mx3/etc/moreipme": _, "hosts/mx4/etc/moreipme": __, ...named } = files;
    expect(makeWorkplace(named).run("init", "hosts")).toMatchObject({
      status: 2,
      stderr: "qmailint: qmailint.yaml: it already names the control directories here: say in it what you expect\n",
    });
    expect(makeWorkplace(named).run("init", "hosts/mx1")).toMatchObject({
      status: 2,
      stderr: "qmailint: qmailint.yaml: it already names the control directory here: say in it what you expect\n",
    });
  });

  it("is no answer where what a file above names is not known", () => {
    const files = { "hosts/a/moreipme": shared, "hosts/b/moreipme": shared, "qmailint.yaml": "version: 9\n" };
    const { run } = makeWorkplace({ ".git/": "", ...files });
    for (const folder of ["hosts", "hosts/a"]) {
      expect(run("init", folder)).toMatchObject({ status: 2, stderr: expect.stringContaining("qmailint.yaml:1:10: ") });
    }
  });

  it("asserts nothing of lines with an error, names them, and counts what is more than a hundred", () => {
    const many = Array.from({ length: 150 }, (_, i) => `10.1.${i}.1\n`).join("");
    const { place, ran, text } = started({
      "a/control/moreipme": `10.0.0.999\n${many}`,
      "b/control/moreipme": `300.1.1.1\n${many}`,
    });
    expect(text).toContain("#   a/control: moreipme line 1 (wrapped-octet): 10.0.0.999; qmail reads 10.0.0.231\n");
    expect(ran.stderr).toContain("qmailint: a/control/moreipme:1: wrapped-octet: 10.0.0.999;");
    expect(ran.stderr).toContain("qmailint: b/control/moreipme:1: wrapped-octet: 300.1.1.1;");
    expect(text.match(/^ {2}- me: /gm)).toHaveLength(100);
    expect(text).toContain("  # ... and 50 more verdicts, which are not written out\n");
    expect(place.run("--rule", "wrapped-octet=off").stdout).toContain("100 assertions passed");
    const bad = Array.from({ length: 80 }, (_, i) => `10.0.${i}.999\n`).join("");
    const worse = started({ "a/control/moreipme": bad, "b/control/moreipme": bad });
    expect(worse.ran.stderr.match(/wrapped-octet/g)).toHaveLength(100);
    expect(worse.ran.stderr).toContain("... nor about 60 more lines with an error");
    expect(worse.text.match(/wrapped-octet/g)).toHaveLength(100);
    expect(worse.text).toContain("#   ... and 60 more lines");
  });

  it("names the schema only where it is, and gives no answer for a template", () => {
    const files = { "a/moreipme": shared, "b/moreipme": shared };
    expect(started(files).text).not.toContain("$schema");
    const schema = "node_modules/qmailint/dist/qmailint.schema.json";
    expect(started({ ...files, [schema]: "{}" }).text).toContain(`$schema=./${schema}\n`);
    const template = makeWorkplace({ ...files, "b/moreipme": "{{ x }}\n" }).run("init");
    expect([template.status, template.stdout]).toEqual([2, ""]);
    expect(template.stderr).toContain("b/moreipme");
  });

  it("says where mail goes where that is the same in all", () => {
    const own = { me: "mx.example.com\n", locals: "example.com\n", rcpthosts: "example.com\n" };
    const files = (at: string, more: Files = {}): Files =>
      Object.fromEntries(Object.entries({ ...own, ...more }).map(([name, text]) => [`${at}/${name}`, text]));
    const { place, text } = started({
      ...files("a"),
      ...files("b", { locals: "example.com\nexample.org\n", rcpthosts: "example.com\nexample.org\n" }),
    });
    expect(text).toContain('  - mail: "@example.com"\n    is: local\n');
    expect(text).not.toContain("example.org");
    expect(place.run("--fail-on", "never").stdout).toContain("1 assertion passed (2 checks)");
  });
});
