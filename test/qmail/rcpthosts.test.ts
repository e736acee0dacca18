import { describe, expect, it } from "vitest";
import type { Rcpthosts } from "../../src/qmail/control-types.ts";
import { acceptsDomain, rcpthosts, readRcpthosts } from "../../src/qmail/rcpthosts.ts";
import { decoded, directory, latin1, vectors } from "./bytes.ts";
import { makeCdb } from "./make-cdb.ts";

interface Vector {
  id: string;
  dialects: string[];
  control: Record<string, string>;
  cdb: boolean;
  addresses: string[];
  accept: number[];
}

const cases = vectors<Vector>("rcpthosts");

const asks = (hosts: Rcpthosts, address: string, nolocal?: boolean): boolean | null =>
  rcpthosts(hosts, latin1(address), 0, address.length, nolocal).accepted;

describe("what the real rcpthosts() answered", () => {
  it("has its 80 cases", () => expect(cases.length).toBe(80));

  it.each(cases.map((vector) => [vector.id, vector] as const))("%s", (_, vector) => {
    const files: Record<string, string | Uint8Array> = {};
    for (const [name, content] of Object.entries(vector.control)) files[name] = decoded(content);
    const withText = readRcpthosts(directory(files), vector.cdb);
    if (vector.cdb) {
      const keys = (decoded(vector.control["morercpthosts"] ?? "") as string)
        .toLowerCase()
        .split("\n")
        .map((line) => line.replace(/[ \t]+$/, ""))
        .filter((line) => line !== "" && line[0] !== "#");
      files["morercpthosts.cdb"] = makeCdb(keys);
    }
    const hosts = readRcpthosts(directory(files));
    const addresses = vector.addresses.map((address) => decoded(address));
    const accept = vector.accept.map((answer) => answer === 1);
    expect(addresses.map((address) => asks(hosts, address))).toEqual(accept);
    expect(addresses.map((address) => asks(withText, address))).toEqual(accept);
  });
});

describe("rcpthosts()", () => {
  it("says which entry accepts", () => {
    const hosts = readRcpthosts(
      directory({ rcpthosts: "a.example\n.b.example\n", "morercpthosts.cdb": makeCdb([".c.example", ".b.example"]) }),
    );
    const answer = (address: string): unknown => rcpthosts(hosts, latin1(address));
    expect(answer("u@A.example")).toEqual({ accepted: true, by: "rcpthosts", entry: 0 });
    expect(answer("u@x.y.b.example")).toEqual({ accepted: true, by: "rcpthosts", entry: 1 });
    expect(answer("u@x@x.C.example")).toEqual({ accepted: true, by: "morercpthosts.cdb", entry: 0 });
    expect(answer("u@c.example")).toEqual({ accepted: false, by: "no entry" });
    expect(answer("u@")).toEqual({ accepted: false, by: "no entry" });
    expect(answer("u")).toEqual({ accepted: true, by: "no domain" });
  });

  it("accepts everything without a file, and does not look at the cdb then", () => {
    const hosts = readRcpthosts(directory({ "morercpthosts.cdb": { kind: "unreadable" } }));
    expect(rcpthosts(hosts, latin1("u@far.example"))).toEqual({ accepted: true, by: "no rcpthosts" });
    expect(asks(hosts, "far.example", true)).toBe(false);
  });

  it("accepts nothing behind an @ with an empty file", () => {
    const hosts = readRcpthosts(directory({ rcpthosts: "# nothing\n" }));
    expect(["u@a", "u@", "u"].map((address) => asks(hosts, address))).toEqual([false, false, true]);
  });

  it("takes an address without an @ for a domain if asked to (indimail)", () => {
    const hosts = readRcpthosts(directory({ rcpthosts: "a.example\n" }));
    expect(["a.example", "u@a.example", "b.example"].map((address) => asks(hosts, address, true))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("fails for everybody if rcpthosts or the cdb cannot be opened", () => {
    for (const files of [
      { rcpthosts: { kind: "unreadable", isFolder: true } as const },
      { rcpthosts: "a.example\n", "morercpthosts.cdb": { kind: "unreadable" } as const },
    ]) {
      const hosts = readRcpthosts(directory(files));
      expect(hosts.kind).toBe("unreadable");
      expect(asks(hosts, "u@a.example")).toBeNull();
    }
  });

  it.each([
    ["a folder", { kind: "unreadable", isFolder: true } as const],
    ["not a cdb", "b.example\n"],
  ])("fails at the first recipient that rcpthosts does not have if the cdb is %s", (_, cdb) => {
    const hosts = readRcpthosts(directory({ rcpthosts: "a.example\n", "morercpthosts.cdb": cdb }));
    expect(["u@a.example", "u@b.example", "u", "u@"].map((address) => asks(hosts, address))).toEqual([
      true,
      null,
      true,
      false,
    ]);
  });

  it("ignores morercpthosts without a .cdb, unless its text is to count", () => {
    const files = directory({ rcpthosts: "a.example\n", morercpthosts: "B.example\n" });
    expect(asks(readRcpthosts(files), "u@b.example")).toBe(false);
    expect(rcpthosts(readRcpthosts(files, true), latin1("u@b.example"))).toEqual({
      accepted: true,
      by: "morercpthosts",
      entry: 0,
    });
  });
});

describe("a domain alone", () => {
  it("is answered as behind an @; what begins with a dot as any name below", () => {
    const hosts = readRcpthosts(directory({ rcpthosts: "a.example\n.b.example\n" }));
    const answers = (domain: string): unknown => {
      const bytes = latin1(`x${domain}x`);
      return acceptsDomain(hosts, bytes, 1, 1 + domain.length).accepted;
    };
    expect(["a.example", ".a.example", ".b.example", "b.example", ""].map(answers)).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });
});
