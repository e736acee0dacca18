import { mkdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { parseXml } from "../report/xml.ts";
import { makeFolder, qmailint } from "../workplace.ts";

const files = {
  "mx/control/moreipme": "203.0.113.7\n10.0.0.0/8\n203.0.113.7\n",
  "mx/qmailint.yaml":
    'version: 1\ninterfaces: { lo: 127.0.0.1/8 }\nassertions:\n  - me: 198.51.100.9\n    because: <it> & "all"\n',
};

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const issuesIn = (cwd: string, args: readonly string[] = [], env: Record<string, string> = {}): Issue[] =>
  JSON.parse(qmailint(["--format", "gitlab", ...args], { cwd, env }).stdout);

describe("gitlab", () => {
  test("is one array of issues, worst first, with the fingerprints of SARIF", () => {
    const root = makeFolder(files);
    const issues = issuesIn(root);
    const shown = issues.map(({ check_name, severity, location }) => [
      check_name,
      severity,
      `${location.path}:${location.lines.begin}`,
    ]);
    expect(shown).toEqual([
      ["assertion", "major", "mx/qmailint.yaml:4"],
      ["prefix-length", "major", "mx/control/moreipme:2"],
      ["duplicate-entry", "minor", "mx/control/moreipme:3"],
    ]);
    expect(issues[0]?.description).toBe(
      'In mx/control: 198.51.100.9 is not me: no entry covers it. Add 198.51.100.9 to moreipme. (<it> & "all")',
    );
    const { results } = JSON.parse(qmailint(["--format", "sarif"], { cwd: root }).stdout).runs[0];
    const fingerprints = results.map(
      ({ partialFingerprints }: { partialFingerprints: Record<string, string> }) => partialFingerprints["qmailint/v1"],
    );
    expect(issues.map(({ fingerprint }) => fingerprint)).toEqual(fingerprints);
    expect(new Set(fingerprints).size).toBe(3);
  });

  test("is valid and empty when there is nothing", () => {
    const root = makeFolder({ "control/moreipme": "203.0.113.7\n" });
    const { stdout, status } = qmailint(["--format", "gitlab"], { cwd: root });
    expect([stdout, status]).toEqual(["[]\n", 0]);
  });

  test("has what made the status 2 as a blocker, and too little coverage as an issue", () => {
    const root = makeFolder(files);
    mkdirSync(path.join(root, "empty"));
    expect(issuesIn(path.join(root, "empty"))).toMatchObject([{ severity: "blocker", check_name: "problem" }]);
    const untested = makeFolder({ ...files, "mx/control/moreipme": "203.0.113.7\n203.0.113.9\n" });
    expect(issuesIn(untested, ["--coverage-threshold", "100"])[0]).toMatchObject({
      check_name: "coverage",
      severity: "major",
      location: { path: "mx/control/moreipme" },
    });
  });

  test("has paths from the root of the repository in a job of GitLab", () => {
    const root = makeFolder(files);
    const env = { GITLAB_CI: "true", CI_PROJECT_DIR: root };
    const paths = issuesIn(path.join(root, "mx"), [], env).map(({ location }) => location.path);
    expect(new Set(paths)).toEqual(new Set(["mx/qmailint.yaml", "mx/control/moreipme"]));
    expect(issuesIn(path.join(root, "mx"))[1]?.location.path).toBe("control/moreipme");
  });
});

describe("checkstyle", () => {
  test("is XML with every file once, and the rule as source", () => {
    const root = makeFolder(files);
    const { stdout } = qmailint(["--format", "checkstyle", "--rule", "duplicate-entry=info"], { cwd: root });
    expect(stdout.match(/<file name="[^"]*">/g)).toEqual([
      '<file name="mx/qmailint.yaml">',
      '<file name="mx/control/moreipme">',
    ]);
    const errors = parseXml(stdout).filter(({ name }) => name === "error");
    expect(errors.map(({ attributes }) => attributes)).toMatchObject([
      { line: "4", column: "9", severity: "error", source: "qmailint.assertion" },
      { line: "2", column: "10", severity: "error", source: "qmailint.prefix-length" },
      { line: "3", column: "1", severity: "info", source: "qmailint.duplicate-entry" },
    ]);
    expect(errors[0]?.attributes["message"]).toContain('(<it> & "all")');
  });

  test("is whole when there is nothing, and where there is no answer", () => {
    const root = makeFolder({ "control/moreipme": "203.0.113.7\n" });
    const elements = parseXml(qmailint(["--format", "checkstyle"], { cwd: root }).stdout);
    expect(elements.map(({ name }) => name)).toEqual(["checkstyle"]);
    const { stdout, status } = qmailint(["nowhere", "--format", "checkstyle"], { cwd: root });
    expect(status).toBe(2);
    expect(parseXml(stdout)[0]?.attributes).toMatchObject({ severity: "error", source: "qmailint.problem" });
  });
});
