import type { Control, LoadedSettings, Resolved } from "../settings/loaded-settings.ts";
import type { HostSettings } from "../settings/settings.ts";

/**
 * The base's settings with the facts that only the head declares (interfaces, where hosts are reached, who may relay, the DNS):
 * declaring them is not a change. A dialect is never taken over, nor a host that the base could not have. `counterpart`: the base's
 * directory for one of the head.
 */
export function sharedMailFacts(
  base: LoadedSettings | null,
  head: LoadedSettings | null,
  counterpart: Counterpart,
): LoadedSettings | null {
  if (head === null) return base;
  const ours = base?.settings ?? null;
  const theirs = head.settings;
  const hasDns = base !== null && (base.zones.length > 0 || base.settings.dns.length > 0);
  const resolved = hostsOf(base, head, counterpart);
  const hosts = resolved.map(({ host }) => host);
  return {
    ...(base ?? head),
    settings: {
      ...(ours ?? theirs),
      ...reachOf(ours, theirs),
      dialect: ours?.dialect ?? null,
      system: ours === null ? theirs.system : ours.system,
      hosts,
      dns: hasDns ? base.settings.dns : theirs.dns,
      undeclared: ours?.undeclared ?? theirs.undeclared,
    },
    zones: hasDns ? base.zones : head.zones,
    file:
      base?.file.addresses == null
        ? { ...head.file, controls: base === null ? inBase(head.file, counterpart).controls : base.file.controls }
        : base.file,
    hosts: resolved.map(({ own }) => own),
  };
}

function reachOf(
  ours: HostSettings | null,
  theirs: HostSettings | null,
): Pick<HostSettings, "reachedAt" | "relayClients"> {
  return {
    reachedAt: ours?.reachedAt ?? theirs?.reachedAt ?? null,
    relayClients: ours?.relayClients ?? theirs?.relayClients ?? null,
  };
}

function hostsOf(
  base: LoadedSettings | null,
  head: LoadedSettings,
  counterpart: Counterpart,
): { host: LoadedSettings["settings"]["hosts"][number]; own: LoadedSettings["hosts"][number] }[] {
  const theirs = head.settings.hosts.map((host, i) => ({
    host,
    own: head.hosts[i] as LoadedSettings["hosts"][number],
  }));
  const standing = theirs.flatMap(({ host, own }) => {
    const there = inBase(own, counterpart);
    return there.controls?.length === 0 ? [] : [{ host: { ...host, dialect: null }, own: there }];
  });
  if (base === null || base.settings.hosts.length === 0) return standing;
  const mine = base.settings.hosts.map((host, i) => {
    const other = theirs.find((one) => one.host.name === host.name) ?? null;
    const own = base.hosts[i] as LoadedSettings["hosts"][number];
    const hasSet = own.addresses !== null || other === null;
    return {
      host: { ...host, ...reachOf(host, other?.host ?? null) },
      own: hasSet ? own : { ...other.own, controls: own.controls },
    };
  });
  const names = new Set(mine.map(({ host }) => host.name));
  return [...mine, ...standing.filter(({ host }) => !names.has(host.name))];
}

type Counterpart = (control: Control) => Control | null;

/** The directories as the base has them; without those that it lacks. */
function inBase(own: Resolved, counterpart: Counterpart): Resolved {
  return { ...own, controls: own.controls?.flatMap((control) => counterpart(control) ?? []) ?? null };
}
