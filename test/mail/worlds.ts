import fc from "fast-check";
import { makeDnsFacts } from "../../src/mail/dns-facts.ts";
import type { DeclaredName } from "../../src/mail/dns-tree.ts";
import type { Fleet, MailHost } from "../../src/mail/hosts.ts";
import type { ControlFiles } from "../../src/qmail/control-types.ts";
import type { DnsRecord } from "../../src/qmail/dns.ts";
import { makeLists } from "../../src/qmail/ipme.ts";
import { programsNamed } from "../../src/qmail/programs.ts";
import type { InterfaceSet } from "../../src/qmail/types.ts";
import { dialect } from "../qmail/vector-files.ts";
import type { OracleHost, OracleName, OracleWorld } from "./oracle-mail.ts";

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

function filesOf(texts: Readonly<Record<string, string>>): ControlFiles {
  return {
    file(name) {
      const text = texts[name];
      return text === undefined ? { kind: "missing" } : { kind: "bytes", bytes: bytesOf(text) };
    },
  };
}

export function mailHost(host: OracleHost): MailHost {
  const interfaces: InterfaceSet = {
    host: host.name,
    system: "bsd",
    addresses: host.interfaces.map((address, i) => ({ label: `eth${i}`, device: `eth${i}`, address, up: true })),
  };
  const ipFile = (name: "moreipme" | "notipme") => {
    const text = host.files[name];
    return text === undefined ? null : dialect(host.dialect).reader.file(name, name, bytesOf(text));
  };
  const programs = programsNamed(host.dialect);
  const { name, reachedAt, relayClients } = host;
  const lists = makeLists(dialect(host.dialect), interfaces, ipFile("moreipme"), ipFile("notipme"));
  return { name, programs, files: filesOf(host.files), lists, interfaces, reachedAt, reachedAtIpv6: [], relayClients };
}

function declaredName(name: string, { mx = [], a = [], cname, says }: OracleName): DeclaredName {
  const at = { file: { path: "qmailint.yaml", bytes: new Uint8Array() }, start: 0, end: 0 };
  const records: DnsRecord[] = [
    ...mx.map(([preference, target]) => ({ type: "MX" as const, name, preference, target, at })),
    ...a.map((address) => ({ type: "A" as const, name, address, at })),
    ...(cname === undefined ? [] : [{ type: "CNAME" as const, name, target: cname, at }]),
  ];
  return { name, says: says ?? "records", records, at };
}

/** The world of an oracle for the code that it judges. */
export function fleetOf(world: OracleWorld): Fleet {
  const names = Object.entries(world.names).map(([name, says]) => declaredName(name, says));
  const at = { file: { path: "zone", bytes: new Uint8Array() }, start: 0, end: 0 };
  const zones = world.zone === null ? [] : [{ apex: { name: world.zone, at }, records: [] }];
  return { hosts: world.hosts.map(mailHost), dns: makeDnsFacts({ zones, names, undeclared: world.undeclared }) };
}

const LABELS = ["a", "b"];
const USERS = ["u", "v"];
/** Two hosts, a NAT in front of each, and somebody else. */
const ADDRESSES: readonly number[] = [0x0a000001, 0x0a000002, 0x0a000009, 0xc0000201, 0xc0000202];
const LOOPBACKS = [0x7f000001, 0x7f000002];

const DOMAINS = LABELS.flatMap((one) => [one, ...LABELS.map((other) => `${other}.${one}`)]);
const domain = fc.constantFrom(...DOMAINS);
const address = fc.constantFrom(...ADDRESSES);
const dotted = (value: number): string => [24, 16, 8, 0].map((bits) => (value >>> bits) & 255).join(".");
const literal = fc.constantFrom(...ADDRESSES.slice(0, 3), ...LOOPBACKS).map((value) => `[${dotted(value)}]`);
const target = fc.oneof(
  { weight: 6, arbitrary: domain },
  { weight: 1, arbitrary: address.map(dotted) },
  { weight: 1, arbitrary: fc.constantFrom("localhost", "x", "h0", "h1", "") },
);

function text(line: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> {
  return fc.array(line, { maxLength }).map((all) => all.map((one) => `${one}\n`).join(""));
}

const maybe = (one: fc.Arbitrary<string>, freq = 3): fc.Arbitrary<string | undefined> =>
  fc.option(one, { nil: undefined, freq });
const seldom = (one: fc.Arbitrary<string>): fc.Arbitrary<string | undefined> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: one });
const wild = fc.oneof(
  domain,
  domain.map((name) => `.${name}`),
);
const suffix = fc.constantFrom(".1]", ".0.1]", ".2", "[10.0.0.9]", "10.0.0.2", ".1");
const userAt = fc.tuple(fc.constantFrom(...USERS), domain).map(([user, name]) => `${user}@${name}`);
const route = fc.oneof(
  { weight: 2, arbitrary: fc.constant("") },
  {
    weight: 3,
    arbitrary: fc.oneof(
      domain,
      address.map(dotted),
      fc.constantFrom("h0", "h1", "127.0.0.1", "localhost", "x", "[10.0.0.2]"),
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom("10.0.0.2:26", "a:0", "h1:25", "x:26", "127.0.0.1:26") },
);

function host(index: number): fc.Arbitrary<OracleHost> {
  const key = fc.oneof(
    { weight: 4, arbitrary: wild },
    { weight: 2, arbitrary: userAt },
    { weight: 1, arbitrary: suffix },
    { weight: 1, arbitrary: fc.constant("") },
  );
  const files = fc.record({
    me: fc.oneof(
      { weight: 8, arbitrary: fc.constant(`h${index}\n`) },
      { weight: 2, arbitrary: domain.map((name) => `${name}\n`) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    ),
    locals: maybe(text(fc.oneof({ weight: 4, arbitrary: domain }, { weight: 1, arbitrary: literal }), 2)),
    percenthack: seldom(text(domain, 2)),
    rcpthosts: maybe(
      text(
        fc.oneof({ weight: 6, arbitrary: wild }, { weight: 1, arbitrary: suffix }, { weight: 1, arbitrary: literal }),
        5,
      ),
    ),
    morercpthosts: seldom(text(wild, 2)),
    virtualdomains: maybe(
      text(
        fc.tuple(key, fc.constantFrom("", "p", "q")).map(([k, v]) => `${k}:${v}`),
        4,
      ),
    ),
    smtproutes: maybe(
      text(
        fc
          .tuple(
            fc.oneof(
              { weight: 4, arbitrary: wild },
              { weight: 1, arbitrary: suffix },
              { weight: 1, arbitrary: fc.constant("") },
            ),
            route,
          )
          .map(([k, v]) => `${k}:${v}`),
        4,
      ),
    ),
    localiphost: seldom(domain),
    envnoathost: seldom(domain),
    smtpgreeting: seldom(fc.constant("hello")),
    badmailfrom: seldom(fc.constantFrom("@s.example\n", "u@s.example\n")),
    validrcptto: seldom(
      text(
        fc.oneof(
          userAt,
          userAt.map((one) => `-${one}`),
          domain.map((one) => `@${one}`),
          domain.map((one) => `-@${one}`),
        ),
        3,
      ),
    ),
    authsenders: seldom(fc.tuple(fc.constantFrom("u@s.example", ".example", ""), route).map(([k, v]) => `${k}:${v}\n`)),
    outgoingip: seldom(fc.constantFrom("10.0.0.1\n", "10.0.0.2\n", "0.0.0.0\n")),
    defaultdomain: seldom(domain),
    plusdomain: seldom(domain),
    moreipme: maybe(
      text(fc.constantFrom("192.0.2.1", "192.0.2.2", "10.0.0.0/255.255.255.0", "192.0.2.0/255.255.255.254"), 2),
      1,
    ),
    notipme: seldom(text(fc.constantFrom("10.0.0.9", "127.0.0.0/255.0.0.0", "10.0.0.0/255.255.255.252"), 2)),
  });
  const own = 0x0a000001 + index;
  const range = fc.oneof(
    address.map((at) => ({ from: at, to: at, written: "address" as const })),
    fc.constantFrom(...LOOPBACKS).map((at) => ({ from: at, to: at, written: "address" as const })),
    fc.constant({ from: 0xc0000200, to: 0xc0000203, written: "range" as const }),
  );
  const reached = fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    {
      weight: 2,
      arbitrary: fc.array(
        fc.tuple(range, fc.constantFrom(25, 25, 26)).map(([one, port]) => ({ ...one, port })),
        { maxLength: 2 },
      ),
    },
  );
  return fc
    .record({
      dialect: fc.constantFrom("moreipme-0.6" as const, "netqmail" as const, "notqmail" as const, "sagredo" as const),
      files,
      reached,
      relayClients: fc.array(
        fc.constantFrom(
          { from: 0x0a000001, to: 0x0a000001 },
          { from: 0x0a000002, to: 0x0a000009 },
          { from: 0x7f000000, to: 0x7fffffff },
        ),
        { maxLength: 1 },
      ),
      second: fc.boolean(),
    })
    .map(({ dialect, files: texts, reached: more, relayClients, second }) => {
      const interfaces = [0x7f000001, own, ...(second ? [0xc0000201 + index] : [])];
      return {
        name: `h${index}`,
        dialect,
        files: Object.fromEntries(Object.entries(texts).filter(([, one]) => one !== undefined)) as Record<
          string,
          string
        >,
        interfaces,
        reachedAt: [
          ...interfaces.map((at) => ({ from: at, to: at, port: 25, written: "interfaces" as const })),
          ...more,
        ],
        relayClients,
      };
    });
}

const oracleName: fc.Arbitrary<OracleName> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      mx: fc.array(fc.tuple(fc.constantFrom(0, 10, 20), target), { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ a: fc.uniqueArray(address, { minLength: 1, maxLength: 2 }) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      mx: fc.array(fc.tuple(fc.constantFrom(0, 10), target), { maxLength: 2 }),
      a: fc.uniqueArray(address, { maxLength: 2 }),
    }),
  },
  { weight: 2, arbitrary: domain.map((cname) => ({ cname })) },
  { weight: 1, arbitrary: fc.constantFrom({ says: "nxdomain" as const }, { says: "servfail" as const }) },
);

/** Small worlds in which much goes wrong. */
export const worlds: fc.Arbitrary<OracleWorld> = fc.record({
  hosts: fc.integer({ min: 1, max: 3 }).chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => host(i)))),
  names: fc.dictionary(
    fc.oneof(
      { weight: 5, arbitrary: domain },
      { weight: 1, arbitrary: domain.map((name) => `*.${name}`) },
      { weight: 1, arbitrary: fc.constantFrom("h0", "h1", "*") },
    ),
    oracleName,
    { maxKeys: 6, noNullPrototype: true },
  ),
  zone: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 2, arbitrary: fc.constantFrom("a", "b.a") }),
  undeclared: fc.oneof(
    { weight: 3, arbitrary: fc.constant("outside" as const) },
    { weight: 1, arbitrary: fc.constant("nxdomain" as const) },
  ),
});

/** Recipients of every kind in these worlds: `x` is a label, and `w` a user, that nothing names. */
export const RECIPIENTS: readonly string[] = (() => {
  const labels = [...LABELS, "x"];
  const two = labels.flatMap((one) => [one, ...labels.map((other) => `${other}.${one}`)]);
  const three = two.filter((name) => name.includes(".")).flatMap((name) => labels.map((one) => `${one}.${name}`));
  const hosts = [...ADDRESSES, ...LOOPBACKS, 0, 0x0a000102].flatMap((at) => [`[${dotted(at)}]`, dotted(at)]);
  const domains = [...two, ...three, ...hosts, "h0", "h1", "h2", "localhost", "x.localhost", "x.h0", "any.x.b.a"];
  const users = [...USERS, "w"];
  const plain = domains.flatMap((name) => users.map((user) => `${user}@${name}`));
  const behind = ["x.a", "x", "[10.0.0.9]", "[127.0.0.1]"];
  const hacked = [...DOMAINS, ...behind].flatMap((name) =>
    [...DOMAINS, ...behind].map((other) => `${users[name.length % 3]}%${other}@${name}`),
  );
  return [...plain, ...hacked, ...users];
})();
