import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indimail } from "../../../src/qmail/indimail/dialect.ts";
import { ipmeIs, ipmeprint, makeLists } from "../../../src/qmail/ipme.ts";
import { ipv6Text } from "../../../src/qmail/ipv6-octets.ts";
import { dotted } from "../../../src/qmail/netmask.ts";
import type { InterfaceAddress, InterfaceSet } from "../../../src/qmail/types.ts";
import { anyAddress } from "../../../src/settings/interface-set.ts";
import { runs } from "../../random-cases.ts";
import { latin1 } from "../bytes.ts";

/** A small world, in which bytes of the one family are bytes of the other. */
const POOL = [
  "0.0.0.0",
  "127.0.0.1",
  "32.1.13.184",
  "10.0.0.1",
  "::",
  "::1",
  "2001:db8::",
  "2001:db8::1",
  "7f00:1::",
  "a00:1::",
  "7f00:1::ffff:7f00:1",
  "a00:1::ffff:a00:1",
  "a00:1::ffff:7f00:1",
  "fe80::1",
];
const addressIn = fc.constantFrom(...POOL);
const lines = fc.array(addressIn, { maxLength: 5 });

interface World {
  interfaces: { text: string; up: boolean }[];
  moreipme: string[];
  notipme: string[];
}
const world: fc.Arbitrary<World> = fc.record({
  interfaces: fc.array(fc.record({ text: addressIn, up: fc.boolean() }), { maxLength: 4 }),
  moreipme: lines,
  notipme: lines,
});

interface Item {
  family: 4 | 6;
  bytes: number[];
}

/** What a line is to the reader, and the sixteen bytes that it leaves. */
function item(text: string): Item {
  const address = anyAddress(text);
  if (address === 0) return { family: 6, bytes: new Array<number>(16).fill(0) };
  if (typeof address !== "number") return { family: 6, bytes: [...(address as Uint8Array)] };
  const four = [24, 16, 8, 0].map((shift) => (address >>> shift) & 255);
  return { family: 4, bytes: [...four, 0, 0, 0, 0, 0, 0, 255, 255, ...four] };
}

/** The list as the program makes it, with one buffer for all candidates that come from no file. */
function madeByHand({ interfaces, moreipme, notipme }: World): string[] {
  const out: string[] = [];
  const excluded = notipme.map(item);
  const append = ({ family, bytes }: Item): void => {
    const same = (one: Item): boolean => one.bytes.slice(0, one.family === 4 ? 4 : 16).every((b, i) => b === bytes[i]);
    if (!excluded.some(same)) out.push(textOf(family, bytes));
  };
  const buffer = new Array<number>(16).fill(0);
  append({ family: 6, bytes: buffer });
  append({ family: 4, bytes: buffer });
  const up = interfaces.filter((one) => one.up).map(({ text }) => anyAddress(text));
  for (const address of up.filter((one) => typeof one === "number")) {
    for (let i = 0; i < 4; i++) buffer[i] = (address >>> (24 - 8 * i)) & 255;
    append({ family: 4, bytes: buffer });
  }
  for (const address of up.filter((one) => one instanceof Uint8Array)) {
    if (address[0] === 0xfe && ((address[1] as number) & 0xc0) === 0x80) continue;
    for (let i = 0; i < 16; i++) buffer[i] = address[i] as number;
    append({ family: 6, bytes: buffer });
  }
  for (const text of moreipme) append(item(text));
  return out;
}

function textOf(family: 4 | 6, bytes: readonly number[]): string {
  if (family === 4) return bytes.slice(0, 4).join(".");
  return ipv6Text(bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n));
}

function setOf({ interfaces }: World): InterfaceSet {
  const addresses = interfaces.map(({ text, up }, i): InterfaceAddress => {
    return { label: `eth${i}`, device: `eth${i}`, address: anyAddress(text) as number | Uint8Array, up };
  });
  return { host: null, system: "linux", addresses };
}

const asFile = (name: "moreipme" | "notipme", some: readonly string[]) =>
  indimail.reader.file(name, name, latin1(some.map((line) => `${line}\n`).join("")));

describe("the lists of indimail", () => {
  it("are made as by hand, and each address has the verdict that the list gives", () => {
    fc.assert(
      fc.property(world, (its) => {
        const files = [asFile("moreipme", its.moreipme), asFile("notipme", its.notipme)] as const;
        const lists = makeLists(indimail, setOf(its), ...files);
        const byHand = madeByHand(its);
        expect(ipmeprint(indimail, lists)).toBe(byHand.map((address) => `${address} is me\n`).join(""));
        for (const text of POOL) {
          const address = anyAddress(text);
          if (typeof address === "number") {
            expect([text, ipmeIs(lists, address).me]).toEqual([text, byHand.includes(dotted(address))]);
          } else {
            const six = (address as Uint8Array).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
            const verdict = lists.single?.verdict(six);
            expect([text, verdict?.me]).toEqual([text, byHand.includes(ipv6Text(six))]);
            // With its evidence: what would make it me, unless something removes it.
            expect(verdict?.me).toBe(verdict?.ipme != null && verdict?.notipme == null);
          }
        }
      }),
      { numRuns: runs(20_000) },
    );
  });

  it("has the evidence of an address that an IPv6 entry of notipme removes by its bytes", () => {
    const set = setOf({ interfaces: [{ text: "127.0.0.1", up: true }], moreipme: [], notipme: [] });
    const lists = makeLists(indimail, set, null, asFile("notipme", ["::5", "7f00:1::"]));
    const { me, notipme } = ipmeIs(lists, 0x7f000001);
    expect([me, notipme?.entry.origin]).toMatchObject([false, { kind: "line", line: 2 }]);
  });

  it("spares the same address in moreipme, whose other bytes differ", () => {
    const set = setOf({ interfaces: [{ text: "127.0.0.1", up: true }], moreipme: [], notipme: [] });
    const lists = makeLists(indimail, set, asFile("moreipme", ["127.0.0.1"]), asFile("notipme", ["7f00:1::"]));
    const { me, ipme } = ipmeIs(lists, 0x7f000001);
    expect([me, ipme?.entry.origin.kind]).toEqual([true, "line"]);
  });
});
