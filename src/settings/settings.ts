import type { DeclaredName } from "../mail/dns-tree.ts";
import type { AddressRange } from "../mail/hosts.ts";
import type { MailPattern } from "../mail/mail-pattern.ts";
import type { MailVerdict } from "../mail/simulation.ts";
import type { DialectName, InterfaceAddress, SourceFile, Span, System } from "../qmail/types.ts";
import type { Ipv6Range } from "./ipv6-item.ts";
import type { Level } from "./levels.ts";
import type { WrittenReach } from "./reached-at.ts";

/** An interface set as it is written: addresses, or a capture that is still to be read. */
export type WrittenInterfaces =
  | { readonly kind: "addresses"; readonly addresses: readonly InterfaceAddress[] }
  | { readonly kind: "capture"; readonly path: string; readonly at: Span };

/** A path or pattern for control directories. */
export interface ControlPattern extends Span {
  readonly text: string;
}

/** What may be set for the whole file and for one host. Null: not written. */
export interface HostSettings {
  readonly control: readonly ControlPattern[] | null;
  readonly dialect: DialectName | null;
  readonly system: System | null;
  readonly interfaces: WrittenInterfaces | null;
  /** Where a connection to port 25 arrives at the host; null is like `interfaces`. */
  readonly reachedAt: readonly WrittenReach[] | null;
  /** Where that is written in the file. */
  readonly reachedAtSpan: Span | null;
  /** Clients that have RELAYCLIENT; null is like none. */
  readonly relayClients: readonly AddressRange[] | null;
}

/** A zone file that is still to be read. `origin`: in lower case, without a dot at the end. */
export interface WrittenZone {
  readonly path: string;
  readonly origin: string | null;
  readonly at: Span;
}

export interface WrittenHost extends HostSettings {
  /** Where its name stands. */
  readonly start: number;
  readonly name: string;
}

/** One address, network or range of an assertion: `[from, to]`, both included. */
export interface Item extends Span {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Set for IPv6: the two above then mean nothing. */
  readonly ipv6?: Ipv6Range;
}

interface AnyAssertion {
  /** Null: every host. */
  readonly hosts: readonly string[] | null;
  readonly because: string | null;
  readonly name: string | null;
}

/** Whether addresses are me. */
export interface AddressAssertion extends AnyAssertion {
  readonly kind: "address";
  readonly expect: "me" | "not me";
  readonly items: readonly Item[];
}

/** Recipients that an assertion names, or leaves out. */
export interface MailItem extends Span {
  /** As it is written. */
  readonly text: string;
  /** Its bytes (Latin-1). */
  readonly recipient: string;
  readonly pattern: MailPattern;
}

/** A verdict that is wanted, or not wanted; a null `code`: any code. */
export interface WantedVerdict {
  readonly verdict: MailVerdict;
  readonly code: "5.4.6" | "5.1.2" | "5.4.4" | null;
}

/** How mail arrives: an address is that of a client, a host is one in this file. */
export type WrittenFrom = "outside" | "client" | "here" | { readonly address: number } | { readonly host: string };

/**
 * What is tried first: an address as `dotted:port`, or the name of a route or an MX (in lower case), on any port if `port` is null.
 */
export type WantedVia =
  | { readonly kind: "address"; readonly text: string }
  | { readonly kind: "name"; readonly name: string; readonly port: number | null };

/** Where mail goes. */
export interface MailAssertion extends AnyAssertion {
  readonly kind: "mail";
  readonly expect: "is" | "is not";
  readonly verdicts: readonly WantedVerdict[];
  readonly items: readonly MailItem[];
  readonly except: readonly MailItem[];
  readonly from: WrittenFrom;
  /** The envelope sender (Latin-1); null where none is given. */
  readonly sender: string | null;
  readonly down: { readonly hosts: readonly string[]; readonly addresses: readonly AddressRange[] };
  /** The recipient as qmail-lspawn gets it (Latin-1); `*` stands for any text. */
  readonly as: string | null;
  /** In any order. */
  readonly via: readonly WantedVia[] | null;
  readonly endsOn: string | null;
}

export type Assertion = AddressAssertion | MailAssertion;

export interface Ignore extends Span {
  readonly rule: string;
  readonly file: string | null;
  readonly line: string | null;
  readonly because: string;
  /** The last day, `YYYY-MM-DD`. */
  readonly until: string | null;
}

/** A `qmailint.yaml` without mistakes of its own. */
export interface Settings extends HostSettings {
  readonly source: SourceFile;
  readonly lineOf: (byte: number) => number;
  readonly hosts: readonly WrittenHost[];
  /** Null: not written. */
  readonly complete: boolean | null;
  /** Folders below the file that are not searched. */
  readonly exclude: readonly ControlPattern[];
  readonly zones: readonly WrittenZone[];
  /** The names of `dns`. */
  readonly dns: readonly DeclaredName[];
  /** What undeclared names are taken for. Null: not written. */
  readonly undeclared: "outside" | "nxdomain" | null;
  readonly assertions: readonly Assertion[];
  readonly rules: ReadonlyMap<string, Level | "off">;
  readonly ignores: readonly Ignore[];
}
