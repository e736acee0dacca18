import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { templateMark } from "../../../src/lines/template.ts";
import type { Example } from "../../../src/rules/rule.ts";
import { runs } from "../../random-cases.ts";
import { findingsOf, lint, rulesFinding } from "../lint.ts";

const bytes = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

describe("template-text", () => {
  it.each([
    ["{{ address }}\n", "1:1-3"],
    ["10.0.0.1\n{% for a in b %}\n{{ a }}\n{% endfor %}\n", "2:1-3"],
    ["<%= @address %>\n", "1:1-3"],
    ["203.0.113.7\n$\x7bADDRESS}\n", "2:1-3"],
    ["[% address %]\n", "1:1-3"],
    ["10.0.0.$\x7bLAST}\r\n", "1:8-10"],
    ["x {{", "1:3-5"],
    ["{{ a }} # {{ b }}\n", "1:1-3"],
    ["# {{ a }}\n{{ b }}\n", "2:1-3"],
    ["\n\n{{{\n", "3:1-3"],
  ])("once, at the first place, and nothing else: %j", (moreipme, at) => {
    expect(lint("template-text", { moreipme })).toMatchObject([{ at: `moreipme:${at}`, level: "error", fix: null }]);
    expect(rulesFinding({ moreipme })).toEqual(["template-text"]);
    expect(lint("template-text", { notipme: moreipme })).toMatchObject([{ at: `notipme:${at}` }]);
  });

  it.each([
    "# {{ address }}\n",
    "10.0.0.1 # {{ address }}\n",
    "10.0.0.1 #$\x7bx}\n",
    "[% address\n%]\n",
    "%] [% address\n",
    "[%]\n",
    "{ {\n",
    "{\n{\n",
    "$ {x}\n",
    "100%\n",
    "",
  ])("not in %j", (moreipme) => expect(lint("template-text", { moreipme })).toEqual([]));

  it("leaves the other file its lines and duplicates, and nothing that takes both", () => {
    const notipme = "198.51.100.1\n198.51.100.1\n10.0.0.0/8\n127.0.0.0/255.0.0.0\n198.51.100.0/255.255.255.0\n";
    expect(rulesFinding({ moreipme: "{{ x }}\n", notipme })).toEqual([
      "template-text",
      "duplicate-entry",
      "prefix-length",
      "unexcludable-interface",
    ]);
    expect(rulesFinding({ moreipme: "0.0.0.0/0.0.0.0\n10.0.0.1\n", notipme: "{{ x }}\n" })).toEqual(["template-text"]);
    const interfaces = { eth0: ["192.0.2.1", "192.0.2.2"] };
    expect(rulesFinding({ moreipme: "{{ x }}\n", interfaces })).toEqual(["template-text"]);
  });

  it("lets a fix be safe only where the entries stay the same", () => {
    const fixes = (moreipme: string) =>
      findingsOf({ moreipme, notipme: "{{ x }}\n" }).flatMap((one) => one.detail().fix?.safe ?? []);
    expect(fixes("10.0.0.1\r\n")).toEqual([true]);
    expect(fixes("10.0.0.0/255.0.0.0\n10.1.0.0/16\n")).toEqual([false]);
  });

  it("says nothing of a file that the dialect does not read", () => {
    expect(rulesFinding({ moreipme: "{{ x }}\n", dialect: "netqmail" })).toEqual(["unused-file"]);
  });

  it("is found as by a search for the marks in each line", () => {
    const slow = (text: string): [number, number] | null => {
      let start = 0;
      for (const [i, line] of text.split("\n").entries()) {
        const at = /\{\{|\{%|<%|\$\{|\[%(?=.*%\])/s.exec(line)?.index ?? -1;
        const hash = line.indexOf("#");
        if (at >= 0 && (hash < 0 || at + 1 < hash)) return [start + at, i + 1];
        start += line.length + 1;
      }
      return null;
    };
    const piece = fc.constantFrom("{", "%", "<", "$", "[", "]", "#", "\n", "x", "{{", "[%", "%]", " ");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const mark = templateMark(bytes(text));
        expect(mark === null ? null : [mark.start, mark.line]).toEqual(slow(text));
      }),
      { numRuns: runs(3000) },
    );
  });

  it("takes a time that grows with the file, whatever is in it", () => {
    expect(templateMark(bytes("#{%".repeat(300_000)))).toBeNull();
    expect(templateMark(bytes("#{\n".repeat(300_000)))).toBeNull();
    expect(templateMark(bytes("[%".repeat(300_000)))).toBeNull();
  });

  it.each([
    ["me", "{{ fqdn }}\n"],
    ["databytes", "<%= n %>\n"],
    ["rcpthosts", "a.example\n$\x7bDOMAIN}\n"],
    ["badhelo", "{% if x %}\n"],
    ["smtproutes", "a:{{ r }}|u|p\n"],
    ["policy", "[% x %]\n"],
  ])("once, in any other file, and nothing else of it: %s %j", (name, text) => {
    const example: Example = { files: { [name]: `\xef\xbb\xbf ${text}\0\r\n` }, dialect: "sagredo" };
    expect(lint("template-text", example)).toMatchObject([{ level: "error", fix: null }]);
    expect(rulesFinding(example)).toEqual(["template-text"]);
  });

  it.each([
    ["badhelo", "a$\x7b2}\n[%x%]\n"],
    ["smtproutes", "a:r|u|{{ p }}\n# {{ x }}\n"],
    ["srs_secrets", "{{ x }}\n"],
    ["servercert.pem", "{{ x }}\n"],
    ["morercpthosts.cdb", "{{ x }}\n"],
  ])("not in %s: %j", (name, text) => {
    expect(lint("template-text", { files: { [name]: text }, dialect: "sagredo" })).toEqual([]);
  });
});
