import type { Address } from "../qmail/any-address.ts";
import { controlReader } from "../qmail/control-reader.ts";
import type { ControlFiles } from "../qmail/control-types.ts";
import type { Dns } from "../qmail/dns.ts";
import { dnsName } from "../qmail/dns.ts";
import { type InjectControls, readInjectControls } from "../qmail/inject.ts";
import type { Outgoing } from "../qmail/outgoing.ts";
import type { Programs } from "../qmail/programs.ts";
import { type RemoteControls, readRemoteControls } from "../qmail/remote-controls.ts";
import { readSendControls, type SendControls } from "../qmail/send.ts";
import { readSmtpdControls, type SmtpdControls } from "../qmail/smtpd-controls.ts";
import type { Verdict } from "../qmail/types.ts";
import type { ControlFailure, Evidence } from "../qmail/way.ts";
import { noteIn } from "../text/note-in.ts";
import { once } from "../text/once.ts";
import { pairwise } from "../text/pairwise.ts";
import { type Effort, newEffort } from "./effort.ts";
import { type Fleet, interfaceAddresses, type MailHost } from "./hosts.ts";
import { ownVerdicts } from "./own-verdicts.ts";
import { makeReach, type Reach } from "./reach.ts";

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
  readonly unbindable: { readonly always: boolean; readonly by: Evidence | null } | null;
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
export function readyFleet(fleet: Fleet, effort: Effort = newEffort()): ReadyFleet {
  const ready: (ReadyHost | undefined)[] = fleet.hosts.map(() => undefined);
  const read = pairwise<ControlFiles, Programs, Controls>();
  const controls = (index: number): Controls => {
    const { programs, files } = fleet.hosts[index] as MailHost;
    return read.of(files, programs, () => readControls(programs, files));
  };
  const host = (index: number): ReadyHost =>
    (ready[index] ??= readyHost(fleet.hosts[index] as MailHost, controls(index)));
  // Worked out only when a message needs it: some host's me may be a template, which matters to nothing else.
  const names = once(() => {
    const found = new Map<string, number[]>();
    for (const [index, { files }] of fleet.hosts.entries()) {
      const me = controlReader(files).line("me");
      const name = me === null ? null : dnsName(me.text);
      if (name !== null) noteIn(found, name, index);
    }
    return found;
  });
  const bound = (index: number): (number | null)[] => {
    const { remote } = host(index);
    return remote.kind === "controls" ? remote.outgoing.addresses.map(({ address }) => address) : [null];
  };
  const named = (name: string): readonly number[] => names().get(dnsName(name) ?? "") ?? [];
  return { fleet, host, controls, reach: makeReach(fleet, bound), relayDns: relayDnsOf(fleet, named), effort, named };
}

function readyHost(host: MailHost, controls: Controls): ReadyHost {
  const { smtpd, send, remote } = controls;
  return {
    host,
    smtpd,
    send,
    remote,
    get inject() {
      return controls.inject;
    },
    ipmeIs: ownVerdicts(host.lists),
    unbindable: remote.kind === "controls" ? unbindableOf(host, remote.outgoing) : null,
  };
}

function readControls(programs: Programs, files: ControlFiles): Controls {
  const inject = once(() => readInjectControls(files));
  return {
    remote: readRemoteControls(programs, files),
    smtpd: readSmtpdControls(programs, files),
    send: readSendControls(programs, files),
    get inject() {
      return inject();
    },
  };
}

/** bind fails for an address that the host does not have. */
function unbindableOf({ interfaces }: MailHost, { addresses, fails }: Outgoing): ReadyHost["unbindable"] {
  const own = interfaces === null ? null : interfaceAddresses(interfaces);
  const binds = (address: number | null): boolean =>
    address === null ||
    own === null ||
    own.includes(address) ||
    (address >>> 24 === 0x7f && own.some((other) => other >>> 24 === 0x7f));
  const [first] = addresses.filter(({ address }) => !binds(address));
  const by = first?.by ?? fails;
  return by === null ? null : { always: !addresses.some(({ address }) => binds(address)), by };
}

function relayDnsOf({ dns }: Fleet, named: ReadyFleet["named"]): RelayDns {
  let mx = false;
  let any = false;
  return {
    begin() {
      mx = false;
      any = false;
    },
    askedDomain: () => mx || any,
    lookup(name, type) {
      if (type === "MX") mx = true;
      if (type === "ANY") any = true;
      const isRelay = type === "A" && !mx && named(name).length > 0 && dns.isUndeclared(name);
      return isRelay ? { kind: "undeclared", records: [] } : dns.lookup(name, type);
    },
  };
}
