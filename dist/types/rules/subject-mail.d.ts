import { type FleetFaults } from "../mail/fleet-faults.js";
import type { Ipv6Reached, ReachedRange } from "../mail/hosts.js";
import type { FleetNames } from "../mail/partition-context.js";
import type { HostStep } from "../mail/simulation.js";
import type { InterfaceSet, SourceFile, Span } from "../qmail/types.js";
import type { EntryPlace } from "../qmail/way.js";
import type { Problem } from "../text/problem.js";
import { type ControlDirectory } from "../tree/control-directory.js";
/** The hosts that hand mail to each other, with those of a directory among them. */
export interface FleetOfSubject {
    readonly names: FleetNames;
    /** The directory of each host. */
    readonly directories: readonly ControlDirectory[];
    /** The number of the host without a name that uses a directory which no host of the file uses; null where there is none. */
    readonly guest: number | null;
}
/** What `qmailint.yaml` says, for a directory, about the world around it. */
export interface SubjectMail {
    /** Names of the DNS are declared, or zones. */
    readonly hasDns: boolean;
    /** DNS or several hosts are declared, so one can tell whether mail comes back. */
    readonly isDeclared: boolean;
    /** Where the hosts that use the directory are reached, in their order. */
    reached(): readonly ReachedHost[];
    /** The fleets of the hosts that use the directory, each once. */
    fleets(): readonly FleetOfSubject[];
    /** Why the ways of some mail are not known: for that mail, no rule can say that nothing is wrong. */
    unknownWays(isComplete: boolean | null): readonly Problem[];
}
/** Where a host is reached, as far as that is declared. */
export interface ReachedHost {
    readonly name: string | null;
    /** Where `reached-at` is written for the host; null where it is not. */
    readonly place: StepPlace | null;
    /** Includes its interfaces, where `interfaces` is written or nothing is declared. */
    readonly reachedAt: readonly ReachedRange[];
    readonly reachedAtIpv6: readonly Ipv6Reached[];
    readonly interfaces: InterfaceSet | null;
    /** Does its own connection to port 25 of an address arrive at itself, and does it arrive at another host of the file? */
    arrivals(address: number): {
        readonly here: boolean;
        readonly elsewhere: boolean;
    };
}
/** A place in a file: the whole of an entry or a record. */
export interface StepPlace extends Span {
    readonly file: SourceFile;
    readonly line: number;
}
/**
 * The faults of a fleet; none where some file cannot be judged, which others report; and none that rest on a missing rcpthosts
 * where a directory does not hold all of its host's files, because then it is not known what is accepted. With a guest, only mail
 * that arrives there counts: the fleet of the other hosts tells the rest.
 */
export declare function faultsIn({ names, directories, guest }: FleetOfSubject, isComplete: boolean | null): FleetFaults;
/** Where an entry of a host's file stands. */
export declare function entryPlace({ names, directories }: FleetOfSubject, host: string, by: EntryPlace): StepPlace | null;
/** The file whose first line takes findings that no other line decides: `me`, else the first existing file by name. */
export declare function fileOfMe(directory: ControlDirectory): SourceFile;
export declare function placeOf(file: SourceFile, { start, end }: Span): StepPlace;
/** The way of a message in a few words: each host, and what decided there. */
export declare function wayText(way: readonly HostStep[]): string;
