import { execFileSync } from "node:child_process";
import { chmodSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { makeWorkplace, type Workplace } from "../workplace.ts";

const BIN = fileURLToPath(new URL("../../dist/bin.js", import.meta.url));
let place: Workplace;
beforeAll(() => {
  place = makeWorkplace();
  place.write({ "control/moreipme": "10.0.0.0/255.0.0.0\n203.0.113.7\n", "control/notipme": "10.1.0.0/255.255.0.0\n" });
});

describe("ipmetest and ipmeprint", () => {
  it("explain as text", () => {
    expect(place.run("ipmetest", "10.1.2.3", "--explain", "-i", "192.0.2.1")).toEqual({
      status: 0,
      stderr: "",
      stdout: `not me
  ipme list:    10.0.0.0/8 (length 8), control/moreipme:1: 10.0.0.0/255.0.0.0
  notipme list: 10.1.0.0/16 (length 16), control/notipme:1: 10.1.0.0/255.255.0.0
  10.1.2.3 is not me: the netmask in the notipme list is longer (16, the other 8)
  to change that: add 10.1.2.3 to control/moreipme
`,
    });
  });

  it("explain as JSON, several addresses too", () => {
    const { status, stdout } = place.run("ipmetest", "10.1.2.3", "203.0.113.7", "--format", "json", "-i", "192.0.2.1");
    expect(status).toBe(0);
    const { addresses, ...about } = JSON.parse(stdout);
    expect(about).toEqual({ version: 1, control: "control", host: null, dialect: "moreipme-0.6" });
    expect(addresses[0].notipme).toEqual({
      address: "10.1.0.0",
      netmask: "255.255.0.0",
      length: 16,
      decidedBy: { file: "control/notipme", line: 1 },
      text: "10.1.0.0/255.255.0.0",
    });
    expect(addresses[1]).toMatchObject({ address: "203.0.113.7", verdict: "me", notipme: null, tie: false });
    expect(addresses[1].change).toEqual([
      { file: "control/moreipme", delete: 2, message: "delete line 2 of control/moreipme (203.0.113.7)" },
    ]);
  });

  it("print where is me, and the entries, as JSON", () => {
    const ranges = JSON.parse(place.run("ipmeprint", "--ranges", "--format", "json", "-i", "192.0.2.1").stdout);
    expect(ranges.ranges.at(-1)).toEqual({
      network: "203.0.113.7/32",
      decidedBy: { file: "control/moreipme", line: 2 },
    });
    expect(ranges.ranges.at(-2)).toEqual({
      network: "192.0.2.1/32",
      decidedBy: { interface: "192.0.2.1", address: "192.0.2.1" },
    });
    expect(ranges.count).toBe(2 ** 24 - 2 ** 16 + 2 ** 24 + 3);
    const printed = JSON.parse(place.run("ipmeprint", "--format", "json", "-i", "192.0.2.1").stdout);
    expect(printed.entries).toHaveLength(6);
    expect(printed.entries[5]).toEqual({
      list: "notipme",
      address: "10.1.0.0",
      netmask: "255.255.0.0",
      decidedBy: { file: "control/notipme", line: 1 },
    });
  });

  it("draw the same map every time", () => {
    const [one, again] = [0, 1].map(() => place.run("ipmeprint", "--format", "svg", "-i", "192.0.2.1"));
    expect(one).toEqual(again);
    expect(one?.stdout).toContain("prefers-color-scheme: dark");
    expect(one?.stdout).toContain("not me because of notipme (65,536 addresses)");
    for (const name of ["10.0.0.0/8", "192.0.2.0/24"]) expect(one?.stdout).toContain(`>${name}</tspan>`);
    expect(one?.stdout).toContain(">me: 192.0.2.1</text>");
    expect(one?.stdout).toMatch(/<path class="me".*<path class="excluded corner"/s);
  });
});

describe("completion", () => {
  it("works in bash", () => {
    place.write({ "bin/qmailint": `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n` });
    chmodSync(path.join(place.root, "bin/qmailint"), 0o755);
    const script = `
      source <(qmailint completion bash)
      for typed in "qmailint di" "qmailint check --dialect=no" "qmailint rules missp" "qmailint --fail-on "; do
        COMP_LINE="$typed" COMP_POINT=\${#typed}
        _qmailint 2>/dev/null
        echo "\${COMPREPLY[*]}"
      done`;
    const env = { PATH: `${path.join(place.root, "bin")}:${process.env["PATH"] ?? ""}` };
    const stdout = execFileSync("bash", ["--norc", "-c", script], { env, encoding: "utf8" });
    expect(stdout).toBe("diff\nnotqmail\nmisspelled-file\ninfo warning error never\n");
  });

  it("has a script for each shell, and asks which where it cannot tell", () => {
    for (const shell of ["bash", "zsh", "fish"]) {
      expect(place.run("completion", shell).stdout).toContain("qmailint --get-yargs-completions");
      expect(place.runWith({ env: { SHELL: `/bin/${shell}` } }, "completion")).toEqual(place.run("completion", shell));
    }
    const { status, stderr } = place.runWith({ env: { SHELL: "/bin/sh" } }, "completion");
    expect([status, stderr]).toEqual([2, "qmailint: name your shell: qmailint completion bash|zsh|fish\n"]);
    expect(place.run("completion", "tcsh").status).toBe(2);
  });
});
