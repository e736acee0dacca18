import { describe, expect, it } from "vitest";
import { type DnsDeclaration, type DnsFacts, makeDnsFacts } from "../../src/mail/dns-facts.ts";
import type { DeclaredName, DeclaredZone, ZoneRecord } from "../../src/mail/dns-tree.ts";
import type { DnsRecord, DnsType } from "../../src/qmail/dns.ts";
import type { RecordPlace } from "../../src/qmail/way.ts";

const place = (start: number): RecordPlace => ({ file: { path: "f", bytes: new Uint8Array() }, start, end: start + 1 });

/** `a.example A 1`, `a.example MX 10 b.example`, `a.example CNAME b.example`, `a.example NS`; the place is the index. */
function record(text: string, index: number): ZoneRecord {
  const [name = "", type = "", one = "", two = ""] = text.split(" ");
  const at = place(index);
  switch (type) {
    case "A":
      return { type, name, address: Number(one), at };
    case "MX":
      return { type, name, preference: Number(one), target: two, at };
    case "CNAME":
      return { type, name, target: one, at };
    case "NS":
    case "DNAME":
    case "ALIAS":
      return { type, name, at };
    default:
      return { type: "OTHER", name, at };
  }
}

const zone = (apex: string | null, ...records: string[]): DeclaredZone => ({
  apex: apex === null ? null : { name: apex, at: place(1000) },
  records: records.map(record),
});

const names = (says: Readonly<Record<string, readonly string[] | "nxdomain" | "servfail">>): DeclaredName[] =>
  Object.entries(says).map(([name, what], i) => ({
    name,
    says: typeof what === "string" ? what : "records",
    records: typeof what === "string" ? [] : what.map((text) => record(`${name} ${text}`, 500 + i) as DnsRecord),
    at: place(500 + i),
  }));

function facts(declaration: Partial<DnsDeclaration>): DnsFacts {
  return makeDnsFacts({ zones: [], names: [], undeclared: "outside", ...declaration });
}

/** An answer in one line. */
function answer(dns: DnsFacts, name: string, type: DnsType = "A"): string {
  const said = dns.lookup(name, type);
  const records = "records" in said ? said.records : [];
  const texts = records.map((one) => {
    if (one.type === "A" || one.type === "AAAA") return `${one.name}=${one.address}`;
    return one.type === "MX" ? `${one.name}:${one.preference} ${one.target}` : `${one.name}->${one.target}`;
  });
  return [said.kind === "answer" ? [] : [said.kind], ...texts].flat().join(", ");
}

describe("declared DNS", () => {
  const dns = facts({
    zones: [
      zone(
        "example.com",
        "example.com MX 10 mx.example.com",
        "mx.example.com A 1",
        "www.example.com CNAME mx.example.com",
        "out.example.com CNAME elsewhere.example",
        "gone.example.com CNAME none.example.com",
        "empty.example.com CNAME txt.example.com",
        "txt.example.com TXT",
        "*.example.com A 2",
        "*.example.com MX 5 mx.example.com",
        "a.b.example.com A 3",
        "sub.example.com NS",
        "ns.sub.example.com A 4",
        "old.example.com DNAME",
        "old.example.com A 5",
        "x.old.example.com A 6",
        "alias.example.com ALIAS",
        "alias.example.com MX 1 mx.example.com",
        "one.example.com CNAME two.example.com",
        "two.example.com CNAME one.example.com",
      ),
    ],
  });

  it.each([
    ["mx.example.com", "A", "mx.example.com=1"],
    ["example.com", "A", "nodata"],
    ["www.example.com", "A", "www.example.com->mx.example.com, mx.example.com=1"],
    ["www.example.com", "MX", "www.example.com->mx.example.com"],
    ["www.example.com", "ANY", "www.example.com->mx.example.com"],
    ["out.example.com", "A", "undeclared, out.example.com->elsewhere.example"],
    ["empty.example.com", "A", "empty.example.com->txt.example.com"],
    ["one.example.com", "A", "servfail"],
    ["txt.example.com", "A", "nodata"],
  ] as const)("%s %s is %s", (name, type, expected) => {
    expect(answer(dns, name, type)).toBe(expected);
  });

  it("a wildcard stops at names that exist, empty non-terminals among them", () => {
    expect(answer(dns, "any.example.com")).toBe("any.example.com=2");
    expect(answer(dns, "x.any.example.com", "MX")).toBe("x.any.example.com:5 mx.example.com");
    expect(answer(dns, "none.example.com")).toBe("none.example.com=2");
    expect(answer(dns, "x.mx.example.com")).toBe("nxdomain");
    expect(answer(dns, "b.example.com")).toBe("nodata");
    expect(answer(dns, "c.b.example.com")).toBe("nxdomain");
  });

  it("a zone does not speak for what it delegates, nor for what is below a DNAME, nor for the addresses of an ALIAS", () => {
    expect(answer(dns, "sub.example.com")).toBe("undeclared");
    expect(answer(dns, "ns.sub.example.com")).toBe("undeclared");
    expect(answer(dns, "any.sub.example.com", "MX")).toBe("undeclared");
    expect(answer(dns, "old.example.com")).toBe("old.example.com=5");
    expect(answer(dns, "x.old.example.com")).toBe("undeclared");
    expect(answer(dns, "alias.example.com")).toBe("undeclared");
    expect(answer(dns, "alias.example.com", "MX")).toBe("alias.example.com:1 mx.example.com");
  });

  it("a zone of its own speaks for what another zone delegates", () => {
    const both = facts({
      zones: [
        zone("example.com", "sub.example.com NS", "a.sub.example.com A 1", "example.com A 9"),
        zone("sub.example.com", "sub.example.com NS", "b.sub.example.com A 2"),
      ],
    });
    expect(answer(both, "a.sub.example.com")).toBe("nxdomain");
    expect(answer(both, "b.sub.example.com")).toBe("b.sub.example.com=2");
    expect(answer(both, "sub.example.com")).toBe("nodata");
  });

  it("without a zone only the names with records are declared", () => {
    const dig = facts({ zones: [zone(null, "example.com NS", "example.com A 1", "a.b.example.com A 2")] });
    expect(answer(dig, "example.com")).toBe("example.com=1");
    expect(answer(dig, "b.example.com")).toBe("undeclared");
    expect(answer(dig, "any.example.com")).toBe("undeclared");
  });

  it("a name of dns replaces what the zones say", () => {
    const both = facts({
      zones: [zone("example.com", "a.example.com A 1", "b.a.example.com A 2", "*.c.example.com A 3")],
      names: names({ "a.example.com": "nxdomain", "c.a.example.com": ["A 4"], "s.example.com": "servfail" }),
    });
    expect(answer(both, "a.example.com")).toBe("nxdomain");
    expect(answer(both, "b.a.example.com")).toBe("nxdomain");
    expect(answer(both, "any.a.example.com")).toBe("nxdomain");
    expect(answer(both, "c.a.example.com")).toBe("c.a.example.com=4");
    expect(answer(both, "x.c.a.example.com")).toBe("nxdomain");
    expect(answer(both, "s.example.com", "MX")).toBe("servfail");
    expect(answer(both, "x.c.example.com")).toBe("x.c.example.com=3");
  });

  it("wildcards work in dns too, where the rest is undeclared", () => {
    const wild = facts({ names: names({ "*.example.com": ["A 1"], "a.b.example.com": ["A 2"] }) });
    expect(answer(wild, "any.example.com")).toBe("any.example.com=1");
    expect(answer(wild, "example.com")).toBe("undeclared");
    expect(answer(wild, "b.example.com")).toBe("undeclared");
    expect(answer(wild, "c.b.example.com")).toBe("undeclared");
    expect(wild.isUndeclared("any.example.com")).toBe(false);
  });

  it("undeclared names are outside, or do not exist; localhost is 127.0.0.1", () => {
    expect(answer(facts({}), "example.com", "MX")).toBe("undeclared");
    const strict = facts({ undeclared: "nxdomain" });
    expect(answer(strict, "example.com")).toBe("nxdomain");
    expect(answer(strict, "localhost")).toBe("localhost=2130706433");
    expect(answer(strict, "localhost", "MX")).toBe("nodata");
    expect(answer(facts({ names: names({ localhost: ["A 5"] }) }), "localhost")).toBe("localhost=5");
  });

  it("answers say where they are declared", () => {
    const at = (name: string): number | undefined => {
      const said = dns.lookup(name, "A");
      const last = "records" in said ? said.records.at(-1)?.at : said.at;
      return last?.start;
    };
    expect(at("www.example.com")).toBe(1);
    expect(at("any.example.com")).toBe(7);
    expect(at("x.mx.example.com")).toBe(1000);
    expect(at("txt.example.com")).toBe(6);
  });

  it("a long row of CNAMEs is not followed to its end", () => {
    const row = Array.from({ length: 1000 }, (_, i) => `n${i} CNAME n${i + 1}`);
    expect(answer(facts({ zones: [zone(null, ...row, "n1000 A 1")] }), "n0")).toBe("servfail");
  });

  it("lists every name that is told apart", () => {
    const few = facts({
      zones: [zone("example.com", "a.b.example.com MX 1 mx.other.example", "*.c.example.com A 1")],
      names: names({ "gone.example": "nxdomain" }),
    });
    expect([...new Set(few.names())].sort()).toEqual([
      "a.b.example.com",
      "b.example.com",
      "c.example.com",
      "com",
      "example.com",
      "gone.example",
      "localhost",
      "mx.other.example",
    ]);
  });
});
