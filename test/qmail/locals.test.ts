import { describe, expect, it } from "vitest";
import { findText } from "../../src/qmail/constmap.ts";
import { readLocals } from "../../src/qmail/locals.ts";
import { directory } from "./bytes.ts";

type Files = Parameters<typeof directory>[0];

/** Which of these names are local, and by which file; or what else locals is. */
function local(files: Files, ...names: string[]): unknown {
  const locals = readLocals(directory(files));
  return locals.kind === "list" ? [locals.file, names.filter((name) => findText(locals.list, name) >= 0)] : locals;
}

describe("locals", () => {
  it("is the file where there is one, even an empty one", () => {
    expect(local({ me: "a\n", locals: "b\nC\n" }, "a", "b", "c")).toEqual(["locals", ["b", "c"]]);
    expect(local({ me: "a\n", locals: "" }, "a", "")).toEqual(["locals", []]);
    expect(local({ locals: "b" }, "b")).toEqual(["locals", ["b"]]);
  });

  it("is me where there is none", () => {
    expect(local({ me: "Mail.example.org \nnever read\n" }, "mail.example.org", "never read")).toEqual([
      "me",
      ["mail.example.org"],
    ]);
  });

  it("takes me as it stands: empty, with a #, or cut by a NUL", () => {
    expect(local({ me: "" }, "", "a")).toEqual(["me", [""]]);
    expect(local({ me: "#a\n" }, "#a", "")).toEqual(["me", ["#a"]]);
    expect(local({ me: "a\0\0b\n" }, "a", "", "b", "a\0")).toEqual(["me", ["a", "", "b"]]);
  });

  it("is missing or unreadable, and says which file", () => {
    const unreadable = { kind: "unreadable" } as const;
    expect(local({})).toEqual({ kind: "missing" });
    expect(local({ me: "a\n", locals: unreadable })).toEqual({ kind: "unreadable", file: "locals" });
    expect(local({ me: unreadable, locals: "a\n" })).toEqual({ kind: "unreadable", file: "me" });
  });
});
