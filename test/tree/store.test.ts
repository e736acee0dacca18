import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { replaceFiles } from "../../src/tree/store.ts";
import { isPosix, makeFolder } from "../workplace.ts";

let folder: string;
const at = (name: string): string => path.join(folder, name);
const text = (name: string): string => readFileSync(at(name), "latin1");
const bytes = (written: string): Uint8Array => Buffer.from(written, "latin1");

beforeEach(() => {
  folder = makeFolder();
  writeFileSync(at("file"), "old");
});

describe("replacing a file", () => {
  it("keeps its mode and leaves nothing else behind", () => {
    chmodSync(at("file"), 0o640);
    replaceFiles([{ path: at("file"), bytes: bytes("new\xff"), expected: bytes("old") }]);
    expect(text("file")).toBe("new\xff");
    if (isPosix) expect(statSync(at("file")).mode & 0o7777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(["file"]);
  });

  it.runIf(isPosix)("keeps its owner", () => {
    // Only root can give a file away.
    const owner = process.getuid?.() === 0 ? [1234, 4321] : [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
    chownSync(at("file"), owner[0] as number, owner[1] as number);
    replaceFiles([{ path: at("file"), bytes: bytes("new"), expected: bytes("old") }]);
    const { uid, gid } = statSync(at("file"));
    expect([uid, gid]).toEqual(owner);
  });

  it("follows a symbolic link", () => {
    mkdirSync(at("elsewhere"));
    writeFileSync(at("elsewhere/real"), "old");
    symlinkSync("elsewhere/real", at("link"));
    replaceFiles([{ path: at("link"), bytes: bytes("new"), expected: bytes("old") }]);
    expect(lstatSync(at("link")).isSymbolicLink()).toBe(true);
    expect(text("elsewhere/real")).toBe("new");
    expect(readdirSync(at("elsewhere"))).toEqual(["real"]);
  });

  it("refuses two contents for one file", () => {
    symlinkSync("file", at("link"));
    const twice = ["file", "link"].map((name) => ({ path: at(name), bytes: bytes(name), expected: bytes("old") }));
    expect(() => replaceFiles(twice)).toThrow("one and the same file");
    expect(text("file")).toBe("old");
    expect(readdirSync(folder).sort()).toEqual(["file", "link"]);
  });

  it("leaves alone what has changed since it was read", () => {
    expect(() => replaceFiles([{ path: at("file"), bytes: bytes("new"), expected: bytes("older") }])).toThrow(
      "it has changed since it was read",
    );
    expect(text("file")).toBe("old");
    expect(readdirSync(folder)).toEqual(["file"]);
  });

  it("is never seen half written by another who holds it open", () => {
    linkSync(at("file"), at("before"));
    replaceFiles([{ path: at("file"), bytes: bytes("new"), expected: bytes("old") }]);
    expect(text("before")).toBe("old");
  });

  it("replaces all of several files, or none", () => {
    writeFileSync(at("second"), "another");
    const both = [
      { path: at("file"), bytes: bytes("new"), expected: bytes("old") },
      { path: at("second"), bytes: bytes("new"), expected: bytes("something else") },
    ];
    expect(() => replaceFiles(both)).toThrow("it has changed");
    expect([text("file"), text("second")]).toEqual(["old", "another"]);
    expect(() =>
      replaceFiles([...both.slice(0, 1), { ...both[1], path: at("missing") } as (typeof both)[number]]),
    ).toThrow("ENOENT");
    expect(text("file")).toBe("old");
    expect(readdirSync(folder).sort()).toEqual(["file", "second"]);
  });
});
