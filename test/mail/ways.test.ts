import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NOTHING_DOWN, reachedAtInterfaces } from "../../src/mail/hosts.ts";
import { loopsOf } from "../../src/mail/loops.ts";
import { FROM_OUTSIDE } from "../../src/mail/question.ts";
import { readyFleet } from "../../src/mail/ready-hosts.ts";
import { simulate } from "../../src/mail/simulate.ts";
import { type HostStep, type Outcome, viaText } from "../../src/mail/simulation.ts";
import type { OracleHost, OracleName, OracleWorld } from "./oracle-mail.ts";
import { fleetOf, mailHost } from "./worlds.ts";

const host = (
  name: string,
  address: number,
  files: Record<string, string>,
  more: Partial<OracleHost> = {},
): OracleHost => ({
  name,
  dialect: "moreipme-0.6",
  files,
  interfaces: [0x7f000001, address],
  reachedAt: [0x7f000001, address].map((at) => ({ from: at, to: at, port: 25, written: "interfaces" })),
  relayClients: [],
  ...more,
});

const world = (hosts: OracleHost[], names: Record<string, OracleName> = {}): OracleWorld => ({
  hosts,
  names,
  zone: null,
  undeclared: "outside",
});

const text = ({ verdict, host: index, as, code, via }: Outcome): string =>
  [verdict, index, as, code, ...via.map(viaText)].filter((part) => part !== null).join(" ");

const outcomes = (where: OracleWorld, recipient: string, index = 0, question = FROM_OUTSIDE): string[] =>
  simulate(readyFleet(fleetOf(where)), index, recipient, question).outcomes.map(text);

const step = ({ host: at, step: name, result, by }: HostStep): string => {
  const line = by?.kind === "entry" ? ` (${by.file}:${by.line})` : by === null ? "" : ` (${by.kind})`;
  return `${at} ${name}: ${result}${line}`;
};

const PUBLIC = 0xcb007107; // 203.0.113.7
const INSIDE = 0x0a000005;
const NAT = { "example.com": { mx: [[10, "mx.example.com"]] }, "mx.example.com": { a: [PUBLIC] } } as const;
const reachedAt = [{ from: PUBLIC, to: PUBLIC, port: 25, written: "address" as const }];

describe("the way of a message", () => {
  it("goes round behind a NAT, until moreipme says so, until locals does", () => {
    const files = { me: "mx.example.com\n", locals: "\n", rcpthosts: "example.com\n" };
    const loop = world([host("mx", INSIDE, files, { reachedAt })], NAT);
    const [outcome] = simulate(readyFleet(fleetOf(loop)), 0, "info@example.com", FROM_OUTSIDE).outcomes;
    expect(outcome?.way().map(step)).toEqual([
      "mx arrives: outside",
      "mx rcpthosts: accepted (rcpthosts:1)",
      "mx locals: not local",
      "mx virtualdomains: not virtual",
      "mx smtproutes: MX",
      "mx dns: example.com MX 10 mx.example.com (record)",
      "mx dns: mx.example.com A 203.0.113.7 (record)",
      "mx arrives: outside",
      "mx rcpthosts: accepted (rcpthosts:1)",
    ]);
    expect(text(outcome as Outcome)).toBe("loop 0");
    const told = world([host("mx", INSIDE, { ...files, moreipme: "203.0.113.7\n" }, { reachedAt })], NAT);
    expect(outcomes(told, "info@example.com")).toEqual(["bounced 0 5.4.6"]);
    const mended = world([host("mx", INSIDE, { ...files, locals: "example.com\n" }, { reachedAt })], NAT);
    expect(outcomes(mended, "info@example.com")).toEqual(["local 0 info@example.com"]);
  });

  it("branches where several may be tried first, and ends the loop where it began", () => {
    const route = (to: string): Record<string, string> => ({
      me: "x\n",
      locals: "\n",
      rcpthosts: "d\n",
      smtproutes: `:${to}\n`,
    });
    const two = { split: { a: [0x0a000002, 0x0a000003, 0xc0000201] } };
    const where = world(
      [
        host("a", 0x0a000001, route("split")),
        host("b", 0x0a000002, route("10.0.0.1")),
        host("c", 0x0a000003, { me: "c\n", rcpthosts: "e\n" }),
      ],
      two,
    );
    expect(outcomes(where, "u@d")).toEqual(["bounced 0 10.0.0.3:25", "loop 0", "remote 0 192.0.2.1:25"]);
  });

  it("takes the next preference where all of the best are down", () => {
    const names = {
      d: {
        mx: [
          [1, "one"],
          [2, "two"],
        ],
      },
      one: { a: [0x0a000002] },
      two: { a: [0xc0000201] },
    } as const;
    const where = world(
      [host("a", 0x0a000001, { me: "a\n", rcpthosts: "d\n" }), host("b", 0x0a000002, { me: "b\n", locals: "d\n" })],
      names,
    );
    expect(outcomes(where, "u@d")).toEqual(["local 1 u@d"]);
    const down = { ...NOTHING_DOWN, hosts: new Set([1]) };
    expect(outcomes(where, "u@d", 0, { ...FROM_OUTSIDE, down })).toEqual(["remote 0 192.0.2.1:25"]);
    const both = { ...down, addresses: [{ from: 0xc0000200, to: 0xc00002ff }] };
    expect(outcomes(where, "u@d", 0, { ...FROM_OUTSIDE, down: both })).toEqual(["deferred 0 10.0.0.2:25"]);
    expect(outcomes(where, "u@d", 1, { ...FROM_OUTSIDE, down })).toEqual([]);
  });

  it("a host that answers 421 is passed over by sagredo, and waited for by others", () => {
    const names = {
      d: {
        mx: [
          [1, "one"],
          [2, "two"],
        ],
      },
      one: { a: [0x0a000002] },
      two: { a: [0xc0000201] },
    } as const;
    const hosts = (dialect: OracleHost["dialect"]): OracleHost[] => [
      host("a", 0x0a000001, { me: "a\n", rcpthosts: "d\n" }, { dialect }),
      host("b", 0x0a000002, {}),
    ];
    expect(outcomes(world(hosts("sagredo"), names), "u@d")).toEqual(["remote 0 192.0.2.1:25"]);
    expect(outcomes(world(hosts("netqmail"), names), "u@d")).toEqual(["deferred 0 10.0.0.2:25"]);
    expect(outcomes(world(hosts("netqmail"), names), "u@d", 1)).toEqual(["deferred 1"]);
  });

  it("ways that branch without end are not followed, and that is said", () => {
    const addresses = Array.from({ length: 600 }, (_, i) => 0x0b000000 + i);
    const names = { all: { a: addresses } };
    const one = host("h", 0, { me: "h\n", locals: "\n", smtproutes: ":all\n" });
    const hosts = addresses.map((address) => ({ ...host("h", address, one.files), name: `h${address}` }));
    expect(simulate(readyFleet(fleetOf(world(hosts, names))), 0, "u@d", FROM_OUTSIDE).stop).toEqual({
      kind: "too-many-ways",
    });
  });

  it("more addresses than are followed leave no answer", () => {
    const targets = Array.from({ length: 10 }, (_, i) => [10, `t${i}`] as const);
    const many = Array.from({ length: 7000 }, (_, i) => 0xc0000000 + i);
    const names = { d: { mx: targets }, ...Object.fromEntries(targets.map(([, name]) => [name, { a: many }])) };
    const where = world([host("a", 1, { me: "a\n" })], names);
    expect(simulate(readyFleet(fleetOf(where)), 0, "u@d", FROM_OUTSIDE).stop).toEqual({ kind: "too-many-ways" });
  });

  it("has an answer for any text", () => {
    const files = { me: "a\n", locals: "\n", percenthack: "a\n", virtualdomains: "b:v\n" };
    const ready = readyFleet(fleetOf(world([host("a", 1, files), host("b", 2, {}, { dialect: "sagredo" })])));
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom("@", ".", "%", "[", "]", '"', "\\", "a", "1", "xn--")).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, fc.constantFrom("outside" as const, "here" as const), fc.nat(1), (recipient, from, index) => {
        const { outcomes, stop } = simulate(ready, index, recipient, { ...FROM_OUTSIDE, from });
        expect(outcomes.length > 0 || stop !== null).toBe(true);
        for (const outcome of outcomes) expect(outcome.way().length).toBeGreaterThan(0);
      }),
    );
  });

  it("an expression that is not judged leaves no answer", () => {
    const files = { me: "a\n", badrcptto: "(a)\\1\n" };
    const where = world([host("a", 1, files, { dialect: "sagredo" })]);
    expect(simulate(readyFleet(fleetOf(where)), 0, "u@d", FROM_OUTSIDE).stop).toMatchObject({
      kind: "not-judged",
      host: 0,
      by: { file: "badrcptto", line: 1 },
    });
  });

  it("the address that a connection comes from decides whether it is a client's", () => {
    const names = { d: { a: [0x0a000002] } };
    const relayClients = [{ from: 0xc0000200, to: 0xc00002ff }];
    const b = host("b", 0x0a000002, { me: "b\n", rcpthosts: "\n", smtproutes: ":out\n" }, { relayClients });
    const a = (more: Partial<OracleHost>): OracleHost => host("a", 0x0a000001, { me: "a\n", rcpthosts: "d\n" }, more);
    expect(outcomes(world([a({}), b], names), "u@d")).toEqual(["bounced 0 10.0.0.2:25"]);
    const both = a({ interfaces: [0x0a000001, 0xc0000205] });
    expect(outcomes(world([both, b], names), "u@d")).toEqual(["bounced 0 10.0.0.2:25", "remote 1 out:25"]);
    const bound = a({
      dialect: "sagredo",
      interfaces: [0x0a000001, 0xc0000205],
      files: { me: "a\n", rcpthosts: "d\n", outgoingip: "192.0.2.5\n" },
    });
    expect(outcomes(world([bound, b], names), "u@d")).toEqual(["remote 1 out:25"]);
    const wrong = { ...bound, interfaces: [0x0a000001] };
    expect(outcomes(world([wrong, b], names), "u@d")).toEqual(["deferred 0"]);
  });

  it("where a host is reached is at all its interfaces that are up", () => {
    const set = mailHost(host("a", 0x0a000001, {})).interfaces;
    expect(reachedAtInterfaces(set).map(({ from, port }) => [from, port])).toEqual([
      [0x7f000001, 25],
      [0x0a000001, 25],
    ]);
  });
});

describe("loops", () => {
  const loops = (edges: Record<string, string>, start = "a"): string[] => {
    const next = (node: string): string[] => [...(edges[node] ?? "")];
    const found = loopsOf([start], next, (node) => node.charCodeAt(0)) ?? [];
    return found.map(({ host: at, path }) => `${String.fromCharCode(at)}: ${path().join("")}`);
  };
  it.each([
    [{ a: "a" }, ["a: aa"]],
    [{ a: "b", b: "a" }, ["a: aba"]],
    [{ a: "b", b: "c", c: "b" }, ["b: abcb"]],
    [{ a: "bc", b: "c", c: "b" }, ["b: abcb", "c: acbc"]],
    [{ a: "b", b: "ac", c: "b" }, ["a: aba", "b: abcb"]],
    [{ a: "bc", b: "d", c: "d" }, []],
  ])("of %j", (edges, expected) => {
    expect(loops(edges as unknown as Record<string, string>)).toEqual(expected);
  });
});
