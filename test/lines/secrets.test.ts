import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quote, secretIn, shownLine } from "../../src/lines/secrets.ts";

const bytes = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));
const shown = (path: string, text: string): string => {
  const line = shownLine({ path, bytes: bytes(text) }, 0, text.length);
  return Buffer.from(line.bytes.subarray(line.start, line.end)).toString("latin1");
};

describe("what must not be shown", () => {
  it.each([
    ["control/smtproutes", "a:r|user|pw", "a:r|***"],
    ["smtproutes", "a:r|user|pw \t\r", "a:r|*** \t\r"],
    ["smtproutes", "# a:r|user|pw", "# a:r|***"],
    ["smtproutes", "a:r", "a:r"],
    ["smtproutes", "a:r|", "a:r|"],
    ["qmtproutes", "a:r|x", "a:r|***"],
    ["authsenders", "a@b:r|u|p", "a@b:r|***"],
    ["srs_secrets", "hunter2", "***"],
    ["srs_secrets", " \thunter2\r", " \t***\r"],
    ["srs_secrets", "#hunter2", "***"],
    ["srs_secrets", "\xef\xbb\xbfhunter2", "\xef\xbb\xbf***"],
    ["any_secrets", "x", "***"],
    ["servercert.pem", "MIIE", "***"],
    ["smtproutes/me", "a|b", "a|b"],
    ["rcpthosts", "a|b", "a|b"],
  ])("%s: %j", (path, text, expected) => expect(shown(path, text)).toBe(expected));

  it("a part of a line goes where it is shown", () => {
    const text = "a:r|user|pw\r";
    const line = shownLine({ path: "smtproutes", bytes: bytes(text) }, 0, text.length);
    expect(line.part({ start: 0, end: 12 })).toEqual({ start: 0, end: 8 });
    expect(line.part({ start: 2, end: 3 })).toEqual({ start: 2, end: 3 });
    expect(line.part({ start: 9, end: 11 })).toEqual({ start: 4, end: 7 });
    expect(line.part({ start: 11, end: 12 })).toEqual({ start: 7, end: 8 });
    expect(line.part({ start: 6, end: 6 })).toEqual({ start: 4, end: 4 });
  });

  it("no part of a line, wherever it is taken from, shows a byte of it", () => {
    const secret = "HUNTER";
    fc.assert(
      fc.property(
        fc.constantFrom("smtproutes", "srs_secrets", "authsenders"),
        fc.constantFrom("", "a:r|", "# a:r|"),
        fc.nat(20),
        fc.nat(20),
        (path, before, a, b) => {
          const text = `x\n${secretIn(path) === "line" ? "" : before || "|"}${secret}\r\ny\n`;
          const [start, end] = [2 + Math.min(a, b, text.length - 6), 2 + Math.min(Math.max(a, b), text.length - 6)];
          expect(quote({ path, bytes: bytes(text) }, start, end)).not.toMatch(/[A-Z]/);
        },
      ),
    );
  });
});
