import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder, qmailint } from "../workplace.ts";

/** The rules that find something, and where. */
function rulesIn(cwd: string, ...args: string[]): string[] {
  const { stdout } = qmailint(["--format", "json", ...args], { cwd });
  return JSON.parse(stdout).findings.map(
    ({ rule, file, line }: { rule: string; file: string; line: number }) => `${rule} ${file}:${line}`,
  );
}

describe("routed-to-itself on two qmails of one machine", () => {
  const found = (reached: string, relay: string): string[] =>
    rulesIn(
      makeFolder({
        "qmailint.yaml": `version: 1
interfaces: { eth0: [192.0.2.1, 192.0.2.2] }
hosts:
  h1: { control: one, reached-at: 192.0.2.1 }
  h2: { control: two, reached-at: [${reached}] }
`,
        "one/me": "one.example\n",
        "one/moreipme": "",
        "one/smtproutes": `a.example:${relay}\n`,
        "two/me": "two.example\n",
        "two/moreipme": "",
      }),
    ).filter((one) => one.startsWith("routed-to-itself"));

  it.each([
    ["127.0.0.2", "127.0.0.2"],
    ["192.0.2.2", "192.0.2.2"],
  ])("another host is reached at %s", (reached, relay) => {
    expect(found(reached, relay)).toEqual([]);
  });
  it.each([
    ["127.0.0.2", "127.0.0.1"],
    ["192.0.2.2", "192.0.2.1"],
    ["198.51.100.1", "192.0.2.2"],
    ["interfaces", "127.0.0.1"],
  ])("another host is reached at %s, and %s leads back", (reached, relay) => {
    expect(found(reached, relay)).toEqual(["routed-to-itself one/smtproutes:1"]);
  });
});

describe("--fix in a fleet", () => {
  const fleet = () =>
    makeFolder({
      "qmailint.yaml": `version: 1
hosts:
  a: { control: a, interfaces: { eth0: 192.0.2.1 } }
  b: { control: b, interfaces: { eth0: 192.0.2.2 } }
assertions:
  - { mail: "@x.example", is: local, ends-on: b }
`,
      "a/me": "a.example\n",
      "a/locals": "a.example\n",
      "a/rcpthosts": "a.example\nx.example\n",
      "a/smtproutes": "x.example:192.0.2.2\n",
      "b/me": "b.example\n",
      "b/locals": "x.example\r\nb.example\r\n",
      "b/rcpthosts": "b.example\nx.example\n",
      "b/smtproutes": "x.example:192.0.2.1\n",
    });

  it("judges every directory beside the others as they are after the fixes", () => {
    const cwd = fleet();
    expect(rulesIn(cwd)).toContain("mail-loop b/smtproutes:1");
    const { stdout, status } = qmailint(["--fix=all"], { cwd });
    expect(readFileSync(path.join(cwd, "b/locals"), "latin1")).toBe("x.example\nb.example\n");
    expect(stdout).not.toContain("mail-loop");
    expect(stdout).toContain("1 assertion passed");
    expect(status).toBe(0);
  });
  it("changes nothing on a dry run", () => {
    const cwd = fleet();
    const { stdout } = qmailint(["--fix=all", "--dry-run"], { cwd });
    expect(stdout).toContain("+x.example");
    expect(readFileSync(path.join(cwd, "b/locals"), "latin1")).toBe("x.example\r\nb.example\r\n");
  });
});
