import { domainToASCII } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asciiName } from "../../src/qmail/idn.ts";
import { fromPunycode, punycode } from "../../src/qmail/punycode.ts";

const bytes = (text: string): string => Buffer.from(text, "utf8").toString("latin1");

describe("the names that libidn2 makes", () => {
  const letters = fc.constantFrom(..."abz09-_ßöüÄñéΣςλшЩ例え漢字テス가");
  const name = fc.array(fc.string({ unit: letters, minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 });

  it("are those of Node, where no hyphen stands in a place that libidn2 refuses", () => {
    fc.assert(
      fc.property(name, (labels) => {
        const written = labels.map((label) => `x${label}x`.replace(/^(..)-?-/, "$1a")).join(".");
        expect(asciiName(bytes(written))).toBe(domainToASCII(written));
      }),
    );
  });

  it("lead back to the label", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 20 }), (label) => {
        fc.pre(/^[a-z0-9\u0080-\u{10ffff}]*$/u.test(label));
        expect(fromPunycode(punycode(label))).toBe(label);
      }),
    );
  });

  it("are refused, or as they are, whatever the bytes", () => {
    const byte = fc.integer({ min: 1, max: 255 }).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.string({ unit: byte, maxLength: 80 }), (host) => {
        expect(asciiName(host) ?? "").toMatch(/^[\0-\x7f]*$/);
        expect(() => asciiName(`xn--${host}`)).not.toThrow();
      }),
    );
  });

  it("are not long", () => {
    expect(asciiName(`${bytes("ü").repeat(63)}.example`)).toBeNull();
    expect(asciiName("a".repeat(64))).toBeNull();
    expect(asciiName(bytes("ü").repeat(1_000_000))).toBeNull();
    expect(asciiName(`xn--${"9".repeat(1_000_000)}`)).toBeNull();
  });
});
