import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findText, makeConstMap } from "../../src/qmail/constmap.ts";
import { controlReadfile } from "../../src/qmail/control-file.ts";
import type { ConstMap } from "../../src/qmail/control-types.ts";
import { eachSuffixHash, keyHash } from "../../src/qmail/key-hash.ts";
import { findSuffix } from "../../src/qmail/suffixes.ts";
import { runs } from "../random-cases.ts";
import { latin1 } from "./bytes.ts";

function listOf(file: string): ConstMap {
  const bytes = latin1(file);
  return makeConstMap(bytes, controlReadfile(bytes), false);
}

/** The loop as rcpthosts.c has it. */
function naive(map: ConstMap, name: string, proper: boolean): number {
  for (let j = 0; j < name.length; j++) {
    if (j !== 0 && name[j] !== ".") continue;
    const entry = proper && j === 0 ? -1 : findText(map, name.slice(j));
    if (entry >= 0) return entry;
  }
  return -1;
}

const name = fc.array(fc.constantFrom(..."aB..."), { maxLength: 24 }).map((parts) => parts.join(""));

describe("the suffixes of a name", () => {
  it("are tried from the whole to the last dot", () => {
    const list = listOf("example.org\n.example.org\n.org\n");
    const tried = (text: string, proper?: boolean): number =>
      findSuffix(list, latin1(text), 0, latin1(text).length, proper);
    expect(tried("example.org")).toBe(0);
    expect(tried("A.Example.Org")).toBe(1);
    expect(tried("example.org", true)).toBe(2);
    expect(tried(".example.org")).toBe(1);
    expect(tried(".example.org", true)).toBe(2);
    expect(tried("org")).toBe(-1);
    expect(tried("")).toBe(-1);
  });

  it("are found as the definition says, with few dots and with many", () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), name, fc.boolean(), (entries, asked, proper) => {
        const list = listOf(entries.join("\n"));
        const padded = latin1(`x.${asked}.x`);
        expect(findSuffix(list, padded, 2, 2 + asked.length, proper)).toBe(naive(list, asked, proper));
      }),
      { numRuns: runs(3000) },
    );
  });

  it("have the hashes that they have alone", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 40 }),
        fc.nat(40),
        fc.integer(),
        fc.integer(),
        (bytes, from, one, other) => {
          const start = Math.min(from, bytes.length);
          const seen: number[] = [];
          eachSuffixHash(bytes, start, bytes.length, [one, other], (at, hash) => {
            seen.push(at);
            expect(hash).toBe(keyHash(bytes, at, bytes.length, [one, other]));
          });
          const dots = Array.from(bytes.keys()).filter((at) => at > start && bytes[at] === 0x2e);
          expect(seen.reverse()).toEqual(start < bytes.length ? [start, ...dots] : []);
        },
      ),
    );
  });

  it("do not cost the square of a name of a million dots", () => {
    const dots = ".".repeat(1e6);
    const list = listOf(`${dots}\n${dots.slice(1)}\n.\n`);
    expect(findSuffix(list, latin1(dots), 0, 1e6)).toBe(0);
    expect(findSuffix(list, latin1(dots), 0, 1e6, true)).toBe(1);
    expect(findSuffix(list, latin1(dots), 1, 1e6, true)).toBe(2);
    expect(findSuffix(list, latin1(`${dots}a`), 0, 1e6 + 1)).toBe(-1);
  });
});
