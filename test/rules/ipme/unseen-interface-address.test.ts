import { describe, expect, it } from "vitest";
import { checkDirectory } from "../../../src/check/check-directory.ts";
import type { Example } from "../../../src/rules/rule.ts";
import { directoryOf, hostOf, lint } from "../lint.ts";

const two = { eth0: ["192.0.2.10", "192.0.2.11"] };
const one = (example: Example) => lint("unseen-interface-address", example);

describe("unseen-interface-address", () => {
  it("names the address that hides behind the first of its label, on line 1 of an existing file", () => {
    expect(one({ moreipme: "203.0.113.7\n", interfaces: two })).toEqual([
      {
        at: "moreipme:1:1-1",
        level: "warning",
        message: expect.stringContaining("192.0.2.11 of eth0"),
        fix: null,
        fixed: null,
      },
    ]);
    expect(one({ notipme: "", interfaces: two })[0]?.at).toBe("notipme:1:1-1");
    expect(one({ others: ["rcpthosts", "me"], interfaces: two })[0]?.at).toBe("me:1:1-1");
  });

  it("has one finding for all addresses of a host", () => {
    const found = one({ moreipme: "", interfaces: { eth0: ["192.0.2.10", "192.0.2.11", "192.0.2.12"] } });
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain("192.0.2.11, 192.0.2.12");
  });

  it.each([
    ["it is in moreipme", { moreipme: "192.0.2.11\n" }],
    ["a network of moreipme covers it", { moreipme: "192.0.2.0/255.255.255.0\n" }],
    ["notipme says that it is not to be me", { notipme: "192.0.2.11\n" }],
    ["a network of notipme covers it", { notipme: "192.0.2.0/255.255.255.0\n" }],
  ])("not where %s", (_, files) => expect(one({ ...files, interfaces: two })).toEqual([]));

  it("not where it has a label of its own, another interface has it first, or it is IPv6", () => {
    expect(one({ moreipme: "", interfaces: { eth0: ["192.0.2.10"], "eth0:1": ["192.0.2.11"] } })).toEqual([]);
    expect(one({ moreipme: "", interfaces: { ...two, eth1: ["192.0.2.11"] } })).toEqual([]);
    expect(one({ moreipme: "", interfaces: { eth0: ["192.0.2.10", "2001:db8::1"] } })).toEqual([]);
    expect(one({ moreipme: "", interfaces: { lo: ["127.0.0.1", "127.0.0.2"] } })).toEqual([]);
  });

  it("sees what is first of its label among IPv4 addresses", () => {
    expect(one({ moreipme: "", interfaces: { eth0: ["2001:db8::1", "192.0.2.10"] } })).toEqual([]);
  });

  it("not without declared interfaces", () => {
    expect(one({ moreipme: "" })).toEqual([]);
  });

  it("not on a BSD, not for an interface that is down; one for each host, sorted by host", () => {
    const directory = directoryOf({ moreipme: "203.0.113.7\n" });
    const host = hostOf({ interfaces: two });
    const addresses = host.set?.addresses ?? [];
    const on = (name: string, system: "linux" | "bsd", up: boolean) => ({
      ...host,
      name,
      set: { host: name, system, addresses: addresses.map((address) => ({ ...address, up })) },
    });
    const { findings } = checkDirectory(
      directory,
      [on("mx2", "linux", true), on("bsd", "bsd", true), on("down", "linux", false), on("mx1", "linux", true)],
      new Map(),
    );
    expect(findings.map(({ rule, host: name }) => [rule, name])).toEqual([
      ["unseen-interface-address", "mx1"],
      ["unseen-interface-address", "mx2"],
    ]);
  });

  it("points to where the address stands, if it stands in a file", () => {
    const file = {
      path: "qmailint.yaml",
      bytes: Buffer.from("version: 1\ninterfaces:\n  eth0: [192.0.2.10, 192.0.2.11]\n"),
    };
    const host = hostOf({ interfaces: two });
    const addresses = (host.set?.addresses ?? []).map((address, i) => ({
      ...address,
      at: { file, start: 32 + 12 * i, end: 42 + 12 * i },
    }));
    const set = { host: null, system: "linux" as const, addresses };
    const { findings } = checkDirectory(directoryOf({ moreipme: "" }), [{ ...host, set }], new Map());
    expect(findings).toMatchObject([{ file, line: 3, start: 44, end: 54 }]);
  });

  it("netqmail has the same gap, and no moreipme to fill it; notqmail sees every address", () => {
    const example = { moreipme: "", interfaces: { eth0: ["192.0.2.10", "192.0.2.11"] } };
    const [found] = lint("unseen-interface-address", { ...example, dialect: "netqmail" });
    expect(found?.message).toContain(
      "Give it a label of its own (ip addr add ... label eth0:1): netqmail does not read moreipme.",
    );
    expect(lint("unseen-interface-address", { ...example, dialect: "notqmail" })).toEqual([]);
  });
});
