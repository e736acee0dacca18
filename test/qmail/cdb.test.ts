import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstMissing, makeMorercpthosts, readCdb, sameKeys } from "../../src/qmail/cdb.ts";
import { findText, keySpan } from "../../src/qmail/constmap.ts";
import type { KeySet } from "../../src/qmail/control-types.ts";
import { least, runs } from "../random-cases.ts";
import { latin1, text } from "./bytes.ts";
import { cdbSeek, makeCdb } from "./make-cdb.ts";

function keysOf({ map }: KeySet): string[] {
  return Array.from({ length: map.entries.count }, (_, i) => text(map.bytes, keySpan(map, i)));
}

function read(bytes: Uint8Array): KeySet {
  const keys = readCdb(bytes);
  if (keys === null) throw new Error("broken");
  return keys;
}

const key = fc.array(fc.constantFrom(..."ab.\0\xff "), { maxLength: 5 }).map((parts) => parts.join(""));

describe("readCdb", () => {
  it("has the keys in the order of the records", () => {
    expect(keysOf(read(makeCdb(["example.org", ".example.net", "", "example.org"])))).toEqual([
      "example.org",
      ".example.net",
      "",
      "example.org",
    ]);
    expect(keysOf(read(makeCdb([])))).toEqual([]);
  });

  it("counts keys with capital letters, which nobody finds", () => {
    const keys = read(makeCdb(["Example.org", "b", "example.ORG"]));
    expect([keysOf(keys), keys.capitals]).toEqual([["b"], 2]);
    expect(findText(keys.map, "example.org")).toBe(-1);
  });

  it("reads a part of a larger piece of memory", () => {
    const cdb = makeCdb(["a"]);
    const larger = new Uint8Array(cdb.length + 7);
    larger.set(cdb, 3);
    expect(keysOf(read(larger.subarray(3, 3 + cdb.length)))).toEqual(["a"]);
  });

  it("finds what cdb_seek finds", () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 40 }), fc.array(key), (keys, others) => {
        const cdb = makeCdb(keys);
        const found = read(cdb);
        expect(keysOf(found)).toEqual(keys);
        for (const asked of [...keys, ...others]) {
          expect(findText(found.map, asked) >= 0 ? 1 : 0).toBe(cdbSeek(cdb, latin1(asked)));
        }
      }),
    );
  });

  it.each([
    ["an empty file", ""],
    ["text", "example.org\nexample.net\n"],
    ["a pointer of Git LFS", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n"],
    ["a long text", "example.org\n".repeat(1000)],
  ])("calls %s broken", (_, content) => expect(readCdb(latin1(content))).toBeNull());

  it("calls a cdb broken that was cut off anywhere", () => {
    const cdb = makeCdb(["a", "b", "example.org"]);
    for (let length = 0; length < cdb.length; length++) expect(readCdb(cdb.subarray(0, length))).toBeNull();
  });

  it("is never wrong about a cdb with any changed bytes: it agrees with cdb_seek, or calls it broken", () => {
    const change = fc.tuple(fc.nat(), fc.oneof(fc.nat(255), fc.constantFrom(0, 1, 255)));
    let sound = 0;
    fc.assert(
      fc.property(
        fc.array(key, { maxLength: 12 }),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        (keys, changes) => {
          const cdb = makeCdb(keys);
          // The header is mostly empty tables: half of the changes go behind it.
          for (const [at, byte] of changes) {
            const from = at % 2 === 0 && cdb.length > 2048 ? 2048 : 0;
            cdb[from + (at % (cdb.length - from))] = byte;
          }
          const found = readCdb(cdb);
          if (found === null) return;
          sound++;
          for (const asked of [...keys, ...keysOf(found), "", "a", "b"]) {
            if (/[A-Z]/.test(asked)) continue;
            expect(findText(found.map, asked) >= 0 ? 1 : 0).toBe(cdbSeek(cdb, latin1(asked)));
          }
        },
      ),
      { numRuns: runs(3000) },
    );
    expect(sound).toBeGreaterThan(least(runs(3000) / 60));
  });

  it("does not follow tables or records that are there many times", () => {
    const bytes = new Uint8Array(1 << 20);
    const view = new DataView(bytes.buffer);
    for (let table = 0; table < 256; table++) {
      view.setUint32(8 * table, 2048, true);
      view.setUint32(8 * table + 4, 100_000, true);
    }
    expect(readCdb(bytes)).toBeNull();
    view.setUint32(0, 2048, true);
    for (let table = 1; table < 256; table++) view.setUint32(8 * table + 4, 0, true);
    for (let slot = 0; slot < 100_000; slot++) view.setUint32(2048 + 8 * slot + 4, 900_000, true);
    expect(readCdb(bytes)).toBeNull();
    view.setUint32(4, 0xffffffff, true);
    expect(readCdb(bytes)).toBeNull();
  });

  it("takes any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 2000, maxLength: 5000 }), fc.nat(255), (bytes, fill) => {
        readCdb(bytes);
        readCdb(bytes.fill(fill));
      }),
    );
  });
});

describe("qmail-newmrh", () => {
  it("lowers the case, strips blanks, drops comments, and keeps the rest", () => {
    const keys = makeMorercpthosts(latin1("Example.ORG \t\n# c\n\n .a\r\n\0x\na\0b\nlast"));
    expect(keysOf(keys).map((name) => name.toLowerCase())).toEqual(["example.org", " .a\r", "\0x", "a\0b", "last"]);
    expect(findText(keys.map, "example.org")).toBe(0);
  });

  it("makes the cdb whose keys are the text's", () => {
    const line = fc.array(fc.constantFrom(..."aB#. \t\r\0"), { maxLength: 4 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const made = makeMorercpthosts(latin1(lines.join("\n")));
        const cdb = read(makeCdb(keysOf(made).map((name) => name.replace(/[A-Z]/g, (c) => c.toLowerCase()))));
        expect(sameKeys(made, cdb)).toBe(true);
      }),
    );
  });

  it("tells a stale cdb from its text", () => {
    const made = makeMorercpthosts(latin1("a\nB\na\n"));
    expect(sameKeys(made, read(makeCdb(["b", "a"])))).toBe(true);
    expect(sameKeys(made, read(makeCdb(["b"])))).toBe(false);
    expect(sameKeys(made, read(makeCdb(["b", "a", "c"])))).toBe(false);
    expect(sameKeys(made, read(makeCdb(["b", "a", "B"])))).toBe(false);
    expect(firstMissing(made, read(makeCdb(["a"])))).toBe(1);
    expect(firstMissing(read(makeCdb(["b", "c"])), made)).toBe(1);
  });
});
