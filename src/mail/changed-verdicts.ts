import type { Address } from "../qmail/any-address.ts";
import { ipv6Text } from "../qmail/ipv6-octets.ts";
import { mailExchangers } from "../qmail/mx.ts";
import type { Lists, SourceFile } from "../qmail/types.ts";
import { isSameBytes } from "../text/bytes.ts";
import type { DnsFacts } from "./dns-facts.ts";
import type { ReadyFleet, ReadyHost } from "./ready-hosts.ts";

/** Where hosts that differ only in moreipme and notipme say another thing of an address. */
export interface ChangedVerdicts {
  /** The hosts whose files differ. */
  readonly hosts: readonly number[];
  /** Whether an address is me in one world and not in the other, for any of these hosts. */
  differs(address: Address): boolean;
}

/** Which addresses become me, or stop being me, on hosts of two fleets that have the same hosts with the same interfaces. */
export function changedVerdicts(before: ReadyFleet, after: ReadyFleet): ChangedVerdicts {
  const hosts = [...before.fleet.hosts.keys()].filter(
    (i) => !isSameLists(before.host(i).host.lists, after.host(i).host.lists),
  );
  const pairs = hosts.map((i): readonly [ReadyHost, ReadyHost] => [before.host(i), after.host(i)]);
  // Not by the bigints themselves: a Map of those that end alike takes quadratic time.
  const known = new Map<number | string, boolean>();
  return {
    hosts,
    differs(address) {
      const key = typeof address === "number" ? address : ipv6Text(address);
      const found = known.get(key) ?? pairs.some(([one, other]) => one.ipmeIs(address).me !== other.ipmeIs(address).me);
      known.set(key, found);
      return found;
    },
  };
}

function isSameLists(one: Lists, other: Lists): boolean {
  return isSameFile(one.moreipme, other.moreipme) && isSameFile(one.notipme, other.notipme);
}

function isSameFile(one: SourceFile | null, other: SourceFile | null): boolean {
  return one === other || (one !== null && other !== null && isSameBytes(one.bytes, other.bytes));
}

/** At most this many names are looked up, and hosts are asked about addresses this many times. */
const MOST_NAMES = 300_000;
const MOST_ASKED = 4_000_000;

/**
 * The names whose mail is sent by MX to an address of which the verdict has changed: on them qmail-remote's own-address filter may
 * do another thing. `isWild`: names below it, which only a wildcard declares. False where it can be any name, or there are too many.
 */
export function namesOfChanged(
  { fleet }: ReadyFleet,
  changed: ChangedVerdicts,
  take: (name: string, isWild: boolean) => void,
): boolean {
  const { dns, hosts } = fleet;
  const ways = new Map(hosts.map(({ programs }) => [`${programs.strictOctets} ${programs.looksUpIpv6}`, programs]));
  const asked = new Set<number | string>();
  let names = 0;
  const isChanged = (name: string): boolean =>
    [...ways.values()].some((how) => {
      const found = mailExchangers(dns, name, how);
      return found.kind === "found" && found.exchangers.some(({ address }) => address !== null && isNew(address));
    });
  const isNew = (address: Address): boolean => {
    asked.add(typeof address === "number" ? address : ipv6Text(address));
    return changed.differs(address);
  };
  if (isChanged(nameBelow(dns, ""))) return false;
  for (const name of dns.names()) {
    if (++names > MOST_NAMES || asked.size * changed.hosts.length > MOST_ASKED) return false;
    if (isChanged(name)) take(name, false);
    if (isChanged(nameBelow(dns, `.${name}`))) take(name, true);
  }
  return true;
}

/** A name that only a wildcard can declare. */
function nameBelow(dns: DnsFacts, suffix: string): string {
  let label = "x";
  while (dns.isKnown(`${label}${suffix}`)) label += "x";
  return `${label}${suffix}`;
}
