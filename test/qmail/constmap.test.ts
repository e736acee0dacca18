import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { find, findText, keySpan, makeConstMap, previousDuplicate, valueSpan } from "../../src/qmail/constmap.ts";
import { controlReadfile } from "../../src/qmail/control-file.ts";
import type { ConstMap } from "../../src/qmail/control-types.ts";
import { equalWithoutCase, keyHash, lowered } from "../../src/qmail/key-hash.ts";
import { runs } from "../random-cases.ts";
import { latin1, text } from "./bytes.ts";

function mapOf(file: string, flagcolon: boolean): ConstMap {
  const bytes = latin1(file);
  return makeConstMap(bytes, controlReadfile(bytes), flagcolon);
}

const lower = (key: string): string => key.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** Every entry with its key, as strings; `null`: no colon. */
function naive(map: ConstMap): (string | null)[] {
  return Array.from({ length: map.entries.count }, (_, i) => {
    const entry = text(map.bytes, { start: map.entries.start[i] as number, end: map.entries.end[i] as number });
    if (!map.flagcolon) return lower(entry);
    return entry.includes(":") ? lower(entry.slice(0, entry.indexOf(":"))) : null;
  });
}

describe("constmap against a Map of strings", () => {
  const line = fc.array(fc.constantFrom(..."aAb.:\0 \xe4\xc4"), { maxLength: 4 }).map((parts) => parts.join(""));
  const file = fc.array(line, { maxLength: 30 }).map((lines) => lines.join("\n"));

  it.each([false, true])("finds the last of several, flagcolon %s", (flagcolon) => {
    fc.assert(
      fc.property(file, fc.array(line, { maxLength: 10 }), (content, others) => {
        const map = mapOf(content, flagcolon);
        const keys = naive(map);
        const last = new Map(keys.map((key, i) => [key, i]));
        for (const key of [...others, ...keys]) {
          if (key === null) continue;
          const entry = last.get(lower(key)) ?? -1;
          expect(findText(map, key)).toBe(entry);
          const padded = latin1(`x${key.toUpperCase().replace(/[^ -~]/g, "")}${key}y`);
          const start = padded.length - key.length - 1;
          expect(find(map, padded, start, start + key.length)).toBe(entry);
        }
        const without = keys.flatMap((key, i) => (key === null ? [i] : []));
        expect([...map.dropped]).toEqual(without);
        const pairs = keys.flatMap((key, i) => {
          const before = key === null ? -1 : keys.lastIndexOf(key, i - 1);
          return i > 0 && before >= 0 ? [[i, before]] : [];
        });
        const { later, earlier, count } = map.duplicates;
        expect(count).toBe(pairs.length);
        expect(Array.from(later, (entry, i) => [entry, earlier[i]])).toEqual(pairs);
        const previous = new Map(pairs as [number, number][]);
        keys.forEach((_, i) => {
          expect(previousDuplicate(map, i)).toBe(previous.get(i) ?? -1);
        });
      }),
      { numRuns: runs(1500) },
    );
  });
});

describe("the table", () => {
  it("finds nothing in an empty file", () => {
    for (const flagcolon of [false, true]) {
      expect(findText(mapOf("", flagcolon), "")).toBe(-1);
      expect(findText(mapOf("# c\n\n", flagcolon), "# c")).toBe(-1);
    }
  });

  it("has text above Latin-1 nowhere", () => {
    expect(findText(mapOf("a\n", false), "š")).toBe(-1);
    expect(findText(mapOf("\x61\n", false), "\u0161")).toBe(-1);
  });

  it("holds many entries, by whatever seed", () => {
    const names = Array.from({ length: 5000 }, (_, i) => `d${i}.example`);
    const bytes = latin1(names.join("\n"));
    for (const seed of [
      [0, 0],
      [-1, 1],
      [0x12345678, 0x7fffffff],
    ] as const) {
      const map = makeConstMap(bytes, controlReadfile(bytes), false, seed);
      expect(names.map((name) => findText(map, name.toUpperCase()))).toEqual(names.map((_, i) => i));
      expect(findText(map, "d5000.example")).toBe(-1);
    }
  });

  it("walks a million equal keys", () => {
    const map = mapOf("a:1\n".repeat(1e6), true);
    expect(findText(map, "A")).toBe(999999);
    expect(map.duplicates.count).toBe(999999);
    expect(previousDuplicate(map, 999999)).toBe(999998);
    expect(previousDuplicate(map, 0)).toBe(-1);
  });

  it("tells long names apart that differ in their last byte", () => {
    const name = "n".repeat(100_000);
    const map = mapOf(`${name}a\n${name}b\n${name.toUpperCase()}A\n`, false);
    expect(["a", "b", "c"].map((end) => findText(map, name + end))).toEqual([2, 1, -1]);
  });
});

/** The longest run of filled slots: what one look-up can cost. */
function longestRun({ table }: ConstMap): number {
  let longest = 0;
  let run = 0;
  for (const slot of table) {
    run = slot === 0 ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

type Step = (hash: number, byte: number) => number;

const hashOf = (step: Step, key: string, from = 5381): number =>
  [...key].reduce((h, c) => step(h, c.charCodeAt(0)), from);

/**
 * 2^14 names that one hash without a key gives one value: two blocks of five letters that lead from one state to the same next,
 * fourteen times, each time the one or the other.
 */
function collisions(step: Step): string[] {
  let names = [""];
  let state = 5381;
  for (let i = 0; i < 14; i++) {
    const [one, other] = collidingBlocks(step, state);
    names = names.flatMap((name) => [name + one, name + other]);
    state = hashOf(step, one, state);
  }
  return names;
}

function collidingBlocks(step: Step, state: number): [string, string] {
  const letters = "-0123456789abcdefghijklmnopqrstuvwxyz_{}~";
  const seen = new Map<number, string>();
  for (let at = 0; ; at = (at + 71_639_729) % 41 ** 5) {
    let block = "";
    for (let k = 0, rest = at; k < 5; k++, rest = Math.floor(rest / 41)) block += letters[rest % 41];
    const hash = hashOf(step, block, state);
    const other = seen.get(hash);
    if (other !== undefined) return [other, block];
    seen.set(hash, block);
  }
}

describe("keys that were chosen to collide", () => {
  const steps: [string, Step][] = [
    ["h * 33 ^ byte, as constmap.c and cdb have it", (h, byte) => Math.imul(h, 33) ^ byte],
    ["h * 31 + byte", (h, byte) => (Math.imul(h, 31) + byte) | 0],
    ["FNV-1a", (h, byte) => Math.imul(h ^ byte, 0x01000193)],
  ];

  it.each(steps)("in %s do not gather in the table", (_, step) => {
    const keys = collisions(step);
    expect(new Set(keys.map((key) => hashOf(step, key))).size).toBe(1);
    expect(new Set(keys).size).toBe(1 << 14);
    for (let turn = 0; turn < 3; turn++) expect(longestRun(mapOf(keys.join("\n"), false))).toBeLessThan(300);
  });

  it("get other hashes with every seed", () => {
    const key = latin1("mail.example.org");
    const hashes = Array.from({ length: 1000 }, (_, i) => keyHash(key, 0, key.length, [i, 0]));
    expect(new Set(hashes).size).toBeGreaterThan(990);
  });
});

describe("case", () => {
  it("is ASCII's alone, in hashes and in comparisons", () => {
    for (let byte = 0; byte < 256; byte++) {
      const char = String.fromCharCode(byte);
      expect(String.fromCharCode(lowered(byte))).toBe(lower(char));
      for (let length = 1; length <= 5; length++) {
        const a = latin1(char.repeat(length));
        const b = latin1(lower(char).repeat(length));
        expect(equalWithoutCase(a, 0, b, 0, length)).toBe(true);
        expect(keyHash(a, 0, length, [1, 2])).toBe(keyHash(b, 0, length, [1, 2]));
      }
    }
    expect(equalWithoutCase(latin1("\xc4"), 0, latin1("\xe4"), 0, 1)).toBe(false);
    expect(equalWithoutCase(latin1("@["), 0, latin1("`{"), 0, 2)).toBe(false);
  });
});

describe("spans", () => {
  it("of a list: the whole entry and nothing", () => {
    const map = mapOf("d:x\n", false);
    expect(keySpan(map, 0)).toEqual({ start: 0, end: 3 });
    expect(valueSpan(map, 0)).toEqual({ start: 3, end: 3 });
  });
});
