import type { ConstMap } from "../qmail/control-types.ts";
import { copyOf, type Looks, withChangedHosts } from "./changed-host.ts";
import type { FleetNames } from "./partition-context.ts";
import type { ReadyHost } from "./ready-hosts.ts";

/** The files whose lines decide about recipients. */
export const COUNTED = ["locals", "morercpthosts", "qmtproutes", "rcpthosts", "smtproutes", "virtualdomains"] as const;
export type CountedFile = (typeof COUNTED)[number];

export function isCounted(name: string): name is CountedFile {
  return (COUNTED as readonly string[]).includes(name);
}

/** A file as a host's program has it in memory; null if no program reads it: morercpthosts where there is a .cdb, for example. */
export function listOf({ smtpd, send, remote }: ReadyHost, name: CountedFile): ConstMap | null {
  switch (name) {
    case "rcpthosts":
      return smtpd.kind === "controls" && smtpd.rcpthosts.kind === "list" ? smtpd.rcpthosts.list : null;
    case "morercpthosts": {
      const more = smtpd.kind === "controls" && smtpd.rcpthosts.kind === "list" ? smtpd.rcpthosts.more : null;
      return more?.kind === "keys" && more.file === name ? more.keys.map : null;
    }
    case "locals":
      return send.kind === "controls" && send.locals.file === name ? send.locals.map : null;
    case "virtualdomains":
      return send.kind === "controls" ? (send.virtualdomains?.map ?? null) : null;
    case "smtproutes":
    case "qmtproutes":
      return remote.kind === "controls" ? (remote[name]?.map ?? null) : null;
  }
}

/**
 * The fleet with one list replaced on some of its hosts. Names are told apart as before: with a line less, nothing new is named.
 */
export function mutatedFleet(
  names: FleetNames,
  isMutated: (host: number) => boolean,
  name: CountedFile,
  change: (map: ConstMap) => ConstMap,
  looks: Looks,
): FleetNames {
  const changed = (own: ReadyHost, index: number): ReadyHost =>
    isMutated(index) ? mutatedHost(own, name, change) : own;
  return { ...names, ready: withChangedHosts(names.ready, changed, looks) };
}

function mutatedHost(ready: ReadyHost, name: CountedFile, change: (map: ConstMap) => ConstMap): ReadyHost {
  const list = listOf(ready, name);
  const { smtpd, send, remote } = ready;
  const made = copyOf(ready);
  if (list === null) return made;
  const map = change(list);
  if (name === "locals" && send.kind === "controls") {
    made.send = { ...send, locals: { ...send.locals, map } };
  } else if (name === "virtualdomains" && send.kind === "controls") {
    made.send = { ...send, virtualdomains: { file: name, map } };
  } else if ((name === "smtproutes" || name === "qmtproutes") && remote.kind === "controls") {
    made.remote = { ...remote, [name]: { file: name, map } };
  } else if (smtpd.kind === "controls" && smtpd.rcpthosts.kind === "list") {
    const { rcpthosts } = smtpd;
    const { more } = rcpthosts;
    made.smtpd = {
      ...smtpd,
      rcpthosts:
        name === "morercpthosts" && more.kind === "keys"
          ? { ...rcpthosts, more: { ...more, keys: { ...more.keys, map } } }
          : { ...rcpthosts, list: map },
    };
  }
  return made;
}
