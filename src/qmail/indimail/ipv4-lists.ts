import { entryAt } from "../ipme.ts";
import type { Entry, IpFile, Lists } from "../types.ts";
import { bytesOfCandidate } from "./fixed-singles.ts";

const ALL = 0xffffffff;
/** The last twelve bytes. */
const REST = (1n << 96n) - 1n;

/** The entry of notipme that removes a candidate with these bytes. */
export type Removal = (bytes: bigint) => Entry | null;

/**
 * What the lists mean for IPv4, as lists of entries with all netmask bits set: on a tie the address is not me, so an IPv4 entry
 * of notipme does just what it should. Where an IPv6 entry removes an IPv4 candidate by its bytes, the candidate is left out here,
 * or, where nothing else makes the address me, the entry is put into the columns of notipme with that address.
 */
export function ipv4Lists(
  fixed: readonly Entry[],
  moreipme: IpFile | null,
  notipme: IpFile | null,
  removal: Removal,
): Pick<Lists, "fixed" | "moreipme" | "notipme"> {
  const ipv4 = fixed.filter(({ ipv6 }) => ipv6 === undefined);
  const odd = oddAddresses(notipme);
  const isRemoved = (entry: Entry): boolean => odd.has(entry.address) && removal(bytesOfCandidate(entry)) !== null;
  const instead = new Map<number, Entry>();
  const lines = new Set<number>();
  if (odd.size > 0) {
    const candidates = [...ipv4, ...oddLines(moreipme, odd)].filter(({ address }) => odd.has(address));
    const stands = new Set(candidates.filter((entry) => !isRemoved(entry)).map(({ address }) => address));
    for (const entry of candidates) {
      const by = removal(bytesOfCandidate(entry));
      if (by?.ipv6 === undefined) continue;
      if (!stands.has(entry.address)) instead.set(entry.address, { ...by, address: entry.address });
      else if (entry.origin.kind === "line") lines.add(entry.origin.line);
    }
    return {
      fixed: ipv4.filter((entry) => !(stands.has(entry.address) && isRemoved(entry))),
      moreipme: moreipme && ipv4Part(moreipme, (line) => !lines.has(line)),
      notipme: notipme && ipv4Part(notipme, () => true, [...instead.values()]),
    };
  }
  return {
    fixed: ipv4,
    moreipme: moreipme && ipv4Part(moreipme, () => true),
    notipme: notipme && ipv4Part(notipme, () => true),
  };
}

/** The IPv4 addresses whose candidates may have the bytes of an IPv6 entry. */
function oddAddresses(notipme: IpFile | null): Set<number> {
  const odd = new Set<number>();
  const { count, ipv6 } = notipme?.entries ?? { count: 0 };
  if (ipv6 === undefined) return odd;
  for (let i = 0; i < count; i++) {
    const bytes = ipv6(i);
    if (bytes === null) continue;
    const start = bytes >> 96n;
    const rest = bytes & REST;
    if (rest === 0n || rest === ((0xffffn << 32n) | start)) odd.add(Number(start));
  }
  return odd;
}

function* oddLines(file: IpFile | null, odd: ReadonlySet<number>): Generator<Entry> {
  const { count, address, ipv6 } = file?.entries ?? { count: 0, address: new Uint32Array(0) };
  for (let i = 0; i < count; i++) {
    if (odd.has(address[i] as number) && (ipv6?.(i) ?? null) === null) yield entryAt(file as IpFile, i);
  }
}

/** A file without its IPv6 entries, and with some others in their place; the file itself where nothing changes. */
function ipv4Part(file: IpFile, keeps: (line: number) => boolean, others: readonly Entry[] = []): IpFile {
  const { entries } = file;
  const kept: number[] = [];
  for (let i = 0; i < entries.count; i++) {
    if ((entries.ipv6?.(i) ?? null) === null && keeps(entries.line[i] as number)) kept.push(i);
  }
  if (kept.length === entries.count && others.length === 0) return file;
  const rows = [
    ...kept.map((i) => [entries.address[i], entries.line[i], entries.start[i]] as [number, number, number]),
    ...others.map(({ address, origin }): [number, number, number] =>
      origin.kind === "line" ? [address, origin.line, origin.start] : [address, 0, 0],
    ),
  ].sort(([, a], [, b]) => a - b);
  const column = (at: 0 | 1 | 2): Uint32Array => Uint32Array.from(rows, (row) => row[at]);
  return {
    ...file,
    entries: {
      count: rows.length,
      address: column(0),
      netmask: new Uint32Array(rows.length).fill(ALL),
      line: column(1),
      start: column(2),
    },
  };
}
