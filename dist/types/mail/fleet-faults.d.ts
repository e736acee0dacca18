import { UsageError } from "../text/usage-error.js";
import type { FleetNames } from "./partition-context.js";
import { type HostStep, type Stop } from "./simulation.js";
/** A class of recipients whose mail goes astray. */
export interface Fault {
    /** The class as written, and its first recipient. */
    readonly pattern: string;
    readonly witness: string;
    /** Indices: where it arrives from outside, and the host that it comes back to or that gives up. */
    readonly arrivesAt: number;
    readonly host: number;
    readonly way: readonly HostStep[];
}
/** For all mail that arrives from outside, on every host. */
export interface FleetFaults {
    readonly loops: readonly Fault[];
    /** Accepted on arrival, and bounced with 5.4.6 although their domain has an MX record. */
    readonly ambiguous: readonly Fault[];
    /** Accepted, and handed to a backup MX whose qmail-remote never ends while no better MX takes the message (indimail). */
    readonly endless: readonly Fault[];
    /** Where mail arrives for which there is no answer; what was found for other mail is above. */
    readonly stops: readonly FaultStop[];
}
/** No answer for this recipient, the first such; or none at all, because a file cannot be judged or there is too much to follow. */
export type FaultStop = {
    readonly arrivesAt: number;
    readonly recipient: string;
    readonly why: Stop;
} | {
    readonly arrivesAt: number;
    readonly error: UsageError;
};
/** Worked out once for each fleet. `arriving`: the hosts where mail arrives. */
export declare function faultsOf(names: FleetNames, arriving: readonly number[]): FleetFaults;
