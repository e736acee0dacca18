import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { controlReader } from "../../src/qmail/control-reader.ts";
import {
  controlBytesOf,
  directoryOfFiles,
  makeControlDirectory,
  refusedFiles,
  templatesIn,
} from "../../src/tree/control-directory.ts";
import { diskTree } from "../../src/tree/disk.ts";
import { loadDirectory } from "../../src/tree/load-directory.ts";
import { findDirectories } from "../../src/tree/named-paths.ts";

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

describe("a control directory", () => {
  it("reads a file when it is asked for, once", () => {
    const asked: string[] = [];
    const directory = makeControlDirectory("control", ["locals"], (name) => {
      asked.push(name);
      return name === "locals" ? { path: "control/locals", bytes: bytes("a.example\n") } : null;
    });
    expect(asked).toEqual([]);
    expect(directory.file("locals")).toBe(directory.file("locals"));
    expect(directory.file("me")).toBe(null);
    expect(directory.file("me")).toBe(null);
    expect(asked).toEqual(["locals", "me"]);
  });

  it("has no file by a name of Object.prototype", () => {
    expect(directoryOfFiles("control", {}).file("constructor")).toBe(null);
  });

  it("calls its files as messages do", () => {
    expect(directoryOfFiles("control", { me: bytes("") }).file("me")?.path).toBe("control/me");
    expect(directoryOfFiles(".", { me: bytes("") }).file("me")?.path).toBe("me");
  });

  it("tells which of its files are templates, or not to be read", () => {
    const directory = directoryOfFiles("control", {
      moreipme: bytes("{% for a in b %}\n"),
      locals: { path: "control/locals", unreadable: "it lies below .git", kind: "other", refused: true },
    });
    expect(templatesIn(directory).map((file) => file.path)).toEqual(["control/moreipme"]);
    expect(templatesIn(directory, ["locals"])).toEqual([]);
    expect(refusedFiles(directory)).toEqual([]);
    expect(refusedFiles(directory, ["me", "locals"]).map((file) => file.path)).toEqual(["control/locals"]);
  });
});

describe("the programs", () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(path.join(tmpdir(), "qmailint-"));
    const control = path.join(root, "control");
    mkdirSync(path.join(control, "virtualdomains"), { recursive: true });
    writeFileSync(path.join(control, "me"), "mail.example.org\n");
    writeFileSync(path.join(control, "locals"), "a.example\nb.example\n");
    symlinkSync("nothing", path.join(control, "rcpthosts"));
    symlinkSync("percenthack", path.join(control, "percenthack"));
    symlinkSync("/etc/hostname", path.join(control, "smtproutes"));
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const files = () => {
    const disk = diskTree(root);
    const [found] = findDirectories(disk, ["."]).directories;
    if (found === undefined) throw new Error("no control directory");
    const { file } = loadDirectory(disk, found);
    return { file: (name: string) => controlBytesOf(file(name)) };
  };

  it("see bytes", () => {
    expect(controlReader(files()).list("locals")?.map.entries.count).toBe(2);
    expect(files().file("me")).toEqual({ kind: "bytes", bytes: bytes("mail.example.org\n") });
  });

  it("see no file, and a link to nothing, as missing", () => {
    expect(files().file("defaulthost")).toEqual({ kind: "missing" });
    expect(files().file("rcpthosts")).toEqual({ kind: "missing" });
  });

  it("cannot read a folder, and a loop of links", () => {
    expect(files().file("virtualdomains")).toEqual({ kind: "unreadable", isFolder: true });
    expect(files().file("percenthack")).toEqual({ kind: "unreadable" });
  });

  it("get no answer from what qmailint does not read", () => {
    expect(() => files().file("smtproutes")).toThrow("qmailint does not read it: it lies outside the repository");
  });
});
