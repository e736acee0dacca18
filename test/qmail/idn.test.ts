import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asciiName } from "../../src/qmail/idn.ts";
import { fromPunycode } from "../../src/qmail/punycode.ts";
import { vectors } from "./bytes.ts";

const bytes = (text: string): string => Buffer.from(text, "utf8").toString("latin1");

/** `host` in Unicode, or its bytes as Latin-1; `ascii` is null where libidn2 refuses it. */
type Vector = { host?: string; latin1?: string; ascii: string | null };

const cases = vectors<Vector>("idn");

describe("the names that libidn2 makes", () => {
  it("are the same", () => {
    expect(cases.length).toBe(702);
    const made = cases.map(({ host, latin1 }) => [host ?? latin1, asciiName(latin1 ?? bytes(host ?? ""))]);
    expect(made).toEqual(cases.map(({ host, latin1, ascii }) => [host ?? latin1, ascii]));
  });

  it("are refused, or in ASCII, whatever the bytes, and stay as they are", () => {
    const byte = fc.integer({ min: 1, max: 255 }).map((code) => String.fromCharCode(code));
    const unicode = fc.string({ unit: "binary", maxLength: 20 }).map(bytes);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: byte, maxLength: 80 }), unicode), fc.boolean(), (host, encoded) => {
        const name = asciiName(encoded ? `xn--${host}` : host);
        fc.pre(name !== null);
        expect(name).toMatch(/^[\0-\x7f]*$/);
        expect(asciiName(name ?? "")).toBe(name);
      }),
    );
  });

  it("are not long", () => {
    expect(asciiName(`${bytes("ü").repeat(63)}.example`)).toBeNull();
    expect(asciiName(bytes("ü").repeat(1_000_000))).toBeNull();
    expect(asciiName(`xn--${"9".repeat(1_000_000)}`)).toBeNull();
    expect(asciiName(`${bytes("ü")}.`.repeat(20_000))?.length).toBe(160_000);
  });
});

describe("punycode", () => {
  it.each([
    ["bcher-kva", "bücher"],
    ["r8jz45g", "例え"],
    ["a-", "a"],
    ["-", ""],
    ["", ""],
    ["99999999", null],
    ["ü", null],
  ])("%s stands for %s", (text, label) => expect(fromPunycode(text)).toBe(label));
});
