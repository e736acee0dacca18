import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calmOf } from "../../src/check/calm.ts";
import { checkWith } from "../../src/check/check.ts";
import { rules } from "../../src/rules/all-rules.ts";
import { ipRoom } from "../../src/rules/ip-room.ts";
import { worldRoom } from "../../src/rules/world-room.ts";
import { directoryOfFiles, type LoadedFile } from "../../src/tree/control-directory.ts";
import { least, runs } from "../random-cases.ts";
import { directoryOf, hostOf } from "../rules/lint.ts";

const address = fc
  .tuple(fc.constantFrom(10, 127), fc.constantFrom(0, 1), fc.constantFrom(0, 1, 4), fc.constantFrom(0, 1, 2))
  .map((octets) => octets.join("."));
const ordinary = fc.oneof(
  { weight: 5, arbitrary: address },
  fc.constantFrom(
    "10.0.0.0/255.0.0.0",
    "10.0.0.0/255.255.255.0",
    "10.0.0.0/255.255.255.248",
    "10.1.0.0/255.255.0.0",
    "127.0.0.0/255.0.0.0",
    "0.0.0.0/0.0.0.0",
    "0.0.0.0/128.0.0.0",
  ),
);
const odd = fc.constantFrom(
  "# a comment",
  "",
  "10.0.0.0/255.0.255.0",
  "10.0.0.1/24",
  "10.0.0.1 ",
  "010.0.0.1",
  "::1",
  "x",
);
const file = fc
  .tuple(fc.array(ordinary, { maxLength: 5 }), fc.array(odd, { maxLength: 1 }), fc.constantFrom("\n", "\n", "\n", ""))
  .map(([lines, more, end]) => [...more, ...lines].join("\n") + end);
const loaded = fc.oneof(
  { weight: 9, arbitrary: fc.option(file, { nil: undefined }) },
  fc.constantFrom("{{ addresses }}\n", "10.0.0.1\r\n", "\u00ef\u00bb\u00bf10.0.0.1\n", "10.0.0.1\0\n"),
);

/** The files of a small host as they should be, and what is put in the place of a few of them. */
const ORDERLY = {
  me: "mx1.a.b\n",
  locals: "localhost\nmx1.a.b\n",
  rcpthosts: "localhost\nmx1.a.b\na.b\nc.d\n.e.f\n",
  virtualdomains: "c.d:user\nx.e.f:other\n",
  smtproutes: "a.b:relay.c.d\nq.r:192.0.2.1:26\n",
};
const name = fc.constantFrom(
  "a.b",
  "c.d",
  ".c.d",
  ".d",
  "mx1.a.b",
  "localhost",
  "x.e.f",
  ".e.f",
  "q.r",
  "",
  "A.b",
  "a..b",
  "*",
  "a@b",
);
const value = fc.constantFrom(
  "",
  ":",
  ":user",
  ":relay.c.d",
  ":127.0.0.1",
  ":10.0.0.256",
  ":h:0",
  ":h:25",
  ":mx1.a.b",
  ":[10.0.0.1]",
  ":10.0.0.1",
  ":192.0.2.1",
  ":192.0.2.1:25",
  ":192.0.2.1:26",
);
const listText = fc
  .tuple(
    fc.array(fc.tuple(name, fc.oneof({ weight: 3, arbitrary: fc.constant("") }, value)), { maxLength: 4 }),
    fc.constantFrom("\n", "\n", ""),
  )
  .map(([lines, end]) => lines.map((parts) => parts.join("")).join("\n") + end);
const named = fc.constantFrom(
  "me",
  "locals",
  "rcpthosts",
  "virtualdomains",
  "smtproutes",
  "defaultdomain",
  "rcpthost",
  "badmailfrom",
);
const lists = fc
  .array(
    fc.tuple(
      named,
      fc.option(
        fc.oneof(
          listText,
          name.map((text) => `${text}\n`),
        ),
        { nil: undefined },
      ),
    ),
    { maxLength: 2 },
  )
  .map((changes) => {
    const files: Record<string, string> = { ...ORDERLY };
    for (const [file, text] of changes) {
      if (text === undefined) delete files[file];
      else files[file] = text;
    }
    return files;
  });
/** An orderly host, but for what one or two of its routes or virtual domains lead to. */
const led = fc
  .tuple(value, value, fc.boolean())
  .map(
    ([one, other, isRoute]): Record<string, string> =>
      isRoute
        ? { ...ORDERLY, smtproutes: `a.b${one}\nq.r${other}\n` }
        : { ...ORDERLY, virtualdomains: `c.d${one}\nx.e.f${other}\n` },
  );
const hosts = fc.constantFrom(
  hostOf({}),
  hostOf({ dialect: "sagredo" }),
  hostOf({ dialect: "netqmail" }),
  hostOf({ interfaces: { lo: ["127.0.0.1"], eth0: ["10.0.0.1"] } }),
  hostOf({ interfaces: { lo: ["127.0.0.1"], eth0: ["192.0.2.1"] } }),
  hostOf({ interfaces: { eth0: ["192.0.2.1", "10.1.0.0"] } }),
  hostOf({ interfaces: {} }),
);

describe("a calm directory", () => {
  it("is one in which the rules find nothing, with as many files and entries", () => {
    fc.assert(
      fc.property(loaded, loaded, hosts, (moreipme, notipme, host) => {
        const directory = directoryOf({
          ...(moreipme === undefined ? {} : { moreipme }),
          ...(notipme === undefined ? {} : { notipme }),
        });
        const calm = calmOf(directory, [host]);
        const { findings, problems, omitted, files, entries } = checkWith(ipRoom, directory, [host], new Map());
        if (calm === null) return;
        expect({ findings, problems, omitted, files, entries }).toEqual({
          findings: [],
          problems: [],
          omitted: [],
          ...calm,
        });
      }),
      { numRuns: runs(20_000) },
    );
  });

  it("is one in which the rules find nothing, with other files", () => {
    let calmOnes = 0;
    fc.assert(
      fc.property(fc.oneof(lists, led), fc.option(loaded, { nil: undefined }), hosts, (files, moreipme, host) => {
        const directory = directoryOf({ files, ...(moreipme === undefined ? {} : { moreipme }) });
        const calm = calmOf(directory, [host]);
        if (calm === null) return;
        calmOnes++;
        const { findings, problems, omitted, ...counts } = checkWith(worldRoom, directory, [host], new Map());
        expect({ findings, problems, omitted, files: counts.files, entries: counts.entries }).toEqual({
          findings: [],
          problems: [],
          omitted: [],
          ...calm,
        });
      }),
      { numRuns: runs(20_000) },
    );
    expect(calmOnes).toBeGreaterThan(least(10));
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))("is not the bad example of %s", (_, { bad }) => {
    const directory = directoryOf(bad);
    const hosts = [hostOf(bad)] as const;
    const { findings } = checkWith(worldRoom, directory, hosts, new Map());
    // Some examples need a qmailint.yaml, or files besides, with which nothing is calm.
    expect(findings.length === 0 || calmOf(directory, hosts) === null).toBe(true);
  });

  it("is one with ordinary lines that all do something", () => {
    const calm = directoryOf({ moreipme: "10.0.0.0/255.0.0.0\n192.0.2.7\n", notipme: "10.1.0.0/255.255.0.0\n" });
    expect(calmOf(calm, [hostOf({})])).toEqual({ files: 2, entries: 3 });
    expect(calmOf(directoryOf({}), [hostOf({})])).toEqual({ files: 0, entries: 0 });
    expect(calmOf(directoryOf({ files: ORDERLY }), [hostOf({})])).toEqual({ files: 5, entries: 0 });
  });

  it("has no file that cannot be read, or is not", () => {
    const of = (more: Partial<LoadedFile>) =>
      directoryOfFiles(".", {
        moreipme: { path: "moreipme", unreadable: "it is there", kind: "other", ...more } as LoadedFile,
      });
    expect(calmOf(of({}), [hostOf({})])).toBe(null);
    expect(calmOf(of({ refused: true }), [hostOf({})])).toBe(null);
  });

  it("is one with interface addresses that no entry matches and qmail sees, and with hosts of one dialect", () => {
    const directory = directoryOf({ moreipme: "10.0.0.1\n" });
    const on = (...addresses: string[]) => hostOf({ interfaces: { eth0: addresses } });
    expect(calmOf(directory, [on("192.0.2.1")])).toEqual({ files: 1, entries: 1 });
    expect(calmOf(directory, [on("192.0.2.1"), on("192.0.2.2")])).toEqual({ files: 1, entries: 1 });
    expect(calmOf(directory, [on("10.0.0.1")])).toBe(null);
    expect(calmOf(directory, [on("192.0.2.1", "192.0.2.2")])).toBe(null);
    expect(calmOf(directory, [hostOf({}), on("192.0.2.1")])).toBe(null);
    expect(
      calmOf(directory, [on("192.0.2.1"), { ...on("192.0.2.1"), dialect: hostOf({ dialect: "sagredo" }).dialect }]),
    ).toBe(null);
  });

  it("has no route to an address of an interface", () => {
    const of = (route: string) => directoryOf({ files: { ...ORDERLY, smtproutes: `a.b:${route}\n` } });
    const on = (...addresses: string[]) => [hostOf({ interfaces: { eth0: addresses } })] as const;
    expect(calmOf(of("192.0.2.9"), on("192.0.2.1"))).toEqual({ files: 5, entries: 0 });
    for (const route of ["192.0.2.1", "192.0.2.1:25", "192.0.2.1:26"])
      expect(calmOf(of(route), on("192.0.2.1"))).toBe(null);
    const { findings } = checkWith(worldRoom, of("192.0.2.1"), on("192.0.2.1"), new Map());
    expect(findings.map(({ rule }) => rule)).toEqual(["routed-to-itself"]);
  });

  it("is not looked for in long files", () => {
    expect(calmOf(directoryOf({ moreipme: "10.0.0.1\n".repeat(10_000) }), [hostOf({})])).toBe(null);
  });
});
