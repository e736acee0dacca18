import { describe, expect, it } from "vitest";
import { BYTE_CLASS, HAS_EMPTY_LABEL } from "../../src/mail/byte-class.ts";
import { isWellFormed } from "../../src/mail/domain-text.ts";
import { FORM, type Form } from "../../src/mail/form.ts";
import { formOfDomain } from "../../src/mail/form-of.ts";
import { judgeLists } from "../../src/mail/judge.ts";
import { bytesOf, listsOf } from "./directories.ts";
import type { OracleFile } from "./oracle.ts";

function formsOf(file: OracleFile, text: string): (string | undefined)[] {
  const lists = listsOf({ [file]: text });
  judgeLists(lists);
  return Array.from(lists[file]?.form ?? [], (form) => Object.keys(FORM)[form]);
}

/** What is wrong with the text of a domain. */
function formOf(bytes: Uint8Array, start: number, end: number, exact: boolean): Form {
  const text = bytes.subarray(start, end);
  const bits = text.reduce((all, byte) => all | ((BYTE_CLASS[byte] as number) & ~0xff), 0);
  const hasEmptyLabel = text.some((byte, i) => byte === 0x2e && text[i - 1] === 0x2e);
  return formOfDomain(bytes, start, end, bits | (hasEmptyLabel ? HAS_EMPTY_LABEL : 0), exact);
}

describe("formOf", () => {
  it.each<[OracleFile, string, string]>([
    ["rcpthosts", "a.b", "fine"],
    ["rcpthosts", ".a.b", "fine"],
    ["rcpthosts", "A-1_x.\xe4.b", "fine"],
    ["rcpthosts", "[1.2.3.4]", "fine"],
    ["rcpthosts", "[IPv6:::1]", "fine"],
    ["rcpthosts", ".9]", "fine"],
    ["rcpthosts", "\xef\xbb\xbfa.b", "byteOrderMark"],
    ["rcpthosts", "a.b\r", "carriageReturn"],
    ["rcpthosts", "a.b\r ", "controlByte"],
    ["rcpthosts", "a\0b", "nulByte"],
    ["rcpthosts", " a.b", "leadingBlank"],
    ["rcpthosts", " # a", "notAComment"],
    ["rcpthosts", "a # b", "notAComment"],
    ["rcpthosts", "a#b", "fine"],
    ["rcpthosts", "*.a", "wildcard"],
    ["rcpthosts", "*", "wildcard"],
    ["rcpthosts", "u@a", "address"],
    ["rcpthosts", "@a", "address"],
    ["rcpthosts", "a b", "blank"],
    ["rcpthosts", "a\x7f", "controlByte"],
    ["rcpthosts", "a/b", "slash"],
    ["rcpthosts", "a:b", "colon"],
    ["rcpthosts", "a..b", "emptyLabel"],
    ["rcpthosts", "..a", "emptyLabel"],
    ["rcpthosts", "a.b.", "trailingDot"],
    ["rcpthosts", ".", "loneDot"],
    ["morercpthosts", "a\0b", "nulByte"],
    ["locals", ".a", "leadingDot"],
    ["locals", "a.", "trailingDot"],
    ["percenthack", ".a", "leadingDot"],
    ["virtualdomains", "a:v", "fine"],
    ["virtualdomains", "a:", "fine"],
    ["virtualdomains", ":v", "fine"],
    ["virtualdomains", "u@a:v", "fine"],
    ["virtualdomains", "u..x/y@a:v", "fine"],
    ["virtualdomains", "a", "missingColon"],
    ["virtualdomains", "a: v", "leadingBlank"],
    ["virtualdomains", "a:v # x", "notAComment"],
    ["virtualdomains", "a:v\r", "carriageReturn"],
    ["virtualdomains", "a:v w", "fine"],
    ["virtualdomains", "*@a:v", "wildcard"],
    ["virtualdomains", "@a:v", "address"],
    ["virtualdomains", "u@:v", "emptyDomain"],
    ["virtualdomains", "u@a.:v", "trailingDot"],
    ["virtualdomains", "u@a..b:v", "emptyLabel"],
    ["smtproutes", "a:r:26", "fine"],
    ["smtproutes", "u@a:r", "address"],
    ["smtproutes", "a.:r", "trailingDot"],
    ["smtproutes", "a:r|u|p #x", "fine"],
    ["smtproutes", "a:r:0", "other"],
  ])("%s: %j is %s", (file, line, form) => {
    const [first] = formsOf(file, `${line}\n`);
    expect(first).toBe(form);
    // The first line of a file is looked at in another way than the rest, and so is a last one without a newline.
    if (form === "byteOrderMark") return;
    expect(formsOf(file, `x.y${file === "virtualdomains" || file === "smtproutes" ? ":z" : ""}\n${line}`)[1]).toBe(
      form,
    );
  });
});

describe("formOfDomain", () => {
  it.each<[string, number, number]>([
    ["a.b", FORM.fine, FORM.fine],
    ["localhost", FORM.fine, FORM.fine],
    [".a", FORM.fine, FORM.leadingDot],
    ["", FORM.emptyDomain, FORM.emptyDomain],
    [".", FORM.loneDot, FORM.loneDot],
    ["a.", FORM.trailingDot, FORM.trailingDot],
    ["a..b", FORM.emptyLabel, FORM.emptyLabel],
    ["a b", FORM.blank, FORM.blank],
    ["[::1]", FORM.fine, FORM.fine],
    ["::1", FORM.colon, FORM.colon],
    ["a/b", FORM.slash, FORM.slash],
    ["a\r", FORM.controlByte, FORM.controlByte],
  ])("%j", (text, form, exactForm) => {
    // What stands beside the text is none of its business.
    const bytes = bytesOf(`.${text}.`);
    expect(formOf(bytes, 1, text.length + 1, false)).toBe(form);
    expect(formOf(bytes, 1, text.length + 1, true)).toBe(exactForm);
  });
});

describe("isWellFormed", () => {
  it.each<[string, boolean, boolean]>([
    ["a.b", true, true],
    ["A_1-x.example", true, true],
    ["", false, false],
    [".a", false, false],
    ["a.", false, false],
    ["a..b", false, false],
    ["a b", false, false],
    ["\xe4.b", false, false],
    ["-a.b", true, false],
    ["a-.b", true, false],
    ["ab--c.d", true, false],
    ["ab-c.d", true, true],
    [`${"a".repeat(63)}.b`, true, true],
    [`${"a".repeat(64)}.b`, false, false],
    [`${"a.".repeat(121)}bb`, true, true],
    [`${"a.".repeat(122)}b`, false, false],
  ])("%s", (text, stock, aLabels) => {
    expect(isWellFormed(bytesOf(text), 0, text.length)).toBe(stock);
    expect(isWellFormed(bytesOf(text), 0, text.length, true)).toBe(aLabels);
  });
});
