import { describe, expect, it } from "vitest";
import { makeFolder, qmailint } from "../workplace.ts";

const YAML = `version: 1
dialect: sagredo
interfaces: { lo: 127.0.0.1/8, eth0: 192.0.2.1/24 }
reached-at: [interfaces, 203.0.113.7]
dns:
  example.org: { mx: 10 mail.example.org }
  mail.example.org: 203.0.113.7
assertions:
  - not me: 192.0.2.9
  - mail: "@"
    from: client
    is not: loop
  - mail: u@a.example
    is: remote
    via: 198.51.100.1
    from: client
`;

const cwd = makeFolder({
  "qmailint.yaml": YAML,
  "control/me": "m.example\n",
  "control/moreipme": "203.0.113.7\n",
  "control/rcpthosts": "m.example\nexample.org\n",
  "control/locals": "m.example\n",
  "control/smtproutes": "a.example:198.51.100.1|user|hidden\nb.example:198.51.100.2|user|hidden\n",
});

describe("coverage of assertions about mail", () => {
  it("lists what nothing notices, without passwords, and fails below a threshold", () => {
    const { stdout, status } = qmailint(["--coverage-threshold", "60", "--fail-on", "error"], { cwd });
    const wanted = [
      "control/smtproutes:2: covered: b.example:198.51.100.2|***",
      "      without it, anyone@b.example would be remote b.example, and no assertion would notice",
      "      as b.example:mutant.invalid, anyone@b.example would be remote mutant.invalid, and no assertion would notice",
      "Coverage: 3 of 6 entries decide something asserted (50 %), 3 of 8 mutants noticed (37 %).",
      "Too little: mutation score 37 %, below the threshold of 60 %.",
    ];
    for (const line of wanted) expect(stdout.split("\n")).toContain(line);
    expect(stdout).not.toContain("hidden");
    expect(status).toBe(1);
  });
  it("has them in JSON by file, with the verdict that would be", () => {
    const { stdout } = qmailint(["--coverage", "--format", "json"], { cwd });
    const { coverage } = JSON.parse(stdout);
    expect(coverage.files.map(({ file }: { file: string }) => file)).toEqual([
      "control/locals",
      "control/moreipme",
      "control/rcpthosts",
      "control/smtproutes",
    ]);
    // Without 203.0.113.7 mail for example.org would come back: an assertion about mail notices that.
    expect(coverage.files[1].lines).toEqual([{ line: 1, covered: false, killed: 1, survived: [] }]);
    expect(coverage.files[0].lines[0].survived).toEqual([
      { mutation: "removed", witness: "anyone", becomes: "remote m.example", host: null },
    ]);
    expect(stdout).not.toContain("hidden");
  });
  it("says nothing of these files where nothing is asserted about mail", () => {
    const other = makeFolder({
      "qmailint.yaml": "version: 1\nassertions:\n  - not me: 192.0.2.9\n",
      "control/me": "m.example\n",
      "control/rcpthosts": "m.example\nexample.org\n",
    });
    const { coverage } = JSON.parse(qmailint(["--coverage", "--format", "json"], { cwd: other }).stdout);
    expect(coverage).toMatchObject({ files: [], entries: 0, score: 100 });
  });
});
