import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressText } from "../../src/qmail/any-address.ts";
import type { Dns, DnsAnswer } from "../../src/qmail/dns.ts";
import { recordSteps } from "../../src/qmail/dns-steps.ts";
import { dotted } from "../../src/qmail/netmask.ts";
import { type RemoteOutcome, routeRemote } from "../../src/qmail/remote.ts";
import { readRemoteControls } from "../../src/qmail/remote-controls.ts";
import type { DialectName, SourceFile } from "../../src/qmail/types.ts";
import { stepText } from "./steps-text.ts";
import { type VectorName, vectorDns } from "./vector-dns.ts";
import { ownAddresses, programs, textFiles } from "./vector-files.ts";

const zone: SourceFile = { path: "example.zone", bytes: Buffer.from("") };
const NOTHING: Dns = { lookup: () => ({ kind: "undeclared", records: [] }) };

interface World {
  dialect?: DialectName;
  files?: Record<string, string>;
  dns?: Dns | Record<string, VectorName>;
  sender?: string | null;
}

function route(
  recipient: string,
  { dialect = "netqmail", files = {}, dns = {}, sender = null }: World = {},
): RemoteOutcome {
  const all = { me: "mail.example.org\n", ...files };
  const controls = readRemoteControls(programs(dialect), textFiles(all));
  if (controls.kind === "failure") throw new Error("qmail-remote does not start");
  const port = "lookup" in dns ? (dns as Dns) : vectorDns(dns as Record<string, VectorName>);
  const control = Object.fromEntries(
    Object.entries(all).map(([name, text]) => [name, Buffer.from(text, "latin1").toString("base64")]),
  );
  const host = recipient.slice(recipient.lastIndexOf("@") + 1);
  const ipmeIs = ownAddresses(dialect, control, "one");
  return routeRemote(controls, { dns: port, ipmeIs }, { host, sender, recipients: [recipient] });
}

/** Groups of `ADDRESS:PORT NAME`, or what became of the message instead. */
function targets(outcome: RemoteOutcome): string[][] | string {
  if (outcome.kind === "not-judged") return outcome.reason;
  if (outcome.kind !== "tries") return `${outcome.kind} ${outcome.code}`;
  return outcome.groups.map((group) =>
    group.map(({ address, port, name }) => `${address === null ? "?" : addressText(address)}:${port} ${name}`),
  );
}

describe("qmail-remote: what decided", () => {
  it("names the route", () => {
    const outcome = route("u@a.dom.example", {
      files: { smtproutes: "# a\ndom.example:x\n.dom.example:192.0.2.8:26\n" },
    });
    expect(outcome.steps.map(stepText)).toEqual(["smtproutes: 192.0.2.8:26 (smtproutes:3 [1])"]);
    expect(targets(outcome)).toEqual([["192.0.2.8:26 192.0.2.8"]]);
  });

  it("names the entry that makes an exception, and the one that is me", () => {
    const dns = { "dom.example": { MX: [[10, "own.example"]] as const }, "own.example": { A: ["198.51.100.1"] } };
    const outcome = route("u@dom.example", { files: { smtproutes: "dom.example:\n:relay.example\n" }, dns });
    expect(outcome.steps.map(stepText)).toEqual([
      "smtproutes: MX (smtproutes:1 [0])",
      "dns: dom.example MX 10 own.example",
      "dns: own.example A 198.51.100.1",
      "ipme: 198.51.100.1 is me (interface)",
    ]);
    expect(targets(outcome)).toBe("bounced 5.4.6");
  });

  it("names the line of moreipme", () => {
    const files = { moreipme: "192.0.2.0/255.255.255.0\n" };
    const outcome = route("u@[192.0.2.9]", { dialect: "moreipme-0.6", files });
    expect(outcome.steps.map(stepText)).toEqual(["smtproutes: MX", "ipme: 192.0.2.9 is me (line)"]);
    expect(targets(route("u@[192.0.2.9]", { files }))).toEqual([["192.0.2.9:25 [192.0.2.9]"]]);
  });

  it("keeps with each target the records that led to it", () => {
    const at = (start: number) => ({ file: zone, start, end: start + 1 });
    const answers: Record<string, DnsAnswer> = {
      "dom.example MX": {
        kind: "answer",
        records: [
          { type: "CNAME", name: "dom.example", target: "real.example", at: at(1) },
          { type: "MX", name: "real.example", preference: 10, target: "m1.example", at: at(2) },
        ],
      },
      "m1.example A": { kind: "answer", records: [{ type: "A", name: "m1.example", address: 0xc0000201, at: at(3) }] },
      "gone.example MX": { kind: "nxdomain", at: at(4) },
      "gone.example A": { kind: "nxdomain", at: at(4) },
    };
    const dns: Dns = { lookup: (name, type) => answers[`${name} ${type}`] ?? { kind: "nodata", at: null } };
    const outcome = route("u@Dom.Example", { dialect: "notqmail", dns });
    if (outcome.kind !== "tries") throw new Error("nothing is tried");
    expect(outcome.groups.flat().flatMap(({ records }) => recordSteps(records).map(stepText))).toEqual([
      "dns: dom.example CNAME real.example (example.zone 1-2)",
      "dns: real.example MX 10 m1.example (example.zone 2-3)",
      "dns: m1.example A 192.0.2.1 (example.zone 3-4)",
    ]);
    const gone = route("u@gone.example", { dialect: "notqmail", dns });
    expect(gone.steps.map(stepText)).toEqual(["smtproutes: MX", "dns: gone.example does not exist (example.zone 4-5)"]);
    expect(targets(gone)).toBe("bounced 5.1.2");
  });

  it("has an unknown address that is not me where nothing is declared", () => {
    const all = { moreipme: "0.0.0.0/0.0.0.0\n", smtproutes: "r.example:mailhub.example:26\n" };
    const world = { dialect: "moreipme-0.6", files: all, dns: NOTHING } as const;
    expect(targets(route("u@dom.example", world))).toEqual([["?:25 dom.example"]]);
    expect(targets(route("u@r.example", world))).toEqual([["?:26 mailhub.example"]]);
    expect(targets(route("u@a..b", world))).toBe("bounced 5.1.2");
    expect(targets(route("u@", world))).toBe("bounced 5.1.2");
    const mx: Dns = {
      lookup: (name, type) =>
        type === "MX"
          ? { kind: "answer", records: [{ type: "MX", name, preference: 5, target: "Out.Example", at: null }] }
          : { kind: "undeclared", records: [] },
    };
    expect(targets(route("u@dom.example", { ...world, dns: mx }))).toEqual([["?:25 Out.Example"]]);
  });

  it("knows that a name which no host has does not exist, undeclared or not", () => {
    for (const relay of ["relay.example|user|hunter2", "*.example", "b\xfccher.example", "a b.example", "[::1]:25"]) {
      const outcome = route("u@dom.example", { files: { smtproutes: `:${relay}\n` }, dns: NOTHING });
      expect([relay, targets(outcome)]).toEqual([relay, "bounced 5.1.2"]);
      expect(JSON.stringify(outcome)).not.toContain("hunter2");
    }
    const leads: Dns = {
      lookup: (name) => ({ kind: "undeclared", records: [{ type: "CNAME", name, target: "*.example", at: null }] }),
    };
    expect(targets(route("u@dom.example", { dns: leads, dialect: "notqmail" }))).toBe("bounced 5.1.2");
  });

  it("puts a literal where its preference is, and compares it as 0", () => {
    const dns = {
      "dom.example": {
        MX: [
          [10, "m1.example"],
          [20, "198.51.100.1"],
          [30, "192.0.2.9"],
        ] as const,
      },
      "own.example": {
        MX: [
          [10, "m1.example"],
          [20, "own1.example"],
          [30, "192.0.2.9"],
          [40, "m1.example"],
        ] as const,
      },
      "own1.example": { A: ["198.51.100.1"] },
      "m1.example": { A: ["192.0.2.1", "192.0.2.2"] },
    };
    expect(targets(route("u@dom.example", { dns }))).toBe("bounced 5.4.6");
    expect(targets(route("u@own.example", { dns }))).toEqual([
      ["192.0.2.1:25 m1.example", "192.0.2.2:25 m1.example"],
      ["192.0.2.9:25 192.0.2.9"],
    ]);
  });

  it("does not filter where the domain is an alias, in the dialects that look", () => {
    const dns = {
      "alias.example": { CNAME: "dom.example" },
      "dom.example": { MX: [[10, "own.example"]] as const },
      "own.example": { A: ["198.51.100.1"] },
    };
    for (const dialect of ["netqmail", "moreipme-0.6"] as const) {
      const outcome = route("u@alias.example", { dialect, dns });
      expect(targets(outcome)).toEqual([["198.51.100.1:25 own.example"]]);
      expect(outcome).toMatchObject({ recipients: ["u@dom.example"] });
    }
    for (const dialect of ["notqmail", "sagredo"] as const) {
      expect(targets(route("u@alias.example", { dialect, dns }))).toBe("bounced 5.4.6");
    }
    const failing = { "alias.example": { fail: { ANY: 2 }, A: ["192.0.2.1"] } };
    expect(targets(route("u@alias.example", { dns: failing }))).toBe("deferred 4.4.3");
    expect(targets(route("u@alias.example", { dialect: "notqmail", dns: failing }))).not.toBe("deferred 4.4.3");
    const circle = { "a.example": { CNAME: "b.example" }, "b.example": { CNAME: "a.example" } };
    expect(targets(route("u@a.example", { dns: circle }))).toBe("deferred 4.1.2");
  });

  it("looks a relay up by its address alone, and follows CNAMEs to nothing", () => {
    const dns = {
      "mx-only.example": { MX: [[10, "m1.example"]] as const },
      "empty.example": { CNAME: "mx-only.example" },
      "m1.example": { A: ["192.0.2.1"] },
    };
    const by = (relay: string): World => ({ files: { smtproutes: `:${relay}\n` }, dns });
    expect(targets(route("u@x.example", by("mx-only.example")))).toBe("bounced 5.1.2");
    expect(targets(route("u@x.example", by("empty.example")))).toBe("bounced 5.4.4");
    expect(targets(route("u@x.example", by("m1.example:465")))).toEqual([["192.0.2.1:465 m1.example"]]);
  });
});

describe("what no name server would say", () => {
  const mx = (count: number): (readonly [number, string])[] =>
    Array.from({ length: count }, (_, i) => [i % 7, `m${i}.example`] as const);
  const addresses = Array.from({ length: 5000 }, (_, i) => dotted(0x0a000000 + i));

  it("is listed as long as it can be", () => {
    const names = Object.fromEntries(mx(10_000).map(([, name]) => [name, { A: ["192.0.2.1"] }]));
    const outcome = route("u@dom.example", { dns: { "dom.example": { MX: mx(10_000) }, ...names } });
    expect(outcome.kind === "tries" && outcome.groups.flat().length).toBe(10_000);
    expect(outcome.kind === "tries" && outcome.groups.length).toBe(7);
  });

  it("has no answer where it cannot", () => {
    const names = Object.fromEntries(mx(100).map(([, name]) => [name, { A: addresses }]));
    const outcome = route("u@dom.example", { dns: { "dom.example": { MX: mx(100) }, ...names } });
    expect(targets(outcome)).toBe("too-many-addresses");
    const one = route("u@m0.example", { dns: { "m0.example": { A: [...addresses, "198.51.100.1"] } } });
    expect(targets(one)).toBe("bounced 5.4.6");
  });

  it("does not depend on the order of the records", () => {
    const dns = {
      "own.example": { A: ["192.0.2.9", "198.51.100.1"] },
      "m1.example": { A: ["192.0.2.1", "192.0.2.2"] },
      "m2.example": { CNAME: "m1.example" },
      "soft.example": { rcode: 2 },
    };
    const targetNames = ["own.example", "m1.example", "m2.example", "soft.example", "gone.example", "192.0.2.7", "."];
    const record = fc.tuple(fc.integer({ min: 0, max: 3 }), fc.constantFrom(...targetNames));
    const sorted = (outcome: string[][] | string): unknown =>
      typeof outcome === "string" ? outcome : outcome.map((group) => [...group].sort());
    const run = (MX: readonly (readonly [number, string])[]): unknown =>
      sorted(targets(route("u@dom.example", { dns: { ...dns, "dom.example": { MX } } })));
    fc.assert(
      fc.property(fc.array(record, { minLength: 1, maxLength: 6 }), fc.gen(), (records, pick) => {
        const other = [...records].sort(() => pick(fc.integer, { min: -1, max: 1 }));
        expect(run(other)).toEqual(run(records));
      }),
    );
  });
});

describe("sagredo's qmail-remote", () => {
  const files = {
    authsenders: "a@b.example:192.0.2.8:587|u|p\n@c.example:192.0.2.7\n.d.example:\n",
    smtproutes: ":203.0.113.9\n",
  };
  const by = (sender: string | null, more = ""): string[][] | string =>
    targets(
      route("u@x.example", { dialect: "sagredo", sender, files: { ...files, authsenders: files.authsenders + more } }),
    );

  it("asks authsenders before smtproutes", () => {
    expect(by("A@B.example")).toEqual([["192.0.2.8:587 192.0.2.8"]]);
    expect(by("x@c.example")).toEqual([["192.0.2.7:25 192.0.2.7"]]);
    expect(by("x@a.d.example", ":192.0.2.6\n")).toEqual([["203.0.113.9:25 203.0.113.9"]]);
    expect(by("x@other.example")).toEqual([["203.0.113.9:25 203.0.113.9"]]);
  });

  it("has its empty key for every sender, given or not", () => {
    expect(by(null)).toEqual([["203.0.113.9:25 203.0.113.9"]]);
    expect(by(null, ":192.0.2.6\n")).toEqual([["192.0.2.6:25 192.0.2.6"]]);
    expect(by("", ":192.0.2.6\n")).toEqual([["192.0.2.6:25 192.0.2.6"]]);
    expect(by("x@other.example", ":192.0.2.6\n")).toEqual([["192.0.2.6:25 192.0.2.6"]]);
  });

  it("looks for the sender as it is quoted in SMTP", () => {
    expect(by("a b@e.example", '"a b"@e.example:192.0.2.5\n')).toEqual([["192.0.2.5:25 192.0.2.5"]]);
    expect(by("a b@e.example", "a b@e.example:192.0.2.5\n")).toEqual([["203.0.113.9:25 203.0.113.9"]]);
  });

  it("takes the time of its length for a sender of dots and at signs", () => {
    expect(by(`${"@.".repeat(500_000)}x`, "@.x:192.0.2.4\n")).toEqual([["192.0.2.4:25 192.0.2.4"]]);
  });

  it("does not start with an outgoingip that is not an address, and has the address that connections come from", () => {
    const read = (outgoingip: string) =>
      readRemoteControls(programs("sagredo"), textFiles({ me: "m.example\n", outgoingip }));
    expect(read("mail.example\n")).toEqual({ kind: "failure", file: "outgoingip", why: "bad-value" });
    expect(read("192.0.2.300 # x\n")).toMatchObject({ outgoing: { addresses: [{ address: 0xc000022c }] } });
    expect(read("0.0.0.0\n")).toMatchObject({ outgoing: { addresses: [{ address: null }] } });
    expect(readRemoteControls(programs("notqmail"), textFiles({ me: "m\n", outgoingip: "x" })).kind).toBe("controls");
  });

  it("asks for A-labels, and refuses what libidn2 refuses without asking", () => {
    const asked: string[] = [];
    const dns: Dns = {
      lookup(name, type) {
        if (type === "MX") asked.push(name);
        return { kind: "nodata", at: null };
      },
    };
    const latin1 = (text: string): string => Buffer.from(text, "utf8").toString("latin1");
    for (const host of [
      "BÜCHER.example",
      "faß.example",
      "例え.テスト",
      "under_score.example",
      "xn--bcher-kva.example",
    ]) {
      route(`u@${latin1(host)}`, { dialect: "sagredo", dns });
    }
    expect(asked).toEqual([
      "xn--bcher-kva.example",
      "xn--fa-hia.example",
      "xn--r8jz45g.xn--zckzah",
      "under_score.example",
      "xn--bcher-kva.example",
    ]);
    asked.length = 0;
    for (const host of [
      "ab--cd.example",
      "-a.example",
      "a-.example",
      "xn--a.example",
      "b\u00fccher.example",
      latin1("☃.example"),
    ]) {
      const outcome = route(`u@${host}`, { dialect: "sagredo", dns });
      expect([host, targets(outcome)]).toEqual([host, "bounced 5.1.2"]);
    }
    expect(asked).toEqual([]);
  });
});

describe("indimail's qmail-remote", () => {
  const at = (files: Record<string, string>, more: World = {}, recipient = "u@a.dom.example"): RemoteOutcome =>
    route(recipient, { dialect: "indimail", files, ...more });
  const qmtproutes = "dom.example:192.0.2.1\n.dom.example:192.0.2.2\n!@:192.0.2.3\n";

  it("looks level by level, in qmtproutes first", () => {
    const smtproutes = ".dom.example:192.0.2.4\nb.dom.example:192.0.2.5\n:192.0.2.6\n";
    const to = (recipient: string) => targets(at({ qmtproutes, smtproutes }, {}, recipient));
    expect(to("u@dom.example")).toEqual([["192.0.2.1:209 192.0.2.1"]]);
    expect(to("u@a.dom.example")).toEqual([["192.0.2.2:209 192.0.2.2"]]);
    expect(to("u@B.dom.example")).toEqual([["192.0.2.5:25 192.0.2.5"]]);
    expect(to("u@x.example")).toEqual([["192.0.2.6:25 192.0.2.6"]]);
    expect(at({ qmtproutes, smtproutes }).steps.map(stepText)).toEqual([
      "qmtproutes: 192.0.2.2:209 (qmtproutes:2 [1])",
    ]);
  });

  it("looks for !@ where the sender is empty, not where none is given", () => {
    expect(targets(at({ qmtproutes }, { sender: "" }))).toEqual([["192.0.2.3:209 192.0.2.3"]]);
    expect(targets(at({ qmtproutes }, { sender: null }))).toEqual([["192.0.2.2:209 192.0.2.2"]]);
    // Without a value it does not stop the search.
    const files = { qmtproutes: "!@:\n", smtproutes: ":192.0.2.9\n" };
    expect(targets(at(files, { sender: "" }))).toEqual([["192.0.2.9:25 192.0.2.9"]]);
  });

  it("asks the MX by QMTP where an entry of qmtproutes has no value, its own among them", () => {
    const dns = {
      "dom.example": {
        MX: [
          [10, "a.example"],
          [20, "own.example"],
        ] as const,
      },
      "a.example": { A: ["192.0.2.7"] },
      "own.example": { A: ["198.51.100.1"] },
    };
    const outcome = at({ qmtproutes: "dom.example:\n" }, { dns }, "u@dom.example");
    expect(outcome.steps[0]).toMatchObject({ step: "qmtproutes", result: "MX:209" });
    expect(targets(outcome)).toEqual([["192.0.2.7:209 a.example"], ["198.51.100.1:209 own.example"]]);
    expect(outcome).toMatchObject({ endless: null });
    expect(targets(at({}, { dns }, "u@dom.example"))).toEqual([["192.0.2.7:25 a.example"]]);
    expect(at({}, { dns }, "u@dom.example")).toMatchObject({ endless: { mayCome: false } });
  });

  it.each([
    ["192.0.2.1:", 209],
    ["192.0.2.1::9", 25],
    ["192.0.2.1:26:1:2", 26],
    ["192.0.2.1:x", 0],
    ["192.0.2.1", 209],
  ])("reads %s", (value, port) => {
    expect(targets(at({ qmtproutes: `:${value}\n` }))).toEqual([[`192.0.2.1:${port} 192.0.2.1`]]);
  });

  it("goes on for ever where an exchanger of its own comes first, and may do so where it has the same place", () => {
    const mx = (...some: [number, string][]) => ({
      "dom.example": { MX: some },
      "own.example": { A: ["198.51.100.1"] },
    });
    // What is written as an address has the preference 0, whatever its place.
    const after = at({}, { dns: mx([10, "own.example"], [20, "[192.0.2.9]"]) }, "u@dom.example");
    expect([targets(after), after]).toMatchObject([[], { endless: { mayCome: false } }]);
    const same = at({}, { dns: mx([10, "own.example"], [10, "[192.0.2.9]"]) }, "u@dom.example");
    expect([targets(same), same]).toMatchObject([[["192.0.2.9:25 [192.0.2.9]"]], { endless: { mayCome: true } }]);
  });

  it("defers a host of more than 244 bytes, and takes no number above 255 for an octet", () => {
    expect(targets(at({}, {}, `u@${"a.".repeat(122)}`))).toBe("bounced 5.1.2");
    expect(targets(at({}, {}, `u@${"a.".repeat(122)}b`))).toBe("deferred 4.3.0");
    expect(targets(at({ smtproutes: ":192.0.2.263\n" }))).toBe("bounced 5.1.2");
  });

  it.each([
    ["192.0.2.1\n192.0.2.2 x\n192.0.2.1\n", [0xc0000201, 0xc0000202], null],
    ["::1\n", [null], null],
    ["0.0.0.0\n", [null], null],
    ["192.0.2.1\n\n# x\n", [0xc0000201], 2],
    ["192.0.2.1\n192.0.2.9", [0xc0000201], null],
    ["2001:db8::1\n192.0.2.1\n", [0xc0000201], 1],
  ])("takes a line of outgoingip at random: %j", (outgoingip, addresses, fails) => {
    const read = readRemoteControls(programs("indimail"), textFiles({ me: "m\n", outgoingip }));
    if (read.kind === "failure") throw new Error("qmail-remote does not start");
    expect(read.outgoing.addresses.map(({ address }) => address)).toEqual(addresses);
    expect(read.outgoing.fails?.line ?? null).toBe(fails);
  });

  it.each(["", "192.0.2.1", "# x\n", "host\n", " 192.0.2.1\n"])("has no use for %j as outgoingip", (outgoingip) => {
    expect(readRemoteControls(programs("indimail"), textFiles({ me: "m\n", outgoingip }))).toMatchObject({
      kind: "failure",
      file: "outgoingip",
    });
  });
});
