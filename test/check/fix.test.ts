import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDirectory } from "../../src/check/check-directory.ts";
import { type FixLevel, fixDirectory } from "../../src/check/fix.ts";
import { dialects } from "../../src/qmail/dialects.ts";
import { readIpFile } from "../../src/qmail/ip-file.ts";
import { ipmeIs, makeLists } from "../../src/qmail/ipme.ts";
import type { IpFileName, SourceFile } from "../../src/qmail/types.ts";
import type { Finding } from "../../src/rules/rule.ts";
import { type ControlDirectory, directoryOfFiles, type Host } from "../../src/tree/control-directory.ts";
import { runs } from "../random-cases.ts";
import { IMPLICIT, representatives } from "../space/oracle.ts";

const dialect = dialects["moreipme-0.6"];

function directory(moreipme: string | null, notipme: string | null): ControlDirectory {
  const file = (text: string | null): Uint8Array | null => (text === null ? null : Buffer.from(text, "latin1"));
  return directoryOfFiles("control", { moreipme: file(moreipme), notipme: file(notipme) }, ["moreipme", "notipme"]);
}

/** One unnamed host whose interfaces are unknown, or hosts with these. */
function hostsOf(sets: readonly (readonly number[])[] | null): Host[] {
  return sets === null ? [hostOf(null)] : sets.map((set, i) => ({ ...hostOf(set), name: `mx${i}` }));
}

function hostOf(addresses: readonly number[] | null): Host {
  if (addresses === null) return { name: null, dialect, set: null };
  const set = addresses.map((address, i) => ({ label: `eth${i}`, device: `eth${i}`, address, up: true }));
  return { name: null, dialect, set: { host: null, system: "bsd", addresses: set } };
}

function fixed(given: ControlDirectory, hosts: readonly Host[], level: FixLevel): ControlDirectory {
  return fixDirectory(given, hosts, level, (state) => findingsOf(state, hosts)).directory;
}

function findingsOf(state: ControlDirectory, hosts: readonly Host[]): readonly Finding[] {
  return checkDirectory(state, hosts as [Host, ...Host[]], new Map()).findings;
}

function textOf({ file: fileNamed }: ControlDirectory): (string | null)[] {
  return [fileNamed("moreipme"), fileNamed("notipme")].map((file) =>
    file === null ? null : Buffer.from((file as SourceFile).bytes).toString("latin1"),
  );
}

function fileOf(directory: ControlDirectory, name: IpFileName) {
  const file = directory.file(name) as SourceFile | null;
  return file === null ? null : readIpFile(name, file.path, file.bytes);
}

function verdicts(state: ControlDirectory, host: Host, addresses: readonly number[]): string {
  const lists = makeLists(dialect, host.set, fileOf(state, "moreipme"), fileOf(state, "notipme"));
  return addresses.map((address) => (ipmeIs(lists, address).me ? "1" : "0")).join("");
}

/** One address of every kind that either state can tell apart. */
function probes(before: ControlDirectory, after: ControlDirectory, faces: readonly number[]): number[] {
  const items = [before, after].flatMap((state) =>
    (["moreipme", "notipme"] as const).flatMap((name) => {
      const entries = fileOf(state, name)?.entries;
      return Array.from({ length: entries?.count ?? 0 }, (_, i) => ({
        address: entries?.address[i] as number,
        netmask: entries?.netmask[i] as number,
      }));
    }),
  );
  return representatives([...items, ...IMPLICIT, ...faces.map((address) => ({ address, netmask: 0xffffffff }))]);
}

const address = fc.oneof(
  { weight: 6, arbitrary: fc.nat(3).map((low) => `10.0.0.${low}`) },
  fc.constantFrom("10.0.0.01", "010.0.0.2", "10.0.0.256", "127.0.0.1", "10.0.0", "10.0.0.12"),
);
const netmask = fc.constantFrom(
  "",
  "",
  "",
  "/255.255.255.254",
  "/255.255.255.252",
  "/255.255.255.255",
  "/255.255.255.253",
  "/255.255.255.0255",
  "/31",
  "/30",
  "/0",
  "/",
);
const tail = fc.constantFrom(
  "",
  "",
  "",
  " # text",
  "# a/b",
  " ",
  ",10.0.0.2",
  " 10.0.0.1 # two",
  ":25",
  "\0x",
  "-10.0.0.3",
);
const line = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(fc.constantFrom("", "", "", " ", "\t"), address, netmask, tail).map((parts) => parts.join("")),
  },
  fc.constantFrom("# comment", "", "  ", "::1", "name.example", "#"),
);
const ending = fc.constantFrom("\n", "\n", "\n", "\r\n");
const file = fc.option(
  fc
    .tuple(
      fc.constantFrom("", "", "", "\xef\xbb\xbf"),
      fc.array(fc.tuple(line, ending), { maxLength: 9 }),
      fc.constantFrom("\n", ""),
    )
    .map(
      ([mark, lines, end]) =>
        mark +
        lines
          .map((parts) => parts.join(""))
          .join("")
          .replace(/\r?\n$/, end),
    ),
);
const set = fc.uniqueArray(
  fc.nat(3).map((low) => 0x0a000000 + low),
  { maxLength: 3 },
);
const faces = fc.option(fc.array(set, { minLength: 1, maxLength: 2 }));
const cases = fc.tuple(file, file, faces);

describe("--fix", () => {
  it("keeps every verdict, for the declared interfaces or for all possible ones, and is done at once", () => {
    fc.assert(
      fc.property(cases, ([moreipme, notipme, sets]) => {
        const before = directory(moreipme, notipme);
        const after = fixed(before, hostsOf(sets), "safe");
        const all = probes(before, after, (sets ?? []).flat());
        for (const one of sets ?? [[], all, all.filter((_, i) => i % 2 === 0)]) {
          expect(verdicts(after, hostOf(one), all)).toBe(verdicts(before, hostOf(one), all));
        }
        expect(textOf(fixed(after, hostsOf(sets), "safe"))).toEqual(textOf(after));
        const left = findingsOf(after, hostsOf(sets));
        expect(left.filter(({ detail }) => detail().fix?.safe === true).map(({ rule }) => rule)).toEqual([]);
      }),
      { numRuns: runs(3000) },
    );
  });

  it("=all leaves nothing to fix, and is done at once", () => {
    fc.assert(
      fc.property(cases, ([moreipme, notipme, sets]) => {
        const after = fixed(directory(moreipme, notipme), hostsOf(sets), "all");
        const left = findingsOf(after, hostsOf(sets));
        expect(left.filter(({ detail }) => detail().fix != null).map(({ rule }) => rule)).toEqual([]);
        expect(textOf(fixed(after, hostsOf(sets), "all"))).toEqual(textOf(after));
      }),
      { numRuns: runs(3000) },
    );
  });

  it("loses no comment and no blank line", () => {
    fc.assert(
      fc.property(cases, fc.constantFrom("safe" as const, "all" as const), ([moreipme, notipme, sets], level) => {
        const before = directory(moreipme, notipme);
        const kept = (text: string | null): string[] =>
          (text ?? "")
            .replace(/^\xef\xbb\xbf/, "")
            .split(/\r?\n/)
            .filter((one) => /^[ \t]*(#.*)?$/.test(one))
            .slice(0, -1);
        const after = textOf(fixed(before, hostsOf(sets), level));
        for (const [i, text] of textOf(before).entries()) {
          const left = kept(`${after[i] ?? ""}\n`);
          for (const one of kept(text)) {
            const at = left.indexOf(one);
            expect(at, JSON.stringify(one)).toBeGreaterThanOrEqual(0);
            left.splice(at, 1);
          }
        }
      }),
      { numRuns: runs(1500) },
    );
  });
});

describe("the order of fixes", () => {
  const all = (moreipme: string, notipme: string | null = null): (string | null)[] =>
    textOf(fixed(directory(moreipme, notipme), hostsOf(null), "all"));
  const safe = (moreipme: string): (string | null)[] => textOf(fixed(directory(moreipme, null), hostsOf(null), "safe"));

  it("mends before it removes, so that a line is judged by what it was meant to say", () => {
    expect(all("10.0.0.1\n10.0.0.0/8\n")).toEqual(["10.0.0.0/255.0.0.0\n", null]);
    expect(safe("10.0.0.1\n10.0.0.0/8\n")).toEqual(["10.0.0.1\n10.0.0.0/8\n", null]);
  });
  it("ends the last line before it judges it", () => {
    expect(all("203.0.113.1\n203.0.113.12")).toEqual(["203.0.113.1\n203.0.113.12\n", null]);
    expect(safe("203.0.113.1\n203.0.113.12")).toEqual(["203.0.113.1\n203.0.113.12", null]);
  });
  it("moves comments above, and takes zeros and carriage returns away", () => {
    expect(safe("010.0.0.1 # NAT\r\n\r\n# x\r\n")).toEqual(["# NAT\n10.0.0.1\n\n# x\n", null]);
  });
  it("does not touch what has no fix", () => {
    const text = "10.0.0.5/255.255.255.0\nmail.example.com\n";
    expect(all(text)).toEqual([text, null]);
  });
});
