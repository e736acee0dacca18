import { describe, expect, it } from "vitest";
import { loopsOfChange, type MailChange, mailDifference } from "../../src/diff/mail-difference.ts";
import type { Arriving } from "../../src/mail/joint-outcomes.ts";
import type { ClassOutcome } from "../../src/mail/mail-class.ts";
import { fleetNames } from "../../src/mail/partition-context.ts";
import { readyFleet } from "../../src/mail/ready-hosts.ts";
import type { OracleHost, OracleName } from "../mail/oracle-mail.ts";
import { fleetOf } from "../mail/worlds.ts";

const host = (files: Record<string, string>): OracleHost => ({
  name: "h",
  dialect: "moreipme-0.6",
  files: { me: "h.example\n", ...files },
  interfaces: [0x7f000001, 0x0a000001],
  reachedAt: [0x0a000001, 0xcb007107].map((at) => ({ from: at, to: at, port: 25, written: "interfaces" as const })),
  relayClients: [],
});

const side = (files: Record<string, string>, names: Record<string, OracleName> = {}): Arriving => ({
  names: fleetNames(readyFleet(fleetOf({ hosts: [host(files)], names, zone: null, undeclared: "outside" }))),
  host: 0,
});

const told = (outcomes: readonly ClassOutcome[]): string =>
  outcomes.map(({ verdict, code, as, via }) => [verdict, code ?? as, ...via].filter(Boolean).join(" ")).join("; ");

const changesOf = (
  before: Record<string, string>,
  after: Record<string, string>,
  names: Record<string, OracleName> = {},
): readonly MailChange[] => {
  const { changes, stop } = mailDifference(side(before, names), side(after, names));
  expect(stop).toBeNull();
  return changes;
};

const lines = (changes: readonly MailChange[]): string[] =>
  changes.map(
    ({ patterns, from, before, after }) => `${patterns.join(", ")} ${from}: ${told(before)} > ${told(after)}`,
  );

const places = ({ steps }: MailChange): string[] =>
  steps().map(
    ({ side: of, step }) => `${of} ${step.by?.kind === "entry" ? `${step.by.file}:${step.by.line}` : step.step}`,
  );

describe("the difference of two directories for mail", () => {
  it("is none where only lines move", () => {
    const rcpthosts = "a.example\nb.example\n";
    const other = "# both\nb.example\nA.example\n";
    expect(changesOf({ rcpthosts }, { rcpthosts: other })).toEqual([]);
  });

  it("says from which outcome to which, and which lines did it", () => {
    const rcpthosts = "shop.example\n.shop.example\n";
    const virtualdomains = "x.example:x\nshop.example:shop\n.shop.example:shop\n";
    const changes = changesOf({ rcpthosts, virtualdomains }, { rcpthosts, virtualdomains: "x.example:x\n" });
    expect(lines(changes)).toEqual([
      "@shop.example outside: virtual shop-* > remote shop.example:25",
      "@.shop.example outside: virtual shop-* > remote *:25",
    ]);
    expect(changes.map(places)).toEqual([["base virtualdomains:2"], ["base virtualdomains:3"]]);
  });

  it("puts neighbours together that change alike", () => {
    const rcpthosts = "shop.example\n.shop.example\n";
    const locals = "h.example\n";
    const changes = changesOf({ rcpthosts, locals }, { rcpthosts: "", locals });
    expect(lines(changes)).toEqual([
      "@shop.example outside: remote shop.example:25 > rejected",
      "@.shop.example outside: remote *:25 > rejected",
    ]);
    const virtualdomains = "shop.example:shop\n.shop.example:shop\n";
    const merged = changesOf(
      { rcpthosts, virtualdomains },
      { rcpthosts, virtualdomains: virtualdomains.replaceAll(":shop", ":sale") },
    );
    expect(lines(merged)).toEqual(["@shop.example, @.shop.example outside: virtual shop-* > virtual sale-*"]);
    expect(merged.map(places)).toEqual([
      ["base virtualdomains:1", "base virtualdomains:2", "head virtualdomains:1", "head virtualdomains:2"],
    ]);
  });

  it("asks as a client for what is rejected on both sides", () => {
    const rcpthosts = "h.example\n";
    const changes = changesOf({ rcpthosts }, { rcpthosts, smtproutes: "far.example:hub.example\n" });
    expect(lines(changes)).toEqual(["@far.example client: remote far.example:25 > remote hub.example:25"]);
    expect(changes.map(places)).toEqual([["head smtproutes:1"]]);
  });

  it("knows what a change of the addresses does to literals and to mail that comes back", () => {
    const names = { "d.example": { mx: [[0, "mx.example"]] as const }, "mx.example": { a: [0xcb007107] } };
    const files = { rcpthosts: "d.example\n", locals: "h.example\n" };
    const changes = changesOf(files, { ...files, moreipme: "203.0.113.7\n" }, names);
    expect(lines(changes)).toEqual(expect.arrayContaining(["@d.example outside: loop > bounced 5.4.6"]));
    const [change] = changes.filter(({ patterns }) => patterns.includes("@d.example"));
    expect(change === undefined ? null : loopsOfChange(change)).toBe("ended");
    expect(change === undefined ? [] : places(change)).toContain("head ipme");
  });

  it("tells a change of one user from the others", () => {
    const rcpthosts = "shop.example\n";
    const virtualdomains = "shop.example:shop\n";
    const changes = changesOf(
      { rcpthosts, virtualdomains },
      { rcpthosts, virtualdomains: `${virtualdomains}boss@shop.example:boss\n` },
    );
    expect(lines(changes)).toEqual([
      "boss@shop.example outside: virtual shop-boss@shop.example > virtual boss-boss@shop.example",
    ]);
    expect(changes.map(places)).toEqual([["base virtualdomains:1", "head virtualdomains:2"]]);
  });
});
