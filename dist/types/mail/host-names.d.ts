import type { ConstMap } from "../qmail/control-types.js";
import { type NameBag } from "./name-bag.js";
import { type NamePool, type NameRow } from "./name-row.js";
import type { ReadyHost } from "./ready-hosts.js";
/** The names in the files of a host: nothing else there tells recipients apart. All in lower case. */
export interface HostNames {
    /** Ordinary domains; those below which an entry holds are marked. */
    readonly row: NameRow;
    /** The pool whose marks say which names these lists have; null if no marks do. */
    readonly told: {
        readonly pool: NamePool;
        readonly rcpthosts: ConstMap | null;
        readonly locals: ConstMap | null;
    } | null;
    /** The names below which an entry holds: it has a dot before them. */
    readonly wildcards: ReadonlySet<string>;
    /** The local parts named for each domain; for "" those of recipients without one. */
    readonly users: ReadonlyMap<string, readonly string[]>;
    /** What a literal can be or end in: `[192.0.2.9]`, `.9]`, `192.0.2.9`, `.9`. */
    readonly literals: ReadonlySet<string>;
    /** Whether percenthack has the domain; null without a percenthack. */
    readonly hacks: ((domain: string) => boolean) | null;
}
/** Names being collected. */
export interface GrowingNames {
    readonly aLabels: boolean;
    readonly bag: NameBag;
    readonly wildcards: Set<string>;
    readonly users: Map<string, string[]>;
    readonly literals: Set<string>;
}
export declare function growingNames(aLabels: boolean): GrowingNames;
export declare function hostNames({ host, smtpd, send, remote }: ReadyHost, aLabels: boolean): HostNames;
/** Takes a domain, or a wildcard `.d`; a domain gets `ownMark`. */
export declare function addDomain({ aLabels, bag, wildcards, literals }: GrowingNames, bytes: Uint8Array, start: number, end: number, ownMark?: number): void;
/** Takes an address or a domain. */
export declare function addEither(growing: GrowingNames, bytes: Uint8Array, start: number, end: number): void;
