import { describe, expect, it } from "vitest";
import { DEFAULT_DIALECT, dialectNames, dialects, loadDialect } from "../../src/qmail/dialects.ts";
import { readIpFile } from "../../src/qmail/ip-file.ts";
import { ipmeIs, ipmeprint, makeLists } from "../../src/qmail/ipme.ts";
import type { InterfaceSet } from "../../src/qmail/types.ts";

const set: InterfaceSet = {
  host: null,
  system: "linux",
  addresses: [
    { label: "lo", device: "lo", address: 0x7f000001, up: true },
    { label: "eth0", device: "eth0", address: 0xc0000201, up: true },
    { label: "eth0", device: "eth0", address: 0xc0000202, up: true },
  ],
};
const moreipme = readIpFile("moreipme", "moreipme", Buffer.from("10.0.0.0/255.0.0.0\n10.0.0.300 # x\n"));
const notipme = readIpFile("notipme", "notipme", Buffer.from("10.1.0.0/255.255.0.0\n192.0.2.1\n"));

function listsOf(name: keyof typeof dialects) {
  return makeLists(dialects[name], set, moreipme, notipme);
}

describe("the dialects", () => {
  it("are loaded by their names, the default first", async () => {
    const loaded = await Promise.all(dialectNames.map(loadDialect));
    expect(loaded.map(({ name }) => name)).toEqual(dialectNames);
    expect(DEFAULT_DIALECT).toBe(loaded[0]);
  });

  it.each(["moreipme-0.6", "sagredo"] as const)("%s prints netmasks, and both lists", (name) => {
    expect(ipmeprint(dialects[name], listsOf(name))).toBe(
      [
        "127.0.0.0/255.0.0.0 is me",
        "0.0.0.0/255.255.255.255 is me",
        "127.0.0.1/255.255.255.255 is me",
        "192.0.2.1/255.255.255.255 is me",
        "192.0.2.1/255.255.255.255 is me",
        "10.0.0.0/255.0.0.0 is me",
        "10.0.0.44/255.255.255.255 is me",
        "10.1.0.0/255.255.0.0 is not me",
        "192.0.2.1/255.255.255.255 is not me",
        "",
      ].join("\n"),
    );
  });

  it("netqmail reads neither file, has no 127/8, and sees one address per label", () => {
    expect(ipmeprint(dialects.netqmail, listsOf("netqmail"))).toBe("0.0.0.0\n127.0.0.1\n192.0.2.1\n192.0.2.1\n");
    expect(
      [0x7f000001, 0x7f000002, 0x0a000001, 0xc0000201, 0xc0000202, 0].map((a) => ipmeIs(listsOf("netqmail"), a).me),
    ).toEqual([true, false, false, true, false, true]);
  });

  it("notqmail sees all addresses", () => {
    expect(ipmeprint(dialects.notqmail, listsOf("notqmail"))).toBe("0.0.0.0\n127.0.0.1\n192.0.2.1\n192.0.2.2\n");
  });
});

describe("the verdict", () => {
  const verdict = (more: string, not: string, address: number) => {
    const files = [
      readIpFile("moreipme", "m", Buffer.from(more)),
      readIpFile("notipme", "n", Buffer.from(not)),
    ] as const;
    const { me, ipme, notipme: excluded } = ipmeIs(makeLists(dialects["moreipme-0.6"], set, ...files), address);
    return [me, ipme?.length ?? -1, excluded?.length ?? -1];
  };

  it.each([
    ["a tie is not me", "10.0.0.1\n", "10.0.0.1\n", 0x0a000001, [false, 32, 32]],
    ["the longer netmask wins", "10.1.0.0/255.255.0.0\n", "10.0.0.0/255.0.0.0\n", 0x0a010203, [true, 16, 8]],
    ["length 0 is more than nothing", "0.0.0.0/0.0.0.0\n", "", 0x08080808, [true, 0, -1]],
    ["127/8 ties", "", "127.0.0.0/255.0.0.0\n", 0x7f000002, [false, 8, 8]],
    ["but 127.0.0.1 is an interface", "", "127.0.0.0/255.0.0.0\n", 0x7f000001, [true, 32, 8]],
    ["host bits match nothing", "10.0.0.5/255.255.255.0\n", "", 0x0a000005, [false, -1, -1]],
    ["gaps are matched bit by bit", "10.0.7.0/255.0.255.0\n", "10.0.0.0/255.128.0.0\n", 0x0a630705, [true, 16, 9]],
    ["and count octet by octet", "10.0.0.0/255.255.253.0\n", "10.0.2.0/255.255.255.0\n", 0x0a000201, [false, 16, 24]],
  ])("%s", (_, more, not, address, expected) => expect(verdict(more, not, address)).toEqual(expected));

  it("says which entry decided: the first of equals", () => {
    const more = readIpFile("moreipme", "m", Buffer.from("10.0.0.1\n10.0.0.1\n"));
    const { ipme } = ipmeIs(makeLists(dialects["moreipme-0.6"], null, more, null), 0x0a000001);
    expect(ipme?.entry.origin).toMatchObject({ kind: "line", line: 1, start: 0 });
  });
});
