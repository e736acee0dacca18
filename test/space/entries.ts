import fc from "fast-check";
import { dialects } from "../../src/qmail/dialects.ts";
import { readIpFile } from "../../src/qmail/ip-file.ts";
import { dotted } from "../../src/qmail/netmask.ts";
import type { IpFile, IpFileName } from "../../src/qmail/types.ts";
import { type EntryNumbers, numberEntries } from "../../src/space/entry-numbers.ts";
import type { OracleEntry } from "./oracle.ts";

/** The file of these entries, one a line, in their order. */
export function fileOf(name: IpFileName, entries: readonly OracleEntry[]): IpFile {
  const lines = entries.filter((e) => e.list === name).map((e) => `${dotted(e.address)}/${dotted(e.netmask)}\n`);
  return readIpFile(name, name, Buffer.from(lines.join("")));
}

/** The same as a numbering, with the number of each entry. */
export function idsOf(entries: readonly OracleEntry[]): { ids: EntryNumbers; idOf: (entry: OracleEntry) => number } {
  const { implicit } = dialects["moreipme-0.6"];
  const ids = numberEntries(implicit, fileOf("moreipme", entries), fileOf("notipme", entries));
  const first = { moreipme: ids.firstMoreipme, notipme: ids.firstNotipme };
  return { ids, idOf: (entry) => first[entry.list] + entry.line - 1 };
}

/** Entries over the lowest bits of 10.0.0.0, so that few of them overlap in every way there is. */
export function smallEntries(bits: number, masks: fc.Arbitrary<number>, most: number): fc.Arbitrary<OracleEntry[]> {
  const item = fc.record({
    list: fc.constantFrom<IpFileName>("moreipme", "notipme"),
    low: fc.nat(2 ** bits - 1),
    netmask: masks,
    dirty: fc.nat(9),
  });
  return fc.array(item, { maxLength: most }).map((items) => {
    const lines = { moreipme: 0, notipme: 0 };
    return items.map(({ list, low, netmask, dirty }) => {
      const address = 0x0a000000 + low;
      return { list, line: ++lines[list], address: dirty === 0 ? address : (address & netmask) >>> 0, netmask };
    });
  });
}

/** Netmasks without gaps that look at all but some of the low bits. */
export const ordinary = (bits: number): fc.Arbitrary<number> =>
  fc.nat(bits).map((zeros) => (0xffffffff << zeros) >>> 0);

/** Any netmask over the low bits. */
export const gapped = (bits: number): fc.Arbitrary<number> =>
  fc.nat(2 ** bits - 1).map((low) => ((0xffffffff << bits) | low) >>> 0);

/** Entries from all over the space. */
export const wideEntries: fc.Arbitrary<OracleEntry[]> = fc
  .array(
    fc.record({
      list: fc.constantFrom<IpFileName>("moreipme", "notipme"),
      address: fc.oneof(fc.nat(0xffffffff), fc.constantFrom(0, 0xffffffff, 0x80000000, 0x7f000000, 0x7fffffff)),
      netmask: fc.oneof(
        fc.nat(32).map((length) => (length === 0 ? 0 : (0xffffffff << (32 - length)) >>> 0)),
        fc.constantFrom(0xff00ff00, 0xfffffffd, 0xfffffd00, 0x00ffffff, 0xffff00ff, 0xfffff001),
      ),
    }),
    { maxLength: 12 },
  )
  .map((items) => {
    const lines = { moreipme: 0, notipme: 0 };
    return items.map(({ list, address, netmask }) => ({
      list,
      line: ++lines[list],
      address: (address & netmask) >>> 0,
      netmask,
    }));
  });
