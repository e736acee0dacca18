import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkDirectory } from "../../../src/check/check-directory.ts";
import { runs } from "../../random-cases.ts";
import { directoryOf, hostOf, lint } from "../lint.ts";

const eth0 = { eth0: ["192.0.2.10"], "eth0:1": ["192.0.2.11"] };
const one = (notipme: string, interfaces?: Record<string, string[]>) =>
  lint("unexcludable-interface", { notipme, ...(interfaces === undefined ? {} : { interfaces }) });

describe("unexcludable-interface", () => {
  it.each([
    ["127.0.0.0/255.0.0.0\n", "1:1-20"],
    ["127.0.0.0/255.255.255.254\n", "1:1-26"],
    ["# all\n0.0.0.0/0.0.0.0 # x\n", "2:1-16"],
    ["127.0.0.1/255.0.255.255\n", "1:1-24"],
    ["127.0.0.0/255.0.0.0\n127.0.0.2\n", "1:1-20"],
  ])("127.0.0.1 stands in for unknown interfaces: %j", (notipme, at) => {
    expect(one(notipme)).toMatchObject([
      { at: `notipme:${at}`, level: "warning", message: expect.stringContaining("127.0.0.1"), fix: null },
    ]);
  });

  it.each([
    "127.0.0.1\n",
    "127.0.0.1/255.255.255.255\n",
    "127.0.0.0/255.0.0.0\n127.0.0.1\n",
    "127.0.0.1 # lo\n127.0.0.0/255.0.0.0\n",
    "10.0.0.0/255.0.0.0\n",
    "127.0.0.1/255.0.0.0\n",
    "",
  ])("nothing in %j", (notipme) => expect(one(notipme)).toEqual([]));

  it("looks at the declared interfaces, and no longer at 127.0.0.1", () => {
    expect(one("127.0.0.0/255.0.0.0\n", eth0)).toEqual([]);
    expect(one("192.0.2.0/255.255.255.0\n", eth0)).toMatchObject([
      { message: expect.stringMatching(/192\.0\.2\.10, 192\.0\.2\.11/) },
    ]);
    expect(one("192.0.2.0/255.255.255.0\n192.0.2.10\n", eth0)[0]?.message).not.toContain("192.0.2.10");
    expect(one("192.0.2.0/255.255.255.0\n192.0.2.10\n192.0.2.11\n", eth0)).toEqual([]);
    expect(one("192.0.2.11/255.255.255.255\n192.0.2.10/255.255.255.254\n", eth0)).toHaveLength(1);
  });

  it("does not look at addresses that qmail does not see, or that are down", () => {
    expect(one("192.0.2.11\n192.0.2.10\n192.0.2.12/255.255.255.252\n", { eth0: ["192.0.2.10", "192.0.2.13"] })).toEqual(
      [],
    );
    const directory = directoryOf({ notipme: "192.0.2.0/255.255.255.0\n" });
    const host = hostOf({ interfaces: eth0 });
    const down = host.set?.addresses.map((address) => ({ ...address, up: false })) ?? [];
    const set = { host: null, system: "linux" as const, addresses: down };
    const { findings } = checkDirectory(directory, [{ ...host, set }], new Map());
    expect(findings.map(({ rule }) => rule)).toEqual(["idle-exclusion"]);
  });

  it("has one finding per line for all hosts", () => {
    const directory = directoryOf({ notipme: "192.0.2.0/255.255.255.0\n" });
    const a = { ...hostOf({ interfaces: { eth0: ["192.0.2.1"] } }), name: "a" };
    const b = { ...hostOf({ interfaces: { eth0: ["192.0.2.2"] } }), name: "b" };
    const { findings } = checkDirectory(directory, [a, b], new Map([["shadowed-entry", "off"]]));
    expect(findings.map(({ rule, line, host }) => [rule, line, host])).toEqual([["unexcludable-interface", 1, null]]);
    expect(findings[0]?.detail().message).toContain("192.0.2.1, 192.0.2.2");
  });

  it("counts what it does not name", () => {
    const many = Array.from({ length: 9 }, (_, i) => [`eth${i}`, [`192.0.2.${i + 1}`]] as const);
    expect(
      one("192.0.2.0/255.255.255.0\n", Object.fromEntries(many.map(([label, list]) => [label, [...list]]))),
    ).toMatchObject([{ message: expect.stringContaining("192.0.2.5 and 4 more") }]);
  });

  it("covers what the definition says, gapped netmasks and host bits included", () => {
    const low = fc.nat(15);
    const entry = fc.record({ address: low, mask: fc.oneof(fc.constantFrom(0, 8, 12, 14, 15), low) });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), fc.uniqueArray(low, { minLength: 1 }), (entries, hosts) => {
        const text = ({ address, mask }: { address: number; mask: number }): string =>
          `10.0.0.${address}/255.255.255.${240 + mask}\n`;
        const interfaces = Object.fromEntries(hosts.map((host, i) => [`eth0:${i}`, [`10.0.0.${host}`]]));
        const left = hosts.filter((host) => !entries.some(({ address, mask }) => mask === 15 && address === host));
        const expected = entries.flatMap(({ address, mask }, i) =>
          mask !== 15 && left.some((host) => (host & mask) === address) ? [i + 1] : [],
        );
        const found = one(entries.map(text).join(""), interfaces).map(({ at }) => Number(at.split(":")[1]));
        expect(found).toEqual(expected);
      }),
      { numRuns: runs(1000) },
    );
  });

  it("is about notipme only", () => {
    expect(lint("unexcludable-interface", { moreipme: "127.0.0.0/255.0.0.0\n" })).toEqual([]);
  });
});
