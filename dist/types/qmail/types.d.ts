/**
 * Every type of the model, on one page. Bytes -> lines -> readings -> lists -> verdicts.
 *
 * Conventions: an address or netmask is an unsigned 32-bit number (10.0.0.1 is 0x0a000001), an IPv6 address a bigint of 128 bits;
 * an offset is a byte offset into the file; lines count from 1; a span is half open.
 */
/** Which qmail reads the directory. */
export type DialectName = "moreipme-0.6" | "sagredo" | "indimail" | "netqmail" | "notqmail";
/** The two files that the patch reads with `ipme_readipfile`. */
export type IpFileName = "moreipme" | "notipme";
/** A file as it was read: `path` is what messages call it. */
export interface SourceFile {
    readonly path: string;
    readonly bytes: Uint8Array;
}
export interface Span {
    readonly start: number;
    readonly end: number;
}
/** One decimal number of a scanned address. `value` is what qmail keeps: the number modulo 256. */
export interface Octet extends Span {
    readonly value: number;
    /** The number as written is above 255. */
    readonly wrapped: boolean;
    /** More than one digit, the first of them 0. */
    readonly leadingZero: boolean;
}
/** What `ip_scan` made of some bytes: the span covers exactly what it looked at. */
export interface ScannedAddress extends Span {
    readonly address: number;
    readonly octets: readonly Octet[];
}
/** What `ip6_scan` made of some bytes. */
export interface ScannedIpv6 extends Span {
    readonly address: bigint;
}
/** What is in a list: an address and its netmask, or (indimail) an IPv6 address, in which case the other two mean nothing. */
export interface EntryValue {
    readonly address: number;
    readonly netmask: number;
    readonly ipv6?: bigint;
}
/** Why `ipme_readipfile` passed over a line. */
export type SkipReason = "bad-address" | "bad-netmask";
/** One line of moreipme or notipme, with everything qmail made of it. */
export interface LineReading extends Span {
    readonly line: number;
    /** The line ends in a newline. Where it does not, its last byte is lost. */
    readonly terminated: boolean;
    /** What is scanned: up to the first NUL, without the dropped byte. */
    readonly seen: Span;
    /** Offset of the first `/` that qmail sees, or -1. */
    readonly slash: number;
    readonly address: ScannedAddress | null;
    /** The scanned netmask; null where the line has none, or has one that does not scan. */
    readonly netmask: ScannedAddress | null;
    /** The scanned IPv6 address, in the dialect that has IPv6. */
    readonly ipv6?: ScannedIpv6 | null;
    /** The entry that goes into the list, or null with the reason in `skipped`. */
    readonly entry: EntryValue | null;
    readonly skipped: SkipReason | null;
}
/** Entries column by column, because a file may have millions: index i is the i-th line that became an entry. */
export interface Entries {
    readonly count: number;
    readonly address: Uint32Array;
    readonly netmask: Uint32Array;
    readonly line: Uint32Array;
    /** Offset of the line's first byte. */
    readonly start: Uint32Array;
    /** The IPv6 address of an entry, or null where it has none; missing where no entry has one. */
    readonly ipv6?: (index: number) => bigint | null;
}
/** How a dialect reads moreipme and notipme: a whole file, and one of its lines. */
export interface IpReader {
    readonly file: (name: IpFileName, path: string, bytes: Uint8Array) => IpFile;
    readonly line: (bytes: Uint8Array, line: number, start: number) => LineReading;
}
/** A moreipme or notipme that has been read. */
export interface IpFile extends SourceFile {
    readonly name: IpFileName;
    /** What read it. */
    readonly reader: IpReader;
    readonly entries: Entries;
    /** Number of lines, an unterminated last one included. */
    readonly lines: number;
    /**
     * The lines that are anything but a comment, a blank line, or an entry spelled in the ordinary way (`10.0.0.1`,
     * `10.0.0.0/255.0.0.0`) with a newline: number and offset of each. Only these can have findings of their own, and they are few.
     */
    readonly notable: {
        readonly count: number;
        readonly line: Uint32Array;
        readonly start: Uint32Array;
    };
}
/** Whether the system call returns every address (the BSDs, macOS) or one per label (Linux). */
export type System = "linux" | "bsd";
/** One address of an interface, simulated or captured. */
export interface InterfaceAddress {
    /** `eth0`, `eth0:1`: what `ip addr` shows as the address's label. */
    readonly label: string;
    /** The interface it is on: the label up to the colon. */
    readonly device: string;
    /** IPv4 as a number; IPv6 as 16 bytes. */
    readonly address: number | Uint8Array;
    readonly up: boolean;
    /** Where a message about this address points to, if it is in a file. */
    readonly at?: {
        readonly file: SourceFile;
        readonly start: number;
        readonly end: number;
    };
}
/** Interfaces and their addresses in the order of `ip addr`: one simulated host. */
export interface InterfaceSet {
    /** The host's name, or null where a directory has one unnamed set. */
    readonly host: string | null;
    readonly system: System;
    readonly addresses: readonly InterfaceAddress[];
    /** Where it is declared, if its addresses have no places of their own. */
    readonly at?: Span & {
        readonly file: SourceFile;
    };
}
/** Where an entry of a list comes from. */
export type Origin = {
    readonly kind: "implicit";
} | {
    readonly kind: "interface";
    readonly label: string;
} | {
    readonly kind: "line";
    readonly file: IpFile;
    readonly line: number;
    readonly start: number;
};
export interface Entry extends EntryValue {
    readonly origin: Origin;
}
/** The ipme list and the notipme list of one host. The files' entries stay in their columns. */
export interface Lists {
    readonly host: string | null;
    /** Implicit entries, then interface addresses: the head of the ipme list. */
    readonly fixed: readonly Entry[];
    readonly moreipme: IpFile | null;
    readonly notipme: IpFile | null;
    /** Whether IPv6 addresses are me, and the ipme list as it is in memory, in the dialect that has IPv6. */
    readonly single?: SingleLists;
}
/**
 * The lists of indimail, whose entries are single addresses: notipme takes candidates out of the ipme list as it is made. What
 * this means for IPv4 is in the other fields of `Lists`; this is the rest.
 */
export interface SingleLists {
    /** Everything that the ipme list could hold, in order. */
    readonly candidates: () => Iterable<Candidate>;
    /** ipme_is6. */
    readonly verdict: (ipv6: bigint) => SingleVerdict;
    /** Every IPv6 address that is a candidate, in ascending order. Worked out once. */
    readonly ipv6: () => readonly bigint[];
    /** The IPv6 entries of notipme. */
    readonly excluded: () => Iterable<bigint> & {
        readonly size: number;
        has(address: bigint): boolean;
    };
}
/** An entry of indimail's ipme list, unless an entry of notipme has removed it. */
export interface Candidate {
    readonly entry: Entry;
    readonly removedBy: Entry | null;
}
/** For an address: the first entry that makes it me, or would but for notipme, and what removes that entry. */
export interface SingleVerdict {
    readonly me: boolean;
    readonly ipme: Entry | null;
    readonly notipme: Entry | null;
}
/** The best match in one list: its length as `ipme_match` counts it, and the first entry that has it. */
export interface Match {
    readonly length: number;
    readonly entry: Entry;
}
/** `ipme_is`, with its evidence. A null match counts as length -1. */
export interface Verdict {
    readonly me: boolean;
    readonly ipme: Match | null;
    readonly notipme: Match | null;
}
/** What differs between the qmails, as data. */
export interface Dialect {
    readonly name: DialectName;
    /** moreipme and notipme are read at all. */
    readonly readsIpFiles: boolean;
    /** An entry can be a network (address/netmask). */
    readonly networks: boolean;
    readonly ipv6: boolean;
    /** The entries that are there without any file or interface. */
    readonly implicit: readonly {
        readonly address: number;
        readonly netmask: number;
    }[];
    /** Sees all addresses of an interface even where the system returns only one per label. */
    readonly seesEveryAddress: boolean;
    readonly reader: IpReader;
    /** ipme_init and ipmeprint, where entries are single addresses; missing in the other dialects. */
    readonly singles?: {
        readonly lists: (set: InterfaceSet | null, moreipme: IpFile | null, notipme: IpFile | null) => Lists;
        readonly print: (lists: Lists) => string;
    };
}
