import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { find, findText, keySpan, makeConstMap, valueSpan } from "../../src/qmail/constmap.ts";
import { controlReadfile, controlReadint, controlReadline } from "../../src/qmail/control-file.ts";
import { controlFile, numberReader } from "../../src/qmail/control-files.ts";
import type { ControlFile } from "../../src/qmail/control-table-types.ts";
import type { DialectName } from "../../src/qmail/types.ts";
import { runs } from "../random-cases.ts";
import { decoded, latin1, text, vectors } from "./bytes.ts";

interface Vector {
  id: string;
  dialects: string[];
  file: string;
  keys: string[];
  line: string;
  int: number | null;
  list: string[];
  in_list: boolean[];
  in_map: (string | null)[];
}

const cases = vectors<Vector>("readers");

function entriesOf(bytes: Uint8Array): string[] {
  const { count, start, end } = controlReadfile(bytes);
  return Array.from({ length: count }, (_, i) => text(bytes, { start: start[i] as number, end: end[i] as number }));
}

describe("what the real readers answered", () => {
  it("has its 172 cases", () => expect(cases.length).toBe(172));

  it.each(cases.map((vector) => [vector.id, vector] as const))("%s", (_, vector) => {
    const bytes = latin1(decoded(vector.file));
    const keys = vector.keys.map((key) => latin1(decoded(key)));
    expect(text(bytes, controlReadline(bytes))).toBe(decoded(vector.line));
    // The patch of moreipme-0.6 leaves netqmail's readers as they are.
    const dialects = vector.dialects.flatMap((name) => (name === "netqmail" ? [name, "moreipme-0.6"] : [name]));
    for (const dialect of dialects as DialectName[]) {
      const row = controlFile(dialect, "queuelifetime") as ControlFile;
      expect(controlReadint(bytes, numberReader(dialect, row)).value).toBe(vector.int);
    }
    expect(entriesOf(bytes)).toEqual(vector.list.map(decoded));

    const entries = controlReadfile(bytes);
    const list = makeConstMap(bytes, entries, false);
    expect(keys.map((key) => find(list, key, 0, key.length) >= 0)).toEqual(vector.in_list);
    const map = makeConstMap(bytes, entries, true);
    const values = keys.map((key) => {
      const entry = findText(map, text(key));
      return entry < 0 ? null : text(bytes, valueSpan(map, entry));
    });
    expect(values).toEqual(vector.in_map.map(decoded));
  });
});

describe("control_readline", () => {
  it.each([
    ["", ""],
    ["\n", ""],
    ["mail.example.org", "mail.example.org"],
    ["mail.example.org \t\nnever read\n", "mail.example.org"],
    [" mail.example.org\r\n", " mail.example.org\r"],
    ["# no comment\nmail.example.org\n", "# no comment"],
  ])("reads %j as %j", (file, value) => {
    const bytes = latin1(file);
    expect(text(bytes, controlReadline(bytes))).toBe(value);
  });
});

describe("control_readint", () => {
  it.each([
    ["20\n", 20, 20],
    ["20 # x", 20, 20],
    ["\n20\n", null, null],
    [" 20\n", null, 20],
    [" abc\n", null, 0],
    ["-\n", null, 0],
    ["-\x005\n", null, 0],
    [" \x005\n", null, null],
    ["2\x005\n", 2, 2],
    ["- 3\n", null, 0],
    ["-5\n", null, -5],
    ["+7\n", null, 7],
    ["-0\n", null, 0],
    ["0x10\n", 0, 0],
    ["3000000000\n", -1294967296, -1294967296],
    ["4294967296\n", 0, 0],
    ["18446744073709551617\n", 1, 1],
  ])("reads %j as %j, indimail as %j", (file, stock, indimail) => {
    expect(controlReadint(latin1(file), "stock").value).toBe(stock);
    expect(controlReadint(latin1(file), "indimail").value).toBe(indimail);
  });

  it("says which digits it read, and what they say", () => {
    expect(controlReadint(latin1("4294967297M\n"), "stock")).toEqual({
      value: 1,
      digits: { start: 0, end: 10 },
      written: 4294967297,
    });
    expect(controlReadint(latin1(" -12x\n"), "indimail")).toEqual({
      value: -12,
      digits: { start: 2, end: 4 },
      written: -12,
    });
    expect(controlReadint(latin1("abc\n"), "stock").digits).toEqual({ start: 0, end: 0 });
  });
});

/** control_readfile, said once more with strings. */
function naiveEntries(file: string): [number, string][] {
  const lines = file.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines.flatMap((line, i) => {
    const kept = line.replace(/[ \t\n]+$/, "");
    return kept === "" || kept[0] === "#" || kept[0] === "\0"
      ? []
      : kept.split("\0").map((e) => [i + 1, e] as [number, string]);
  });
}

describe("control_readfile", () => {
  it("counts lines, and keeps no bytes twice", () => {
    const bytes = latin1("# c\n\na\0b \n c\t");
    const entries = controlReadfile(bytes);
    expect(entriesOf(bytes)).toEqual(["a", "b", " c"]);
    expect([...entries.line]).toEqual([3, 3, 4]);
    expect(entries.lines).toBe(4);
    expect([...entries.start]).toEqual([5, 7, 10]);
  });

  it("reads a line of 32 MiB, a file of newlines and one of NULs", () => {
    expect(controlReadfile(new Uint8Array(1 << 25).fill(0x61))).toMatchObject({ count: 1, lines: 1 });
    expect(controlReadfile(new Uint8Array(1 << 24).fill(0x0a))).toMatchObject({ count: 0, lines: 1 << 24 });
    const nuls = new Uint8Array(1 << 20);
    expect(controlReadfile(nuls)).toMatchObject({ count: 0, lines: 1 });
    nuls[0] = 0x61;
    expect(controlReadfile(nuls)).toMatchObject({ count: 1 << 20, lines: 1 });
  });

  it("has room where the beginning of a file tells too little", () => {
    const bytes = latin1(`${"#".repeat(1 << 17)}\n${"a\n".repeat(5000)}`);
    const { count, line } = controlReadfile(bytes);
    expect([count, line[4999]]).toEqual([5000, 5001]);
  });

  it("reads any bytes as the definition does", () => {
    const byte = fc.constantFrom(..."a#\0 \t\n\n\r:\xff");
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 40 }), (parts) => {
        const file = parts.join("");
        const bytes = latin1(file);
        const { lines, line } = controlReadfile(bytes);
        expect(entriesOf(bytes).map((entry, i) => [line[i], entry])).toEqual(naiveEntries(file));
        expect(lines).toBe(file === "" ? 0 : file.replace(/\n$/, "").split("\n").length);
      }),
      { numRuns: runs(2000) },
    );
  });
});

describe("keys and values", () => {
  it("are spans of the file", () => {
    const bytes = latin1("a:b:c\nd\n:x\n");
    const map = makeConstMap(bytes, controlReadfile(bytes), true);
    expect([...map.dropped]).toEqual([1]);
    expect([0, 2].map((i) => [text(bytes, keySpan(map, i)), text(bytes, valueSpan(map, i))])).toEqual([
      ["a", "b:c"],
      ["", "x"],
    ]);
  });
});
