import { beforeAll, describe, expect, it } from "vitest";
import { semanticDifference } from "../../src/action/semantic-difference.ts";
import { makeRepository, type Workplace } from "../workplace.ts";

describe("what the Action shows", () => {
  let place: Workplace;
  const ask = (base: string, paths: readonly string[]) =>
    semanticDifference({ cwd: place.root, base, paths, dialect: null, config: null });

  beforeAll(() => {
    place = makeRepository();
    place.write({ "a/control/moreipme": "10.0.0.0/255.0.0.0\n", "b/control/moreipme": "192.0.2.1\n" });
    place.commit("one");
    place.write({ "a/control/notipme": "10.0.0.0/255.255.0.0\n", "b/control/moreipme": "192.0.2.1\n192.0.2.2\n" });
  });

  it("sums up all control directories", async () => {
    const found = await ask("HEAD", ["."]);
    expect([found?.nowMeCount, found?.noLongerMeCount]).toEqual([1, 65536]);
    expect(found?.markdown).toContain("### What changes since <code>HEAD</code>");
    expect(found?.markdown).toContain(
      "| stops being me | 10.0.0.0/16 (65,536 addresses) | <code>a/control/notipme:1 was added: 10.0.0.0/255.255.0.0</code> |",
    );
  });

  it("counts an address once in a control directory, however many hosts use it", async () => {
    const fleet = makeRepository();
    const hosts = "{ a: { interfaces: {} }, b: { interfaces: { eth0: 192.0.2.1 } }, c: { interfaces: {} } }";
    fleet.write({
      "qmailint.yaml": `version: 1\ncontrol: [x/control, y/control]\nhosts: ${hosts}\n`,
      "x/control/moreipme": "10.0.0.1\n",
      "y/control/moreipme": "10.0.0.1\n",
    });
    fleet.commit("one");
    fleet.write({ "x/control/moreipme": "192.0.2.1\n192.0.2.2\n", "y/control/moreipme": "10.0.0.1\n192.0.2.2\n" });
    const found = await semanticDifference({
      cwd: fleet.root,
      base: "HEAD",
      paths: ["."],
      dialect: null,
      config: null,
    });
    // x: 192.0.2.1 (on a and c) and 192.0.2.2; y: 192.0.2.2.
    expect([found?.nowMeCount, found?.noLongerMeCount]).toEqual([3, 1]);
  });

  it("shows as much of a commit as people need", async () => {
    const commit = place.git("rev-parse", "HEAD").trim();
    const markdown = ((await ask(commit, ["."]))?.markdown ?? "").replace(/<\/?span>/g, "");
    expect(markdown).toContain(`### What changes since <code>${commit.slice(0, 12)}</code>`);
    expect(markdown).not.toContain(commit);
  });

  it("looks at the paths alone, be they folders or files", async () => {
    expect((await ask("HEAD", ["b"]))?.noLongerMeCount).toBe(0);
    expect((await ask("HEAD", ["a/control/moreipme"]))?.nowMeCount).toBe(0);
    expect((await ask("HEAD", ["a/control", "b"]))?.nowMeCount).toBe(1);
  });

  it("does not pass over a directory that the base has and cannot be compared with", async () => {
    const other = makeRepository();
    other.write({ "a/qmailint.yaml": "nonsense: 1\n", "a/control/moreipme": "10.0.0.1\n", "b/control/moreipme": "" });
    other.commit("one");
    other.write({ "a/qmailint.yaml": "version: 1\n", "a/control/moreipme": "10.0.0.2\n" });
    const found = await semanticDifference({
      cwd: other.root,
      base: "HEAD",
      paths: ["."],
      dialect: null,
      config: null,
    });
    expect(found).toMatchObject({ nowMeCount: null, noLongerMeCount: null, markdown: null });
    expect(found?.problem).toMatchObject({ file: expect.stringMatching(/a\/qmailint\.yaml$/), isAtBase: true });
    expect(found?.problem?.message).toMatch(/^the verdicts cannot be compared: /);
  });

  it("tells what is no longer checked, though the verdicts cannot be compared", async () => {
    const other = makeRepository();
    const yaml = "version: 1\nassertions:\n  - me: 10.0.0.1\n";
    other.write({ "a/qmailint.yaml": yaml, "a/control/moreipme": "10.0.0.1\n", "b/control/moreipme": "" });
    other.commit("one");
    other.write({ "a/qmailint.yaml": "version: 1\n", "b/control/moreipme": "{{ addresses }}\n" });
    const found = await semanticDifference({
      cwd: other.root,
      base: "HEAD",
      paths: ["."],
      dialect: null,
      config: null,
    });
    expect(found?.problem).toMatchObject({ file: "b/control/moreipme", line: 1, isAtBase: false });
    expect(found?.problem?.message).toContain("the verdicts cannot be compared: ");
    expect(found?.noLongerChecked).toEqual([
      { file: "a/qmailint.yaml", message: "me: 10.0.0.1 is no longer asserted" },
    ]);
  });

  it("is null where there is nothing, and refuses a revision that is not there", async () => {
    place.write({ "empty/README": "" });
    expect(await ask("HEAD", ["empty"])).toBe(null);
    await expect(ask("origin/main", ["."])).rejects.toThrow(
      'there is neither a path nor a git revision "origin/main" here',
    );
  });
});
