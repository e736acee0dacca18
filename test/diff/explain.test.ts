import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainAddress } from "../../src/check/explain-address.ts";
import { dialects } from "../../src/qmail/dialects.ts";
import { readIpFile } from "../../src/qmail/ip-file.ts";
import { ipmeIs, makeLists } from "../../src/qmail/ipme.ts";
import type { IpFileName, Lists } from "../../src/qmail/types.ts";
import { explainText } from "../../src/report/explain-text.ts";
import { rangesText } from "../../src/report/ranges-report.ts";
import { meRanges } from "../../src/space/me-ranges.ts";
import { makeVerdictMap } from "../../src/space/verdict-map.ts";
import { runs } from "../random-cases.ts";

const dialect = dialects["moreipme-0.6"];

function listsOf(moreipme: string, notipme: string, faces: readonly number[] = []): Lists {
  const file = (name: IpFileName, text: string) => readIpFile(name, `control/${name}`, Buffer.from(text, "latin1"));
  const addresses = faces.map((address, i) => ({ label: `eth${i}`, device: `eth${i}`, address, up: true }));
  const set = { host: null, system: "linux" as const, addresses };
  return makeLists(dialect, set, file("moreipme", moreipme), file("notipme", notipme));
}

const line = fc.oneof(
  fc.nat(3).map((low) => `10.0.0.${low}`),
  fc
    .tuple(
      fc.nat(3),
      fc.constantFrom("255.255.255.252", "255.255.255.254", "255.0.255.0", "0.0.0.0", "255.255.255.255"),
    )
    .map((parts) => parts.join("/"))
    .map((text) => `10.0.0.${text}`),
  fc.constantFrom("10.0.0.0/8", "# text", "127.0.0.1", "0.0.0.0/0.0.0.0"),
);
const file = fc
  .tuple(fc.array(line, { maxLength: 6 }), fc.constantFrom("\n", ""))
  .map(([lines, end]) => lines.join("\n") + end);

const single = (address: number) => ({ address, netmask: 0xffffffff });

describe("ipmetest --explain", () => {
  it("names a change that does turn the verdict", () => {
    fc.assert(
      fc.property(
        file,
        file,
        fc.array(
          fc.nat(3).map((low) => 0x0a000000 + low),
          { maxLength: 2 },
        ),
        fc.nat(3),
        (more, not, faces, low) => {
          const address = 0x0a000000 + low;
          const lists = listsOf(more, not, faces);
          const { change, verdict } = explainAddress(dialect, lists, single(address), "control");
          expect(verdict).toEqual(ipmeIs(lists, address));
          if (change === null) throw new Error("no change was found");
          const texts = { "control/moreipme": more.split("\n"), "control/notipme": not.split("\n") };
          for (const one of change) {
            const its = texts[one.file as keyof typeof texts];
            if ("delete" in one) its[one.delete - 1] = "# deleted";
            else its.unshift(one.add);
          }
          const changed = listsOf(texts["control/moreipme"].join("\n"), texts["control/notipme"].join("\n"), faces);
          expect(ipmeIs(changed, address).me).toBe(!verdict.me);
        },
      ),
      { numRuns: runs(3000) },
    );
  });

  it("says why, with the lines", () => {
    const lists = listsOf(
      "10.0.0.0/255.0.0.0\n203.0.113.7",
      "10.1.0.0/255.255.0.0\n192.0.2.1\n",
      [0xc0000201, 0xc0000202],
    );
    const text = (...addresses: number[]): string =>
      explainText(addresses.map((address) => explainAddress(dialect, lists, single(address), "control")));
    expect(text(0x0a010203)).toBe(`not me
  ipme list:    10.0.0.0/8 (length 8), control/moreipme:1: 10.0.0.0/255.0.0.0
  notipme list: 10.1.0.0/16 (length 16), control/notipme:1: 10.1.0.0/255.255.0.0
  10.1.2.3 is not me: the netmask in the notipme list is longer (16, the other 8)
  to change that: add 10.1.2.3 to control/moreipme
`);
    expect(text(0xc0000201, 0xc0000202)).toBe(`192.0.2.1: not me
  ipme list:    192.0.2.1 (length 32), the interface address of eth0
  notipme list: 192.0.2.1 (length 32), control/notipme:2: 192.0.2.1
  192.0.2.1 is not me: both netmasks are equally long (32), and a tie is not me
  to change that: delete line 2 of control/notipme (192.0.2.1)
192.0.2.2: me
  ipme list:    192.0.2.2 (length 32), the interface address of eth1
  notipme list: no entry matches
  192.0.2.2 is me: an interface address matches it, and nothing in the notipme list does
  to change that: add 192.0.2.2 to control/notipme
`);
    expect(text(0x7f000001)).toContain("127.0.0.0/8 (length 8), an implicit entry\n");
  });

  it("points to lines that were meant to match", () => {
    const missed = (more: string, address: number) => {
      const found = explainAddress(dialect, listsOf(more, ""), single(address), "control").nearMisses;
      return found.first.map(({ file, line, rule }) => `${file.name}:${line} ${rule}`);
    };
    expect(missed("10.0.0.0/8\n", 0x0a010203)).toEqual(["moreipme:1 prefix-length"]);
    expect(missed("10.0.0.0/8\n", 0x0b010203)).toEqual([]);
    expect(missed("# x\n 10.0.0.1\n", 0x0a000001)).toEqual(["moreipme:2 leading-blank"]);
    expect(missed("\xef\xbb\xbf10.0.0.1\n", 0x0a000001)).toEqual(["moreipme:1 byte-order-mark"]);
    expect(missed("10.0.0.2 10.0.0.1\n", 0x0a000001)).toEqual(["moreipme:1 lost-address"]);
    expect(missed("[10.0.0.1]\n", 0x0a000001)).toEqual(["moreipme:1 not-an-address"]);
    expect(missed("[10.0.0.1]\n", 0x0a000002)).toEqual([]);
    expect(missed("11.0.0.1 10.0.0.0/8\n", 0x0a000001)).toEqual(["moreipme:1 not-an-address"]);
    expect(missed("10.0.0.0/0.255.255.255\n", 0x0a010203)).toEqual(["moreipme:1 host-bits-set"]);
    expect(missed("10.0.0.5/255.0.0.0\n", 0x0a000005)).toEqual(["moreipme:1 host-bits-set"]);
    expect(missed("300.0.0.0/8\n", 0x2c000001)).toEqual([]);
    expect(missed("10.0.0.12", 0x0a00000c)).toEqual(["moreipme:1 missing-final-newline"]);
    expect(missed("10.0.0.12", 0x0a000001)).toEqual([]);
    const many = explainAddress(dialect, listsOf(" 10.0.0.1\n".repeat(300_000), ""), single(0x0a000001), "control");
    expect(many.nearMisses).toMatchObject({ count: 300_000, first: { length: 20 } });
    expect(explainText([many])).toContain("  and 299980 more lines would match it if qmail read them as meant\n");
    const text = explainText([explainAddress(dialect, listsOf("10.0.0.0/8\n", ""), single(0x0a000001), "control")]);
    expect(text).toContain(
      "  control/moreipme:1 would match it if qmail read it as it was meant: 10.0.0.0/8 [prefix-length]\n",
    );
  });

  it("has no change to offer where the dialect reads no such file", () => {
    const lists = makeLists(dialects.netqmail, null, null, null);
    expect(explainAddress(dialects.netqmail, lists, single(1), "control").change).toBe(null);
  });
});

describe("ipmeprint --ranges", () => {
  it("lists what is me, ascending, with the entry that decides", () => {
    const lists = listsOf("10.0.0.0/255.255.255.0\n203.0.113.7\n", "10.0.0.0/255.255.255.252\n", [0x0a000001]);
    const where = makeVerdictMap(lists);
    if (where === null) throw new Error("too many pieces");
    const ranges = meRanges(where);
    if (ranges === null) throw new Error("too many classes");
    expect([...rangesText(ranges)].join("")).toBe(`0.0.0.0              implicit: 0.0.0.0
10.0.0.1             interface eth0
10.0.0.4-10.0.0.255  control/moreipme:1: 10.0.0.0/255.255.255.0
127.0.0.0/8          implicit: 127.0.0.0/255.0.0.0
203.0.113.7          control/moreipme:2: 203.0.113.7
16,777,471 addresses are me
`);
  });
});
