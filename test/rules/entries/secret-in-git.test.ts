import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { diskTree } from "../../../src/tree/disk.ts";
import { loadDirectory } from "../../../src/tree/load-directory.ts";
import { makeFolder } from "../../workplace.ts";
import { lint } from "../lint.ts";

const of = (name: string, text: string, inGit: readonly string[] = [name]) =>
  lint("secret-in-git", { files: { [name]: text }, dialect: "sagredo", inGit });

describe("secret-in-git", () => {
  it.each([
    ["smtproutes", "a.example:r\n:relay:587|u|p\n:x|u|p\n", "2:1-15"],
    ["authsenders", "a@b.example:r|u|p\n", "1:1-18"],
    ["srs_secrets", "# x\nabc\ndef\n", "2:1-4"],
    ["servercert.pem", "x\n-----BEGIN RSA PRIVATE KEY-----\nabc\n", "2:1-32"],
    ["clientcert.pem", "-----BEGIN PRIVATE KEY-----\n", "1:1-28"],
  ])("%s: once, on its first secret", (name, text, at) => {
    expect(of(name, text)).toMatchObject([{ at: `${name}:${at}`, level: "warning", fix: null }]);
    expect(of(name, text, [])).toEqual([]);
    expect(lint("secret-in-git", { files: { [name]: text }, dialect: "sagredo" })).toEqual([]);
  });

  it.each([
    ["smtproutes", "a.example:r\n# :r|u|p\nb.example:r|u\nc.example:r|u|\n"],
    ["srs_secrets", "# x\n"],
    ["servercert.pem", "-----BEGIN CERTIFICATE-----\n-----BEGIN PUBLIC KEY-----\n"],
    ["rcpthosts", "a|b|c\n"],
  ])("nothing secret in %s", (name, text) => expect(of(name, text)).toEqual([]));

  it("shows no secret", () => {
    const found = [...of("smtproutes", ":r|user|hunter2\n"), ...of("srs_secrets", "hunter2\n")];
    expect(JSON.stringify(found)).not.toContain("hunter2");
  });

  it("git keeps what is in its index, and what it does not ignore", () => {
    const root = makeFolder({
      ".gitignore": "ignored\nforced\n",
      "control/me": "a.example\n",
      "control/tracked": "",
      "control/untracked": "",
      "control/ignored": "",
      "control/forced": "",
      "control/[odd]*": "",
    });
    const git = (...args: string[]) => execFileSync("git", args, { cwd: root, stdio: "pipe" });
    const names = ["tracked", "untracked", "ignored", "forced", "[odd]*", "absent"];
    const kept = () => {
      const found = { absolute: path.join(root, "control"), names };
      return names.filter((name) => loadDirectory(diskTree(root), found).isInGit?.(name));
    };
    expect(kept()).toEqual([]);
    git("init", "-q", "--template=");
    git("add", "control/tracked");
    git("add", "-f", "control/forced");
    expect(kept()).toEqual(["tracked", "untracked", "forced", "[odd]*"]);
    writeFileSync(path.join(root, ".git/HEAD"), "junk");
    expect(kept()).toEqual([]);
  });
});
