import type { ReadyFleet, ReadyHost } from "./ready-hosts.ts";

/** How often hosts may still be looked at while mail is followed through changed fleets. */
export interface Looks {
  left: number;
}

/** The fleet with other hosts in place of its own, each made when first looked at. `looks` null: looks are not counted. */
export function withChangedHosts(
  ready: ReadyFleet,
  change: (own: ReadyHost, index: number) => ReadyHost,
  looks: Looks | null,
): ReadyFleet {
  const changed = new Map<number, ReadyHost>();
  const host = (index: number): ReadyHost => {
    if (looks !== null) looks.left--;
    const before = changed.get(index);
    if (before !== undefined) return before;
    const made = change(ready.host(index), index);
    changed.set(index, made);
    return made;
  };
  return { ...ready, host };
}

/** A copy of a host, to be changed. What qmail-inject reads is still read on demand. */
export function copyOf(ready: ReadyHost): { -readonly [Key in keyof ReadyHost]: ReadyHost[Key] } {
  const { host, smtpd, send, remote, ipmeIs, unbindable } = ready;
  return {
    host,
    smtpd,
    send,
    remote,
    ipmeIs,
    unbindable,
    get inject() {
      return ready.inject;
    },
  };
}
