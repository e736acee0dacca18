import { describe, expect, it } from "vitest";
import { newEffort } from "../../src/mail/effort.ts";
import { divideMail } from "../../src/mail/partition.ts";
import { fleetNames } from "../../src/mail/partition-context.ts";
import { FROM_OUTSIDE } from "../../src/mail/question.ts";
import { type ReadyFleet, readyFleet } from "../../src/mail/ready-hosts.ts";
import { simulate } from "../../src/mail/simulate.ts";
import type { OracleHost } from "./oracle-mail.ts";
import { fleetOf } from "./worlds.ts";

/** Hosts that all send mail for x.example to all of them, and have a domain that nobody else sends to. */
function ring(count: number): ReadyFleet {
  const addresses = Array.from({ length: count }, (_, i) => 0x0a010000 + i);
  const hosts = addresses.map((at, i): OracleHost => {
    const reachedAt = [{ from: at, to: at, port: 25, written: "interfaces" as const }];
    const files = { me: `h${i}\n`, rcpthosts: "x.example\ny.example\n", smtproutes: "x.example:all.example\n" };
    return { name: `h${i}`, dialect: "moreipme-0.6", files, interfaces: [at], reachedAt, relayClients: [] };
  });
  return readyFleet(fleetOf({ hosts, names: { "all.example": { a: addresses } }, zone: null, undeclared: "outside" }));
}

describe("what is followed of mail that goes many ways", () => {
  it("is bounded for a run, whatever the number of recipients and hosts", () => {
    const ready = ring(100);
    ready.effort.left = 100_000;
    const stops = Array.from({ length: 15 }, (_, host) => simulate(ready, host, "a@x.example", FROM_OUTSIDE).stop);
    expect(stops[0]).toBeNull();
    expect(stops.at(-1)).toEqual({ kind: "too-many-ways" });
    expect(ready.effort.left).toBeGreaterThan(-100_000);
  });

  it("has its answer again", () => {
    const ready = ring(40);
    const first = simulate(ready, 0, "a@x.example", FROM_OUTSIDE);
    ready.effort.left = 0;
    expect(simulate(ready, 0, "a@x.example", FROM_OUTSIDE).outcomes).toHaveLength(first.outcomes.length);
    expect(simulate(ready, 1, "a@x.example", FROM_OUTSIDE).stop).toEqual({ kind: "too-many-ways" });
  });

  it("takes nothing from mail that goes few ways", () => {
    const ready = ring(40);
    ready.effort.left = 0;
    const { stop, outcomes } = simulate(ready, 0, "a@y.example", FROM_OUTSIDE);
    expect([stop, outcomes.map(({ verdict }) => verdict)]).toEqual([null, ["remote"]]);
    expect(ready.effort.left).toBe(0);
    expect(newEffort().left).toBeGreaterThan(0);
  });

  it("is not gone through again for all mail of that fleet", () => {
    const ready = ring(40);
    ready.effort.left = 0;
    const names = fleetNames(ready);
    const classes: string[] = [];
    const take = ({ pattern }: { readonly pattern: string }): void => void classes.push(pattern);
    const stop = { recipient: "anyone@x.example", why: { kind: "too-many-ways" } };
    expect(divideMail(names, 0, FROM_OUTSIDE, [], take)).toEqual(stop);
    const before = classes.length;
    expect(divideMail(names, 1, FROM_OUTSIDE, [], take)).toEqual(stop);
    expect(classes).toHaveLength(before);
  });
});
