import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { writeWhole } from "../../src/tree/store.ts";
import { isPosix, makeFolder } from "../workplace.ts";

test("a new file, a file that was there, pieces of both kinds", () => {
  const file = path.join(makeFolder(), "a");
  writeWhole(file, ["one\n", Uint8Array.of(0xff)]);
  expect(readFileSync(file, "latin1")).toBe("one\n\xff");
  chmodSync(file, 0o640);
  writeWhole(file, ["two\n"]);
  expect(readFileSync(file, "utf8")).toBe("two\n");
  if (isPosix) expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(readdirSync(path.dirname(file))).toEqual(["a"]);
});

test("a link of that name is replaced, and what it leads to stays", () => {
  const at = makeFolder();
  writeFileSync(path.join(at, "real"), "old");
  symlinkSync("real", path.join(at, "link"));
  writeWhole(path.join(at, "link"), ["new"]);
  expect(lstatSync(path.join(at, "link")).isFile()).toBe(true);
  expect(readFileSync(path.join(at, "real"), "utf8")).toBe("old");
});

test("when writing fails, the old file is whole and nothing is left beside it", () => {
  const at = makeFolder();
  writeFileSync(path.join(at, "a"), "old");
  function* pieces(): Generator<string> {
    yield "half";
    throw new Error("no more");
  }
  expect(() => writeWhole(path.join(at, "a"), pieces())).toThrow("no more");
  expect(readFileSync(path.join(at, "a"), "utf8")).toBe("old");
  expect(readdirSync(at)).toEqual(["a"]);
  expect(() => writeWhole(path.join(at, "none", "a"), ["x"])).toThrow("ENOENT");
  expect(() => writeWhole(at, ["x"])).toThrow("EISDIR");
});
