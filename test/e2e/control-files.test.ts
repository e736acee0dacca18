import { readFileSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { makeWorkplace, type Workplace } from "../workplace.ts";

let place: Workplace;
const text = (name: string): string => readFileSync(path.join(place.root, "control", name), "latin1");
beforeEach(() => {
  place = makeWorkplace();
});

describe("check on all control files", () => {
  it("fixes what it can in each of them, and a file that another finding is on", () => {
    place.write({
      "control/me": "mx.example\n",
      "control/locals": "localhost\nmx.example\nlocal.example\n",
      "control/rcpthosts": "# ours\nlocalhost\nmx.example\nvirtual.example\n*.virtual.example\nvirtual.example\n",
      "control/virtualdomains": "virtual.example:a\nvirtual.example:b\n",
    });
    const safe = place.run("--fix", "control");
    expect(safe.stderr).toBe(
      "qmailint: control/rcpthosts, control/virtualdomains: 2 fixes applied (conflicting-entry 1, duplicate-entry 1)\n",
    );
    expect(text("virtualdomains")).toBe("virtual.example:b\n");
    const all = place.run("--fix=all", "control");
    expect(all.stderr).toBe("qmailint: control/rcpthosts: 2 fixes applied (dead-wildcard 1, not-accepted 1)\n");
    expect(text("rcpthosts")).toBe("# ours\nlocalhost\nmx.example\nvirtual.example\n.virtual.example\nlocal.example\n");
    expect(all.stdout).toBe("No findings: 4 files with 0 entries in 1 control directory.\n");
  });

  it("says in SARIF which file the fix of a finding changes", () => {
    place.write({
      "control/me": "mx.example\n",
      "control/locals": "mx.example\na.example\n",
      "control/rcpthosts": "x",
    });
    const { runs } = JSON.parse(place.run("--format", "sarif", "control").stdout);
    const found = runs[0].results.find(({ level }: { level: string }) => level === "warning");
    expect(found.ruleId).toBe("not-accepted");
    expect(found.locations[0].physicalLocation.artifactLocation.uri).toBe("control/locals");
    const [change] = found.fixes[0].artifactChanges;
    expect(change.artifactLocation.uri).toBe("control/rcpthosts");
    expect(change.replacements).toMatchObject([
      { deletedRegion: { startLine: 1, startColumn: 2 }, insertedContent: { text: "\na.example" } },
    ]);
  });

  it("names the lines that decide as related places", () => {
    place.write({ "control/me": "mx.example\n", "control/rcpthosts": "a.example\nA.example\n", "control/locals": "" });
    const { findings, summary } = JSON.parse(place.run("--format", "json", "control").stdout);
    expect(findings).toMatchObject([
      { rule: "duplicate-entry", fix: "safe", related: [{ file: "control/rcpthosts", line: 1 }] },
    ]);
    expect(summary).toMatchObject({ files: 3, entries: 0 });
  });

  it("obeys levels and exceptions", () => {
    place.write({
      "control/me": "mx.example\n",
      "control/rcpthosts": "*.a.example\nb/c\n",
      "qmailint.yaml":
        "version: 1\ncontrol: control\nrules: { dead-entry: info }\nignore:\n  - { rule: dead-wildcard, file: rcpthosts, line: '*.a.example', because: x }\n",
    });
    const { status, stdout } = place.run();
    expect(status).toBe(0);
    expect(stdout).toContain("control/rcpthosts:2:1: info: b/c matches no domain");
    expect(stdout).not.toContain("dead-wildcard");
  });

  it("judges a directory of two dialects with the readers of both", () => {
    place.write({
      "control/me": "mx.example\n",
      "control/badmailfrom": "spam.example\n",
      "qmailint.yaml":
        "version: 1\ncontrol: control\ninterfaces: { lo: 127.0.0.1/8 }\nhosts:\n  a: { dialect: netqmail }\n  b: { dialect: sagredo }\n",
    });
    expect(place.run().stdout).toContain("[dead-sender]");
  });
});
