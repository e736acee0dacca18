import type { Address } from "../qmail/any-address.js";
import type { Dns } from "../qmail/dns.js";
import { type InjectControls } from "../qmail/inject.js";
import { type RemoteControls } from "../qmail/remote-controls.js";
import { type SendControls } from "../qmail/send.js";
import { type SmtpdControls } from "../qmail/smtpd-controls.js";
import type { Verdict } from "../qmail/types.js";
import type { ControlFailure, Evidence } from "../qmail/way.js";
import { type Effort } from "./effort.js";
import { type Fleet, type MailHost } from "./hosts.js";
import { type Reach } from "./reach.js";
/** What the programs make of their files: one value for all hosts of a fleet that share both files and programs. */
export interface Controls {
    readonly smtpd: SmtpdControls | ControlFailure;
    readonly send: SendControls | ControlFailure;
    readonly remote: RemoteControls | ControlFailure;
    readonly inject: InjectControls | ControlFailure;
}
/** A host whose programs have read their files. */
export interface ReadyHost extends Controls {
    readonly host: MailHost;
    readonly ipmeIs: (address: Address) => Verdict;
    /** outgoingip has an address that the host lacks, or a line without one: connections from it fail. `always`: it has no other. */
    readonly unbindable: {
        readonly always: boolean;
        readonly by: Evidence | null;
    } | null;
}
/** A fleet whose hosts are read on demand, each when its first message arrives. */
export interface ReadyFleet {
    readonly fleet: Fleet;
    host(index: number): ReadyHost;
    controls(index: number): Controls;
    readonly reach: Reach;
    readonly relayDns: RelayDns;
    /** How much may still be followed where mail goes many ways. */
    readonly effort: Effort;
    /** The hosts whose `me` is this name. */
    named(name: string): readonly number[];
}
/**
 * The DNS as qmail-remote asks it: an undeclared relay that is the `me` of a host is unknown, even where undeclared names do not
 * exist. Only the address of a relay is looked up, before anything else.
 */
export interface RelayDns extends Dns {
    /** Called before each message. */
    begin(): void;
    /** Whether the recipient's domain was asked for since then. */
    askedDomain(): boolean;
}
/** `effort`: that of the run. */
export declare function readyFleet(fleet: Fleet, effort?: Effort): ReadyFleet;
