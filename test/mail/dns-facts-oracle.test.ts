import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeDnsFacts } from "../../src/mail/dns-facts.ts";
import type { ZoneRecord } from "../../src/mail/dns-tree.ts";
import { runs } from "../random-cases.ts";

// One zone, z, against the words of RFC 4592 and of mail.md, in the simplest way.

const TYPES = ["A", "A", "A", "CNAME", "NS", "DNAME", "ALIAS", "OTHER"] as const;
interface Told {
  readonly name: string;
  readonly type: (typeof TYPES)[number];
  readonly target: string;
}

const isAtOrBelow = (name: string, above: string): boolean => name === above || name.endsWith(`.${above}`);
const isBelow = (name: string, above: string): boolean => name !== above && isAtOrBelow(name, above);

function oracle(records: readonly Told[], asked: string, seen: readonly string[] = []): string {
  const cuts = records.filter(({ type, name }) => type === "NS" && name !== "z").map(({ name }) => name);
  const dnames = records.filter(({ type }) => type === "DNAME").map(({ name }) => name);
  const isHidden = (name: string): boolean => [...cuts, ...dnames].some((above) => isBelow(name, above));
  const visible = records.filter(({ name }) => !isHidden(name));
  if (!isAtOrBelow(asked, "z") || cuts.includes(asked) || isHidden(asked)) return "undeclared";
  const exists = (name: string): boolean => name === "z" || visible.some((one) => isAtOrBelow(one.name, name));
  let owner = asked;
  if (!exists(asked)) {
    let encloser = asked;
    while (!exists(encloser)) encloser = encloser.slice(encloser.indexOf(".") + 1);
    owner = `*.${encloser}`;
    if (!exists(owner)) return "nxdomain";
    if (cuts.includes(owner)) return "undeclared";
  }
  const own = visible.filter(({ name }) => name === owner);
  const cname = own.find(({ type }) => type === "CNAME");
  if (cname !== undefined) {
    return seen.includes(asked) ? "servfail" : oracle(records, cname.target, [...seen, asked]);
  }
  if (own.some(({ type }) => type === "ALIAS")) return "undeclared";
  const count = own.filter(({ type }) => type === "A").length;
  if (count > 0) return `answer ${count}`;
  return seen.length > 0 ? "answer 0" : "nodata";
}

describe("a zone", () => {
  it("answers as an oracle does", () => {
    const label = fc.constantFrom("a", "b");
    const plain = fc.array(label, { maxLength: 3 }).map((labels) => [...labels, "z"].join("."));
    const owner = fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: plain.map((name) => `*.${name}`) });
    const record = fc.record({ name: owner, type: fc.constantFrom(...TYPES), target: plain });
    const labels = ["a", "b", "x"];
    const names = [
      "z",
      ...labels.flatMap((one) => [
        `${one}.z`,
        ...labels.flatMap((two) => [
          `${two}.${one}.z`,
          ...labels.flatMap((three) => [`${three}.${two}.${one}.z`, `x.${three}.${two}.${one}.z`]),
        ]),
      ]),
    ];
    fc.assert(
      fc.property(fc.array(record, { maxLength: 7 }), (told) => {
        // A name has one CNAME.
        const records = told.filter(
          (one, i) =>
            one.type !== "CNAME" || told.findIndex(({ name, type }) => name === one.name && type === "CNAME") === i,
        );
        const zone: ZoneRecord[] = records.map(({ name, type, target }, i) => {
          if (type === "A") return { type, name, address: i, at: null };
          return type === "CNAME" ? { type, name, target, at: null } : { type, name, at: null };
        });
        const at = { file: { path: "zone", bytes: new Uint8Array() }, start: 0, end: 0 };
        const dns = makeDnsFacts({
          zones: [{ apex: { name: "z", at }, records: zone }],
          names: [],
          undeclared: "outside",
        });
        for (const name of [...names, "y"]) {
          const said = dns.lookup(name, "A");
          const text =
            said.kind === "answer" ? `answer ${said.records.filter(({ type }) => type === "A").length}` : said.kind;
          expect([name, text]).toEqual([name, oracle(records, name)]);
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});
