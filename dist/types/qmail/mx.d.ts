import type { Address } from "./any-address.js";
import { type Dns, type DnsAnswer, type DnsRecord } from "./dns.js";
import type { Programs } from "./programs.js";
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
export type Exchangers = {
    readonly kind: "found";
    readonly exchangers: readonly Exchanger[];
    readonly records: readonly DnsRecord[];
} | {
    readonly kind: "no-such-host" | "failed";
    readonly name: string;
    readonly answer: DnsAnswer;
} | {
    readonly kind: "too-many";
};
/** What the programs of a dialect do differently when they look up addresses. */
export type LookUp = Pick<Programs, "strictOctets" | "looksUpIpv6">;
/** dns_ip: the addresses of one host. Source: dns.c. */
export declare function hostAddresses(dns: Dns, name: string, how: LookUp): Exchangers;
/** dns_mxip: the addresses of a domain's mail exchangers; without an MX record, its own addresses. Source: dns.c. */
export declare function mailExchangers(dns: Dns, domain: string, how: LookUp): Exchangers;
