import { describe, expect, it } from "vitest";
import { judgeLists } from "../../src/mail/judge.ts";
import { STATUS, statusOf } from "../../src/mail/key-status.ts";
import { type ReadOptions, readLists } from "../../src/mail/read-lists.ts";
import type { ControlBytes } from "../../src/qmail/control-types.ts";
import { makeCdb } from "../qmail/make-cdb.ts";
import { bytesOf } from "./directories.ts";

type Files = Record<string, string | "unreadable">;

function read(files: Files, options: ReadOptions = {}): ReturnType<typeof readLists> {
  const file = (name: string): ControlBytes => {
    const text = files[name];
    if (text === undefined) return { kind: "missing" };
    return text === "unreadable" ? { kind: "unreadable" } : { kind: "bytes", bytes: bytesOf(text) };
  };
  return readLists({ file }, options);
}

function statuses(
  files: Files,
  name: "rcpthosts" | "virtualdomains" | "smtproutes",
  options: ReadOptions = {},
): number[] {
  const { lists, wanted } = read(files, options);
  judgeLists(lists, wanted);
  return Array.from(lists[name]?.status ?? [], statusOf);
}

describe("readLists", () => {
  it("takes me for a missing locals, and only then", () => {
    const virtualdomains = "a:v\n";
    expect(statuses({ me: "a\nb\n", virtualdomains }, "virtualdomains")).toEqual([STATUS.shadowed]);
    expect(statuses({ me: "a\n", locals: "", virtualdomains }, "virtualdomains")).toEqual([STATUS.needed]);
    expect(statuses({ virtualdomains }, "virtualdomains")).toEqual([STATUS.needed]);
  });

  it("reads morercpthosts as qmail-newmrh does: a NUL does not end a name", () => {
    expect(statuses({ rcpthosts: "x.a\n", morercpthosts: ".a\0b\n" }, "rcpthosts")).toEqual([STATUS.needed]);
  });

  it.each([["me"], ["percenthack"], ["virtualdomains"], ["locals"]])(
    "judges nothing that depends on an unreadable %s",
    (name) => {
      const files: Files = {
        me: "a\n",
        virtualdomains: "a:v\na:v\n",
        smtproutes: "a:r\nx.a:r\n.a:r\n",
        [name]: "unreadable",
      };
      const { wanted } = read(files);
      expect(wanted).toEqual({ hosts: true, virtual: false, routes: false });
      const other = statuses(files, "smtproutes");
      expect(other).toEqual([STATUS.needed, STATUS.needed, STATUS.needed]);
      if (name !== "virtualdomains")
        expect(statuses(files, "virtualdomains")).toEqual([STATUS.needed, STATUS.duplicate]);
    },
  );

  it("reads the keys of a cdb, beside which the text counts for nothing", () => {
    const cdb = String.fromCharCode(...makeCdb([".a", ".B"]));
    const files: Files = { rcpthosts: "x.a\nx.b\nx.c\n", morercpthosts: ".c\n", "morercpthosts.cdb": cdb };
    expect(statuses(files, "rcpthosts")).toEqual([STATUS.redundant, STATUS.needed, STATUS.needed]);
  });

  it("judges nothing that depends on a file that the caller does not know, or on a cdb that is none", () => {
    const rcpthosts = ".a\nx.a\nx.a\n";
    const isUnknown = (name: string): boolean => name === "morercpthosts";
    const alone = [STATUS.needed, STATUS.needed, STATUS.duplicate];
    expect(statuses({ rcpthosts, morercpthosts: "{{ x }}\n" }, "rcpthosts", { isUnknown })).toEqual(alone);
    expect(statuses({ rcpthosts, "morercpthosts.cdb": "no cdb" }, "rcpthosts")).toEqual(alone);
    expect(statuses({ rcpthosts }, "rcpthosts")).toEqual([STATUS.needed, STATUS.redundant, STATUS.duplicate]);
  });

  it("knows logins where the dialect does", () => {
    const smtproutes = ".a:r:25|u|p\nx.a:r|u|p\n";
    expect(statuses({ smtproutes }, "smtproutes", { routes: "auth-route" })).toEqual([STATUS.needed, STATUS.redundant]);
    expect(statuses({ smtproutes: ".a:r|u|p\nx.a:r|u|q\n" }, "smtproutes", { routes: "auth-route" })).toEqual([
      STATUS.needed,
      STATUS.needed,
    ]);
  });

  it("sets aside the entries that the caller found errors on", () => {
    const smtproutes = "a:r:0\na:r:0\n";
    const errors = (): ((entry: number) => boolean) => () => true;
    expect(statuses({ smtproutes }, "smtproutes")).toEqual([STATUS.needed, STATUS.duplicate]);
    expect(statuses({ smtproutes }, "smtproutes", { errors })).toEqual([STATUS.needed, STATUS.needed]);
  });
});
