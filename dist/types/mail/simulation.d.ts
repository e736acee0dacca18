import type { Target } from "../qmail/remote.js";
import type { EntryPlace, Step } from "../qmail/way.js";
import type { ReadyHost } from "./ready-hosts.js";
/** The words of the verdict on a recipient, in the order in which several are reported. */
export declare const VERDICTS: readonly ["bounced", "deferred", "local", "loop", "rejected", "remote", "virtual"];
export type MailVerdict = (typeof VERDICTS)[number];
/** A step on the way of a message, and the host on which it happens. */
export interface HostStep extends Step {
    readonly host: string;
}
/** What is tried first: an address, or a name about which nothing is known. */
export type Via = Pick<Target, "address" | "port" | "name" | "records">;
/** Where a recipient ends. */
export interface Outcome {
    readonly verdict: MailVerdict;
    /** The index of the host that delivers, sends, gives up or refuses; for a loop, the one that the message comes back to. */
    readonly host: number;
    /** For local and virtual: the recipient as qmail-lspawn gets it. */
    readonly as: string | null;
    readonly code: "5.4.6" | "5.1.2" | "5.4.4" | null;
    /** For remote, and where a next host or its address decides: what is tried first. */
    readonly via: readonly Via[];
    /** `via` belongs to a route, not to the domain. */
    readonly isRouted: boolean;
    /** The shortest way, worked out when it is asked for. */
    way(): readonly HostStep[];
}
/** Why there is no answer. */
export type Stop = {
    readonly kind: "not-judged";
    readonly host: number;
    readonly by: EntryPlace;
    readonly reason: "back-reference" | "too-large";
} | {
    readonly kind: "too-many-ways" | "too-many-classes" | "too-many-addresses";
};
/** Where mail for one recipient goes: each outcome that it can have, or why that cannot be said. */
export interface Simulation {
    readonly outcomes: readonly Outcome[];
    readonly stop: Stop | null;
    readonly seen: readonly Sight[];
}
/** A host that looked at the recipient, as written there. `isRemote`: qmail-remote did; `isLookedUp`: it looked the domain up. */
export interface Sight {
    readonly host: number;
    readonly recipient: string;
    readonly isRemote: boolean;
    readonly isLookedUp: boolean;
    /** Its qmail-remote never ends if no better MX takes the message: it is a backup MX itself (indimail). */
    readonly isEndless?: boolean;
}
export declare function viaText({ address, port, name }: Omit<Via, "records">): string;
export declare function stepsAt({ host }: ReadyHost, steps: readonly Step[]): HostStep[];
/** Its text is the domain's own. An address or name that records lead to is the same for all domains, even if written alike. */
export declare function isOwnVia({ address, records }: Via): boolean;
/** Two outcomes are one if everything told about them is the same. */
export declare function outcomeKey({ verdict, host, as, code, via }: Omit<Outcome, "way" | "isRouted">): string;
