import { bracketedAddress, wholeAddress } from "./address-text.ts";
import type { Address } from "./any-address.ts";
import { ask, type Dns, type DnsAnswer, type DnsRecord, type MxRecord } from "./dns.ts";
import type { Programs } from "./programs.ts";

/** An address that qmail-remote may try. */
export interface Exchanger {
  /** Null where nothing is known of the name: it then counts as an address that is not me. */
  readonly address: Address | null;
  /** The host with that address: the relay, the MX, or the domain itself. */
  readonly name: string;
  /** Where it stands among the others. */
  readonly position: number;
  /** What the own-address filter compares: 0 for an address written as such, whatever its position. */
  readonly preference: number;
  /** The records that led there, in order. */
  readonly records: readonly DnsRecord[];
}

/**
 * What dns_ip and dns_mxip answer: exchangers in order of position, or why there are none. `found` may be empty: there are
 * records, but none leads to an address.
 */
export type Exchangers =
  | { readonly kind: "found"; readonly exchangers: readonly Exchanger[]; readonly records: readonly DnsRecord[] }
  | { readonly kind: "no-such-host" | "failed"; readonly name: string; readonly answer: DnsAnswer }
  | { readonly kind: "too-many" };

/** The most addresses that are listed. No working domain has that many; declared records could lead to any number. */
const MOST_ADDRESSES = 1 << 16;

/** What the programs of a dialect do differently when they look up addresses. */
export type LookUp = Pick<Programs, "strictOctets" | "looksUpIpv6">;

/** dns_ip: the addresses of one host. Source: dns.c. */
export function hostAddresses(dns: Dns, name: string, how: LookUp): Exchangers {
  return addressesOf(dns, name, 0, [], how);
}

/** dns_mxip: the addresses of a domain's mail exchangers; without an MX record, its own addresses. Source: dns.c. */
export function mailExchangers(dns: Dns, domain: string, how: LookUp): Exchangers {
  const literal = literalOf(domain, 0, [], how.strictOctets);
  if (literal !== null) return found([literal]);
  const answer = ask(dns, domain, "MX");
  if (answer.kind === "servfail") return { kind: "failed", name: domain, answer };
  if (answer.kind === "undeclared") return found([unknown(domain, 0, answer.records)]);
  const records = answer.kind === "answer" ? answer.records : [];
  const exchangers = records.filter((record): record is MxRecord => record.type === "MX");
  if (exchangers.length === 0) return hostAddresses(dns, domain, how);

  const aliases = records.filter((record) => record.type === "CNAME");
  const ordered = exchangers.toSorted((a, b) => a.preference - b.preference);
  const reached: Exchanger[] = [];
  let failed: Exchangers | null = null;
  for (const record of ordered) {
    const addresses = addressesOf(dns, record.target, record.preference, [...aliases, record], how);
    if (addresses.kind === "failed") failed ??= addresses;
    if (addresses.kind !== "found") continue;
    if (reached.length + addresses.exchangers.length > MOST_ADDRESSES) return { kind: "too-many" };
    for (const exchanger of addresses.exchangers) reached.push(exchanger);
  }
  // A look-up that fails for now is ignored where any other exchanger has an address.
  return reached.length === 0 && failed !== null ? failed : found(reached, records);
}

function found(exchangers: readonly Exchanger[], records: readonly DnsRecord[] = []): Exchangers {
  return { kind: "found", exchangers, records };
}

/** dns_ipplus: indimail's version asks for IPv6 addresses first, and lists them first. */
function addressesOf(dns: Dns, name: string, position: number, led: readonly DnsRecord[], how: LookUp): Exchangers {
  const literal = literalOf(name, position, led, how.strictOctets);
  if (literal !== null) return found([literal]);
  const answer = ask(dns, name, "A");
  const known = answer.kind !== "undeclared" && how.looksUpIpv6 ? ask(dns, name, "AAAA") : null;
  const ipv6 = known?.kind === "answer" ? exchangersOf(known.records, name, position, led) : [];
  if (ipv6.length > 0) {
    const records = answer.kind === "answer" ? answer.records : [];
    return found([...ipv6, ...exchangersOf(records, name, position, led)], records);
  }
  switch (answer.kind) {
    case "servfail":
      return { kind: "failed", name, answer };
    case "nxdomain":
    case "nodata":
      return { kind: "no-such-host", name, answer };
    case "undeclared":
      return found([unknown(name, position, [...led, ...answer.records])]);
    case "answer":
      return found(exchangersOf(answer.records, name, position, led), answer.records);
  }
}

/** An exchanger for each address of an answer. */
function exchangersOf(
  records: readonly DnsRecord[],
  name: string,
  position: number,
  led: readonly DnsRecord[],
): Exchanger[] {
  const aliases = records.filter((record) => record.type === "CNAME");
  return records.flatMap((record) => {
    if (record.type !== "A" && record.type !== "AAAA") return [];
    const { address } = record;
    return [{ address, name, position, preference: position, records: [...led, ...aliases, record] }];
  });
}

/** A name that is an address needs no look-up, and its preference is 0. */
function literalOf(name: string, position: number, records: readonly DnsRecord[], strict: boolean): Exchanger | null {
  const address = wholeAddress(name, strict) ?? bracketedAddress(name, strict);
  return address === null ? null : { address, name, position, preference: 0, records };
}

function unknown(name: string, position: number, records: readonly DnsRecord[]): Exchanger {
  return { address: null, name, position, preference: position, records };
}
