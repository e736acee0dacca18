import type { Dns } from "../qmail/dns.js";
import { type DeclaredName, type DeclaredZone } from "./dns-tree.js";
/** What `qmailint.yaml` says about the domain name system. */
export interface DnsDeclaration {
    readonly zones: readonly DeclaredZone[];
    /** The names of `dns`: each replaces what the zones say about it. */
    readonly names: readonly DeclaredName[];
    /** What an undeclared name is: unknown and outside, or nonexistent. */
    readonly undeclared: "outside" | "nxdomain";
}
/** The domain name system as declared. */
export interface DnsFacts extends Dns {
    /** Nothing declares the name: no record of its own, no wildcard, no zone. */
    isUndeclared(name: string): boolean;
    /** The name is in the tree: it differs from its neighbours as to wildcards and what stands below it. */
    isKnown(name: string): boolean;
    /**
     * Every name that is told apart from the names beside it, in lower case: names with records, targets of CNAME and MX records,
     * empty non-terminals, the names of zones and delegations, and names with a wildcard below them.
     */
    names(): Iterable<string>;
    /** The owners of CNAME records, `*.d` among them. */
    aliases(): Iterable<string>;
}
/** A resolver that knows only what is declared. The tree is not built until somebody asks. */
export declare function makeDnsFacts(declaration: DnsDeclaration): DnsFacts;
