import type { ControlFiles } from "../qmail/control-types.js";
import type { Programs } from "../qmail/programs.js";
import type { InterfaceSet, Lists } from "../qmail/types.js";
import type { DnsFacts } from "./dns-facts.js";
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
export declare const NOTHING_DOWN: Down;
/** `reached-at: interfaces`: all IPv4 addresses that are up, whether qmail sees them or not. */
export declare function reachedAtInterfaces(set: InterfaceSet | null): ReachedRange[];
/** The IPv4 addresses of a host that are up. */
export declare function interfaceAddresses(set: InterfaceSet | null): number[];
/** The same over IPv6, without link-local addresses. */
export declare function ipv6OfInterfaces(set: InterfaceSet | null): Ipv6Reached[];
