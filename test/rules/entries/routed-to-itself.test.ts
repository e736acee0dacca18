import { describe, expect, it } from "vitest";
import { lint } from "../lint.ts";

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
});
