import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mailDifference } from "../../src/diff/mail-difference.ts";
import type { Fleet } from "../../src/mail/hosts.ts";
import { newPatience } from "../../src/mail/mail-patience.ts";
import { type FleetNames, fleetNames } from "../../src/mail/partition-context.ts";
import { readyFleet } from "../../src/mail/ready-hosts.ts";
import { sharedLiterals } from "../../src/mail/shared-literals.ts";
import { touchedNames } from "../../src/mail/touched-names.ts";
import { least } from "../random-cases.ts";
import type { OracleHost, OracleWorld } from "./oracle-mail.ts";
import { WORLDS } from "./questions.ts";
import { told, toldOfEach } from "./told-difference.ts";
import { fleetOf, worlds } from "./worlds.ts";

/** Hosts with one object for what they share, as those of one directory have it. */
function sharing(fleet: Fleet, keyOf: (index: number) => string): FleetNames {
  const first = new Map<string, Fleet["hosts"][number]>();
  const hosts = fleet.hosts.map((host, i) => {
    const key = keyOf(i);
    const like = first.get(key) ?? host;
    first.set(key, like);
    const { moreipme, notipme } = like.lists;
    return { ...host, files: like.files, lists: { ...host.lists, moreipme, notipme } };
  });
  return fleetNames(readyFleet({ ...fleet, hosts }));
}

const keysOf =
  ({ hosts }: OracleWorld) =>
  (index: number) => {
    const { dialect, files } = hosts[index] as OracleHost;
    return JSON.stringify([dialect, files]);
  };

/** Interfaces are seen, and connections arrive there; an address of two hosts, one that nobody reaches, and a neighbour of another. */
const addresses = fc.constantFrom(0x0a000001, 0x0a000002, 0x0a000003, 0x0a000009, 0xc0000201, 0xc0000202);

/** A fleet of hosts that are like those of a small world but for their addresses. */
function fleets(world: OracleWorld): fc.Arbitrary<OracleWorld> {
  const facts = fc.record({
    like: fc.nat(world.hosts.length - 1),
    interfaces: fc.uniqueArray(addresses, { maxLength: 2 }),
    isReached: fc.integer({ min: 0, max: 4 }).map((value) => value > 0),
    keepsReach: fc.integer({ min: 0, max: 4 }).map((value) => value === 0),
  });
  return fc.array(facts, { minLength: 2, maxLength: 6 }).map((all) => ({
    ...world,
    hosts: all.map(({ like, interfaces, isReached, keepsReach }, i): OracleHost => {
      const { relayClients, ...host } = world.hosts[like] as OracleHost;
      const own = isReached
        ? interfaces.map((at) => ({ from: at, to: at, port: 25, written: "interfaces" as const }))
        : [];
      const reachedAt = keepsReach ? [...host.reachedAt, ...own] : own;
      return { ...host, name: `h${i}`, interfaces: [0x7f000001, ...interfaces], reachedAt, relayClients };
    }),
  }));
}

const FILES = ["me", "locals", "rcpthosts", "virtualdomains", "smtproutes", "moreipme", "notipme", "percenthack"];

/** Those of them whose entries are compared, so that what they touch is known. */
const LISTS: ReadonlySet<string> = new Set([
  "locals",
  "rcpthosts",
  "virtualdomains",
  "smtproutes",
  "moreipme",
  "notipme",
]);

/** The second world has other addresses, or another file, or another dialect on all hosts, or is one host short. */
const pairs: fc.Arbitrary<readonly [OracleWorld, OracleWorld, isInLists: boolean]> = fc
  .tuple(worlds, worlds, fc.constantFrom("file", "file", "file", "dialect", "host", "same"), fc.constantFrom(...FILES))
  .chain(([one, two, kind, name]) =>
    fleets(one).map((fleet): readonly [OracleWorld, OracleWorld, boolean] => {
      const changed = (host: OracleHost): OracleHost => {
        if (kind === "dialect") return { ...host, dialect: two.hosts[0]?.dialect ?? host.dialect };
        if (kind !== "file") return host;
        const { [name]: _, ...files } = host.files;
        const text = two.hosts[0]?.files[name];
        return { ...host, files: text === undefined ? files : { ...files, [name]: text } };
      };
      const hosts = fleet.hosts.map(changed);
      const isInLists = kind === "file" && LISTS.has(name);
      return [fleet, { ...fleet, hosts: kind === "host" ? hosts.slice(1) : hosts }, isInLists];
    }),
  );

describe("what hosts that are alike know of each other's mail", () => {
  it("is what each of them says itself", { timeout: 900_000 }, () => {
    let changes = 0;
    fc.assert(
      fc.property(pairs, ([one, two, isInLists]) => {
        const [before, after] = [sharing(fleetOf(one), keysOf(one)), sharing(fleetOf(two), keysOf(two))];
        const shared = sharedLiterals(before, after, newPatience());
        const touched = isInLists ? touchedNames(before, after) : null;
        for (const [host, { name }] of two.hosts.entries()) {
          const pair = [
            { names: before, host: one.hosts.findIndex((other) => other.name === name) },
            { names: after, host },
          ] as const;
          const alone = mailDifference(...pair);
          changes += alone.changes.length;
          expect(told(mailDifference(...pair, null, shared))).toEqual(told(alone));
          if (touched !== null) expect(toldOfEach(mailDifference(...pair, touched, shared))).toEqual(toldOfEach(alone));
        }
      }),
      { numRuns: WORLDS * 2 },
    );
    expect(changes).toBeGreaterThan(least(WORLDS / 4));
  });

  it("grows with the hosts, not with their square or cube", () => {
    const sightsOf = (count: number): number => {
      const fleet = (files: Record<string, string>): FleetNames => {
        const hosts = Array.from({ length: count }, (_, i): OracleHost => {
          const at = 0x0a010000 + i;
          const reachedAt = [{ from: at, to: at, port: 25, written: "interfaces" as const }];
          return { name: `h${i}`, dialect: "moreipme-0.6", files, interfaces: [at], reachedAt, relayClients: [] };
        });
        return sharing(fleetOf({ hosts, names: {}, zone: null, undeclared: "outside" }), () => "");
      };
      const [before, after] = [
        fleet({ me: "a.example\n", rcpthosts: "b.example\n" }),
        fleet({ me: "c.example\n", rcpthosts: "b.example\n" }),
      ];
      const patience = newPatience();
      const { sights } = patience;
      const shared = sharedLiterals(before, after, patience);
      for (let host = 0; host < count; host++) {
        const { stop } = mailDifference({ names: before, host }, { names: after, host }, null, shared);
        expect(stop).toBeNull();
      }
      return sights - patience.sights;
    };
    expect(sightsOf(80)).toBeLessThan(sightsOf(20) * 5);
  });
});
