import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { makeFolder, makeRepository, makeWorkplace, qmailint, type Ran, type Workplace } from "../workplace.ts";

const ok = (stdout: string): Ran => ({ status: 0, stdout, stderr: "" });

describe("diff in a repository with a merge, a rename and a deletion", () => {
  let place: Workplace;
  const json = (...args: string[]): Record<string, unknown>[] => {
    const { status, stdout, stderr } = place.run("diff", ...args, "--format", "json");
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const document = JSON.parse(stdout) as { version: number; directories: Record<string, unknown>[] };
    expect(document.version).toBe(1);
    return document.directories;
  };

  beforeAll(() => {
    place = makeRepository();
    place.write({
      "mx/control/moreipme": "203.0.113.7\n10.0.0.0/255.0.0.0\n192.0.2.77\n",
      "mx/control/notipme": "10.1.0.0/255.255.0.0\n",
      "old/moreipme": "198.51.100.1\n198.51.100.2\n198.51.100.3\n",
      "gone/moreipme": "203.0.113.200\n",
      README: "nothing of ours\n",
    });
    place.commit("the beginning");
    place.git("checkout", "-q", "-b", "topic");
    place.write({ "mx/control/moreipme": "203.0.113.7\n10.0.0.0/255.0.0.0\n192.0.2.77" });
    place.git("mv", "old", "new");
    place.git("rm", "-qr", "gone");
    place.commit("loses a newline, renames and deletes");
    place.git("checkout", "-q", "main");
    place.write({ "mx/control/notipme": "10.1.0.0/255.255.0.0\n10.2.0.0/255.255.0.0\n" });
    place.commit("excludes a network");
    place.git("merge", "-q", "--no-ff", "-m", "merge", "topic");
  });

  it("compares two revisions, exactly, as JSON", () => {
    expect(json("HEAD^1", "HEAD")).toEqual([
      {
        control: "gone",
        host: null,
        nowMe: [],
        noLongerMe: ["203.0.113.200/32"],
        nowMeCount: 0,
        noLongerMeCount: 1,
        mail: [],
      },
      {
        control: "mx/control",
        host: null,
        nowMe: ["192.0.2.7/32"],
        noLongerMe: ["192.0.2.77/32"],
        nowMeCount: 1,
        noLongerMeCount: 1,
        mail: [],
      },
      {
        control: "new",
        host: null,
        nowMe: ["198.51.100.1/32", "198.51.100.2/31"],
        noLongerMe: [],
        nowMeCount: 3,
        noLongerMeCount: 0,
        mail: [],
      },
      {
        control: "old",
        host: null,
        nowMe: [],
        noLongerMe: ["198.51.100.1/32", "198.51.100.2/31"],
        nowMeCount: 0,
        noLongerMeCount: 3,
        mail: [],
      },
    ]);
    expect(json("HEAD^2", "HEAD").find(({ control }) => control === "mx/control")).toEqual({
      control: "mx/control",
      host: null,
      nowMe: [],
      noLongerMe: ["10.2.0.0/16"],
      nowMeCount: 0,
      noLongerMeCount: 65536,
      mail: [],
    });
  });

  it("says what the change in the file was", () => {
    expect(place.run("diff", "HEAD^1:mx/control", "HEAD:mx/control")).toEqual(
      ok(
        `mx/control: 1 address becomes me, 1 address stops being me
  becomes me: 192.0.2.7 (1 address)
      mx/control/moreipme:3: the newline at the end was lost, so qmail reads 192.0.2.7 instead of 192.0.2.77
  stops being me: 192.0.2.77 (1 address)
      mx/control/moreipme:3: the newline at the end was lost, so qmail reads 192.0.2.7 instead of 192.0.2.77

Between HEAD^1 and HEAD, 1 address becomes me and 1 address stops being me: 1 control directory compared.
`,
      ),
    );
    const { stdout } = place.run("diff", "HEAD^2", "HEAD");
    expect(stdout).toContain("mx/control/notipme:2 was added: 10.2.0.0/255.255.0.0\n");
  });

  it("tells a rename", () => {
    const { stdout } = place.run("diff", "HEAD^1", "HEAD");
    expect(stdout).toContain("  It seems to have been old: between the two, no address changes its verdict.\n");
    expect(stdout).toContain("  It seems to be new now: between the two, no address changes its verdict.\n");
  });

  it("says plainly that nothing changed, or only the text", () => {
    expect(place.run("diff", "HEAD")).toEqual(
      ok(
        "No address changes its verdict between HEAD and the working tree: 2 control directories compared, no difference.\n",
      ),
    );
    place.write({ "new/moreipme": "# the same three\n198.51.100.2/255.255.255.254\n198.51.100.1\n" });
    expect(place.run("diff", "HEAD", "--exit-code")).toEqual(
      ok(
        "new: no address changes its verdict; only the text of the files differs\n\n" +
          "No address changes its verdict between HEAD and the working tree: 2 control directories compared.\n",
      ),
    );
    place.git("checkout", "-q", "new");
  });

  it("exits 1 with --exit-code where a verdict changes", () => {
    expect(place.run("diff", "HEAD^1", "HEAD", "--exit-code").status).toBe(1);
    expect(place.run("diff", "HEAD^1", "HEAD").status).toBe(0);
  });

  it("compares the working tree by default, and only the path that is named", () => {
    place.write({
      "mx/control/moreipme": "203.0.113.7\n10.0.0.0/255.0.0.0\n192.0.2.77\n",
      "fresh/notipme": "10.9.9.9\n",
    });
    expect(json("HEAD:mx/control").map(({ control, nowMe }) => [control, nowMe])).toEqual([
      ["mx/control", ["192.0.2.77/32"]],
    ]);
    expect(json("HEAD", "mx").map(({ control }) => control)).toEqual(["mx/control"]);
    const below = place.runWith({ cwd: "mx" }, "diff", "HEAD", "--format", "json");
    expect(JSON.parse(below.stdout).directories.map((one: { control: string }) => one.control)).toEqual(["control"]);
    expect(json("HEAD").find(({ control }) => control === "fresh")).toEqual({
      control: "fresh",
      host: null,
      mail: [],
      nowMe: [],
      noLongerMe: [],
      nowMeCount: 0,
      noLongerMeCount: 0,
      ifInterface: ["10.9.9.9/32"],
    });
    place.git("checkout", "-q", ".");
    rmSync(path.join(place.root, "fresh"), { recursive: true });
  });

  it("compares two folders, whatever they are called, and judges with the interfaces given", () => {
    place.write({ "a/moreipme": "192.0.2.1\n", "b/x/notipme": "192.0.2.9\n" });
    const args = ["diff", "a", "b/x", "--interfaces", "192.0.2.9", "--format", "json"];
    expect(JSON.parse(place.run(...args).stdout).directories).toEqual([
      {
        control: "b/x",
        host: null,
        nowMe: [],
        noLongerMe: ["192.0.2.1/32", "192.0.2.9/32"],
        nowMeCount: 0,
        noLongerMeCount: 2,
        mail: [],
      },
    ]);
    expect(place.run("diff", "a", "b/x", "--dialect", "notqmail").stdout).toContain("No address changes its verdict");
    for (const folder of ["a", "b"]) rmSync(path.join(place.root, folder), { recursive: true });
  });

  it("follows links inside the repository, and none out of it", () => {
    place.write({ "common/list": "203.0.113.50\n" });
    mkdirSync(path.join(place.root, "linked"));
    symlinkSync("../common/list", path.join(place.root, "linked/moreipme"));
    place.commit("links");
    const { status, stdout, stderr } = place.run("diff", "HEAD^1", "HEAD", "--format", "json");
    expect([status, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout).directories).toContainEqual({
      control: "linked",
      host: null,
      nowMe: ["203.0.113.50/32"],
      noLongerMe: [],
      nowMeCount: 1,
      noLongerMeCount: 0,
      mail: [],
    });
    // A folder that is named may be a link.
    symlinkSync("linked", path.join(place.root, "alias"));
    place.commit("a link to a folder");
    place.write({ "common/list": "203.0.113.51\n" });
    const aliased = JSON.parse(place.run("diff", "HEAD", "alias", "--format", "json").stdout).directories;
    expect(aliased).toMatchObject([{ control: "alias", nowMe: ["203.0.113.51/32"], noLongerMe: ["203.0.113.50/32"] }]);
    place.git("reset", "-q", "--hard", "HEAD^");
    symlinkSync("/etc/passwd", path.join(place.root, "linked/notipme"));
    place.commit("a link out");
    for (const args of [
      ["HEAD^1", "HEAD"],
      ["HEAD", "HEAD^1"],
      ["HEAD^1", "--format", "json"],
    ]) {
      const refused = place.run("diff", ...args);
      expect(refused.status).toBe(2);
      if (args.includes("json")) expect(JSON.parse(refused.stdout).problems).toHaveLength(1);
      else expect(refused.stdout).toBe("");
      expect(refused.stderr).toMatch(
        /^qmailint: linked\/notipme: in (HEAD|the working tree), qmailint does not read it: it lies outside the repository\n$/,
      );
    }
    place.git("reset", "-q", "--hard", "HEAD^^");
  });

  it("writes Markdown in which nothing of a file is markup", () => {
    place.write({ "mx/control/moreipme": "9.0.0.1 # <img src=x> | `code` & [a](b)\n" });
    const { stdout } = place.run("diff", "HEAD:mx/control", "--format", "markdown");
    expect(stdout).toContain("### What changes since");
    expect(stdout).not.toMatch(/<img|`|\[a\]/);
    expect(stdout).toContain("&lt;img src=x&gt; &#124;");
    place.git("checkout", "-q", ".");
  });

  it("draws the same map every time", () => {
    const [one, again] = [0, 1].map(() => place.run("diff", "HEAD^1:mx/control", "HEAD:mx/control", "--format", "svg"));
    expect(one).toEqual(again);
    expect(one?.stdout).toMatch(/^<svg .*<\/svg>\n$/s);
    expect(one?.stdout).toContain("becomes me (1 address)");
    expect(place.run("diff", "HEAD^1", "HEAD", "--format", "svg").status).toBe(2);
  });

  it.each([
    [["diff", "mx"], "mx is a path, so diff needs a second path to compare it with"],
    [["diff", "no-such"], 'there is neither a path nor a git revision "no-such" here'],
    [["diff", "HEAD:no/such"], "there is no no/such in HEAD"],
    [
      ["diff", "HEAD", "README"],
      "README is a file: diff compares control directories, qmailint.yaml files and git revisions",
    ],
    [["diff", "HEAD", ".."], ".. lies outside the git repository; name the folder in the revision: REVISION:PATH"],
    [["diff", "HEAD", "--format", "xml"], 'there is no format "xml"'],
    [["diff", "HEAD", "HEAD", "HEAD^"], '"HEAD^" is one argument too many for diff'],
    [["diff", "HEAD", "--explain"], "--explain is not an option of diff, but of "],
  ])("refuses %j", (args, message) => {
    const { status, stdout, stderr } = place.run(...args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`qmailint: ${message}`);
    expect(stderr.trimEnd()).not.toContain("\n");
  });

  it("refuses to compare a file with a folder", () => {
    place.write({ "qmailint.yaml": "version: 1\n" });
    const { status, stderr } = place.run("diff", "mx", "qmailint.yaml");
    expect([status, stderr]).toEqual([2, "qmailint: one of mx and qmailint.yaml is a file, the other a folder\n"]);
    rmSync(path.join(place.root, "qmailint.yaml"));
  });

  it("takes no revision for an option of git", () => {
    const { status, stderr } = place.run("diff", "--", "--upload-pack=touch x");
    expect(status).toBe(2);
    expect(stderr).toContain("there is neither a path nor a git revision");
  });

  it("names the remedy in a shallow clone", () => {
    place.git("clone", "-q", "--depth", "1", `file://${place.root}`, "shallow");
    const { status, stdout, stderr } = place.runWith({ cwd: "shallow" }, "diff", "HEAD^1");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("this is a shallow clone");
    expect(stderr).toContain("fetch-depth: 2");
    rmSync(path.join(place.root, "shallow"), { recursive: true });
  });

  it("says so where there is no git", () => {
    const { status, stderr } = place.runWith({ env: { PATH: "/nowhere" } }, "diff", "HEAD");
    expect([status, stderr]).toEqual([2, "qmailint: a git revision cannot be read: there is no git on this machine\n"]);
  });
});

describe("diff outside a repository", () => {
  it("says that a revision needs one", () => {
    const place = makeWorkplace();
    const { status, stderr } = place.run("diff", "HEAD");
    expect([status, stderr]).toEqual([
      2,
      'qmailint: there is no path "HEAD", and no git repository here in which it could be a revision\n',
    ]);
  });
});

it("a host that is on neither side is named as such", () => {
  const place = makeWorkplace();
  const interfaces = "interfaces: { lo: 127.0.0.1/8 }";
  place.write({
    "qmailint.yaml": `version: 1\nhosts: { mx1: { ${interfaces} }, mx2: { ${interfaces} } }\n`,
    "control/moreipme": "10.0.0.1\n",
    "other/moreipme": "10.0.0.2\n",
  });
  const asked = (host: string): Ran => place.run("diff", "control", "other", "--host", host);
  expect(asked("typo")).toEqual({
    status: 2,
    stdout: "",
    stderr: 'qmailint: there is no host "typo" on either side\n',
  });
  expect(asked("mx1").status).toBe(0);
});

it("writes sets of addresses as people do, in text and Markdown; JSON has networks", () => {
  const few = [10, 11, 12, 13, 14, 15].map((last) => `203.0.113.${last}\n`).join("");
  const root = makeFolder({
    "a/moreipme": few,
    "b/moreipme": `${few}203.0.113.0/255.255.255.240\n`,
    "c/moreipme": "10.0.0.0/255.0.0.0\n",
    "c/notipme": "10.0.0.5\n",
  });
  const difference = (to: string, ...more: readonly string[]): string =>
    qmailint(["diff", "a", to, ...more], { cwd: root }).stdout;
  expect(difference("b")).toContain("becomes me: 203.0.113.0-203.0.113.9 (10 addresses)\n");
  expect(difference("c")).toContain("becomes me: 10.0.0.0/8 except 10.0.0.5 (16,777,215 addresses)\n");
  expect(difference("c", "--format", "markdown")).toContain("| 10.0.0.0/8 except 10.0.0.5 (16,777,215 addresses) |");
  const { nowMe } = JSON.parse(difference("b", "--format", "json")).directories[0];
  expect(nowMe).toEqual(["203.0.113.0/29", "203.0.113.8/31"]);
});
