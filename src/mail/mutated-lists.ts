import type { Address } from "../qmail/any-address.ts";
import type { Lists } from "../qmail/types.ts";
import { copyOf, type Looks, withChangedHosts } from "./changed-host.ts";
import type { AddressRange, MailHost } from "./hosts.ts";
import { ipmeIndex } from "./ipme-index.ts";
import type { FleetNames } from "./partition-context.ts";
import type { ReadyFleet, ReadyHost } from "./ready-hosts.ts";

/** A change to moreipme or notipme. */
export interface ListChange {
  /** Outside these addresses every verdict is as before. */
  readonly within: AddressRange;
  /** The changed lists. */
  changed(lists: Lists): Lists;
  /** Their entries that match an address of `within`, and perhaps others. */
  near(lists: Lists): Lists;
}

/**
 * The fleet with other lists on some of its hosts. `nearby`: only their entries near the change, so only addresses within it may be
 * divided.
 */
export function mutatedLists(
  names: FleetNames,
  isMutated: (host: number) => boolean,
  change: ListChange,
  nearby: boolean,
  looks: Looks,
): FleetNames {
  const changed = (own: ReadyHost, index: number): ReadyHost =>
    isMutated(index) ? changedHost(own, change, nearby) : own;
  return { ...names, ready: withChangedHosts(names.ready, changed, looks) };
}

/** The same fleet, which tells what the lists of its hosts are asked. */
export function overheard(ready: ReadyFleet, told: (host: number, address: Address) => void): ReadyFleet {
  const heard = (own: ReadyHost, index: number): ReadyHost => {
    const made = copyOf(own);
    made.ipmeIs = (address) => {
      told(index, address);
      return own.ipmeIs(address);
    };
    return made;
  };
  return withChangedHosts(ready, heard, null);
}

function changedHost(own: ReadyHost, { within, changed, near }: ListChange, nearby: boolean): ReadyHost {
  const made = copyOf(own);
  made.host = withLists(own.host, nearby ? near : changed);
  let index: ReturnType<typeof ipmeIndex> | null = null;
  made.ipmeIs = (address) => {
    // What a line does to IPv6 is judged elsewhere: ipv6-mutant.ts.
    if (typeof address !== "number" || address < within.from || address > within.to) return own.ipmeIs(address);
    index ??= ipmeIndex(near(own.host.lists));
    return index(address);
  };
  return made;
}

function withLists(host: MailHost, change: (lists: Lists) => Lists): MailHost {
  let made: Lists | null = null;
  return {
    ...host,
    get lists() {
      made ??= change(host.lists);
      return made;
    },
  };
}
