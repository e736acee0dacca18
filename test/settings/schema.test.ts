import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shippedSchema } from "../../settings-schema.ts";
import { dialects } from "../../src/qmail/dialects.ts";
import { rules } from "../../src/rules/all-rules.ts";
import { readAddressItem } from "../../src/settings/address-item.ts";
import { anyAddress } from "../../src/settings/interface-set.ts";
import { readSettings } from "../../src/settings/read-at-once.ts";
import { starterFile } from "../../src/settings/starter.ts";
import { parseTree } from "../../src/settings/yaml-tree.ts";
import { onHostOf, settingsOf } from "../assertions/model.ts";
import { runs } from "../random-cases.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
const ajv = new Ajv2020.default({
  strict: true,
  allErrors: true,
  verbose: true,
  allowUnionTypes: true,
  strictRequired: false,
  strictTypes: false,
});
// What editors show where a text is refused.
ajv.addVocabulary(["errorMessage", "patternErrorMessage"]);
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
  const settled = readdirSync(path.join(ROOT, "examples"), { recursive: true, encoding: "utf8" });
  it.each(settled.filter((name) => path.basename(name) === "qmailint.yaml"))("the example %s is valid", (name) => {
    expect(validate(plain(readFileSync(path.join(ROOT, "examples", name), "utf8")))).toBe(true);
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

describe("texts that the schema refuses", () => {
  const errorsOf = (value: object): { path: string; message: unknown }[] => {
    validate({ version: 1, ...value });
    return (validate.errors ?? []).flatMap(({ instancePath, parentSchema, keyword }) =>
      keyword === "pattern" || keyword === "enum"
        ? [{ path: instancePath, message: parentSchema?.["patternErrorMessage"] ?? parentSchema?.["errorMessage"] }]
        : [],
    );
  };
  const me = (item: string): object => ({ assertions: [{ me: item }] });
  const expired = (until: string): object => ({ ignore: [{ rule: "nul-byte", because: "x", until }] });

  it.each([
    [me("10.0.0.256"), "/assertions/0/me", "four decimal octets from 0 to 255"],
    [me("010.0.0.1"), "/assertions/0/me", "without leading zeros"],
    [me("10.0.0.0/33"), "/assertions/0/me", "10.0.0.0/8"],
    [me("10.0.0.0/0.0.0.255"), "/assertions/0/me", "10.0.0.0/255.0.0.0"],
    [me("10.0.0.1..10.0.0.9"), "/assertions/0/me", "10.0.0.1-10.0.0.9"],
    [{ assertions: [{ "not me": ["10.0.0.1", "mail.example.com"] }] }, "/assertions/0/not me/1", "Not an address"],
    [{ interfaces: { eth0: "192.0.2.10/24 " } }, "/interfaces/eth0", "192.0.2.10/24"],
    [{ interfaces: { eth0: { addresses: ["192.0.2"] } } }, "/interfaces/eth0/addresses/0", "192.0.2.10"],
    [{ "relay-clients": "10.0.0" }, "/relay-clients", "10.0.0.0/8"],
    [{ "reached-at": "203.0.113.7:smtp" }, "/reached-at", "203.0.113.7:2525"],
    [expired("31.3.2027"), "/ignore/0/until", "2027-03-31"],
    [expired("2027-3-1"), "/ignore/0/until", "2027-03-31"],
    [expired("2027-13-01"), "/ignore/0/until", "2027-03-31"],
    [{ rules: { "nul-byte": "warn" } }, "/rules/nul-byte", "warning"],
    [{ rules: { "nul-byte": false } }, "/rules/nul-byte", '"off" (in quotes'],
  ])("%j", (value, at, message) => {
    expect(errorsOf(value)).toEqual([{ path: at, message: expect.stringContaining(message) }]);
  });

  /** Texts near addresses, networks and ranges. */
  const part = fc.oneof(
    fc.constantFrom("10.0.0.0", "10.0.0.1", "255.255.255.0", "255.0.255.0", "8", "32", "33", "08", "::1", "interfaces"),
    fc.string({ maxLength: 3 }),
    fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 4, maxLength: 4 }).map((octets) => octets.join(".")),
  );
  const item = fc
    .array(fc.oneof(part, fc.constantFrom("/", "-", " - ", ":", ".", " ")), { maxLength: 4 })
    .map((all) => all.join(""));

  it("are those that the reader refuses, but for what a pattern cannot tell", () => {
    const beyond = /has bits outside its netmask|runs backwards/;
    fc.assert(
      fc.property(item, (text) => {
        const read = readAddressItem(text);
        const refused = errorsOf(me(text)).length > 0;
        if (typeof read !== "string") expect([text, refused]).toEqual([text, false]);
        else if (!refused) expect(read).toMatch(beyond);
      }),
      { numRuns: runs(20_000) },
    );
  });

  it("and what the reader accepts elsewhere, the schema accepts", () => {
    fc.assert(
      fc.property(item, (text) => {
        for (const value of [
          { "reached-at": text },
          { "relay-clients": text },
          { interfaces: { eth0: text } },
          { ignore: [{ rule: "nul-byte", because: "x", until: text }] },
          { dns: { "a.example": { a: text } } },
        ]) {
          const bytes = Buffer.from(JSON.stringify({ version: 1, ...value }));
          if ("source" in readSettings("qmailint.yaml", bytes, anyAddress))
            expect([value, errorsOf(value)]).toEqual([value, []]);
        }
      }),
      { numRuns: runs(5000) },
    );
  });
});

describe("the starter", () => {
  const starter = (moreipme: string, notipme: string, declared: boolean): string => {
    const { index, lists, host } = onHostOf(moreipme, notipme, []);
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
