import { type Address } from "./any-address.js";
import type { Dns, DnsRecord } from "./dns.js";
import { type Exchanger } from "./mx.js";
import type { RemoteControls } from "./remote-controls.js";
import type { Verdict } from "./types.js";
import type { Step } from "./way.js";
/** What qmail-remote is called with. */
export interface RemoteQuery {
    /** What follows the recipient's last `@`. */
    readonly host: string;
    /** The envelope sender; null where none is given: only entries for every sender then apply. */
    readonly sender: string | null;
    readonly recipients: readonly string[];
}
/** The world as qmail-remote sees it. */
export interface RemoteFacts {
    readonly dns: Dns;
    readonly ipmeIs: (address: Address) => Verdict;
}
/** An address that is tried; null where nothing is known of the name. */
export interface Target {
    readonly address: Address | null;
    readonly port: number;
    /** The relay, the MX or the domain that has the address. */
    readonly name: string;
    readonly records: readonly DnsRecord[];
}
/** Where the message goes. `groups`: targets of the same position are tried in any order, and those of a later group after them. */
export type RemoteOutcome = {
    readonly steps: readonly Step[];
} & ({
    readonly kind: "tries";
    readonly groups: readonly (readonly Target[])[];
    /** The recipients as they are sent: a CNAME may have changed their domains. */
    readonly recipients: readonly string[];
    /**
     * The exchangers taken out by the own-address filter, where qmail-remote never ends once it reaches them (indimail).
     * `mayCome`: it may reach them before the end of the last group, because they have the same position.
     */
    readonly endless: {
        readonly own: readonly Exchanger[];
        readonly mayCome: boolean;
    } | null;
} | {
    readonly kind: "bounced";
    readonly code: "5.4.6" | "5.1.2" | "5.4.4";
} | {
    readonly kind: "deferred";
    readonly code: "4.1.2" | "4.3.0" | "4.4.3";
}
/** There are more addresses than are listed, so there is no answer. */
 | {
    readonly kind: "not-judged";
    readonly reason: "too-many-addresses";
});
/** main of qmail-remote, up to the first connection. Source: qmail-remote.c. */
export declare function routeRemote(controls: RemoteControls, facts: RemoteFacts, query: RemoteQuery): RemoteOutcome;
