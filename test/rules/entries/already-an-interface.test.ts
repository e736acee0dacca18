import { describe, expect, it } from "vitest";
import { checkDirectory } from "../../../src/check/check-directory.ts";
import type { Example } from "../../../src/rules/rule.ts";
import { directoryOf, hostOf, lint, rulesFinding } from "../lint.ts";

const eth0 = { eth0: ["192.0.2.10"] };
const one = (example: Example) => lint("already-an-interface", example);

describe("already-an-interface", () => {
  it.each(["192.0.2.10\n", "192.0.2.10/255.255.255.255\n"])("replaces redundant-entry for %j", (moreipme) => {
    expect(one({ moreipme, interfaces: eth0 })).toMatchObject([
      { at: `moreipme:1:1-${moreipme.length}`, level: "info", fix: null },
    ]);
    expect(rulesFinding({ moreipme, interfaces: eth0 })).toEqual(["already-an-interface"]);
  });

  it("not where it is redundant without the interface too", () => {
    expect(rulesFinding({ moreipme: "192.0.2.0/255.255.255.0\n192.0.2.10\n", interfaces: eth0 })).toEqual([
      "redundant-entry",
    ]);
    expect(rulesFinding({ moreipme: "127.0.0.1\n", interfaces: { lo: ["127.0.0.1"] } })).toEqual(["redundant-entry"]);
  });

  it("not for a network", () => {
    expect(one({ moreipme: "192.0.2.10/255.255.255.254\n", interfaces: eth0 })).toEqual([]);
    expect(
      rulesFinding({
        moreipme: "192.0.2.10/255.255.255.254\n",
        interfaces: { eth0: ["192.0.2.10"], eth1: ["192.0.2.11"] },
      }),
    ).toEqual(["redundant-entry"]);
  });

  it("not without declared interfaces, in notipme, for an address that is not seen", () => {
    expect(one({ moreipme: "192.0.2.10\n" })).toEqual([]);
    expect(one({ notipme: "192.0.2.10\n", interfaces: eth0 })).toEqual([]);
    expect(one({ moreipme: "192.0.2.11\n", interfaces: { eth0: ["192.0.2.10", "192.0.2.11"] } })).toEqual([]);
  });

  it("only where every host has the address", () => {
    const judged = (...sets: string[][]) => {
      const [first = hostOf({}), ...others] = sets.map((list, i) => ({
        ...hostOf({ interfaces: { eth0: list } }),
        name: `mx${i}`,
      }));
      const { findings } = checkDirectory(directoryOf({ moreipme: "192.0.2.10\n" }), [first, ...others], new Map());
      return findings.map(({ rule }) => rule);
    };
    expect(judged(["192.0.2.10"], ["192.0.2.10"])).toEqual(["already-an-interface"]);
    expect(judged(["192.0.2.10"], ["192.0.2.11"])).toEqual([]);
  });

  it("stays in the lists: what it makes needless is needless", () => {
    expect(rulesFinding({ moreipme: "192.0.2.10\n", notipme: "192.0.2.10\n", interfaces: eth0 })).toEqual([
      "shadowed-entry",
    ]);
  });
});
