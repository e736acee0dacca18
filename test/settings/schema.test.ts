import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { shippedSchema } from "../../settings-schema.ts";
import { dialects } from "../../src/qmail/dialects.ts";
import { rules } from "../../src/rules/index.ts";
import { starterFile } from "../../src/settings/starter.ts";
import { parseTree } from "../../src/settings/yaml-tree.ts";
import { benchOf, settingsOf } from "../assertions/model.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const ajv = new Ajv2020.default({
  strict: true,
  allErrors: true,
  allowUnionTypes: true,
  strictRequired: false,
  strictTypes: false,
});
const validate = ajv.compile(shippedSchema());
const plain = (text: string): unknown => parseTree("qmailint.yaml", Buffer.from(text)).root?.plain;

describe("the schema", () => {
  it("knows exactly the rules that there are, in their words", () => {
    const { $defs } = shippedSchema() as { $defs: { rules: { properties: Record<string, { description: string }> } } };
    const known = Object.entries($defs.rules.properties).map(([id, { description }]) => [id, description]);
    expect(known).toEqual(rules.map(({ id, summary }) => [id, summary]).sort());
  });
  it("is shipped as it is", () => {
    expect(JSON.parse(readFileSync(path.join(ROOT, "dist/qmailint.schema.json"), "utf8"))).toEqual(shippedSchema());
  });
  it("describes every key, for editors", () => {
    const missing: string[] = [];
    const visit = (schema: object, at: string): void => {
      for (const [key, value] of Object.entries(schema)) {
        if (typeof value !== "object" || value === null) continue;
        if (key === "properties") {
          for (const [name, one] of Object.entries(value as Record<string, Record<string, unknown>>)) {
            if (!("description" in one) && !("$ref" in one) && name !== "addresses") missing.push(`${at}/${name}`);
          }
        }
        visit(value, `${at}/${key}`);
      }
    };
    visit(shippedSchema(), "#");
    expect(missing).toEqual([]);
  });
  it.each(["cluster", "renumbering"])("the example %s is valid", (name) => {
    expect(validate(plain(readFileSync(path.join(ROOT, "examples", name, "qmailint.yaml"), "utf8")))).toBe(true);
  });
  it("its own examples are valid where they stand", () => {
    const { properties } = shippedSchema() as { properties: Record<string, { examples?: unknown[] }> };
    for (const [key, { examples }] of Object.entries(properties)) {
      for (const example of examples ?? [])
        expect([key, validate({ version: 1, [key]: example })]).toEqual([key, true]);
    }
  });
  it("every rule's example settings are valid", () => {
    for (const { bad, good } of rules) {
      for (const { settings } of [bad, good]) if (settings !== undefined) expect(validate(plain(settings))).toBe(true);
    }
  });
});

describe("the starter", () => {
  const starter = (moreipme: string, notipme: string, declared: boolean): string => {
    const { index, lists, host } = benchOf(moreipme, notipme, []);
    const { moreipme: more, notipme: not } = lists;
    const set = declared ? host.set : null;
    const facts = { control: "a b: #c", dialect: dialects.sagredo, set, moreipme: more, notipme: not, index };
    const faulty = [{ file: "moreipme", line: 1, rule: "wrapped-octet", what: "a: b # c\\x1b" }];
    return starterFile({
      ...facts,
      mail: [],
      single: undefined,
      schema: declared ? "./qmailint.schema.json" : null,
      faulty,
    });
  };
  it.each([
    ["nothing", "", ""],
    [
      "entries of all kinds",
      "10.0.0.5/255.0.0.0\n10.0.0.0/255.0.255.0\n10.0.0.0/255.0.0.0\nx\n",
      "10.1.0.0/255.255.0.0\n",
    ],
    [
      "an entry in many parts",
      "10.0.0.0/255.0.0.0\n",
      Array.from({ length: 9 }, (_, i) => `10.0.${2 * i}.0/255.255.255.0\n`).join(""),
    ],
    ["a thousand entries", Array.from({ length: 1000 }, (_, i) => `10.0.${i >> 8}.${i & 255}\n`).join(""), ""],
  ])("of %s is a good file", (_, moreipme, notipme) => {
    for (const declared of [false, true]) {
      const settings = settingsOf(starter(moreipme, notipme, declared));
      expect(settings.control?.[0]?.text).toBe("a b: #c");
      expect(settings.dialect).toBe("sagredo");
    }
  });
});
