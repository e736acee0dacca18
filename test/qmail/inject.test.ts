import { describe, expect, it } from "vitest";
import { inject, readInjectControls } from "../../src/qmail/inject.ts";
import { parseTokens, unquoteTokens } from "../../src/qmail/token822.ts";
import { stepText } from "./steps-text.ts";
import { controlFiles, textFiles } from "./vector-files.ts";

// qmail-inject has no vectors: the specification says what it completes, and the program's source the rest.

const files = {
  me: "mail.example.org\n",
  defaulthost: "host\n",
  defaultdomain: "dom.example\n",
  plusdomain: "plus.example\n",
};

function told(recipient: string, control: Record<string, string> = files): string[] {
  const controls = readInjectControls(textFiles(control));
  if (controls.kind === "failure") throw new Error(`${controls.file} is ${controls.why}`);
  const injected = inject(controls, recipient);
  return [injected.kind === "recipient" ? injected.recipient : injected.kind, ...injected.steps.map(stepText)];
}

describe("what qmail-inject makes of a recipient", () => {
  it.each([
    ["u", "u@host.dom.example"],
    ["u@x", "u@x.dom.example"],
    ["u@x.y", "u@x.y"],
    ["u@x+", "u@x.plus.example"],
    ["u@a.x+", "u@a.x.plus.example"],
    ["u+", "u+@host.dom.example"],
    ["u@[192.0.2.1]", "u@[192.0.2.1]"],
    ["u@[]", "u@[]"],
    ["u@x.", "u@x.dom.example"],
    ["u@x.y.", "u@x.y"],
    ["u@", "u@host.dom.example"],
    ["u@.", "u@host.dom.example"],
    ["", ""],
    ["a b@x.y", "a b@x.y"],
    ['q"q@x.y', 'q"q@x.y'],
    ["a@b@x.y", "a@b@x.y"],
    ["first.last", "first.last@host.dom.example"],
    ["u@(comment)x.y", "u@x.y"],
    ["u@x y", "u@xy.dom.example"],
    ["@x.y", "@x.y"],
    ["u@b\xfccher", "u@b\xfccher.dom.example"],
  ])("%s -> %s", (recipient, completed) => expect(told(recipient)[0]).toBe(completed));

  it("names the file of each completion", () => {
    expect(told("u")).toEqual([
      "u@host.dom.example",
      "qmail-inject: u@host (defaulthost:1 [0])",
      "qmail-inject: u@host.dom.example (defaultdomain:1 [0])",
    ]);
    expect(told("u@x+")).toEqual(["u@x.plus.example", "qmail-inject: u@x.plus.example (plusdomain:1 [0])"]);
    expect(told("u@x.y")).toEqual(["u@x.y", "qmail-inject: u@x.y"]);
    expect(told("u", { me: "mail.example.org\n" })).toEqual([
      "u@mail.example.org",
      "qmail-inject: u@mail.example.org (me:1 [0])",
    ]);
    expect(told("u", {})).toEqual([
      "u@defaulthost.defaultdomain",
      "qmail-inject: u@defaulthost",
      "qmail-inject: u@defaulthost.defaultdomain",
    ]);
  });

  it("refuses what is not an address", () => {
    expect(told("u@x]")).toEqual(["u@x].dom.example", expect.anything()]);
    for (const recipient of ["u@]", "u@[x", "u@(x", 'u@"x', "u@[x\\"]) {
      expect(told(recipient)).toEqual(["refused", "qmail-inject: refused"]);
    }
  });

  it("gives up where a file cannot be read or is no part of an address", () => {
    expect(readInjectControls(textFiles({ ...files, plusdomain: "x]" })).kind).toBe("controls");
    expect(readInjectControls(textFiles({ ...files, plusdomain: "[x" }))).toEqual({
      kind: "failure",
      file: "plusdomain",
      why: "bad-value",
    });
    expect(readInjectControls(textFiles({ me: ")\n" }))).toMatchObject({ file: "me", why: "bad-value" });
    expect(readInjectControls(controlFiles({ idhost: { special: "dir" } }))).toMatchObject({ file: "idhost" });
  });
});

describe("token822_parse", () => {
  it("reads atoms, quotes, literals and comments", () => {
    expect(parseTokens('a\\ b."c\\"d"@[e\\]f](g(h)i)')).toEqual([
      { kind: "atom", text: "a b" },
      { kind: "sign", text: "." },
      { kind: "quote", text: 'c"d' },
      { kind: "sign", text: "@" },
      { kind: "literal", text: "e]f" },
      { kind: "comment", text: "ghi" },
    ]);
    expect(unquoteTokens(parseTokens('"a b" . c(d) @ [e]') ?? [])).toBe("a b.c@[e]");
    expect(parseTokens("a)b")).toEqual([{ kind: "quote", text: "a)b" }]);
    expect(parseTokens("a\\")).toEqual([{ kind: "atom", text: "a" }]);
  });

  it("takes the time of the text's length", () => {
    expect(parseTokens("(".repeat(1_000_000))).toBeNull();
    expect(parseTokens(".".repeat(1_000_000))?.length).toBe(1_000_000);
    expect(parseTokens("a\\a".repeat(1_000_000))?.length).toBe(1);
  });
});
