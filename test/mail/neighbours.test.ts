import { describe, expect, it } from "vitest";
import { joinNeighbours, type Neighbours } from "../../src/mail/neighbours.ts";
import { partition } from "../../src/mail/partition.ts";
import { fleetNames } from "../../src/mail/partition-context.ts";
import { FROM_OUTSIDE } from "../../src/mail/question.ts";
import { readyFleet } from "../../src/mail/ready-hosts.ts";
import { fleetOf } from "./worlds.ts";

describe("neighbours", () => {
  it("are joined where they go the same way", () => {
    const files = { me: "a\n", locals: "a\nb\n", rcpthosts: "a\n.a\nb\nc\n", virtualdomains: ":all\n" };
    const host = { name: "a", dialect: "netqmail" as const, files, interfaces: [1], reachedAt: [], relayClients: [] };
    const ready = readyFleet(fleetOf({ hosts: [host], names: {}, zone: null, undeclared: "outside" }));
    const found: Neighbours[] = [];
    const { take, end } = joinNeighbours((one) => found.push(one));
    for (const one of partition(fleetNames(ready), 0, FROM_OUTSIDE).classes) {
      if (one.domain.kind !== "literal") take(one);
    }
    end();
    const text = found.map(({ classes, outcomes }) => {
      const told = outcomes.map(({ verdict, as }) => `${verdict} ${as ?? ""}`.trim());
      return `${classes.map(({ pattern }) => pattern).join(", ")}: ${told.join("; ")}`;
    });
    expect(text).toEqual([
      "*: local *@a",
      "@a: local *",
      "@.a: virtual all-*",
      "@b: local *",
      "@.b: rejected",
      "@c: virtual all-*",
      "@.c, @: rejected",
    ]);
  });
});
