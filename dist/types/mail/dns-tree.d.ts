import type { AddressRecord, CnameRecord, DnsRecord, Ipv6Record, MxRecord } from "../qmail/dns.js";
import type { RecordPlace } from "../qmail/way.js";
/**
 * A record of a zone file. Only A, AAAA, MX and CNAME give answers; `ALIAS` (or ANAME) hides the addresses of its name; NS below
 * the zone's own name, and DNAME, hide what is below them; any other type only makes its name exist. Names are in lower case
 * without a final dot, and the root is empty.
 */
export type ZoneRecord = DnsRecord | {
    readonly type: "NS" | "DNAME" | "ALIAS" | "OTHER";
    readonly name: string;
    readonly at: RecordPlace | null;
};
/** A zone file: all its records and, if it is a zone, which one. */
export interface DeclaredZone {
    readonly apex: {
        readonly name: string;
        readonly at: RecordPlace;
    } | null;
    readonly records: readonly ZoneRecord[];
}
/** A name of `dns`: its records (and no other name's), or that it does not exist or cannot be looked up. */
export interface DeclaredName {
    readonly name: string;
    readonly says: "records" | "nxdomain" | "servfail";
    readonly records: readonly DnsRecord[];
    readonly at: RecordPlace;
}
/** A name of the tree. `nothing`: an empty non-terminal, or a zone without records of its own name. */
export interface DnsNode {
    readonly says: "nothing" | DeclaredName["says"];
    /** Declared by `dns`, not by a zone. */
    readonly byName: boolean;
    readonly cname: CnameRecord | null;
    readonly mx: readonly MxRecord[];
    readonly a: readonly AddressRecord[];
    readonly aaaa: readonly Ipv6Record[];
    readonly at: RecordPlace | null;
    /** A delegation: the zone speaks neither for the name nor for what is below it. */
    readonly isCut: boolean;
    /** A DNAME: the zone does not speak for what is below it. */
    readonly isDname: boolean;
    /** An ANAME or ALIAS: the addresses are those of another name. */
    readonly isAlias: boolean;
}
export interface DnsTree {
    readonly nodes: ReadonlyMap<string, DnsNode>;
    /** The names of the zones, and where each is declared. */
    readonly apexes: ReadonlyMap<string, RecordPlace>;
    /** A name is declared not to exist. */
    readonly hasGone: boolean;
}
/** The names of all zones and of `dns` with their empty non-terminals, as one tree. */
export declare function makeDnsTree(zones: readonly DeclaredZone[], names: readonly DeclaredName[]): DnsTree;
