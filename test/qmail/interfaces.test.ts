import { describe, expect, it } from "vitest";
import { dialects } from "../../src/qmail/dialects.ts";
import { downWithTheirInterface, seenAddresses } from "../../src/qmail/interfaces.ts";
import { dotted } from "../../src/qmail/netmask.ts";
import type { InterfaceAddress, InterfaceSet, System } from "../../src/qmail/types.ts";

const on = (label: string, last: number, up = true): InterfaceAddress => ({
  label,
  device: label.split(":")[0] ?? label,
  address: 0xc0000200 + last,
  up,
});
const six: InterfaceAddress = { label: "eth0", device: "eth0", address: new Uint8Array(16), up: true };

function seen(
  addresses: InterfaceAddress[],
  dialect: keyof typeof dialects = "moreipme-0.6",
  system: System = "linux",
) {
  const set: InterfaceSet = { host: null, system, addresses };
  return seenAddresses(set, dialects[dialect]).map(({ label, address }) => `${label} ${dotted(address)}`);
}

describe("which addresses qmail sees", () => {
  const two = [on("eth0", 1), on("eth0", 2), on("eth0:1", 3), on("eth0:1", 4), on("eth1", 5)];

  it("on Linux the first of each label, as often as the label has addresses", () => {
    expect(seen(two)).toEqual([
      "eth0 192.0.2.1",
      "eth0 192.0.2.1",
      "eth0:1 192.0.2.3",
      "eth0:1 192.0.2.3",
      "eth1 192.0.2.5",
    ]);
    expect(seen(two, "netqmail")).toEqual(seen(two));
    expect(seen(two, "sagredo")).toEqual(seen(two));
  });

  it("on a BSD, and to notqmail, all of them", () => {
    const all = [1, 2, 3, 4, 5].map((last, i) => `${two[i]?.label} 192.0.2.${last}`);
    expect(seen(two, "moreipme-0.6", "bsd")).toEqual(all);
    expect(seen(two, "notqmail")).toEqual(all);
  });

  it("only of interfaces that are up", () => {
    expect(seen([on("eth0", 1, false), on("eth0", 2), on("eth1", 3, false)])).toEqual(["eth0 192.0.2.2"]);
    expect(seen([on("eth0", 1, false)], "notqmail")).toEqual([]);
  });

  it("no label of an interface that is down, wherever it stands", () => {
    const set = [
      on("eth0:1", 1),
      on("eth0", 2, false),
      on("eth0:2", 3),
      on("eth1:1", 4),
      on("eth2:1", 5, false),
      on("eth2", 6),
    ];
    expect(seen(downWithTheirInterface(set))).toEqual(["eth1:1 192.0.2.4", "eth2 192.0.2.6"]);
  });

  it("no IPv6", () => {
    expect(seen([six, on("eth0", 1)])).toEqual(["eth0 192.0.2.1"]);
    expect(seen([six, on("eth0", 1)], "notqmail")).toEqual(["eth0 192.0.2.1"]);
  });

  it("the first with the same label in that interface, not in another", () => {
    const other = { ...on("x", 2), device: "eth1" };
    expect(seen([{ ...on("x", 1), device: "eth0" }, other])).toEqual(["x 192.0.2.1", "x 192.0.2.2"]);
  });

  it("none of none", () => expect(seen([])).toEqual([]));
});
