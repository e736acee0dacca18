import type { DnsFacts } from "./dns-facts.js";
import { type HostNames } from "./host-names.js";
import type { AddressRange, MailHost } from "./hosts.js";
import { type ClassOutcome, type DomainClass, type MailClass, type Outcomes } from "./mail-class.js";
import type { MailPattern } from "./mail-pattern.js";
import { type NamePool, type NameRow } from "./name-row.js";
import type { Question } from "./question.js";
import type { Reach } from "./reach.js";
import type { ReadyFleet } from "./ready-hosts.js";
import type { Simulation, Stop } from "./simulation.js";
/** What the hosts know about addresses, and the DNS about names. */
interface Knowing extends Pick<ReadyFleet, "host"> {
    readonly fleet: {
        readonly hosts: readonly MailHost[];
        readonly dns: Pick<DnsFacts, "isKnown" | "isUndeclared">;
    };
    readonly reach: Pick<Reach, "at" | "hasAddress" | "isRelayClient">;
}
/** What is the same for all partitions of a fleet. */
export interface FleetNames extends Names {
    readonly ready: ReadyFleet;
}
/** The names that hosts and the DNS have. */
export interface Names {
    readonly ready: Knowing;
    /** A sagredo host is among them: libidn2 may refuse names. */
    readonly aLabels: boolean;
    host(index: number): HostNames;
    /** The names of the DNS, all marked. */
    dns(): NameRow;
    /** Those of them that are numbers. */
    dnsNumbers(): readonly string[];
    readonly outcomes: Outcomes;
}
/** What the patterns of assertions tell apart as well. */
export interface Apart {
    readonly names: NameRow;
    readonly users: ReadonlyMap<string, readonly string[]>;
    readonly literals: readonly string[];
    /** Names that are not ordinary: nothing below them is asked for. */
    readonly odd: ReadonlySet<string>;
}
/**
 * A host's verdict on every local part of a domain for which no local part is named; null if more than that decides. The domain
 * also stands between the offsets and, if it is from a row, at an index of its pool.
 */
export type QuickVerdict = (domain: string, bytes: Uint8Array, start: number, end: number, pool: NamePool | null, index: number) => readonly ClassOutcome[] | null;
/** A partition in the making. */
export interface Making {
    readonly names: Names;
    /** The hosts where mail arrives: one, or one in each of the worlds that are divided together (joint-worlds.ts). */
    readonly starts: readonly number[];
    readonly question: Question;
    readonly apart: Apart;
    /** Where mail for a recipient goes. */
    ask(recipient: string): Simulation;
    readonly quick: QuickVerdict;
    /** The hosts that a domain with a quick verdict meets: the starts. */
    readonly met: ReadonlySet<number>;
    emit(found: MailClass): void;
    /**
     * Only the domains of the row matter, and all domains below marked ones: whatever stands between is passed over. Null: all
     * matter.
     */
    readonly only: {
        readonly row: NameRow;
        pass(): void;
    } | null;
    /** Only these addresses are divided; null: all. */
    readonly within: AddressRange | null;
    /** Classes with a quick verdict are left out: whoever looks only for mail that goes astray does not need them. */
    readonly leavesOut: boolean;
    /** Why there is no answer for a class; then the making ends. */
    readonly end: {
        stop: {
            readonly recipient: string;
            readonly why: Stop;
        } | null;
    };
}
/** A partition before its quick verdicts are known. */
export type Asking = Omit<Making, "quick" | "met">;
/** How recipients are written: directly, or with their domain after a `%` in the local part of another. */
export interface Form {
    /** What stands after the domain: `@` and a domain of percenthack, or nothing if envnoathost is one. Null: the form is direct. */
    readonly behind: {
        readonly text: string;
        readonly domain: DomainClass;
    } | null;
}
export declare const DIRECT: Form;
export declare function fleetNames(ready: ReadyFleet): FleetNames;
export declare function apartOf(patterns: readonly MailPattern[], aLabels: boolean): Apart;
/** The pattern of a class. */
export declare function patternOf({ behind }: Form, user: string | null, domain: DomainClass): string;
/** A recipient in this form. */
export declare function recipientOf({ behind }: Form, user: string, domain: string | null): string;
export {};
