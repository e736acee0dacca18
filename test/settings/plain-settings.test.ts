import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { isPlain } from "../../src/settings/plain-settings.ts";
import { schemaMistakes } from "../../src/settings/schema-mistakes.ts";
import { parseTree } from "../../src/settings/yaml-tree.ts";
import { least, runs } from "../random-cases.ts";

const odd = fc.constantFrom<unknown>("256.0.0.1", "10.0.0.0/33", "::1", "", "outside", null, 1, true, [], {});
/** What is in order, and now and then something else. */
const mostly = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 30, arbitrary }, { weight: 1, arbitrary: odd });
const oneOrMore = (...words: readonly string[]): fc.Arbitrary<unknown> => {
  const word = mostly(fc.constantFrom(...words));
  return mostly(fc.oneof(word, fc.array(word, { minLength: 1, maxLength: 3 })));
};
const record = (keys: readonly string[], value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  mostly(fc.dictionary(fc.constantFrom(...keys), value, { minKeys: 1, maxKeys: 2, noNullPrototype: true }));
const addresses = oneOrMore("10.0.0.1", "10.0.0.0/8", "10.0.0.1-10.0.0.9", "10.0.0.0/255.0.0.0");
const interfaces = fc.oneof(
  fc.constant("captured.json"),
  record(["lo", "eth0", "eth0:1"], oneOrMore("10.0.0.1/8", "192.0.2.1")),
);
const assertion = fc
  .tuple(
    fc.constantFrom("me", "not me", "mail", "mE"),
    addresses,
    record(["host", "name", "because", "is"], oneOrMore("mx1")),
  )
  .map(([key, value, more]) => ({ [key]: value, ...(typeof more === "object" ? more : {}) }));
const host = fc.oneof(fc.constant({}), record(["control", "interfaces"], interfaces));
const file = fc.record(
  {
    version: mostly(fc.constant(1)),
    control: oneOrMore("control", "mx1/control"),
    interfaces,
    hosts: record(["mx1", "mx2", "all"], host),
    assertions: mostly(fc.array(mostly(assertion), { minLength: 1, maxLength: 3 })),
  },
  { requiredKeys: ["version"], noNullPrototype: true },
);

function refused(value: unknown): readonly unknown[] {
  const { root, positions, mistakes } = parseTree("qmailint.yaml", new TextEncoder().encode(stringify(value)));
  if (root === null || mistakes.length > 0) return ["syntax"];
  // The same values, as the reader gives them.
  return isPlain(root.plain) === isPlain(value) ? schemaMistakes(root, positions) : ["not the same values"];
}

describe("a plain file", () => {
  it("is one that the schema allows", () => {
    let plain = 0;
    fc.assert(
      fc.property(file, (value) => {
        if (!isPlain(value)) return;
        plain++;
        expect(refused(value)).toEqual([]);
      }),
      { numRuns: runs(50_000) },
    );
    expect(plain).toBeGreaterThan(least(10));
  });

  it("is one with interfaces, hosts and assertions about addresses", () => {
    const value = {
      version: 1,
      control: ["mx1/control", "mx2/control"],
      interfaces: { lo: "127.0.0.1/8", eth0: ["192.0.2.10/24", "192.0.2.11"] },
      hosts: { mx1: {}, mx2: { interfaces: "captured/mx2.json" } },
      assertions: [{ me: "10.0.0.0/8" }, { "not me": ["203.0.113.1-203.0.113.9"], host: "mx1", because: "NAT" }],
    };
    expect(isPlain(value)).toBe(true);
    expect(refused(value)).toEqual([]);
  });

  it.each<{ value: unknown }>(
    [
      null,
      [],
      {},
      { version: 2 },
      { version: 1, assertions: [] },
      { version: 1, assertions: [{ me: "10.0.0.1", "not me": "10.0.0.2" }] },
      { version: 1, assertions: [{ host: "a" }] },
      { version: 1, hosts: {} },
      { version: 1, hosts: { outside: {} } },
      { version: 1, toString: 1 },
    ].map((value) => ({ value })),
  )("is not $value", ({ value }) => {
    expect(isPlain(value)).toBe(false);
  });
});
