import { describe, expect, it } from "vitest";
import { lint, lintSettings } from "../lint.ts";

const of = (value: string, more: Parameters<typeof lint>[1] = {}) =>
  lint("routed-to-itself", { ...more, files: { me: "MX.example\n", smtproutes: `a.example:${value}\n` } });

describe("routed-to-itself", () => {
  it.each(["localhost", "LocalHost:25", "127.0.0.1", "[127.9.9.9]:25", "0.0.0.0", "mx.example", "mx.example:25x"])(
    "%j",
    (value) => {
      expect(of(value)).toMatchObject([{ level: "error", fix: null, message: expect.stringContaining("leads back") }]);
    },
  );
  it.each(["127.0.0.1:10025", "localhost:26", "relay.example", "192.0.2.1", "", "mx.example.net", "1127.0.0.1"])(
    "%j is no such route",
    (value) => {
      expect(of(value)).toEqual([]);
    },
  );
  it("knows the addresses of the interfaces, where every host has them", () => {
    const interfaces = { eth0: ["192.0.2.1"] };
    expect(of("192.0.2.1", { interfaces })).toHaveLength(1);
    expect(of("[192.0.2.1]", { interfaces })).toHaveLength(1);
    expect(of("192.0.2.2", { interfaces })).toEqual([]);
  });
  describe("where the hosts are declared", () => {
    const under = (settings: string, value: string) =>
      lintSettings("routed-to-itself", {
        settings: `version: 1\ncontrol: control\n${settings}`,
        files: { me: "mx.example\n", smtproutes: `a.example:${value}\n` },
      });
    it("knows where they are reached", async () => {
      const reached = "interfaces: { eth0: 192.0.2.1 }\nreached-at: [interfaces, 203.0.113.0/24, '198.51.100.1:26']\n";
      expect(await under(reached, "203.0.113.7")).toHaveLength(1);
      expect(await under(reached, "198.51.100.1")).toEqual([]);
      expect(await under(reached, "192.0.2.1")).toHaveLength(1);
    });
    it("wants it of every host that uses the directory", async () => {
      const hosts =
        "hosts:\n  h1: { interfaces: { eth0: 192.0.2.1 }, reached-at: 203.0.113.7 }\n  h2: { interfaces: { eth0: 192.0.2.2 } }\n";
      expect(await under(hosts, "203.0.113.7")).toEqual([]);
      expect(await under(hosts, "192.0.2.2")).toEqual([]);
    });
  });
  it("shows no password", () => {
    const files = { authsenders: "@a.example:127.0.0.1|user|pass\n" };
    const found = lint("routed-to-itself", { files, dialect: "sagredo" });
    expect(found).toHaveLength(1);
    expect(found[0]?.message).not.toMatch(/user|pass/);
  });
  it("does not know the name where me is a template", () => {
    const files = { me: "{{ name }}\n", smtproutes: "a.example:mx.example\n" };
    expect(lint("routed-to-itself", { files })).toEqual([]);
  });
  it("judges indimail's qmtproutes, where the port is 25", () => {
    const qmtp = (value: string) =>
      lint("routed-to-itself", { files: { qmtproutes: `a.example:${value}\n` }, dialect: "indimail" });
    expect(qmtp("localhost")).toEqual([]);
    expect(qmtp("localhost:")).toEqual([]);
    expect(qmtp("localhost:25")).toMatchObject([{ at: "qmtproutes:1:11-23" }]);
    expect(qmtp("127.0.0.1::")).toHaveLength(1);
  });
});
