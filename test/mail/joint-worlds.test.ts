import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Arriving, JointClass } from "../../src/mail/joint-outcomes.ts";
import { divideBoth } from "../../src/mail/joint-worlds.ts";
import type { MailClass } from "../../src/mail/mail-class.ts";
import { fleetNames } from "../../src/mail/partition-context.ts";
import { readyFleet } from "../../src/mail/ready-hosts.ts";
import { findClasses, tells } from "./find-class.ts";
import { type OracleQuestion, type OracleWorld, oracle } from "./oracle-mail.ts";
import { WORLDS } from "./questions.ts";
import { fleetOf, RECIPIENTS, worlds } from "./worlds.ts";

const arriving = (world: OracleWorld, host: number): Arriving => ({
  names: fleetNames(readyFleet(fleetOf(world))),
  host,
});

/** The second world is the first but for some of its parts, or another one. */
const pairs: fc.Arbitrary<readonly [OracleWorld, OracleWorld]> = fc
  .tuple(worlds, worlds, fc.constantFrom("file", "file", "files", "names", "host", "all"), fc.nat(20))
  .map(([one, two, kind, pick]) => {
    if (kind === "all") return [one, two];
    if (kind === "names") return [one, { ...one, names: two.names, zone: two.zone }];
    const at = pick % one.hosts.length;
    const other = two.hosts[0];
    if (other === undefined) return [one, two];
    const hosts = one.hosts.map((host, i) => {
      if (i !== at) return host;
      if (kind === "host") return { ...other, name: host.name };
      const names = Object.keys({ ...host.files, ...other.files });
      const taken = kind === "files" ? names : [names[pick % names.length] ?? ""];
      const files = { ...host.files };
      for (const name of taken) {
        const text = other.files[name];
        if (text === undefined) delete files[name];
        else files[name] = text;
      }
      return { ...host, files };
    });
    return [one, { ...one, hosts }];
  });

const asked = (from: "outside" | "client"): OracleQuestion => ({
  from,
  sender: null,
  downHosts: [],
  downAddresses: [],
});

/** How a class of both worlds comes out in one of them. */
const inOne = ({ pattern, witness, user, domain, hacked }: JointClass, outcomes: JointClass["before"]): MailClass => ({
  pattern,
  witness,
  user,
  domain,
  hacked,
  outcomes,
});

describe("the classes of two worlds", () => {
  it("are exactly one for each recipient, and tell whether an oracle says other things of it in both", {
    timeout: 900_000,
  }, () => {
    fc.assert(
      fc.property(pairs, ([one, two]) => {
        const classes: JointClass[] = [];
        expect(divideBoth(arriving(one, 0), arriving(two, 0), (found) => void classes.push(found))).toBeNull();
        const all = classes.map((found) => ({ ...inOne(found, found.before), found }));
        for (const recipient of RECIPIENTS) {
          const [mine, ...others] = findClasses(all, recipient) as typeof all;
          const outside = [one, two].map((world) => oracle(world, 0, recipient, asked("outside")));
          const isRejected = outside.flat().every((line) => line.startsWith("rejected"));
          const from = isRejected ? "client" : "outside";
          const [before = [], after = []] = isRejected
            ? [one, two].map((world) => oracle(world, 0, recipient, asked("client")))
            : outside;
          const isTold =
            mine !== undefined &&
            others.length === 0 &&
            mine.found.from === from &&
            (mine.found.isChanged || before.join() === after.join()) &&
            (!mine.found.isChanged || before.join() !== after.join() || isCoincidence(mine.found)) &&
            isToldIn(one, mine.found, mine.found.before, recipient, before) &&
            isToldIn(two, mine.found, mine.found.after, recipient, after);
          if (!isTold) expect({ recipient, class: mine?.found, others, before, after, from }).toBe("told");
        }
      }),
      { numRuns: WORLDS },
    );
  });

  it("differ where a record leads to the first of the addresses that percenthack uncovers", () => {
    const before: OracleWorld = {
      hosts: [
        {
          name: "h0",
          dialect: "moreipme-0.6",
          files: { me: "h0\n" },
          interfaces: [0x7f000001, 0x0a000001],
          reachedAt: [{ from: 0x0a000001, to: 0x0a000001, port: 25, written: "interfaces" }],
          relayClients: [],
        },
      ],
      names: { a: { a: [0x0a000002] } },
      zone: null,
      undeclared: "outside",
    };
    const hosts = before.hosts.map((host) => ({ ...host, files: { ...host.files, percenthack: "a\n" } }));
    const told: unknown[] = [];
    divideBoth(arriving(before, 0), arriving({ ...before, hosts }, 0), (found) => {
      const [from, to] = [found.before, found.after].map((outcomes) => outcomes.flatMap(({ via }) => via));
      if (found.pattern.startsWith("*%[10.0.0.2-")) told.push([found.pattern, found.isChanged, from, to]);
    });
    expect(told).toEqual([["*%[10.0.0.2-126.255.255.255]@a", true, ["10.0.0.2:25"], ["*:25"]]]);
  });

  it("keep apart what a record leads to and a domain's own address, where the first of the class has both alike", () => {
    const world: OracleWorld = {
      hosts: [
        {
          name: "h0",
          dialect: "moreipme-0.6",
          files: { me: "h0\n", percenthack: "a\n", locals: "" },
          interfaces: [0x7f000001, 0x0a000001],
          reachedAt: [{ from: 0x0a000001, to: 0x0a000001, port: 25, written: "interfaces" }],
          relayClients: [],
        },
      ],
      names: { a: { a: [0x0a000002, 0x0a000001] }, h0: { cname: "a" } },
      zone: null,
      undeclared: "nxdomain",
    };
    const told: unknown[] = [];
    divideBoth(arriving(world, 0), arriving(world, 0), ({ pattern, after }) => {
      if (/^\*%\[10\.0\.0\.2-.*@h0$/.test(pattern)) told.push(after.map(({ via }) => via));
    });
    expect(told).toEqual([[["10.0.0.2:25"], ["*:25"]]]);
  });
});

/** A recipient whose own text is that of a route goes the same way as it did, unlike the others of its class. */
function isCoincidence({ before, after }: JointClass): boolean {
  const starred = (outcomes: JointClass["before"]): string =>
    outcomes
      .flatMap(({ via, as }) => [...via, as ?? ""])
      .filter((text) => text.startsWith("*"))
      .join();
  return starred(before) !== starred(after);
}

/** Behind a `%` a star may stand for less than in one world alone, so that what differs is told: there, all but `as` is compared. */
function isToldIn(
  world: OracleWorld,
  found: JointClass,
  outcomes: JointClass["before"],
  recipient: string,
  wanted: readonly string[],
): boolean {
  if (tells(world, inOne(found, outcomes), recipient, wanted)) return true;
  const beside = outcomes.map(({ verdict, host, code }) => `${verdict} ${world.hosts[host]?.name} ${code ?? ""}`);
  const others = wanted.map((line) => line.split(" ")).map(([verdict, host, , code]) => `${verdict} ${host} ${code}`);
  return found.hacked !== null && found.isChanged && beside.sort().join() === others.sort().join();
}
