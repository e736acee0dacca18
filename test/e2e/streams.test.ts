import { execFileSync, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bin, makeFolder } from "../workplace.ts";

const long = makeFolder({ "control/moreipme": "mail.example.com\n".repeat(20_000) });

describe("standard output", () => {
  it.each(["--max-findings=0", "--format=json"])("a closed pipe ends the run without a word: %s", (option) => {
    const command = `"$0" "$1" ${option} 2>errors | head -1 >first; echo "\${PIPESTATUS[0]}"; cat first errors`;
    const out = execFileSync("bash", ["-c", command, process.execPath, bin], { cwd: long, encoding: "utf8" });
    expect(out.split("\n")[0]).toBe("2");
    expect(out.trimEnd().split("\n")).toHaveLength(2);
  });

  it.each([
    ["check"],
    ["check", "--format=json"],
    ["rules"],
    ["rules", "prefix-length"],
    ["ipmeprint", "-i", "10.0.0.1"],
    ["--help"],
  ])("a full disk is an error: %j %j", (...args) => {
    // Not every system has /dev/full: elsewhere, what cannot be written to is a file that was opened to be read.
    const hasFull = existsSync("/dev/full");
    const full = hasFull ? openSync("/dev/full", "w") : openSync(bin, "r");
    const { status, stderr } = spawnSync(process.execPath, [bin, ...args], {
      cwd: long,
      stdio: ["ignore", full, "pipe"],
      encoding: "utf8",
    });
    closeSync(full);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^qmailint: standard output cannot be written: .+\n$/);
    if (hasFull) expect(stderr).toContain(": no space is left on the device\n");
  });

  it("a slow reader gets everything", () => {
    const command = '"$0" "$1" --max-findings=0 | (sleep 0.3; tail -1)';
    const out = execFileSync("bash", ["-c", command, process.execPath, bin], { cwd: long, encoding: "utf8" });
    expect(out).toBe("20000 errors: 1 file with 0 entries in 1 control directory.\n");
  });
});

// util-linux's "script" gives a command a terminal.
if (spawnSync("script", ["--version"]).status === 0) {
  it("a terminal gets colour, unless it says that it cannot", () => {
    const run = (env: Record<string, string>): string =>
      execFileSync("script", ["-qec", `"${process.execPath}" "${bin}" rules`, "/dev/null"], {
        env: { PATH: process.env["PATH"] ?? "", TERM: "xterm", ...env },
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
      });
    expect(run({})).toContain("\u001b[1m");
    expect(run({ NO_COLOR: "1" })).not.toContain("\u001b[1m");
    expect(run({ TERM: "dumb" })).not.toContain("\u001b[1m");
  });
}
