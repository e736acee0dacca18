import type { Address } from "../qmail/any-address.ts";
import type { Lists } from "../qmail/types.ts";
import { copyOf } from "./changed-host.ts";
import type { AddressRange, MailHost } from "./hosts.ts";
import { ipmeIndex } from "./ipme-index.ts";
import type { FleetNames } from "./partition-context.ts";
import type { ReadyFleet, ReadyHost } from "./ready-hosts.ts";

/** A change of moreipme or notipme. */
export interface ListChange {
  /** Beside these addresses every verdict is as before. */
  readonly within: AddressRange;
  /** The changed lists. */
  changed(lists: Lists): Lists;
  /** Their entries that match an address of `within`; the others may be among them. */
  near(lists: Lists): Lists;
}

/** How often hosts may still be looked at while mail is followed through changed fleets. */
export interface Looks {
  left: number;
}

/**
 * The fleet with other lists on some of its hosts. `nearby`: the lists are those near the change, so that only addresses within it may be
 * divided.
 */
export function mutatedLists(
  names: FleetNames,
  isMutated: (host: number) => boolean,
  change: ListChange,
  nearby: boolean,
  looks: Looks,
): FleetNames {
  const { ready } = names;
  const changed = new Map<number, ReadyHost>();
  const host = (index: number): ReadyHost => {
    looks.left--;
    if (!isMutated(index)) return ready.host(index);
    const before = changed.get(index);
    if (before !== undefined) return before;
    const made = changedHost(ready.host(index), change, nearby);
    changed.set(index, made);
    return made;
  };
  return { ...names, ready: { ...ready, host } };
}

/** The same fleet, with what is asked of the lists of its hosts told. */
export function overheard(ready: ReadyFleet, told: (host: number, address: Address) => void): ReadyFleet {
  const hosts = new Map<number, ReadyHost>();
  return {
    ...ready,
    host(index) {
      const before = hosts.get(index);
      if (before !== undefined) return before;
      const made = copyOf(ready.host(index));
      const { ipmeIs } = made;
      made.ipmeIs = (address) => {
        told(index, address);
        return ipmeIs(address);
      };
      hosts.set(index, made);
      return made;
    },
  };
}

function changedHost(own: ReadyHost, { within, changed, near }: ListChange, nearby: boolean): ReadyHost {
  const made = copyOf(own);
  made.host = withLists(own.host, nearby ? near : changed);
  let index: ReturnType<typeof ipmeIndex> | null = null;
  made.ipmeIs = (address) => {
    // What is me of IPv6 the lists know beside their entries.
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
