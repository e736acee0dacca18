import type { ControlFiles } from "../qmail/control-types.ts";
import { ipv6Of, isLinkLocal } from "../qmail/ipv6-octets.ts";
import type { Programs } from "../qmail/programs.ts";
import type { InterfaceSet, Lists } from "../qmail/types.ts";
import type { DnsFacts } from "./dns-facts.ts";

/** Addresses from the first to the last. */
export interface AddressRange {
  readonly from: number;
  readonly to: number;
}

/** Where connections arrive at a host. `written`: as a single address, as a network or range, or by the word `interfaces`. */
export interface ReachedRange extends AddressRange {
  readonly port: number;
  readonly written: "address" | "range" | "interfaces";
}

/** The same over IPv6: only the qmail-remote of a dialect that looks up IPv6 addresses connects there. */
export interface Ipv6Reached {
  readonly from: bigint;
  readonly to: bigint;
  readonly port: number;
  readonly written: ReachedRange["written"];
}

/** A host with everything that decides where its mail goes. */
export interface MailHost {
  readonly name: string;
  readonly programs: Programs;
  readonly files: ControlFiles;
  /** The lists of its interface set. */
  readonly lists: Lists;
  /** Null where it is unknown. */
  readonly interfaces: InterfaceSet | null;
  readonly reachedAt: readonly ReachedRange[];
  readonly reachedAtIpv6: readonly Ipv6Reached[];
  /** Clients for which RELAYCLIENT is set. */
  readonly relayClients: readonly AddressRange[];
}

/** Hosts that may hand mail to each other, and the DNS that they ask. */
export interface Fleet {
  readonly hosts: readonly MailHost[];
  readonly dns: DnsFacts;
}

/** What does not answer: hosts, by index, and addresses, on every port. */
export interface Down {
  readonly hosts: ReadonlySet<number>;
  readonly addresses: readonly AddressRange[];
}

export const NOTHING_DOWN: Down = { hosts: new Set(), addresses: [] };

/** `reached-at: interfaces`: all IPv4 addresses that are up, whether qmail sees them or not. */
export function reachedAtInterfaces(set: InterfaceSet | null): ReachedRange[] {
  return interfaceAddresses(set).map((address) => ({ from: address, to: address, port: 25, written: "interfaces" }));
}

/** The IPv4 addresses of a host that are up. */
export function interfaceAddresses(set: InterfaceSet | null): number[] {
  const found: number[] = [];
  for (const { address, up } of set?.addresses ?? []) if (up && typeof address === "number") found.push(address);
  return found;
}

/** The same over IPv6, without link-local addresses. */
export function ipv6OfInterfaces(set: InterfaceSet | null): Ipv6Reached[] {
  return (set?.addresses ?? []).flatMap(({ address, up }) => {
    const ipv6 = up && typeof address !== "number" ? ipv6Of(address) : null;
    if (ipv6 === null || isLinkLocal(ipv6)) return [];
    return [{ from: ipv6, to: ipv6, port: 25, written: "interfaces" }];
  });
}
