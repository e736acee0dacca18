import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MailClass } from "../../src/mail/mail-class.ts";
import { patternIndex, readMailPattern, selects } from "../../src/mail/mail-pattern.ts";
import { type Partition, partition } from "../../src/mail/partition.ts";
import { fleetNames } from "../../src/mail/partition-context.ts";
import { FROM_OUTSIDE, type Question } from "../../src/mail/question.ts";
import { readyFleet } from "../../src/mail/ready-hosts.ts";
import { findClasses, tells } from "./find-class.ts";
import { type OracleHost, type OracleName, type OracleWorld, oracle } from "./oracle-mail.ts";
import { questionOf, questions, WORLDS } from "./questions.ts";
import { fleetOf, RECIPIENTS, worlds } from "./worlds.ts";

const divide = (
  world: OracleWorld,
  host = 0,
  question: Question = FROM_OUTSIDE,
  patterns: readonly string[] = [],
): Partition => partition(fleetNames(readyFleet(fleetOf(world))), host, question, patterns.map(readMailPattern));

const isCompleted = (recipient: string): boolean => /@.*(\.|\])/.test(recipient);

describe("the partition of all mail", () => {
  it("has exactly one class for each recipient of small worlds, which tells what an oracle says", {
    timeout: 900_000,
  }, () => {
    fc.assert(
      fc.property(worlds, questions, (world, question) => {
        const names = fleetNames(readyFleet(fleetOf(world)));
        for (const host of world.hosts.keys()) {
          if (question.downHosts.includes(host)) continue;
          const { classes, stop } = partition(names, host, questionOf(question));
          expect(stop).toBeNull();
          const patterns = classes.map(({ pattern }) => pattern);
          expect(new Set(patterns).size).toBe(patterns.length);
          for (const recipient of RECIPIENTS) {
            if (question.from === "here" && !isCompleted(recipient)) continue;
            const [one, ...others] = findClasses(classes, recipient);
            const wanted = oracle(world, host, recipient, question);
            const isTold = one !== undefined && others.length === 0 && tells(world, one, recipient, wanted);
            if (!isTold) expect({ recipient, class: one, others, wanted }).toBe("told");
          }
        }
      }),
      { numRuns: WORLDS },
    );
  });

  it("with patterns has no class that is half in one of them", { timeout: 300_000 }, () => {
    const pattern = fc.constantFrom(
      "@",
      "@a",
      "@b.a",
      "@x.a",
      "@.a",
      "@.x",
      "@.b.b",
      "u@a",
      "w@x.b",
      "w",
      "u",
      "@[10.0.0.2]",
      "@10.0.0.3",
      "@.3",
      "u@[10.0.0.1]",
    );
    fc.assert(
      fc.property(worlds, fc.array(pattern, { maxLength: 3 }), (world, patterns) => {
        const { classes } = divide(world, 0, FROM_OUTSIDE, patterns);
        const all = patterns.map(readMailPattern);
        const belongsTo = patternIndex(all);
        for (const one of classes) {
          expect(belongsTo(one)).toEqual(all.flatMap((pattern, i) => (selects(pattern, one) ? [i] : [])));
        }
        for (const text of patterns) {
          const one = readMailPattern(text);
          for (const recipient of RECIPIENTS) {
            const [found] = findClasses(classes, recipient);
            expect([text, recipient, found !== undefined && selects(one, found)]).toEqual([
              text,
              recipient,
              belongs(text, recipient),
            ]);
          }
        }
      }),
      { numRuns: Math.min(WORLDS, 500) },
    );
  });
});

function belongs(pattern: string, recipient: string): boolean {
  const domain = recipient.includes("@") ? recipient.slice(recipient.lastIndexOf("@") + 1) : null;
  if (pattern === "@") return true;
  if (pattern.startsWith("@.")) return domain?.endsWith(pattern.slice(1)) ?? false;
  return pattern.startsWith("@") ? domain === pattern.slice(1) : recipient === pattern;
}

const host = (files: Record<string, string>, more: Partial<OracleHost> = {}): OracleHost => ({
  name: "h",
  dialect: "moreipme-0.6",
  files: { me: "h.example\n", ...files },
  interfaces: [0x7f000001, 0x0a000001],
  reachedAt: [{ from: 0x0a000001, to: 0x0a000001, port: 25, written: "interfaces" }],
  relayClients: [],
  ...more,
});

const world = (one: OracleHost, names: Record<string, OracleName> = {}, zone: string | null = null): OracleWorld => ({
  hosts: [one],
  names,
  zone,
  undeclared: "outside",
});

const lines = (classes: readonly MailClass[]): string[] =>
  classes.map(({ pattern, witness, outcomes }) => {
    const told = outcomes.map(({ verdict, code, as, via }) =>
      [verdict, code ?? as, ...via].filter((part) => part !== null).join(" "),
    );
    return `${pattern} (${witness}): ${told.join("; ")}`;
  });

const named = ({ classes }: Partition): MailClass[] =>
  classes.filter(({ domain }) => domain.kind !== "literal" && domain.kind !== "none");

describe("its classes", () => {
  it("come in the order of the labels from the right, every other last, and are called after their names", () => {
    const files = {
      rcpthosts: "shop.example\n.shop.example\n",
      virtualdomains: "shop.example:shop\n.shop.example:sub\nboss@shop.example:boss\n",
      locals: "com\nh.example\n",
    };
    expect(lines(named(divide(world(host(files)))))).toEqual([
      "@com (anyone@com): rejected",
      "@.com (anyone@any.com): rejected",
      "@h.example (anyone@h.example): rejected",
      "@.h.example (anyone@any.h.example): rejected",
      "boss@shop.example (boss@shop.example): virtual boss-boss@shop.example",
      "@shop.example (anyone@shop.example): virtual shop-*",
      "@.shop.example (anyone@any.shop.example): virtual sub-*",
      "@ (anyone@any.invalid): rejected",
    ]);
  });

  it("have witnesses that nothing names", () => {
    const files = { rcpthosts: "a\nany.a\ninvalid\n.a\n", virtualdomains: "anyone@a:x\nanyone1@a:y\n" };
    const found = named(divide(world(host(files)))).map(({ witness }) => witness);
    expect(found).toEqual(expect.arrayContaining(["anyone2@a", "anyone@any1.a", "anyone@any.invalid1"]));
  });

  it("see the DNS only where it is asked", () => {
    const names = { "b.a": { a: [1] }, "c.b": { a: [2] } };
    const files = { rcpthosts: "a\n.a\n" };
    expect(named(divide(world(host(files), names, "a"))).map(({ pattern }) => pattern)).toEqual([
      "@a",
      "@b.a",
      "@.b.a",
      "@.a",
      "@h.example",
      "@.h.example",
      "@",
    ]);
  });

  it("behind a percent sign are those of all domains", () => {
    const files = { locals: "l\n", percenthack: "p\n", rcpthosts: "p\n", virtualdomains: "u@v:x\n" };
    const found = named(divide(world(host(files)))).filter(({ hacked }) => hacked !== null);
    expect(lines(found)).toEqual(
      expect.arrayContaining([
        "*%l@p (anyone%l@p): local *",
        "u%v@p (u%v@p): virtual x-u@v",
        "*%*@p (anyone%any.invalid@p): remote *:25",
      ]),
    );
  });

  it("keep what stands before the percent sign where a host leaves it alone", () => {
    const h0 = host({ virtualdomains: ":q\n" }, { name: "h0" });
    const own = [0x7f000001, 0x0a000002, 0xc0000202];
    const reachedAt = own.slice(1).map((at) => ({ from: at, to: at, port: 25, written: "interfaces" as const }));
    const h1 = host({ percenthack: "b\n" }, { name: "h1", interfaces: own, reachedAt });
    const names = { "a.a": { a: [0x0a000001, 0xc0000202] }, a: { cname: "b" }, b: { mx: [[0, "a.a"] as const] } };
    const found = named(divide({ ...world(h0, names), hosts: [h0, h1] }, 1)).filter(({ hacked }) => hacked !== null);
    expect(lines(found)).toEqual(
      expect.arrayContaining([
        "*%a@a (anyone%a@a): bounced 5.4.6; virtual q-*%a@b; virtual q-*@b",
        "*%*@a (anyone%any.invalid@a): remote *:25; virtual q-*%*@b",
      ]),
    );
  });

  it("are called after all domains that percenthack takes away", () => {
    const files = { localiphost: "p\n", moreipme: "198.51.100.0/255.255.255.0\n", percenthack: "p\n" };
    const range = { from: 0xc6336400, to: 0xc63364ff, port: 25, written: "range" as const };
    const hub = host({ ...files, rcpthosts: "h.example\n" }, { name: "hub", reachedAt: [range] });
    const gateway = host({}, { name: "gateway" });
    const { classes } = divide({ ...world(gateway), hosts: [gateway, hub] });
    expect(lines(classes.filter(({ hacked }) => hacked !== null))).toEqual(
      expect.arrayContaining([
        "*%[198.51.100.0/24]@[198.51.100.0/24] (anyone%[198.51.100.0]@[198.51.100.0]): bounced *:25",
        "*%*@[198.51.100.0/24] (anyone%any.invalid@[198.51.100.0]): bounced *:25",
      ]),
    );
  });

  it("of addresses are those that lists, keys and connections tell apart", () => {
    const files = { smtproutes: ".9]:out\n", moreipme: "192.0.2.0/255.255.255.0\n", locals: "l\n", localiphost: "l\n" };
    const { classes } = divide(world(host(files)));
    const found = classes.filter(({ domain }) => domain.kind === "literal" && domain.name.startsWith("["));
    const text = lines(found);
    expect(text).toContain("[192.0.2.0/24] (anyone@[192.0.2.0]): local *@l");
    expect(text).toContain("[10.0.0.1] (anyone@[10.0.0.1]): local *@l");
    expect(text).toContain(".9] in [10.0.0.2-126.255.255.255] (anyone@[10.0.0.9]): remote out:25");
    expect(text).toContain("[10.0.0.2-126.255.255.255] (anyone@[10.0.0.2]): remote *:25");
  });

  it("netmasks with gaps split the addresses without listing them", () => {
    const files = { moreipme: "0.0.0.5/0.0.0.255\n", locals: "l\n", localiphost: "l\n" };
    const { classes, stop } = divide(world(host(files)));
    expect(stop).toBeNull();
    expect(classes.length).toBeLessThan(60);
    expect(findClasses(classes, "u@[1.2.3.5]").length).toBeGreaterThan(0);
  });

  it("are none where the host is down", () => {
    const question = { ...FROM_OUTSIDE, down: { hosts: new Set([0]), addresses: [] } };
    expect(divide(world(host({})), 0, question).classes).toEqual([]);
  });

  it("grow with the files", () => {
    const names = (count: number): string => Array.from({ length: count }, (_, i) => `d${i}.example\n`).join("");
    const count = (n: number): number =>
      divide(world(host({ rcpthosts: names(n), locals: names(n / 2) }))).classes.length;
    expect(count(400) - count(200)).toBe(400);
  });
});
