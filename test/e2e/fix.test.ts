import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { initRepository, isPosix, makeWorkplace, type Workplace } from "../workplace.ts";

let place: Workplace;
const text = (name: string): string => readFileSync(path.join(place.root, name), "latin1");
beforeEach(() => {
  place = makeWorkplace();
});

const BROKEN = "# ours\r\n\r\n010.0.0.1 # NAT\r\n10.0.0.1\r\n10.1.0.0/16\r\n10.1.2.3\r\n";

describe("check --fix", () => {
  it("takes no fix for safe that a carriage return in me makes count", () => {
    const files = { me: "example.org\r\n", locals: "example.org\r\nexample.org\n" };
    place.write({ "control/me": files.me, "control/locals": files.locals });
    const recipients = ["info", "info@example.org", "x@[192.0.2.1]"];
    const mail = () => place.run("mail", "-i", "127.0.0.1,192.0.2.1", "--control", "control", ...recipients).stdout;
    const before = mail();
    expect(before).toBe("info: local\ninfo@example.org: local\nx@[192.0.2.1]: local\n");
    place.run("check", "--fix", "-i", "127.0.0.1,192.0.2.1");
    expect(mail()).toBe(before);
    place.write({ "control/me": "example.org\n", "control/locals": files.locals });
    place.run("check", "--fix", "-i", "127.0.0.1,192.0.2.1");
    expect(text("control/locals")).toBe("example.org\n");
  });

  it("applies the safe fixes, judges again, and reports what is left", () => {
    place.write({ "control/moreipme": BROKEN });
    chmodSync(path.join(place.root, "control/moreipme"), 0o640);
    const first = place.run("--fix", "control");
    expect(text("control/moreipme")).toBe("# ours\n\n# NAT\n10.0.0.1\n10.1.0.0/16\n10.1.2.3\n");
    if (isPosix) expect(statSync(path.join(place.root, "control/moreipme")).mode & 0o7777).toBe(0o640);
    expect(first.status).toBe(1);
    expect(first.stderr).toBe(
      "qmailint: control/moreipme: 4 fixes applied (carriage-return 1, duplicate-entry 1, leading-zero 1, trailing-text 1)\n",
    );
    expect(first.stdout).toContain("control/moreipme:5:10: error:");
    expect(first.stdout).toContain("1 error: 1 file with 2 entries in 1 control directory. --fix=all mends 1.\n");
    const second = place.run("check", "control", "--fix=safe");
    expect([second.status, second.stderr, second.stdout]).toEqual([1, "", first.stdout]);
  });

  it("=all mends first, and then removes", () => {
    place.write({ "control/moreipme": BROKEN });
    const { status, stdout } = place.run("check", "--fix=all");
    expect(text("control/moreipme")).toBe("# ours\n\n# NAT\n10.0.0.1\n10.1.0.0/255.255.0.0\n");
    expect([status, stdout]).toEqual([0, "No findings: 1 file with 2 entries in 1 control directory.\n"]);
  });

  it("--dry-run only shows the difference", () => {
    place.write({ "control/moreipme": "10.0.0.1\n10.0.0.1\n", "control/notipme": "# nothing\n" });
    for (const args of [["--dry-run"], ["--fix", "--dry-run"], ["check", "--dry-run", "--fix=all", "."]]) {
      const { status, stdout, stderr } = place.run(...args);
      expect(stdout).toBe(
        "diff --git a/control/moreipme b/control/moreipme\n--- a/control/moreipme\n+++ b/control/moreipme\n@@ -1,2 +1 @@\n 10.0.0.1\n-10.0.0.1\n",
      );
      expect(stderr).toBe("qmailint: control/moreipme: 1 fix would be applied (duplicate-entry 1)\n");
      expect(status).toBe(1);
    }
    expect(text("control/moreipme")).toBe("10.0.0.1\n10.0.0.1\n");
    place.write({ "control/moreipme": "10.0.0.1\n" });
    expect(place.run("--dry-run")).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  it("keeps the JSON report whole in a dry run", () => {
    place.write({ "control/moreipme": "10.0.0.1\n10.0.0.1\n" });
    const { stdout, stderr, status } = place.run("--dry-run", "--format", "json");
    expect(JSON.parse(stdout).findings).toHaveLength(1);
    expect(stderr).toContain("-10.0.0.1\n");
    expect(status).toBe(1);
  });

  it("lets a fix of a rule that is off be", () => {
    place.write({ "control/moreipme": "10.0.0.1\n10.0.0.1\n010.0.0.2\n" });
    expect(place.run("--fix", "--rule", "duplicate-entry=off").status).toBe(0);
    expect(text("control/moreipme")).toBe("10.0.0.1\n10.0.0.1\n10.0.0.2\n");
  });

  it("follows a symbolic link, and does not replace it", () => {
    place.write({ "lists/real": "10.0.0.1\n10.0.0.1\n", "control/me": "mx.example\n" });
    symlinkSync("../lists/real", path.join(place.root, "control/moreipme"));
    // A link leads only to what git tracks.
    initRepository(place.root);
    execFileSync("git", ["add", "."], { cwd: place.root });
    expect(place.run("--fix").status).toBe(0);
    expect(text("lists/real")).toBe("10.0.0.1\n");
    expect(lstatSync(path.join(place.root, "control/moreipme")).isSymbolicLink()).toBe(true);
  });

  it("does not take the next argument for its value, and refuses another kind", () => {
    place.write({ "safe/moreipme": "10.0.0.1\n", "control/moreipme": "10.0.0.1\n" });
    expect(place.run("--fix", "safe").stdout).toBe("No findings: 1 file with 1 entry in 1 control directory.\n");
    const { status, stderr } = place.run("--fix=some");
    expect([status, stderr]).toEqual([2, 'qmailint: there is no kind of fix "some" (one of: safe, all)\n']);
  });

  it("says what it could not write, and leaves every file whole", () => {
    place.write({ "control/moreipme": "10.0.0.1\n10.0.0.1\n", "control/notipme": "127.0.0.1\n127.0.0.1\n" });
    // A limit on the size of files is what a full disk looks like to a program.
    const full = spawnSync(
      "bash",
      ["-c", `trap '' XFSZ; ulimit -f 0; exec "$0" "$@"`, process.execPath, "dist/bin.js", "--fix", place.root],
      { cwd: path.join(import.meta.dirname, "../.."), encoding: "utf8" },
    );
    expect(full.status).toBe(2);
    expect(full.stderr).toMatch(/^qmailint: .*cannot be written: [^\n]*\n$/s);
    expect([text("control/moreipme"), text("control/notipme")]).toEqual([
      "10.0.0.1\n10.0.0.1\n",
      "127.0.0.1\n127.0.0.1\n",
    ]);
    expect(readdirSync(path.join(place.root, "control")).sort()).toEqual(["moreipme", "notipme"]);
  });

  it.runIf(isPosix)("says that a folder is read-only, and that a file is", () => {
    place.write({ "control/moreipme": "10.0.0.1\n10.0.0.1\n" });
    // For root nothing is read-only: the command is then run as nobody.
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    chmodSync(place.root, 0o755);
    const run = () =>
      spawnSync(process.execPath, ["dist/bin.js", "--fix", place.root], {
        ...nobody,
        cwd: path.join(import.meta.dirname, "../.."),
        encoding: "utf8",
      });
    for (const [name, mode, back] of [
      ["control", 0o555, 0o755],
      ["control/moreipme", 0o444, 0o644],
    ] as const) {
      chmodSync(path.join(place.root, name), mode);
      const { status, stderr } = run();
      chmodSync(path.join(place.root, name), back);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^qmailint: .*control\/moreipme: it cannot be written: permission denied\n$/);
    }
    expect(text("control/moreipme")).toBe("10.0.0.1\n10.0.0.1\n");
  });
});
