import type { Address } from "./any-address.ts";
import { seenAddresses } from "./interfaces.ts";
import { dotted, netmaskLength } from "./netmask.ts";
import type { Dialect, Entry, InterfaceSet, IpFile, Lists, Match, Verdict } from "./types.ts";

/**
 * ipme_init: both lists of one host. A null `set` stands for a host without interfaces. A dialect that does not read the
 * files gets lists without them. Source: ipme.c.
 */
export function makeLists(
  dialect: Dialect,
  set: InterfaceSet | null,
  moreipme: IpFile | null,
  notipme: IpFile | null,
): Lists {
  if (dialect.singles !== undefined) return dialect.singles.lists(set, moreipme, notipme);
  const fixed: Entry[] = dialect.implicit.map((entry) => ({ ...entry, origin: { kind: "implicit" } }));
  for (const { label, address } of set === null ? [] : seenAddresses(set, dialect)) {
    fixed.push({ address, netmask: 0xffffffff, origin: { kind: "interface", label } });
  }
  const files = dialect.readsIpFiles ? { moreipme, notipme } : { moreipme: null, notipme: null };
  return { host: set?.host ?? null, fixed, ...files };
}

/** The i-th entry of a file, with its origin. */
export function entryAt(file: IpFile, index: number): Entry {
  const { address, netmask, line, start, ipv6 } = file.entries;
  const six = ipv6?.(index) ?? null;
  return {
    address: address[index] as number,
    netmask: netmask[index] as number,
    ...(six === null ? {} : { ipv6: six }),
    origin: { kind: "line", file, line: line[index] as number, start: start[index] as number },
  };
}

/** ipme_is: is this address (an unsigned 32-bit number) me, and which entries said so? On a tie it is not me. Source: ipme.c. */
export function ipmeIs(lists: Lists, address: number): Verdict {
  const ipme = better(matchFixed(lists.fixed, address), matchFile(lists.moreipme, address));
  const notipme = matchFile(lists.notipme, address);
  return { me: (ipme?.length ?? -1) > (notipme?.length ?? -1), ipme, notipme };
}

/** ipme_is6: the verdict on an IPv6 address. In a dialect without IPv6, none is me. Source: indimail's ipme.c. */
export function singleIs({ single }: Lists, ipv6: bigint): Verdict {
  const { me, ipme, notipme } = single?.verdict(ipv6) ?? { me: false, ipme: null, notipme: null };
  const match = (entry: Entry | null): Match | null => (entry === null ? null : { length: IPV6_LENGTH, entry });
  return { me, ipme: match(ipme), notipme: match(notipme) };
}

/** The same for any address. */
export function addressIs(lists: Lists, address: Address): Verdict {
  return typeof address === "number" ? ipmeIs(lists, address) : singleIs(lists, address);
}

const IPV6_LENGTH = 128;

function better(first: Match | null, second: Match | null): Match | null {
  return (second?.length ?? -1) > (first?.length ?? -1) ? second : first;
}

function matchFixed(entries: readonly Entry[], address: number): Match | null {
  let best: Match | null = null;
  for (const entry of entries) {
    if ((address & entry.netmask) >>> 0 === entry.address) {
      best = better(best, { length: netmaskLength(entry.netmask), entry });
    }
  }
  return best;
}

/** ipme_match over a file's entries: the greatest netmask length among those that match; of equal lengths, the first. */
function matchFile(file: IpFile | null, address: number): Match | null {
  if (file === null) return null;
  const entries = file.entries;
  let best = -1;
  let length = -1;
  for (let i = 0; i < entries.count; i++) {
    const netmask = entries.netmask[i] as number;
    if ((address & netmask) >>> 0 !== entries.address[i]) continue;
    const counted = netmaskLength(netmask);
    if (counted > length) {
      length = counted;
      best = i;
    }
  }
  return best < 0 ? null : { length, entry: entryAt(file, best) };
}

/** ipmeprint: every entry in effect, byte for byte as the dialect's program prints it. Source: ipmeprint.c. */
export function ipmeprint(dialect: Dialect, lists: Lists): string {
  if (dialect.singles !== undefined) return dialect.singles.print(lists);
  // Without the patch there is one list of addresses, and nothing else is printed about them.
  if (!dialect.readsIpFiles) return lists.fixed.map(({ address }) => `${dotted(address)}\n`).join("");
  const text = (address: number, netmask: number): string =>
    dialect.networks ? `${dotted(address)}/${dotted(netmask)}` : dotted(address);
  const out: string[] = [];
  for (const { address, netmask } of lists.fixed) out.push(`${text(address, netmask)} is me\n`);
  for (const file of [lists.moreipme, lists.notipme]) {
    if (file === null) continue;
    const { count, address, netmask } = file.entries;
    const verdict = file.name === "moreipme" ? "is me" : "is not me";
    for (let i = 0; i < count; i++) out.push(`${text(address[i] as number, netmask[i] as number)} ${verdict}\n`);
  }
  return out.join("");
}
