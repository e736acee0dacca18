import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { makeRepository, makeWorkplace, type Workplace } from "../workplace.ts";

/** The addresses of 203.0.113.0/24 that are gained and lost, by a tenth of their last octets: none stands beside another. */
function compared(place: Workplace, ...args: string[]): { gained: string[]; lost: string[] } {
  const { status, stdout, stderr } = place.run("diff", ...args, "--format", "json");
  expect([status, stderr], args.join(" ")).toEqual([0, ""]);
  const all: { readonly nowMe: string[]; readonly noLongerMe: string[] }[] = JSON.parse(stdout).directories;
  const last = (networks: string[]): string[] => networks.map((one) => one.replace(/^203\.0\.113\.(\d+)0\/32$/, "$1"));
  return { gained: last(all.flatMap(({ nowMe }) => nowMe)), lost: last(all.flatMap(({ noLongerMe }) => noLongerMe)) };
}

const addresses = (...octets: number[]): string => octets.map((octet) => `203.0.113.${octet}0\n`).join("");

describe("what diff compares", () => {
  let place: Workplace;

  beforeAll(() => {
    // main: 1 -> 1 2 -> 1 2 3; topic leaves main at the first commit, and has 1 9.
    place = makeRepository({ "control/moreipme": addresses(1) });
    place.commit("one");
    place.git("branch", "topic");
    place.write({ "control/moreipme": addresses(1, 2) });
    place.commit("two");
    place.write({ "control/moreipme": addresses(1, 2, 3) });
    place.commit("three");
    place.git("checkout", "-q", "topic");
    place.write({ "control/moreipme": addresses(1, 9) });
    place.commit("nine");
    place.git("checkout", "-q", "main");
    // The index has 4 besides, and the working tree 5 besides.
    place.write({ "control/moreipme": addresses(1, 2, 3, 4) });
    place.git("add", "-A");
    place.write({ "control/moreipme": addresses(1, 2, 3, 4, 5) });
  });

  it.each([
    [[], ["4", "5"], []],
    [["HEAD"], ["4", "5"], []],
    [["HEAD^"], ["3", "4", "5"], []],
    [["topic..main"], ["2", "3"], ["9"]],
    [["topic", "main"], ["2", "3"], ["9"]],
    [["main..topic"], ["9"], ["2", "3"]],
    [["topic...main"], ["2", "3"], []],
    [["main...topic"], ["9"], []],
    [["HEAD^.."], ["3"], []],
    [["..topic"], ["9"], ["2", "3"]],
    [["...topic"], ["9"], []],
    [["topic..."], ["2", "3"], []],
    [["main@{0}..HEAD~2"], [], ["2", "3"]],
    [["--staged"], ["4"], []],
    [["--staged", "HEAD^"], ["3", "4"], []],
    [["topic", "--staged"], ["2", "3", "4"], ["9"]],
    [["HEAD:control", "--staged"], ["4"], []],
  ])("%j", (args, gained, lost) => {
    expect(compared(place, ...args)).toEqual({ gained, lost });
  });

  it("is named in the answer", () => {
    const text = (...args: string[]): string =>
      place
        .run("diff", ...args)
        .stdout.trimEnd()
        .split("\n")
        .at(-1) ?? "";
    expect(text()).toContain("Between HEAD and the working tree,");
    expect(text("--staged")).toContain("Between HEAD and the index,");
    expect(text("topic..main")).toContain("Between topic and main,");
    expect(text("topic...main")).toMatch(/Between [0-9a-f]{12} and main,/);
  });

  it("is the same below the root of the repository", () => {
    const { stdout } = place.runWith({ cwd: "control" }, "diff", "--staged", "--format", "json");
    expect(JSON.parse(stdout).directories).toMatchObject([{ control: ".", nowMe: ["203.0.113.40/32"] }]);
  });

  it.each([
    [["--staged", "topic..main"], "topic..main is a range, and --staged compares one revision with the index"],
    [["--staged", "HEAD", "topic"], "--staged compares one revision with the index: do not name a second one"],
    [["--staged", "control"], "control is a path, and --staged compares a revision with the index"],
    [["nowhere..main"], 'there is neither a path nor a git revision "nowhere" here'],
    [["main...nowhere"], 'there is neither a path nor a git revision "nowhere" here'],
    [["HEAD@{0"], 'there is neither a path nor a git revision "HEAD@{0" here'],
    [["HEAD:control...main"], "there is no control...main in HEAD"],
    [["../elsewhere"], 'there is neither a path nor a git revision "../elsewhere" here'],
    [["topic..main", "HEAD"], 'there is neither a path nor a git revision "topic..main" here'],
  ])("%j is refused in a sentence", (args, message) => {
    const { status, stdout, stderr } = place.run("diff", ...args);
    expect([status, stdout, stderr]).toEqual([2, "", `qmailint: ${message}\n`]);
  });

  it("is no path that passes for a range of revisions", () => {
    mkdirSync(path.join(place.root, "topic..main"));
    try {
      const { status, stderr } = place.run("diff", "topic..main");
      expect([status, stderr]).toEqual([
        2,
        "qmailint: topic..main is a path and a range of git revisions: write ./topic..main for the path, or two revisions\n",
      ]);
    } finally {
      rmSync(path.join(place.root, "topic..main"), { recursive: true });
    }
  });
});

describe("the index", () => {
  it("is new as a whole before the first commit", () => {
    const place = makeRepository({ "control/moreipme": addresses(1), "deep/er/control/moreipme": addresses(2) });
    place.git("add", "-A");
    expect(compared(place, "--staged")).toEqual({ gained: ["1", "2"], lost: [] });
    expect(place.run("diff").stderr).toContain('neither a path nor a git revision "HEAD"');
  });

  it("has what is deleted, renamed and announced as git has it", () => {
    const place = makeRepository({ "a/moreipme": addresses(1), "b/moreipme": addresses(2) });
    place.commit();
    place.git("rm", "-qr", "a");
    place.write({ "c/moreipme": addresses(3), "d/moreipme": addresses(4) });
    place.git("add", "--intent-to-add", "c");
    place.git("add", "d");
    expect(compared(place, "--staged")).toEqual({ gained: ["4"], lost: ["1"] });
  });

  it("gives no answer in the middle of a merge, and none outside of a repository", () => {
    const place = makeRepository({ "control/moreipme": addresses(1) });
    place.commit();
    place.git("branch", "topic");
    place.write({ "control/moreipme": addresses(2) });
    place.commit();
    place.git("checkout", "-q", "topic");
    place.write({ "control/moreipme": addresses(3) });
    place.commit();
    expect(() => place.git("merge", "-q", "main")).toThrow();
    const { status, stderr } = place.run("diff", "--staged");
    expect(status).toBe(2);
    expect(stderr).toContain("a merge that is not finished: control/moreipme");
    const alone = makeWorkplace({ "control/moreipme": addresses(1) });
    for (const args of [[], ["--staged"]]) {
      const ran = alone.run("diff", ...args);
      expect([ran.status, ran.stdout], args.join()).toEqual([2, ""]);
      expect(ran.stderr).toContain("no git repository here");
    }
  });

  it("is read without filters, drivers and hooks", () => {
    const place = makeRepository({
      ".gitattributes": "* filter=evil diff=evil\n",
      "control/moreipme": addresses(1),
    });
    place.commit();
    place.write({ "control/moreipme": addresses(1, 2) });
    place.git("add", "-A");
    const mark = path.join(place.root, "ran");
    const evil = `touch ${mark}; cat`;
    for (const key of ["filter.evil.clean", "filter.evil.smudge", "diff.evil.command", "diff.evil.textconv"])
      place.git("config", key, evil);
    place.git("config", "diff.external", evil);
    place.git("config", "core.fsmonitor", evil);
    expect(compared(place, "--staged")).toEqual({ gained: ["2"], lost: [] });
    expect(() => writeFileSync(mark, "", { flag: "wx" })).not.toThrow();
  });

  it("may be sparse", () => {
    const place = makeRepository({ "control/moreipme": addresses(1), "far/control/moreipme": addresses(7), top: "" });
    place.commit();
    place.git("sparse-checkout", "init", "--cone", "--sparse-index");
    place.git("sparse-checkout", "set", "control");
    place.write({ "control/moreipme": addresses(1, 2) });
    place.git("add", "control");
    expect(compared(place, "--staged")).toEqual({ gained: ["2"], lost: [] });
  });
});
