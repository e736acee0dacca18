import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readInputs } from "../../src/action/inputs.ts";
import { makeFolder, makeRepository, type Workplace } from "../workplace.ts";
import { runAction } from "./run-action.ts";

const top = makeFolder();

function repository(files: Readonly<Record<string, string>>): Workplace {
  const made = makeRepository({}, top);
  for (const [file, text] of Object.entries(files)) made.write({ [file]: text });
  made.commit("first");
  return made;
}

const counts = (outputs: Readonly<Record<string, string>>): string =>
  ["result", "errors", "warnings", "infos"].map((name) => outputs[name]).join(" ");

describe("the Action, as the runner runs it", () => {
  test("passes on a directory without findings", () => {
    const { root } = repository({ "control/moreipme": "203.0.113.7\n" });
    const { status, stdout, stderr, commands, outputs, summary } = runAction(root);
    expect([status, stderr, commands]).toEqual([0, "", []]);
    expect(stdout).toBe("No findings: 1 file with 1 entry in 1 control directory.\n");
    expect(outputs).toEqual({
      result: "pass",
      errors: "0",
      warnings: "0",
      infos: "0",
      "assertions-passed": "0",
      "assertions-failed": "0",
      "addresses-now-me": "",
      "addresses-no-longer-me": "",
      "recipients-changed": "",
      "sarif-file": "",
    });
    expect(summary).toMatch(/^## ✅ qmailint: no findings\n/);
  });

  test("fails on an error: annotation, summary with a link, outputs, closing message", () => {
    const { root } = repository({ "a b/control/moreipme": "203.0.113.7 # x\n10.0.0.0/8\n" });
    const { status, commands, outputs, summary } = runAction(root);
    expect(status).toBe(1);
    expect(counts(outputs)).toBe("fail 1 1 0");
    expect(
      commands.map(({ name, properties, data }) => [name, properties["file"], properties["line"], data.slice(0, 30)]),
    ).toEqual([
      ["error", "a b/control/moreipme", "2", "qmail skips this line: after t"],
      ["warning", "a b/control/moreipme", "1", "qmail ignores # x: these files"],
      ["error", undefined, undefined, "qmailint: 1 error, 1 warning"],
    ]);
    expect(summary).toContain(
      '<a href="https://github.com/owner/mail/blob/0123456789abcdef0123456789abcdef01234567/a%20b/control/moreipme#L2"><code>a b/control/moreipme:2</code></a>',
    );
  });

  test("obeys fail-on, paths, shard, annotations and summary", () => {
    const { root } = repository({ "a/moreipme": "203.0.113.7 # x\n", "b/moreipme": "10.0.0.0/8\n" });
    expect(runAction(root, { inputs: { paths: "a\n" } }).status).toBe(0);
    expect(runAction(root, { inputs: { paths: "a", "fail-on": "warning" } }).outputs["result"]).toBe("fail");
    expect(counts(runAction(root, { inputs: { "fail-on": "never" } }).outputs)).toBe("pass 1 1 0");
    const shards = [1, 2, 3].map((i) => runAction(root, { inputs: { shard: `${i}/3` } }).outputs["errors"]);
    expect(shards.filter((errors) => errors === "1").length).toBe(1);
    const quiet = runAction(root, { inputs: { annotations: "false", summary: "false" } });
    expect(quiet.commands.map(({ name, data }) => `${name} ${data}`)).toEqual(["error qmailint: 1 error, 1 warning"]);
    expect(quiet.summary).toBe("");
  });

  test("writes SARIF and JUnit with paths from the workspace", () => {
    const { root } = repository({ "sub/control/moreipme": "10.0.0.0/8\n" });
    const { outputs, commands, stdout } = runAction(root, {
      inputs: { "working-directory": "sub", "sarif-file": "out.sarif", "junit-file": path.join(root, "j.xml") },
    });
    expect(outputs["sarif-file"]).toBe("sub/out.sarif");
    const sarif = JSON.parse(readFileSync(path.join(root, "sub/out.sarif"), "utf8"));
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe("sub/control/moreipme");
    expect(readFileSync(path.join(root, "j.xml"), "utf8")).toContain("<testsuites");
    expect(commands[0]?.properties["file"]).toBe("sub/control/moreipme");
    expect(stdout).toMatch(/^control\/moreipme:1:10: error: /);
  });

  test.each([
    ["fail-on", "always", 'there is no level "always"'],
    ["dialect", "sendmail", 'there is no dialect "sendmail"'],
    ["annotations", "perhaps", 'the input annotations takes true or false, not "perhaps"'],
    ["summary", "0", 'the input summary takes true or false, not "0"'],
    ["shard", "9/3", "the input shard takes I/N"],
    ["base", "no-such-branch", 'the input base: there is no revision "no-such-branch" in this checkout'],
    ["base", "--output=x", 'the input base: there is no revision "--output=x" in this checkout'],
    ["working-directory", "nowhere", "the input working-directory: nowhere: there is no such file or directory"],
    ["working-directory", "control/moreipme", "the input working-directory: control/moreipme is not a directory"],
    ["paths", "nowhere", "there is no such file or directory"],
    [
      "sarif-file",
      "no/such/folder/x",
      "no/such/folder/x: the report cannot be written: there is no such file or directory",
    ],
    ["sarif-file", "control", "control: the report is not written there: it is a directory"],
    [
      "sarif-file",
      "leaves.sarif",
      "leaves.sarif: the report is not written there: it is a symbolic link, and none is followed",
    ],
  ])("input %s: %s is an error, never a green job", (name, value, message) => {
    const made = repository({ "control/moreipme": "203.0.113.7\n" });
    writeFileSync(path.join(top, "elsewhere"), "old");
    symlinkSync(path.join(top, "elsewhere"), path.join(made.root, "leaves.sarif"));
    const { status, outputs, commands, stderr, summary } = runAction(made.root, { inputs: { [name]: value } });
    expect(status).toBe(1);
    expect(outputs["result"]).toBe("error");
    expect(commands.every((command) => command.name === "error" && command.version === 2)).toBe(true);
    expect(commands.at(-1)?.data).toMatch(/^qmailint has no trustworthy answer: /);
    expect(commands.at(-1)?.data).toContain(message);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^ +at /m);
    if (name !== "summary") expect(summary).toMatch(/^## ⚠️ qmailint: no trustworthy answer\n/);
    expect(outputs["sarif-file"]).toBe("");
    expect(readFileSync(path.join(top, "elsewhere"), "utf8")).toBe("old");
  });

  test("a report beside one that cannot be written says so", () => {
    const { root } = repository({ "control/moreipme": "203.0.113.7\n" });
    const { status, outputs, commands } = runAction(root, {
      inputs: { "sarif-file": "q.sarif", "junit-file": ".git/j.xml" },
    });
    expect([status, outputs["result"], outputs["sarif-file"]]).toEqual([1, "error", "q.sarif"]);
    const message = "the report is not written there: it lies below .git";
    const [{ invocations }] = JSON.parse(readFileSync(path.join(root, "q.sarif"), "utf8")).runs;
    expect(invocations[0].toolExecutionNotifications).toMatchObject([{ level: "error", message: { text: message } }]);
    expect(commands.at(-1)?.data).toBe(`qmailint has no trustworthy answer: .git/j.xml: ${message}`);
  });

  test("nothing to check is no success", () => {
    const { root } = repository({ "README.md": "x\n" });
    const { status, outputs, commands } = runAction(root);
    expect([status, outputs["result"]]).toEqual([1, "error"]);
    expect(commands.at(-1)?.data).toContain("there is no control directory here");
  });

  test("does without a summary, an event or GITHUB_WORKSPACE", () => {
    const { root } = repository({ "control/moreipme": "10.0.0.0/8\n" });
    for (const env of [
      { GITHUB_STEP_SUMMARY: undefined },
      { GITHUB_STEP_SUMMARY: "/nonexistent/summary" },
      { GITHUB_EVENT_PATH: "/nonexistent/event", GITHUB_EVENT_NAME: "pull_request" },
      { GITHUB_WORKSPACE: undefined, GITHUB_REPOSITORY: undefined, GITHUB_SHA: undefined },
    ]) {
      const { status, outputs, commands } = runAction(root, { env });
      expect([status, outputs["result"], outputs["errors"]]).toEqual([1, "fail", "1"]);
      expect(commands.map(({ name }) => name)).toEqual(["error", "error"]);
    }
  });

  test("an output file that cannot be written is no success", () => {
    const { root } = repository({ "control/moreipme": "203.0.113.7\n" });
    const { status, commands } = runAction(root, { env: { GITHUB_OUTPUT: "/nonexistent/output" } });
    expect(status).toBe(1);
    expect(commands.at(-1)?.name).toBe("error");
  });

  test("action.yml has what the runner and a marketplace want, and an input of every name that is read", () => {
    const manifest = parse(readFileSync("action.yml", "utf8"));
    expect(manifest.runs).toEqual({ using: "node24", main: "dist/action.js" });
    expect(manifest.branding).toEqual({ icon: "mail", color: "purple" });
    expect(manifest.description.length).toBeLessThan(125);
    for (const { description } of [...Object.values(manifest.inputs), ...Object.values(manifest.outputs)] as {
      readonly description: string;
    }[])
      expect(description).toMatch(/^\S.*[.)]$/s);
    const read = new Set<string>();
    readInputs((name) => {
      read.add(name);
      return "";
    });
    expect(Object.keys(manifest.inputs).sort()).toEqual([...read].sort());
    const { root } = repository({ "control/moreipme": "203.0.113.7\n" });
    expect(Object.keys(runAction(root).outputs)).toEqual(Object.keys(manifest.outputs));
  });
});

describe("a pull request", () => {
  const skipped = (from: number, to: number): string =>
    Array.from({ length: to - from }, (_, i) => `10.${from + i}.0.0/16\n`).join("");

  /** main with 20 errors; a branch that adds three more at the end; a merge of both, as GitHub checks it out. */
  function pullRequest(): { made: Workplace; base: string; head: string; merge: string } {
    const made = repository({ "control/moreipme": skipped(0, 20) });
    const fork = made.git("rev-parse", "HEAD");
    made.write({ unrelated: "x\n" });
    const base = made.commit("main moves on");
    made.git("checkout", "-q", "-b", "feature", fork);
    made.write({ "control/moreipme": skipped(0, 23) });
    const head = made.commit("feature");
    made.git("checkout", "-q", "--detach", "main");
    made.git("merge", "-q", "--no-ff", "-m", "merge", "feature");
    return { made, base, head, merge: made.git("rev-parse", "HEAD") };
  }

  const lines = (
    commands: readonly { readonly properties: Readonly<Record<string, string>> }[],
  ): (string | undefined)[] => commands.map(({ properties }) => properties["line"]);

  test("its lines are annotated first, at the merge commit, at the head, in a merge group", () => {
    const { made, base, head } = pullRequest();
    const event = { pull_request: { base: { sha: base }, head: { sha: head } } };
    const first = ["21", "22", "23", "1", "2", "3", "4", "5", "6", undefined];
    const merged = runAction(made.root, { event: ["pull_request", event] });
    expect(lines(merged.commands)).toEqual(first);
    expect(merged.commands.at(-1)?.data).toBe(
      "qmailint: 23 errors; 14 more errors have no annotation: see the job summary",
    );
    expect(
      lines(runAction(made.root, { event: ["merge_group", { merge_group: { base_sha: base } }] }).commands),
    ).toEqual(first);
    expect(lines(runAction(made.root, { inputs: { base: "HEAD^1" } }).commands)).toEqual(first);
    made.git("checkout", "-q", head);
    expect(lines(runAction(made.root, { event: ["pull_request", event] }).commands)).toEqual(first);
    expect(lines(runAction(made.root, { event: ["pull_request", event], inputs: { base: "none" } }).commands)).toEqual([
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
      "9",
      undefined,
    ]);
    expect(lines(runAction(made.root, { event: ["workflow_dispatch", {}] }).commands)[0]).toBe("1");
  });

  test("on a push the commit before it counts, which is what the branch had where that is here", () => {
    const made = makeRepository({ "control/moreipme": "203.0.113.1\n" });
    const first = made.commit();
    const gained = (event: object, name = "push"): string | undefined =>
      runAction(made.root, { event: [name, event] }).outputs["addresses-now-me"];
    const zeros = "0".repeat(40);
    expect(gained({ before: zeros })).toBe("");
    made.write({ "control/moreipme": "203.0.113.1\n203.0.113.2\n" });
    const second = made.commit();
    made.write({ "control/moreipme": "203.0.113.1\n203.0.113.2\n203.0.113.3\n203.0.113.4\n" });
    made.commit();
    expect(gained({ before: first })).toBe("3");
    expect(gained({ before: second })).toBe("2");
    for (const before of [zeros, "1".repeat(40), "--upload-pack=x", 7, undefined]) expect(gained({ before })).toBe("2");
    expect(gained({ before: first }, "schedule")).toBe("");
    const clone = path.join(top, `pushed-${path.basename(made.root)}`);
    execFileSync("git", ["clone", "-q", "--depth", "1", `file://${made.root}`, clone], { stdio: "pipe" });
    const shallow = runAction(clone, { event: ["push", { before: second }] });
    expect([shallow.outputs["result"], shallow.outputs["addresses-now-me"]]).toEqual(["pass", ""]);
    expect(shallow.summary).toContain("`fetch-depth: 2`");
  });

  test("a shallow checkout works, and says what it lacks; fetch-depth: 2 is enough", () => {
    const { made, base, head, merge } = pullRequest();
    made.git("branch", "merged", merge);
    const event = { pull_request: { base: { sha: base }, head: { sha: head } } };
    const clone = (depth: number): string => {
      const to = path.join(top, `clone-${depth}-${path.basename(made.root)}`);
      mkdirSync(to);
      execFileSync("git", ["clone", "-q", "--depth", String(depth), "--branch", "merged", `file://${made.root}`, to], {
        stdio: "pipe",
      });
      return to;
    };
    const one = runAction(clone(1), { event: ["pull_request", event] });
    expect([one.status, one.outputs["result"], one.outputs["addresses-now-me"]]).toEqual([1, "fail", ""]);
    expect(lines(one.commands)[0]).toBe("1");
    expect(one.summary).toContain("`fetch-depth: 2`");
    const two = runAction(clone(2), { event: ["pull_request", event] });
    expect(lines(two.commands)[0]).toBe("21");
    expect(two.summary).not.toContain("fetch-depth");
  });

  describe("where the change cannot be compared", () => {
    const outcomeOf = (before: Record<string, string>, after: Record<string, string>) => {
      const made = makeRepository(before);
      made.commit();
      made.write(after);
      made.commit();
      return runAction(made.root, { event: ["push", {}] });
    };
    const control = { "control/me": "mx.example.com\n", "control/rcpthosts": "mx.example.com\n" };

    test("there is no trustworthy answer, as of diff", { timeout: 60_000 }, () => {
      const many = Array.from({ length: 130_000 }, (_, i) => `d${i}.example\n`).join("");
      const { status, outputs, summary, stdout, stderr } = outcomeOf(control, { "control/rcpthosts": many });
      expect([status, outputs["result"], outputs["recipients-changed"]]).toEqual([1, "error", ""]);
      const why = "the verdicts cannot be compared: more than 120,000 names";
      expect(stdout + stderr).toContain(why);
      expect(summary).toContain(why);
    });

    test("what is wrong here counts, and what was wrong at the base does not: else no change could mend it", () => {
      const template = { "control/moreipme": "{{ addresses }}\n" };
      const good = { "control/moreipme": "203.0.113.1\n" };
      const settings = { "qmailint.yaml": "version: 1\nrules: { template-text: off }\n" };
      const mended = outcomeOf({ ...control, ...settings, ...template }, good);
      expect([mended.status, mended.outputs["result"], mended.outputs["addresses-now-me"]]).toEqual([0, "pass", ""]);
      expect(mended.summary).toMatch(/control\/moreipme:1:1: the verdicts cannot be compared: this is a template/);
      const broken = outcomeOf({ ...control, ...settings, ...good }, template);
      expect([broken.status, broken.outputs["result"]]).toEqual([1, "error"]);
      expect(broken.stdout + broken.stderr).toContain("control/moreipme");
    });
  });
});
