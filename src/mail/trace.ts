import type { Address } from "../qmail/any-address.ts";
import { KeySet } from "../qmail/key-map.ts";
import type { ReadyFleet, ReadyHost } from "./ready-hosts.ts";

/** What was asked while mail arriving at a host was followed: about the addresses that it takes for its own, and of other hosts. */
export interface Trace {
  /** The addresses about which the host was asked whether they are me. */
  readonly asked: KeySet<Address>;
  /** The hosts that were asked anything, and those at which a connection arrives. */
  readonly hosts: Set<number>;
}

export function emptyTrace(): Trace {
  return { asked: new KeySet(), hosts: new Set() };
}

/** The fleet as it is, but noting what is asked as long as there is a trace. */
export function tracedFleet(ready: ReadyFleet, start: number, trace: () => Trace | null): ReadyFleet {
  const own = tracedHost(ready.host(start), trace);
  const { reach } = ready;
  const noted = (hosts: readonly number[]): readonly number[] => {
    for (const host of hosts) trace()?.hosts.add(host);
    return hosts;
  };
  return {
    ...ready,
    host(index) {
      if (index === start) return own;
      trace()?.hosts.add(index);
      return ready.host(index);
    },
    named: (name) => noted(ready.named(name)),
    reach: {
      ...reach,
      at: (sender, address, port) => noted(reach.at(sender, address, port)),
      hasAddress: (address) => noted(reach.hasAddress(address)),
      arrivesAs(sender, receiver, address) {
        trace()?.hosts.add(receiver);
        return reach.arrivesAs(sender, receiver, address);
      },
    },
  };
}

function tracedHost(own: ReadyHost, trace: () => Trace | null): ReadyHost {
  const { host, smtpd, send, remote, unbindable } = own;
  return {
    host,
    smtpd,
    send,
    remote,
    unbindable,
    get inject() {
      return own.inject;
    },
    ipmeIs(address) {
      trace()?.asked.add(address);
      return own.ipmeIs(address);
    },
  };
}
