import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";
import { settingsSchemaPlugin } from "../settings-schema.ts";
import type * as Library from "../src/index.ts";
import { check } from "../src/index.ts";

// What judges runs in a browser: here, in a context that has the language and the encodings, and nothing of Node.

const OUTSIDE = /^(tree|cli|action|run)\//;

function context(): vm.Context {
  // The bytes that are handed in are of this realm.
  return vm.createContext({ TextDecoder, TextEncoder, Uint8Array });
}

const files = {
  moreipme: new TextEncoder().encode("10.0.0.0/8\n203.0.113.300 # \u00e9\n203.0.113.7\n203.0.113.7"),
  notipme: Uint8Array.of(0xef, 0xbb, 0xbf, 0x31, 0xff, 0x0a),
};

test("the library answers the same without Buffer, process and require", () => {
  const loaded = new Map<string, unknown>();
  const at = context();
  expect(vm.runInContext("[typeof Buffer, typeof process, typeof require]", at)).toEqual(Array(3).fill("undefined"));
  const load = (file: string): unknown => {
    if (loaded.has(file)) return loaded.get(file);
    const exports = {};
    loaded.set(file, exports);
    const code = `(function (exports, require) {${readFileSync(file, "utf8")}\n})`;
    // Only its own pieces: anything else would be a file that is not there.
    vm.runInContext(code, at)(exports, (name: string) => load(path.resolve(path.dirname(file), name)));
    return exports;
  };
  const library = load(path.resolve("dist/index.js")) as typeof Library;
  expect(library.check(files)).toEqual(check(files));
  expect(library.check(files).findings.length).toBeGreaterThan(3);
});

test("every inner room loads there", async () => {
  const src = path.resolve("src");
  const modules = readdirSync(src, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\/.*(?<!\.d)\.ts$/.test(name) && !OUTSIDE.test(name));
  const entry = "\0entry";
  const build = await rolldown({
    input: entry,
    platform: "browser",
    moduleTypes: { ".md": "text" },
    treeshake: false,
    plugins: [
      { ...settingsSchemaPlugin(), generateBundle: () => undefined },
      {
        name: "all-inner-rooms",
        resolveId: (id) => (id === entry ? id : null),
        load: (id) =>
          id === entry
            ? modules.map((name, i) => `export * as m${i} from ${JSON.stringify(path.join(src, name))};`).join("\n")
            : null,
      },
    ],
  });
  const { output } = await build.generate({ format: "iife", name: "rooms", codeSplitting: false });
  expect(output[0].imports).toEqual([]);
  const at = context();
  vm.runInContext(output[0].code, at);
  expect(Object.keys(vm.runInContext("rooms", at)).length).toBe(modules.length);
});
