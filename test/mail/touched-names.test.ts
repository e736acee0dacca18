import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mailDifference } from "../../src/diff/mail-difference.ts";
import { changedKeys } from "../../src/mail/changed-keys.ts";
import type { Arriving } from "../../src/mail/joint-outcomes.ts";
import { newPatience } from "../../src/mail/mail-patience.ts";
import { fleetNames } from "../../src/mail/partition-context.ts";
import { readyFleet } from "../../src/mail/ready-hosts.ts";
import { sharedLiterals } from "../../src/mail/shared-literals.ts";
import { touchedNames } from "../../src/mail/touched-names.ts";
import { makeConstMap } from "../../src/qmail/constmap.ts";
import { controlReadfile } from "../../src/qmail/control-file.ts";
import type { ConstMap } from "../../src/qmail/control-types.ts";
import { bytesOf, textOf } from "../../src/qmail/latin1.ts";
import { least, runs } from "../random-cases.ts";
import type { OracleWorld } from "./oracle-mail.ts";
import { WORLDS } from "./questions.ts";
import { told, toldOfEach } from "./told-difference.ts";
import { fleetOf, worlds } from "./worlds.ts";

const LISTS = ["locals", "rcpthosts", "virtualdomains", "smtproutes", "moreipme", "notipme"] as const;

const arriving = (world: OracleWorld): Arriving => ({ names: fleetNames(readyFleet(fleetOf(world))), host: 0 });

/** The second world has some lines of these files more, fewer or otherwise. */
const pairs: fc.Arbitrary<readonly [OracleWorld, OracleWorld]> = fc
  .tuple(
    worlds,
    worlds,
    fc.array(fc.tuple(fc.nat(3), fc.constantFrom(...LISTS), fc.nat(9), fc.constantFrom("drop", "add", "replace")), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([one, two, changes]) => {
    const hosts = one.hosts.map((host) => ({ ...host, files: { ...host.files } }));
    for (const [pick, name, line, how] of changes) {
      const host = hosts[pick % hosts.length];
      const text = host?.files[name];
      const others = (two.hosts[pick % two.hosts.length]?.files[name] ?? "x.example:x\n").split("\n").slice(0, -1);
      if (host === undefined || text === undefined) continue;
      const lines = text.split("\n").slice(0, -1);
      const other = others[line % Math.max(1, others.length)] ?? "";
      lines.splice(line % (lines.length + 1), how === "add" ? 0 : 1, ...(how === "drop" ? [] : [other]));
      host.files[name] = lines.map((each) => `${each}\n`).join("");
    }
    return [one, { ...one, hosts }];
  });

describe("what is touched where two worlds differ in some lines", () => {
  it("is all of which the mail goes another way, and nothing else has to be looked at", { timeout: 900_000 }, () => {
    let narrowed = 0;
    fc.assert(
      fc.property(pairs, ([one, two]) => {
        const [before, after] = [arriving(one), arriving(two)];
        const touched = touchedNames(before.names, after.names);
        if (touched === null) return;
        const whole = mailDifference(arriving(one), arriving(two));
        if (whole.stop !== null) return;
        narrowed++;
        const shared = sharedLiterals(before.names, after.names, newPatience());
        expect(told(mailDifference(before, after, touched))).toEqual(told(whole));
        expect(toldOfEach(mailDifference(before, after, touched, shared))).toEqual(toldOfEach(whole));
      }),
      { numRuns: WORLDS * 4 },
    );
    expect(narrowed).toBeGreaterThan(least(WORLDS));
  });
});

describe("mail to addresses", () => {
  const world = (rcpthosts: string, localiphost: string): OracleWorld => ({
    hosts: [
      {
        name: "a",
        dialect: "moreipme-0.6",
        files: { me: "mx.example\n", rcpthosts, localiphost: `${localiphost}\n`, moreipme: "192.0.2.1\n" },
        interfaces: [],
        reachedAt: [],
        relayClients: [],
      },
    ],
    names: {},
    zone: null,
    undeclared: "outside",
  });

  it.each([
    ["lists.example\n", "mx.example", false],
    ["mx.example\n", "mx.example", true],
    [".example\n", "mx.example", true],
    ["[192.0.2.1]\n", "[192.0.2.1]", true],
    [".2.1]\n", "a b", true],
    ["mx-example\n", "mx.example", false],
    ["other.example\n", "a b", true],
  ])("may be touched by %j where localiphost is %s: %s", (rcpthosts, localiphost, may) => {
    const [before, after] = [world("", localiphost), world(rcpthosts, localiphost)].map(arriving) as [
      Arriving,
      Arriving,
    ];
    const touched = touchedNames(before.names, after.names);
    if (touched === null || touched === "too-many") throw new Error("some names alone are touched");
    expect(touched.literals).toBe(may ? "all" : "none");
    const differing = told(mailDifference(before, after, touched));
    expect(differing).toEqual(told(mailDifference(before, after)));
  });
});

describe("an address of which another host changes its mind", () => {
  const world = (moreipme: readonly [string, string]): OracleWorld => ({
    hosts: moreipme.map((text, i) => ({
      name: `h${i}`,
      dialect: "moreipme-0.6",
      // Without rcpthosts, the first host accepts every address.
      files: { me: `h${i}.example\n`, moreipme: text, ...(i === 0 ? {} : { rcpthosts: "h1.example\n" }) },
      interfaces: [0x0a000001 + i],
      reachedAt: i === 0 ? [] : [{ from: 0xc0000201, to: 0xc0000203, port: 25, written: "range" as const }],
      relayClients: [],
    })),
    names: {},
    zone: null,
    undeclared: "outside",
  });

  it("is found though it is neither the first of its range nor the arriving host's own", () => {
    const [before, after] = [world(["10.9.0.1\n", ""]), world(["10.9.0.2\n", "192.0.2.2\n"])].map(arriving) as [
      Arriving,
      Arriving,
    ];
    const touched = touchedNames(before.names, after.names);
    if (touched === null || touched === "too-many") throw new Error("some addresses alone are touched");
    const shared = sharedLiterals(before.names, after.names, newPatience());
    const found = mailDifference(before, after, touched, shared);
    expect(JSON.stringify(told(found))).toContain("192.0.2.2");
    expect(toldOfEach(found)).toEqual(toldOfEach(mailDifference(before, after)));
  });
});

describe("the keys that have changed", () => {
  it("are those that are found on one side only, or with another value", () => {
    const line = fc.constantFrom("a:1", "a:2", "A:1", "b:1", "b", ":1", ".c:3", "d:", "e:1", "f:1", "g:1");
    const mapOf = (lines: readonly string[], flagcolon: boolean): ConstMap => {
      const bytes = bytesOf(lines.map((one) => `${one}\n`).join(""));
      return makeConstMap(bytes, controlReadfile(bytes), flagcolon);
    };
    /** Naively: what each key leads to, the last of several. */
    const meaning = (lines: readonly string[], flagcolon: boolean): Map<string, string> =>
      new Map(
        lines
          .filter((one) => !flagcolon || one.includes(":"))
          .map((one) => {
            const colon = flagcolon ? one.indexOf(":") : one.length;
            return [one.slice(0, colon).toLowerCase(), one.slice(colon)];
          }),
      );
    fc.assert(
      fc.property(fc.array(line), fc.array(line), fc.boolean(), fc.boolean(), (some, more, flagcolon, isLike) => {
        const other = isLike ? [...some.slice(0, 3), ...more.slice(0, 2), ...some.slice(4)] : more;
        const found = new Set<string>();
        changedKeys(mapOf(some, flagcolon), mapOf(other, flagcolon), (bytes, start, end) => {
          found.add(textOf(bytes, { start, end }).toLowerCase());
          return true;
        });
        const [a, b] = [meaning(some, flagcolon), meaning(other, flagcolon)];
        const wanted = [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key));
        expect([...found].sort()).toEqual(wanted.sort());
      }),
      { numRuns: runs(2000) },
    );
  });

  it("are few where a thousand lines have moved together", () => {
    const lines = Array.from({ length: 3000 }, (_, i) => `d${i}.example\n`);
    const moved = [...lines.slice(1000, 2000), ...lines.slice(0, 1000), "new.example\n", ...lines.slice(2001)];
    const found = new Set<string>();
    const [one, two] = [lines, moved].map((texts) => bytesOf(texts.join(""))) as [Uint8Array, Uint8Array];
    const mapOf = (bytes: Uint8Array): ConstMap => makeConstMap(bytes, controlReadfile(bytes), false);
    changedKeys(mapOf(one), mapOf(two), (bytes, start, end) => {
      found.add(textOf(bytes, { start, end }));
      return true;
    });
    expect([...found].sort()).toEqual(["d2000.example", "new.example"]);
  });
});
